import assert from 'node:assert/strict';
import { chmodSync, existsSync, linkSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { run } from '../../../src/cli/run';
import { objectsOf, runCli } from './runCli';
import { tempFolder } from './tempFolder';

/** The superuser may read and write everything, so permissions cannot be tested. */
const isRoot = process.getuid?.() === 0;

const urisOf = (out: string): unknown[] =>
  objectsOf(out)
    .filter(({ type }) => type === 'document')
    .map(({ uri }) => uri);

describe('annotate: what is read', () => {
  const folder = tempFolder();

  it('reads files in the order given, by their extension', async () => {
    folder.write({ 'b.md': '# B', 'a.html': '<p>A</p>', 'odd.name': 'text' });
    const { code, out, err } = await runCli(['annotate', 'b.md', 'a.html', 'odd.name'], {
      cwd: folder.path,
    });
    assert.equal(code, 0);
    assert.equal(err, '');
    const documents = objectsOf(out).filter(({ type }) => type === 'document');
    assert.deepEqual(
      documents.map(({ uri, format }) => [uri, format]),
      [
        ['b.md', 'markdown'],
        ['a.html', 'html'],
        ['odd.name', 'text'],
      ],
    );
  });

  it('reads folders at any depth, in the order of names', async () => {
    folder.write({
      'in/b/2.txt': '2',
      'in/b/1.MD': '1',
      'in/a.htm': 'a',
      'in/c.xhtml': 'c',
      'in/d.markdown': 'd',
      'in/e.csv': 'no',
      'in/.hidden.txt': 'no',
      'in/.git/f.txt': 'no',
      'in/node_modules/g.txt': 'no',
    });
    const { code, out } = await runCli(['annotate', './in'], { cwd: folder.path });
    assert.equal(code, 0);
    assert.deepEqual(urisOf(out), [
      'in/a.htm',
      'in/b/1.MD',
      'in/b/2.txt',
      'in/c.xhtml',
      'in/d.markdown',
    ]);
  });

  it('is not trapped by a link to a parent, and follows a link to a file', async () => {
    folder.write({ 'in/a.txt': 'a', 'other.txt': 'o' });
    symlinkSync(join(folder.path, 'in'), join(folder.path, 'in', 'loop'));
    symlinkSync(join(folder.path, 'other.txt'), join(folder.path, 'in', 'link.txt'));
    const { code, out } = await runCli(['annotate', 'in'], { cwd: folder.path });
    assert.equal(code, 0);
    assert.deepEqual(urisOf(out), ['in/a.txt', 'in/link.txt']);
  });

  it('reads a file once, however often it is named', async () => {
    folder.write({ 'in/a.txt': 'a' });
    const { out } = await runCli(['annotate', 'in', 'in/a.txt', './in/../in/a.txt'], {
      cwd: folder.path,
    });
    assert.deepEqual(urisOf(out), ['in/a.txt']);
  });

  it('reads standard input, as HTML when it opens like a page', async () => {
    for (const [stdin, format] of [
      ['Headline', 'text'],
      ['\ufeff\n<!DOCTYPE html><p>x', 'html'],
      ['<p>x</p>', 'text'],
    ] as const) {
      const { code, out } = await runCli(['annotate', '-'], { stdin });
      assert.equal(code, 0);
      const [document] = objectsOf(out);
      assert.equal(document?.['uri'], '-');
      assert.equal(document?.['format'], format);
      assert.equal(document?.['length'], stdin.length);
    }
  });

  it('writes uris that are references: relative paths encoded, absolute ones as file:', async () => {
    const name = 'a:b 50% #1?é.txt';
    folder.write({ [name]: 'x' });
    const absolute = join(folder.path, name);
    const relative = await runCli(['annotate', name], { cwd: folder.path });
    assert.deepEqual(urisOf(relative.out), ['a%3Ab%2050%25%20%231%3F%C3%A9.txt']);
    const { out } = await runCli(['annotate', absolute]);
    assert.deepEqual(urisOf(out), [pathToFileURL(absolute).href]);
  });

  it('says that a folder holds no article, and is content', async () => {
    folder.write({ 'in/a.csv': 'a' });
    const { code, out, err } = await runCli(['annotate', 'in'], { cwd: folder.path });
    assert.equal(code, 0);
    assert.equal(out, '');
    assert.match(err, /^speechmark: in: no article/);
  });

  it('exits with 1 for what is missing, names it and does the others', async () => {
    folder.write({ 'a.txt': 'a', 'in/b.txt': 'b' });
    symlinkSync(join(folder.path, 'gone'), join(folder.path, 'in', 'broken.txt'));
    const argv = ['annotate', 'nope.txt', 'a.txt', 'a.txt/x', '', 'in'];
    const { code, out, err } = await runCli(argv, { cwd: folder.path });
    assert.equal(code, 1);
    assert.deepEqual(urisOf(out), ['a.txt', 'in/b.txt']);
    assert.match(err, /^speechmark: nope\.txt: no such file or folder$/m);
    assert.match(err, /^speechmark: a\.txt\/x: /m);
    assert.match(err, /^speechmark: "": /m);
    assert.match(err, /^speechmark: in\/broken\.txt: no such file/m);
  });

  it('exits with 1 for what may not be read', async function () {
    if (isRoot || process.platform === 'win32') this.skip();
    folder.write({ 'in/locked/a.txt': 'a', 'in/b.txt': 'b', 'in/c.txt': 'c' });
    const locked = join(folder.path, 'in', 'locked');
    chmodSync(locked, 0);
    chmodSync(join(folder.path, 'in', 'c.txt'), 0);
    const { code, out, err } = await runCli(['annotate', 'in'], { cwd: folder.path });
    chmodSync(locked, 0o700);
    assert.equal(code, 1);
    assert.deepEqual(urisOf(out), ['in/b.txt']);
    assert.match(err, /^speechmark: in\/locked: permission denied$/m);
    assert.match(err, /^speechmark: in\/c\.txt: permission denied$/m);
  });

  it('shows progress on a terminal and nowhere else', async () => {
    folder.write({ 'a.txt': 'a' });
    const there = await runCli(['annotate', 'a.txt'], { cwd: folder.path, terminal: true });
    assert.match(there.err, /1 of 1: a\.txt/);
    assert.ok(there.err.endsWith('\r\u001b[K'));
    const elsewhere = await runCli(['annotate', 'a.txt'], { cwd: folder.path });
    assert.equal(elsewhere.err, '');
  });
});

describe('annotate: what is written', () => {
  const folder = tempFolder();

  it('writes each format to standard output', async () => {
    folder.write({ 'a.txt': 'a', 'b.txt': 'b' });
    for (const [format, start] of [
      ['json', '{"documents":['],
      ['w3c', '{"@context":'],
      ['csv', '\ufeffuri,kind,'],
    ] as const) {
      const argv = ['annotate', 'a.txt', 'b.txt', '--format', format];
      const { code, out } = await runCli(argv, { cwd: folder.path });
      assert.equal(code, 0);
      assert.ok(out.startsWith(start), out.slice(0, 40));
      if (format !== 'csv') JSON.parse(out);
    }
  });

  it('writes one file, for one input or by the extension', async () => {
    folder.write({ 'in/a.txt': 'a', 'in/b.txt': 'b' });
    const one = await runCli(['annotate', 'in/a.txt', '--out', 'one'], { cwd: folder.path });
    const all = await runCli(['annotate', 'in', '--out', 'all.jsonl'], { cwd: folder.path });
    assert.deepEqual([one.code, all.code, one.out, all.out], [0, 0, '', '']);
    assert.deepEqual(urisOf(readFileSync(join(folder.path, 'one'), 'utf8')), ['in/a.txt']);
    assert.deepEqual(urisOf(readFileSync(join(folder.path, 'all.jsonl'), 'utf8')), [
      'in/a.txt',
      'in/b.txt',
    ]);
  });

  it('writes a file for each input into a folder, in folders like theirs', async () => {
    folder.write({ 'in/a.txt': 'a', 'in/b/c.html': 'c', 'in/b/c.md': 'c', 'in/b/C.txt': 'c' });
    const { code, out } = await runCli(['annotate', 'in', '--out', 'made/out', '--format', 'csv'], {
      cwd: folder.path,
    });
    assert.equal(code, 0);
    assert.equal(out, '');
    const made = readdirSync(join(folder.path, 'made/out'), { recursive: true });
    assert.deepEqual(made.sort(), ['a.csv', 'b', 'b/C.txt.csv', 'b/c.html.csv', 'b/c.md.csv']);
  });

  it('takes a trailing slash or an existing folder for a folder', async () => {
    folder.write({ 'a.txt': 'a', 'there.jsonl/x': '' });
    for (const out of ['new/', 'there.jsonl']) {
      const { code } = await runCli(['annotate', 'a.txt', '--out', out], { cwd: folder.path });
      assert.equal(code, 0);
      assert.ok(existsSync(join(folder.path, out, 'a.jsonl')), out);
    }
  });

  it('keeps apart what several folders hold', async () => {
    folder.write({ 'en/1.txt': 'a', 'fr/1.txt': 'b', 'x/2.txt': 'x', 'y/2.txt': 'y' });
    const { code } = await runCli(['annotate', 'en', 'fr', 'x/2.txt', 'y/2.txt', '--out', 'out'], {
      cwd: folder.path,
    });
    assert.equal(code, 0);
    const made = readdirSync(join(folder.path, 'out'), { recursive: true });
    assert.deepEqual(made.sort(), [
      'en',
      'en/1.jsonl',
      'fr',
      'fr/1.jsonl',
      'x',
      'x/2.jsonl',
      'y',
      'y/2.jsonl',
    ]);
  });

  it('never writes over an input, under whatever name', async () => {
    folder.write({ 'in/a.txt': 'a', 'in/b.txt': 'b' });
    linkSync(join(folder.path, 'in/a.txt'), join(folder.path, 'hard'));
    for (const out of ['in/a.txt', './in/../in/a.txt', 'hard']) {
      const { code, err } = await runCli(['annotate', 'in', '--out', out], { cwd: folder.path });
      assert.equal(code, 1);
      assert.match(err, /it is an input/);
    }
    // In a folder the others are still written.
    linkSync(join(folder.path, 'in/a.txt'), join(folder.path, 'in', 'a.jsonl'));
    const { code, err } = await runCli(['annotate', 'in', '--out', 'in'], { cwd: folder.path });
    assert.equal(code, 1);
    assert.match(err, /in\/a\.jsonl: not written: it is an input/);
    assert.equal(readFileSync(join(folder.path, 'in/a.txt'), 'utf8'), 'a');
    assert.ok(existsSync(join(folder.path, 'in/b.jsonl')));
  });

  it('exits with 1 for an output that cannot be written, and names it', async () => {
    folder.write({ 'a.txt': 'a', 'b.txt': 'b', 'out/b.jsonl/x': '' });
    const one = await runCli(['annotate', 'a.txt', '--out', 'none/x'], { cwd: folder.path });
    assert.equal(one.code, 1);
    assert.match(one.err, /^speechmark: none\/x: no such file or folder/);
    const some = await runCli(['annotate', 'b.txt', 'a.txt', '--out', 'out'], { cwd: folder.path });
    assert.equal(some.code, 1);
    assert.match(some.err, /^speechmark: out\/b\.jsonl: is a folder/);
    assert.ok(existsSync(join(folder.path, 'out/a.jsonl')));
  });

  it('leaves an earlier output alone when nothing could be read', async () => {
    folder.write({ 'out.jsonl': 'earlier' });
    const { code } = await runCli(['annotate', 'nope', '--out', 'out.jsonl'], { cwd: folder.path });
    assert.equal(code, 1);
    assert.equal(readFileSync(join(folder.path, 'out.jsonl'), 'utf8'), 'earlier');
  });

  it('stops in silence when the reader of its output has gone', async () => {
    folder.write({ 'a.txt': 'a', 'b.txt': 'b' });
    let errors = '';
    const stdout = new Writable({
      write(_chunk, _encoding, done): void {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const stderr = new Writable({
      write(chunk: Buffer, _encoding, done): void {
        errors += chunk.toString();
        done();
      },
    });
    const io = { stdin: process.stdin, stdout, stderr, cwd: folder.path };
    assert.equal(await run(['annotate', 'a.txt', 'b.txt'], io), 0);
    assert.equal(errors, '');
  });
});
