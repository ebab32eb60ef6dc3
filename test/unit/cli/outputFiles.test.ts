// How outputs come to stand on the disk: whole or not at all, each under a name of its own.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import type { Input } from '../../../src/cli/findInputs';
import { planOutputs } from '../../../src/cli/planOutputs';
import { runs } from '../propertyRuns';
import { objectsOf, runCli } from './runCli';
import { tempFolder } from './tempFolder';

const built = join(__dirname, '../../../dist/cli.js');
const hidden = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.startsWith('.'));

describe('an output file', () => {
  const folder = tempFolder();

  it('keeps its mode, and a link stays one', async () => {
    folder.write({ 'a.txt': 'a', 'real/out.jsonl': 'earlier' });
    const real = join(folder.path, 'real/out.jsonl');
    chmodSync(real, 0o640);
    symlinkSync(real, join(folder.path, 'link.jsonl'));
    const { code } = await runCli(['annotate', 'a.txt', '--out', 'link.jsonl'], {
      cwd: folder.path,
    });
    assert.equal(code, 0);
    assert.ok(lstatSync(join(folder.path, 'link.jsonl')).isSymbolicLink());
    assert.match(readFileSync(real, 'utf8'), /^\{"type":"document"/);
    if (process.platform !== 'win32') assert.equal(statSync(real).mode & 0o777, 0o640);
    assert.deepEqual([...hidden(folder.path), ...hidden(join(folder.path, 'real'))], []);
  });

  it('takes a name as long as the system allows', async () => {
    const name = `${'a'.repeat(240)}.jsonl`;
    folder.write({ 'a.txt': 'a' });
    const { code } = await runCli(['annotate', 'a.txt', '--out', name], { cwd: folder.path });
    assert.equal(code, 0);
    assert.ok(existsSync(join(folder.path, name)));
  });

  it('says that the disk is full, and is no success', async function () {
    if (!existsSync('/dev/full')) this.skip();
    folder.write({ 'a.txt': 'a' });
    const { code, err } = await runCli(['annotate', 'a.txt', '--out', '/dev/full'], {
      cwd: folder.path,
    });
    assert.deepEqual([code, err], [1, 'speechmark: /dev/full: no space is left\n']);
  });

  it('is as it was until the whole output is written', async () => {
    folder.write({ 'in/a.txt': 'a', 'all.jsonl': 'earlier' });
    const stdin = new Readable({ read: () => undefined });
    const running = runCli(['annotate', 'in/a.txt', '-', '--out', 'all.jsonl'], {
      cwd: folder.path,
      stdin,
    });
    await until(() => hidden(folder.path).some((name) => name.endsWith('.tmp')));
    assert.equal(readFileSync(join(folder.path, 'all.jsonl'), 'utf8'), 'earlier');
    stdin.push(null);
    assert.equal((await running).code, 0);
    assert.match(readFileSync(join(folder.path, 'all.jsonl'), 'utf8'), /"document"/);
    assert.deepEqual(hidden(folder.path), []);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`is as it was when ${signal} stops the command`, async function () {
      if (!existsSync(built) || process.platform === 'win32') this.skip();
      folder.write({ 'all.jsonl': 'earlier' });
      const child = started(['annotate', '-', '--out', 'all.jsonl'], folder.path);
      const told = errorOf(child);
      await until(() => hidden(folder.path).length === 1);
      child.kill(signal);
      const [code] = (await once(child, 'exit')) as [number | null];
      assert.equal(code, signal === 'SIGINT' ? 130 : 143);
      assert.equal(await told, 'speechmark: stopped; all.jsonl was not written\n');
      assert.equal(readFileSync(join(folder.path, 'all.jsonl'), 'utf8'), 'earlier');
      assert.deepEqual(hidden(folder.path), []);
    });
  }

  it('is as it was when Ctrl-C comes while a text is being read', async function () {
    if (!existsSync(built) || process.platform === 'win32') this.skip();
    const sentence = 'Minister Otto Brandt said on Friday that Norland would pay $3 million. ';
    folder.write({ 'a.txt': `${sentence.repeat(20)}\n\n`.repeat(400), 'all.jsonl': 'earlier' });
    const child = started(['annotate', 'a.txt', '--out', 'all.jsonl'], folder.path);
    await until(() => hidden(folder.path).length === 1);
    await wait(500);
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number | null];
    assert.equal(code, 130);
    assert.equal(readFileSync(join(folder.path, 'all.jsonl'), 'utf8'), 'earlier');
    assert.deepEqual(hidden(folder.path), []);
  });
});

function started(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [built, ...args], { cwd, stdio: ['pipe', 'ignore', 'pipe'] });
}

