// Folders are read by several threads: the same output as by one, whatever becomes of one of them.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from '../../../src/cli/reading/inOrder';
import { openReader, unread } from '../../../src/cli/reading/openReader';
import type { ReadJob, ReadOutcome, ReadRequest } from '../../../src/cli/reading/reading';
import { threadPool } from '../../../src/cli/reading/threadPool';
import { built, objectsOf, runCli } from './runCli';
import { tempFolder } from './tempFolder';

const request: ReadRequest = {
  includeRejected: false,
  isReviewed: true,
  reviewer: undefined,
  lists: undefined,
  selection: null,
  isOfDecided: false,
  filesFormat: null,
  textFormat: null,
  options: {},
};

const jobOf = (path: string): ReadJob => ({
  input: { path, location: path, mirror: path },
  stem: null,
});

/** A thread that reads nothing: it tells who it is, and does what the path says. */
const madeUpThread = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', ({ number, job }) => {
    const { path } = job.input;
    if (path.startsWith('die')) process.exit(1);
    if (path.startsWith('grow')) {
      throw Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
    }
    if (path.startsWith('endless')) {
      parentPort.postMessage({ number, limit: 300 });
      for (;;);
    }
    if (path.startsWith('fault')) return parentPort.postMessage({ number, fault: new Error(path) });
    const answer = { messages: [path, String(threadId)], isUnread: false, stamp: null };
    const wait = path.startsWith('slow') ? 200 : 5;
    setTimeout(() => parentPort.postMessage({ number, outcome: answer }), wait);
  });
`;

describe('the threads that read', () => {
  const folder = tempFolder();

  async function readBy(
    size: number,
    paths: readonly string[],
  ): Promise<{ readonly outcomes: ReadOutcome[]; readonly most: number }> {
    folder.write({ 'thread.cjs': madeUpThread });
    const pool = threadPool(
      join(folder.path, 'thread.cjs'),
      size,
      { kind: 'files', request },
      unread,
    );
    let open = 0;
    let most = 0;
    const counted = {
      ...pool,
      read: async (job: ReadJob): Promise<ReadOutcome> => {
        open += 1;
        most = Math.max(most, open);
        return pool.do(job).finally(() => (open -= 1));
      },
    };
    const outcomes: ReadOutcome[] = [];
    try {
      for await (const [, outcome] of inOrder(paths.map(jobOf), counted)) outcomes.push(outcome);
    } finally {
      await pool.close();
    }
    return { outcomes, most };
  }

  it('share the work, give it back in order, and hold no more than a little of it', async () => {
    const paths = Array.from(
      { length: 400 },
      (_, at) => `${at % 50 === 0 ? 'slow' : 'a'}${String(at)}`,
    );
    const { outcomes, most } = await readBy(2, paths);
    assert.deepEqual(
      outcomes.map(({ messages }) => messages[0]),
      paths,
    );
    const shares = new Map<string, number>();
    for (const { messages } of outcomes) {
      const thread = messages[1] ?? '';
      shares.set(thread, (shares.get(thread) ?? 0) + 1);
    }
    assert.equal(shares.size, 2);
    for (const share of shares.values()) assert.ok(share > 100, `one read ${String(share)} of 400`);
    assert.ok(most <= 32, `${String(most)} at once`);
  });

  it('go on when one of them dies, and tell the input that it died of', async () => {
    const { outcomes } = await readBy(2, ['a', 'b', 'die', 'c', 'grow', 'd', 'endless', 'e']);
    const told = outcomes.map(({ messages, isUnread }) => [messages[0], isUnread]);
    assert.deepEqual(told, [
      ['a', false],
      ['b', false],
      ['die: its reading ended without a result', true],
      ['c', false],
      ['grow: it takes more memory to read than there is', true],
      ['d', false],
      ['endless: took too long to read, so its reading was stopped', true],
      ['e', false],
    ]);
  });

  it('pass a fault of the program on', async () => {
    await assert.rejects(readBy(2, ['a', 'fault', 'b']), /fault/);
  });

  it('are none for one file or little to read, and as many as were asked for', async () => {
    const io = {
      script: 'none',
      cwd: '',
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
    };
    const inputs = ['a', 'b', 'c'].map((path) => jobOf(path).input);
    const ahead = async (count: number, asked?: number): Promise<number> =>
      (await openReader(inputs.slice(0, count), asked, request, io)).ahead;
    assert.deepEqual([await ahead(1), await ahead(1, 4), await ahead(3)], [1, 1, 1]);
    assert.equal((await ahead(3, 3)) / (await ahead(3, 1)), 3);
    assert.equal(await ahead(3, 8), await ahead(3, 3));
  });
});

describe('annotate with several workers', () => {
  const folder = tempFolder();
  const epoch = process.env['SOURCE_DATE_EPOCH'];

  // Two runs may tell two dates.
  before(() => {
    process.env['SOURCE_DATE_EPOCH'] = '1767225600';
  });
  after(() => {
    if (epoch === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = epoch;
  });

  beforeEach(function () {
    if (!existsSync(built)) this.skip();
    for (let at = 0; at < 12; at += 1) {
      const name = `in/${String(at).padStart(2, '0')}.txt`;
      folder.write({
        [name]: `Minister Otto Brandt said Norland would pay $${String(at)} million.`,
      });
    }
    folder.write({ 'in/05.txt': new Uint8Array(64), 'in/07.txt.speechmark.jsonl': 'torn' });
  });

  for (const format of ['jsonl', 'w3c']) {
    it(`writes the same ${format} as with one, and does the others where one fails`, async () => {
      const run = (...args: string[]): ReturnType<typeof runCli> =>
        runCli(['annotate', 'in', '--format', format, ...args], {
          cwd: folder.path,
          threads: args.length > 0,
        });
      const one = await run();
      const two = await run('--workers', '2');
      assert.deepEqual([two.code, two.out], [1, one.out]);
      assert.equal(two.err, one.err);
      assert.match(two.err, /in\/05\.txt: not a text file/);
      assert.match(two.err, /in\/07\.txt\.speechmark\.jsonl: this sidecar could not be read/);
    });
  }

  it('writes the same folder', async () => {
    for (const [out, threads] of [
      ['one', false],
      ['two', true],
    ] as const) {
      await runCli(['annotate', 'in', '--out', `${out}/`, '--workers', '2'], {
        cwd: folder.path,
        threads,
      });
    }
    const names = readdirSync(join(folder.path, 'one'));
    assert.equal(names.length, 11);
    assert.deepEqual(readdirSync(join(folder.path, 'two')), names);
    for (const name of names) {
      const [a, b] = ['one', 'two'].map((each) =>
        readFileSync(join(folder.path, each, name), 'utf8'),
      );
      assert.equal(a, b);
    }
  });

  it('reads standard input among them, where it was named', async () => {
    const { out } = await runCli(['annotate', 'in/01.txt', '-', 'in/02.txt', '--workers', '2'], {
      cwd: folder.path,
      threads: true,
      stdin: 'Ana Roe said so.',
    });
    const uris = objectsOf(out).flatMap(({ type, uri }) => (type === 'document' ? [uri] : []));
    assert.deepEqual(uris, ['in/01.txt', '-', 'in/02.txt']);
  });

  it('refuses numbers that are none', async () => {
    for (const value of ['0', '-1', 'two', '1.5', '1000', '']) {
      const { code, err } = await runCli(['annotate', 'in', `--workers=${value}`]);
      assert.equal(code, 2);
      assert.match(err, /--workers takes a number from 1 to 256/);
    }
  });
});
