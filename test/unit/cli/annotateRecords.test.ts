import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { PassThrough, Readable, Writable } from 'node:stream';
import { run } from '../../../src/cli/run';
import { built, objectsOf, runCli } from './runCli';

const records = (...lines: (object | string)[]): string =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)) + '\n').join('');

describe('annotate --records', () => {
  it('answers each line with a line, in the same order', async () => {
    const stdin = records(
      { id: 'a', text: 'One.' },
      { id: 2, text: '<p>Two</p>', format: 'html' },
      { id: 'c', text: '', format: 'markdown' },
    );
    const { code, out, err } = await runCli(['annotate', '--records'], { stdin });
    assert.equal(code, 0);
    assert.equal(err, '');
    const answers = objectsOf(out);
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['a', 2, 'c'],
    );
    for (const answer of answers) {
      assert.ok(Array.isArray(answer['entities']));
      assert.ok(Array.isArray(answer['annotations']));
      assert.ok(!('error' in answer));
    }
  });

  it('gives numbers back as they came', async () => {
    for (const id of ['9007199254740993', '1e999', '-0', '1.0', '12345678901234567890.5', '1E2']) {
      for (const line of [
        `{"id":${id},"text":"x"}`,
        `{ "text" : "\\"id\\":1 }{", "more":{"id":2,"a":[{"id":3}]},\t"\\u0069d" :  ${id} }`,
        `{"id":"first","id":${id},"text":"x"}`,
        `{"id":${id},"text":7}`,
      ]) {
        const { out } = await runCli(['annotate', '--records'], { stdin: `${line}\n` });
        assert.ok(out.startsWith(`{"id":${id},`), `${line} -> ${out}`);
        JSON.parse(out);
      }
    }
  });

  it('answers bad lines with an error and goes on', async () => {
    const stdin = records(
      'not json',
      '',
      '[1]',
      'null',
      { text: 'no id' },
      { id: {}, text: 'odd id' },
      { id: 7 },
      { id: 'f', text: 'x', format: 'pdf' },
      { id: 'good', text: 'x' },
    );
    const { code, out, err } = await runCli(['annotate', '--records'], { stdin });
    assert.equal(code, 1);
    const answers = objectsOf(out);
    assert.deepEqual(
      answers.map(({ id, error }) => [id, typeof error]),
      [
        [null, 'string'],
        [null, 'string'],
        [null, 'string'],
        [null, 'string'],
        [null, 'string'],
        [null, 'string'],
        [7, 'string'],
        ['f', 'string'],
        ['good', 'undefined'],
      ],
    );
    assert.match(err, /^speechmark: line 1: not JSON/);
    assert.match(err, /^speechmark: line 8: "format" must be one of/m);
  });

  it('answers a line that is not UTF-8, and reads the last line without its end', async () => {
    const stdin = Buffer.concat([
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from('\ufeff{"id":1,"text":"é"}\r\n{"id":2,"text":"x"}'),
    ]);
    const { code, out } = await runCli(['annotate', '--records'], { stdin });
    assert.equal(code, 1);
    assert.deepEqual(
      objectsOf(out).map(({ id, error }) => error ?? id),
      ['not valid UTF-8', 1, 2],
    );
  });

  it('answers nothing with nothing', async () => {
    assert.deepEqual(await runCli(['annotate', '--records']), { code: 0, out: '', err: '' });
  });

  it('puts lines together from chunks that cut them anywhere', async () => {
    const bytes = Buffer.from(records({ id: 'é🌊', text: 'x' }, { id: 2, text: 'y' }));
    const stdin = Readable.from([...bytes].map((byte) => Buffer.of(byte)));
    const { code, out } = await runCli(['annotate', '--records'], { stdin });
    assert.equal(code, 0);
    assert.deepEqual(
      objectsOf(out).map(({ id }) => id),
      ['é🌊', 2],
    );
  });

  it('does 10,000 records without a flood of messages', async () => {
    function* lines(): Generator<Buffer> {
      for (let id = 0; id < 10_000; id++) {
        yield Buffer.from(id % 10 === 9 ? 'bad\n' : records({ id, text: 'Kenya' }));
      }
    }
    const { code, out, err } = await runCli(['annotate', '--records'], {
      stdin: Readable.from(lines()),
    });
    assert.equal(code, 1);
    const answers = objectsOf(out);
    assert.equal(answers.length, 10_000);
    answers.forEach(({ id, error }, index) => {
      assert.equal(id, index % 10 === 9 ? null : index);
      assert.equal(error !== undefined, index % 10 === 9);
    });
    assert.equal(err.split('\n').length, 22);
    assert.match(err, /1000 lines in all/);
  });

  it('reads no further than its reader keeps up with', async () => {
    let read = 0;
    function* lines(): Generator<Buffer> {
      for (; read < 1000; read++) yield Buffer.from(records({ id: read, text: 'x' }));
    }
    let taken = 0;
    let release: () => void = () => undefined;
    const stdout = new Writable({
      write(_chunk, _encoding, done): void {
        taken += 1;
        if (taken === 5) release = done;
        else done();
      },
    });
    const stderr = new Writable();
    const stdin = Readable.from(lines());
    const done = run(['annotate', '--records'], { stdin, stdout, stderr, cwd: '.' });
    while (taken < 5) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(read < 100, `read ${String(read)} lines while 5 were taken`);
    release();
    assert.equal(await done, 0);
    assert.equal(taken, 1000);
  });
});

describe('annotate --records in threads', () => {
  it('answers in order, by one or several, and knows lines that are too long', async function () {
    if (!existsSync(built)) this.skip();
    const stdin = records(
      ...Array.from({ length: 300 }, (_, id) =>
        id % 50 === 7 ? 'bad' : { id, text: 'Otto Brandt said so. '.repeat(id % 9) },
      ),
    );
    const here = await runCli(['annotate', '--records'], { stdin });
    for (const workers of ['1', '2']) {
      const there = await runCli(['annotate', '--records', '--workers', workers], {
        stdin,
        threads: true,
      });
      assert.equal(there.code, 1);
      assert.equal(there.out, here.out);
      assert.equal(there.err, here.err);
    }
  });

  it('answers each line before more come', async function () {
    if (!existsSync(built)) this.skip();
    const stdin = new PassThrough();
    let answers = 0;
    const stdout = new Writable({
      write(chunk: Buffer, _encoding, done): void {
        answers += chunk.toString().split('\n').length - 1;
        if (answers === 3) stdin.end();
        else stdin.write(records({ id: answers, text: 'x' }));
        done();
      },
    });
    stdin.write(records({ id: 'first', text: 'x' }));
    const io = { stdin, stdout, stderr: new Writable(), cwd: '.', script: built };
    assert.equal(await run(['annotate', '--records'], io), 0);
    assert.equal(answers, 3);
  });
});