async function errorOf({ stderr }: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of stderr ?? []) text += String(chunk);
  return text;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(20);
}

describe('planOutputs', () => {
  const input = (location: string, mirror = location.split('/').at(-1) ?? ''): Input => ({
    path: location,
    location,
    mirror,
  });
  const planned = (inputs: readonly Input[]): string[] => [
    ...planOutputs(inputs, '/out', '.csv').values(),
  ];

  it('tells the same names apart by their folders, and by their extensions', () => {
    assert.deepEqual(
      planned([
        input('/a/may/talks.md'),
        input('/a/june/talks.md'),
        input('/a/june/talks.txt'),
      ]).sort(),
      ['/out/june/talks.csv', '/out/may/talks.csv', '/out/talks.txt.csv'],
    );
    assert.deepEqual(planned([input('/a/talks.md'), input('/a/notes.md')]), [
      '/out/talks.csv',
      '/out/notes.csv',
    ]);
  });

  it('tells folders of the same name apart, and standard input from a file of its name', () => {
    const stdin = { path: '-', location: null, mirror: 'stdin' };
    assert.deepEqual(
      planned([input('/x/en/1.txt', 'en/1.txt'), input('/y/en/1.txt', 'en/1.txt')]),
      ['/out/x/en/1.csv', '/out/y/en/1.csv'],
    );
    assert.deepEqual(planned([stdin, input('/x/stdin.txt')]).sort(), [
      '/out/stdin.csv',
      '/out/stdin.txt.csv',
    ]);
  });

  it('gives each input one name, whatever the order, and none twice', () => {
    const name = fc.constantFrom('a.txt', 'A.txt', 'a.md', 'b.txt', 'a', 'a.txt.csv', 'b.html');
    const place = fc.constantFrom('/in', '/in/a', '/in/b', '/other/a', '/IN');
    const one = fc
      .tuple(place, name, fc.boolean())
      .map(([at, own, isDeep]) =>
        input(`${at}/${own}`, isDeep ? `${at.split('/').at(-1) ?? ''}/${own}` : own),
      );
    const several = fc.uniqueArray(one, { selector: ({ location }) => location, maxLength: 12 });
    fc.assert(
      fc.property(several, fc.nat(), (inputs, turn) => {
        const plan = planOutputs(inputs, '/out', '.csv');
        assert.equal(plan.size, inputs.length);
        const names = [...plan.values()].map((each) => each.toLowerCase());
        assert.equal(new Set(names).size, names.length);
        const at = inputs.length === 0 ? 0 : turn % inputs.length;
        const turned = [...inputs.slice(at), ...inputs.slice(0, at)].toReversed();
        const again = planOutputs(turned, '/out', '.csv');
        for (const each of inputs) assert.equal(again.get(each), plan.get(each));
      }),
      runs(300),
    );
  });
});

describe('a file whose name is no UTF-8', () => {
  const folder = tempFolder();
  const bytesOf = (name: string): Buffer =>
    Buffer.concat([Buffer.from(`${folder.path}/`), Buffer.from(name, 'latin1')]);

  beforeEach(function () {
    try {
      mkdirSync(bytesOf('d\u00fcrf'));
      writeFileSync(bytesOf('caf\u00e9.txt'), 'Otto Brandt said so.');
      writeFileSync(bytesOf('d\u00fcrf/a.txt'), 'Otto Brandt said so.');
    } catch {
      // Systems that know no such names.
      this.skip();
    }
    if (process.platform !== 'linux') this.skip();
  });

  it('is read from its folder, beside one of the same name in UTF-8', async () => {
    folder.write({ 'café.txt': 'Ana Roe said so.' });
    const { code, out } = await runCli(['annotate', '.'], { cwd: folder.path });
    assert.equal(code, 0);
    const uris = objectsOf(out).flatMap(({ type, uri }) => (type === 'document' ? [uri] : []));
    assert.deepEqual(uris.sort(), ['caf%C3%A9.txt', 'caf%E9.txt', 'd%FCrf/a.txt']);
  });

  it('is read when it is named, and written under a name that can be read', async () => {
    const { code, out } = await runCli(['annotate', 'caf\ufffd.txt', '--out', 'out/'], {
      cwd: folder.path,
    });
    assert.deepEqual([code, out], [0, '']);
    assert.deepEqual(readdirSync(join(folder.path, 'out')), ['café.jsonl']);
  });

  it('is named as people read it', async () => {
    writeFileSync(bytesOf('caf\u00e9.txt'), new Uint8Array(64));
    const { code, err } = await runCli(['annotate', '.', '--out', 'out/'], { cwd: folder.path });
    assert.equal(code, 1);
    assert.match(err, /speechmark: café\.txt: not a text file/);
  });
});
