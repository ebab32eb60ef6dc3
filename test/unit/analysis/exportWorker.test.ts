// Exports are made outside the extension host's thread.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { ArticleToExport, RunningExports } from '../../../src/analysis/exports/exportCalls';
import { ExportWorker } from '../../../src/analysis/exports/exportWorker';
import { KeptExports } from '../../../src/analysis/exports/keptExports';
import { asSent } from '../../../src/analysis/articleDocument';
import { startInThread, startWorkerThread } from '../../../src/analysis/nodeWorker';
import { annotate } from '../../../src/core/annotate';
import { bytesOf, joinContent } from '../../../src/formats/content';
import type { Content } from '../../../src/formats/exportFormat';
import { openExport } from '../../../src/formats/openExport';
import { exportFormats } from '../../../src/formats/registry';
import { selectAnnotations } from '../../../src/review/selectAnnotations';
import { sent } from './sentDocument';

const source =
  'Norway pledges aid 🌊\n\nNorway said on Monday that it would give $3 million to Chad.\n\n“We will pay,” Ida Marsh said.\n';
const annotated = annotate(source);
const options = { version: '1.2.3', date: '2031-05-03T10:20:30Z' };
// What is asked of a paragraph before must not change what is sent.
const document = sent(
  annotated,
  [...source.matchAll(/[^\n]+/g)].map(({ index }) => index),
);
const article = (selection: ArticleToExport['selection'] = {}): ArticleToExport => ({
  uri: 'a.txt',
  location: 'file:///a.txt',
  source,
  annotated: asSent(document),
  selection,
});

describe('The formats in a worker thread', () => {
  let folder: string;
  let built: string;
  const workers: ExportWorker[] = [];
  const started = async (start: () => Promise<RunningExports>): Promise<ExportWorker> => {
    const worker = new ExportWorker(await start());
    workers.push(worker);
    return worker;
  };

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'speechmark-'));
    built = path.join(folder, 'formats.js');
    await build({
      entryPoints: [path.resolve(__dirname, '../../../src/formats.ts')],
      outfile: built,
      bundle: true,
      platform: 'node',
    });
  });
  after(async () => {
    for (const each of workers) each.close();
    await rm(folder, { recursive: true });
  });

  for (const [where, start] of [
    ['in a worker', () => startWorkerThread(built)],
    ['in this thread', () => startInThread(built)],
  ] as const) {
    it(`write what they write here, ${where}`, async () => {
      const worker = await started(start as () => Promise<RunningExports>);
      const told = await worker.ask('formats', null);
      assert.deepEqual(
        told.map(({ id }) => id),
        exportFormats.map(({ id }) => id),
      );
      for (const format of exportFormats) {
        await worker.ask('open', { format: format.id, options });
        assert.equal(await worker.ask('add', article()), annotated.annotations.length);
        const bytes = await worker.ask('end', null);
        const writer = openExport(format, options);
        const content: Content[] = [
          await writer.document({ uri: 'a.txt', location: 'file:///a.txt', source, annotated }),
          await writer.end(),
        ];
        assert.deepEqual(Buffer.from(bytes), Buffer.from(bytesOf(joinContent(content))), format.id);
      }
    });
  }

  it('write what is selected, and whole outputs and pages beside it', async () => {
    const worker = await started(() => startWorkerThread(built));
    const selection = { kinds: ['pledge'] } as const;
    const kept = selectAnnotations(annotated, selection);
    assert.ok(
      kept.annotations.length > 0 && kept.annotations.length < annotated.annotations.length,
    );
    await worker.ask('open', { format: 'jsonl', options });
    const whole = worker.ask('whole', { format: 'markdown', options, article: article() });
    const page = worker.ask('page', {
      source,
      annotated: asSent(document),
      takenIn: [],
      name: 'a.txt',
      nonce: 'abc',
      notices: [],
      hidden: [],
      words: { Pledges: 'Promesses', 'Filter what is said and pledged': '<Filtrer>' },
    });
    assert.equal(await worker.ask('add', article(selection)), kept.annotations.length);
    const lines = new TextDecoder()
      .decode(await worker.ask('end', null))
      .trim()
      .split('\n');
    assert.equal(lines.length, kept.annotations.length + 1);
    assert.match(lines[0] ?? '', /"isPartial":true/);
    assert.match(new TextDecoder().decode(await whole), /\$3 million/);
    assert.match(await page, / Promesses<\/label>/);
    assert.match(await page, /&lt;Filtrer&gt;/);
  });

  it('say what went wrong, and go on', async () => {
    const worker = await started(() => startWorkerThread(built));
    await assert.rejects(worker.ask('open', { format: 'no-such', options }), /no format no-such/);
    await assert.rejects(worker.ask('end', null), /No output/);
    await worker.ask('open', { format: 'csv', options });
    assert.ok((await worker.ask('end', null)).length > 0);
  });

  it('can be stopped in the middle, and answer nothing more', async () => {
    const worker = await started(() => startWorkerThread(built));
    const asked = worker.ask('formats', null);
    worker.close();
    await assert.rejects(asked, /stopped/);
    await assert.rejects(worker.ask('formats', null), /stopped/);
    assert.ok(worker.isEnded);
  });

  it('are started when they are asked, kept, given up when idle, and started after they ended', async () => {
    const script = path.join(folder, 'fragile.js');
    await writeFile(
      script,
      `const { parentPort } = require('node:worker_threads');
       parentPort.on('message', ({ number, name }) => {
         if (name === 'end') process.exit(7);
         parentPort.postMessage({ type: 'answer', number, value: [] });
       });
       parentPort.postMessage({ type: 'ready' });`,
    );
    let starts = 0;
    const start = (): Promise<ExportWorker> => {
      starts += 1;
      return started(() => startWorkerThread(script));
    };
    const kept = new KeptExports(start, 30);
    assert.equal(starts, 0);
    await kept.ask('formats', null);
    await kept.ask('formats', null);
    assert.equal(starts, 1);
    await assert.rejects(kept.ask('end', null), /exit code 7/);
    await kept.ask('formats', null);
    assert.equal(starts, 2);
    while (workers.at(-1)?.isEnded === false) await new Promise((done) => setTimeout(done, 10));
    await kept.ask('formats', null);
    assert.equal(starts, 3);
    kept.dispose();
  });

  it('are started again after a start that failed', async () => {
    let starts = 0;
    const kept = new KeptExports(() => {
      starts += 1;
      return starts === 1
        ? Promise.reject(new Error('no memory'))
        : started(() => startWorkerThread(built));
    });
    await assert.rejects(kept.ask('formats', null), /no memory/);
    assert.ok((await kept.ask('formats', null)).length > 0);
    kept.dispose();
  });
});
