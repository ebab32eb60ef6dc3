// A run that is stopped goes on where it was: the output is that of one that was never stopped.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { built, runCli } from './runCli';
import { tempFolder } from './tempFolder';

const COUNT = 40;

describe('a run that was stopped', () => {
  const folder = tempFolder();
  const at = (...parts: string[]): string => join(folder.path, ...parts);

  beforeEach(function () {
    if (!existsSync(built) || process.platform === 'win32') this.skip();
    const sentence = 'Minister Otto Brandt said on Friday that Norland would pay $3 million. ';
    for (let number = 0; number < COUNT; number += 1) {
      const name = `in/${number < 20 ? 'a' : 'b'}/${String(number).padStart(2, '0')}.txt`;
      folder.write({ [name]: `Article ${String(number)}\n\n${sentence.repeat(3)}` });
    }
  });

  /** All files below a folder with what they hold. */
  const contents = (path: string): Map<string, string> =>
    new Map(
      readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(path, name)).isFile())
        .sort()
        .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
    );
  const logs = (): string[] =>
    readdirSync(folder.path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('.speechmark-'))
      .map((name) => at(name));
  const logged = (): number => {
    const log = logs().find((name) => name.endsWith('.jsonl'));
    return log === undefined ? 0 : readFileSync(log, 'utf8').split('"stamp"').length - 1;
  };

  /** Starts a run and ends it by a signal when some of it is done. */
  async function stopped(signal: NodeJS.Signals, ...args: string[]): Promise<string> {
    // On a busy machine a run may be done before this process gets to stop it.
    for (let tries = 0; tries < 10; tries += 1) {
      const child = spawn(process.execPath, [built, ...args], {
        cwd: folder.path,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let told = '';
      child.stderr.on('data', (data: Buffer) => (told += data.toString()));
      const exit = once(child, 'exit');
      while (child.exitCode === null && logged() < 5) await wait(2);
      child.kill(signal);
      await exit;
      if (logs().length > 0) return told;
    }
    return assert.fail('it was done before it was stopped');
  }

  const annotate = ['annotate', 'in', '--workers', '2'];

  for (const signal of ['SIGKILL', 'SIGINT'] as const) {
    for (const out of ['out/', 'all.jsonl', 'all.json'] as const) {
      const format = out.endsWith('.json') ? 'json' : 'jsonl';
      it(`goes on to ${out} after ${signal}, with the same bytes`, async () => {
        const args = [...annotate, '--format', format, '--out'];
        await runCli([...args, `whole-${out}`], { cwd: folder.path });
        const told = await stopped(signal, ...args, out);
        if (signal === 'SIGINT') assert.match(told, /with --resume the same command goes on/);
        const before = logged();
        const { code, err } = await runCli([...args, out, '--resume'], {
          cwd: folder.path,
          terminal: true,
        });
        assert.equal(code, 0);
        assert.ok(before < COUNT);
        assert.doesNotMatch(err, /anew/);
        if (out === 'out/') assert.deepEqual(contents(at(out)), contents(at(`whole-${out}`)));
        else assert.equal(readFileSync(at(out), 'utf8'), readFileSync(at(`whole-${out}`), 'utf8'));
        assert.deepEqual(logs(), []);
      });
    }
  }

  it('does not read again what is done, but what has changed or is gone', async () => {
    await stopped('SIGKILL', ...annotate, '--out', 'out/');
    const done = [...contents(at('out')).keys()].filter(
      (name) => name.endsWith('0.jsonl') || name.endsWith('1.jsonl') || name.endsWith('2.jsonl'),
    );
    const [changed = '', gone = '', kept = ''] = done;
    writeFileSync(at('in', changed.replace('.jsonl', '.txt')), 'Ana Roe said so.');
    rmSync(at('out', gone));
    writeFileSync(at('out', kept), 'as it was');
    await runCli([...annotate, '--out', 'out/', '--resume'], { cwd: folder.path });
    assert.match(readFileSync(at('out', changed), 'utf8'), /Ana Roe/);
    assert.match(readFileSync(at('out', gone), 'utf8'), /Otto Brandt/);
    assert.equal(readFileSync(at('out', kept), 'utf8'), 'as it was');
  });

  it('begins anew for other options, and says so; without --resume it begins anew', async () => {
    await stopped('SIGKILL', ...annotate, '--out', 'all.jsonl');
    const other = [...annotate, '--ignore-review', '--out', 'all.jsonl', '--resume'];
    const { code, err } = await runCli(other, { cwd: folder.path });
    assert.equal(code, 0);
    assert.match(err, /all\.jsonl: the stopped run was asked for something else; all is read anew/);
    assert.equal(
      readFileSync(at('all.jsonl'), 'utf8').split('"type":"document"').length,
      COUNT + 1,
    );
    await stopped('SIGKILL', ...annotate, '--out', 'new.jsonl');
    assert.equal((await runCli([...annotate, '--out', 'new.jsonl'], { cwd: folder.path })).err, '');
  });

  it('goes on from a log that is torn, damaged or no log', async () => {
    const args = [...annotate, '--out', 'all.jsonl'];
    await runCli([...annotate, '--out', 'whole.jsonl'], { cwd: folder.path });
    const whole = readFileSync(at('whole.jsonl'), 'utf8');
    const damages: ((log: string) => void)[] = [
      (log) => {
        truncateSync(log, statSync(log).size - 7);
      },
      (log) => {
        appendFileSync(log, Buffer.alloc(4096));
      },
      (log) => {
        writeFileSync(log, 'no log\n');
      },
    ];
    for (const damage of damages) {
      await stopped('SIGKILL', ...args);
      damage(logs().find((name) => name.endsWith('.jsonl')) ?? '');
      const { code } = await runCli([...args, '--resume'], { cwd: folder.path });
      assert.equal(code, 0);
      assert.equal(readFileSync(at('all.jsonl'), 'utf8'), whole);
      rmSync(at('all.jsonl'));
    }
  });

  it('needs --out, and has nothing to go on with at first', async () => {
    const without = await runCli([...annotate, '--resume'], { cwd: folder.path });
    assert.equal(without.code, 2);
    assert.match(without.err, /--resume needs --out/);
    const first = await runCli([...annotate, '--out', 'all.jsonl', '--resume'], {
      cwd: folder.path,
    });
    assert.deepEqual([first.code, first.err], [0, '']);
  });
});
