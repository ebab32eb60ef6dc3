import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { AnalysisOutcome } from '../../../src/analysis/analyzer';
import { EngineLane, type StartEngine } from '../../../src/analysis/engineLane';
import { startInThread, startWorkerThread } from '../../../src/analysis/nodeWorker';
import { annotate } from '../../../src/core/annotate';

const article = {
  text: 'Norway pledges aid\n\nNorway said on Monday that it would give $3 million to Chad.\n',
  format: 'text',
  fileName: 'a.txt',
  insist: true,
} as const;

const ask = (lane: EngineLane, text: string = article.text): Promise<AnalysisOutcome> =>
  lane.analyse({ ...article, uri: 'a', version: 1, text }, new AbortController().signal);

describe('The engine in a worker thread', () => {
  let folder: string;
  const lanes: EngineLane[] = [];
  const lane = (start: StartEngine): EngineLane => {
    lanes.push(new EngineLane(start, 1000));
    return lanes.at(-1) ?? assert.fail();
  };

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'speechmark-'));
  });
  after(async () => {
    for (const each of lanes) each.dispose();
    await rm(folder, { recursive: true });
  });

  it('annotates as the engine does, and so without a worker', async () => {
    // Not the one in `dist`, which may be of another day.
    const built = path.join(folder, 'worker.js');
    await build({
      entryPoints: [path.resolve(__dirname, '../../../src/worker.ts')],
      outfile: built,
      bundle: true,
      platform: 'node',
    });
    const document = annotate(article.text);
    for (const start of [startWorkerThread, startInThread]) {
      const outcome = await ask(lane(() => start(built)));
      assert.ok(outcome.state === 'annotated');
      assert.deepEqual(outcome.document, document);
    }
  });

  it('is refused where its file does not load', async () => {
    const broken = path.join(folder, 'broken.js');
    await writeFile(broken, 'throw new Error("cannot load");');
    await assert.rejects(startWorkerThread(broken), /cannot load/);
    await assert.rejects(startWorkerThread(path.join(folder, 'missing.js')), /Cannot find module/);
  });

  it('is started anew after it ended in the middle of a document', async () => {
    const script = path.join(folder, 'fragile.js');
    await writeFile(
      script,
      `const { parentPort } = require('node:worker_threads');
       parentPort.on('message', ({ type, job, article }) => {
         if (type !== 'read') return;
         if (article.text === 'crash') process.exit(7);
         parentPort.postMessage({ type: 'skipped', job, reason: article.text });
       });
       parentPort.postMessage({ type: 'ready' });`,
    );
    const fragile = lane(() => startWorkerThread(script));
    const crash = assert.rejects(ask(fragile, 'crash'), /exit code 7/);
    const other = ask(fragile, 'well');
    await crash;
    assert.deepEqual(await other, { state: 'skipped', reason: 'well' });
  });
});
