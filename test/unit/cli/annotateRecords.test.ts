import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { run } from '../../../src/cli/run';
import { objectsOf, runCli } from './runCli';

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
