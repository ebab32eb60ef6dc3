// What the command line tells of itself: help, the manual page, completion. All are of one mind.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { commands } from '../../../src/cli/commands';
import { helpText } from '../../../src/cli/help/helpText';
import { shells } from '../../../src/cli/help/completion';
import { parseOptions } from '../../../src/cli/parseOptions';
import { runCli } from './runCli';
import { tempFolder } from './tempFolder';

/** Whether a program is there to be asked. */
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

describe('the help of each command', () => {
  for (const command of commands) {
    const { name, help } = command;
    it(`of ${name} has examples that the command would take, and fits a terminal`, () => {
      const text = helpText(command);
      assert.ok(help.examples.length > 0);
      for (const line of text.split('\n')) {
        assert.ok(line.length <= 88 || line.startsWith('  '), line);
      }
      for (const flag of Object.keys(help.flags)) assert.ok(text.includes(`--${flag}`), flag);
      for (const { line } of help.examples) {
        const [, own = ''] = line.split(`speechmark ${name}`);
        const [typed = ''] = own.split(/[|<>)]/);
        const words = (typed.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
        assert.doesNotThrow(() => parseOptions(words, help.flags), line);
      }
    });
  }

  it('is printed for --help and -h, but not for files of these names', async () => {
    for (const { name } of commands) {
      const { code, out } = await runCli([name, '--help']);
      assert.deepEqual([code, out.startsWith(`Usage: speechmark ${name}`)], [0, true]);
    }
    assert.match((await runCli(['annotate', '-h'])).out, /^Usage/);
    assert.match((await runCli(['annotate', '--', '--help'])).err, /--help: no such file/);
  });
});

describe('the manual page', () => {
  it('tells of every command and option, and roff has nothing against it', async () => {
    const { code, out } = await runCli(['man']);
    assert.equal(code, 0);
    assert.match(out, /^\.TH SPEECHMARK 1 /);
    for (const { name, help } of commands) {
      assert.ok(out.includes(`\n.SS ${name}\n`), name);
      for (const flag of Object.keys(help.flags)) {
        assert.ok(out.includes(`\\-\\-${flag.replaceAll('-', '\\-')}`), flag);
      }
    }
    if (!has('groff')) return;
    const { stderr, stdout } = spawnSync('groff', ['-man', '-Tutf8', '-Kutf8', '-ww', '-z'], {
      input: out,
      encoding: 'utf8',
    });
    assert.deepEqual([stderr, stdout], ['', '']);
  });
});

describe('completion', () => {
  const folder = tempFolder();
  for (const shell of shells) {
    it(`of ${shell} knows every command and option`, async function () {
      const { code, out } = await runCli(['completion', shell]);
      assert.equal(code, 0);
      for (const { name, help } of commands) {
        assert.ok(out.includes(name), name);
        for (const flag of Object.keys(help.flags)) assert.ok(out.includes(flag), flag);
      }
      if (!has(shell)) this.skip();
      // Fish reads no script from a socket, which is what a child's input is.
      folder.write({ script: out });
      const script = join(folder.path, 'script');
      const { status, stderr } = spawnSync(shell, ['-n', script], { encoding: 'utf8' });
      assert.deepEqual([status, stderr], [0, '']);
    });
  }

  it('completes in bash', async function () {
    if (!has('bash')) this.skip();
    const { out } = await runCli(['completion', 'bash']);
    const completed = (...words: string[]): string[] => {
      const list = words.map((word) => `'${word}'`).join(' ');
      const { stdout } = spawnSync('bash', ['--norc'], {
        input: `${out}\nCOMP_WORDS=(${list}); COMP_CWORD=${String(words.length - 1)}; _speechmark; printf '%s\\n' "\${COMPREPLY[@]}"`,
        encoding: 'utf8',
        cwd: __dirname,
      });
      return stdout.trim().split('\n');
    };
    assert.deepEqual(completed('speechmark', 'ex'), ['export']);
    assert.deepEqual(completed('speechmark', 'export', '--st'), ['--status']);
    assert.deepEqual(completed('speechmark', 'export', '--kind', 'p'), ['pledge']);
    assert.deepEqual(completed('speechmark', 'annotate', 'help.t'), ['help.test.ts']);
    assert.deepEqual(completed('speechmark', 'completion', 'b'), ['bash']);
  });

  it('tells wrong usage', async () => {
    assert.equal((await runCli(['completion'])).code, 2);
    assert.equal((await runCli(['completion', 'csh'])).code, 2);
    assert.equal((await runCli(['man', 'x'])).code, 2);
  });
});
