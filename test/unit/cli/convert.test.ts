import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pdfFile } from '../intake/pdfFile';
import { wordFile } from '../intake/wordFile';
import { objectsOf, runCli } from './runCli';
import { tempFolder } from './tempFolder';

const page = `<html><head><title>Rivers</title></head><body><h1>Rivers will be dredged</h1>
<p>The minister said on Monday that the rivers would be dredged by May, at a cost of $3 million.</p>
</body></html>`;

describe('convert', () => {
  const folder = tempFolder();
  const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');
  const convert = (...args: string[]): ReturnType<typeof runCli> =>
    runCli(['convert', ...args], { cwd: folder.path });

  it('writes an article beside each file and says where', async () => {
    folder.write({ 'a.docx': await wordFile(), 'in/b.pdf': await pdfFile(), 'in/c.html': page });
    const { code, out } = await convert('.');
    assert.equal(code, 0);
    assert.equal(out, ['a.md', 'in/b.md', 'in/c.md', ''].join('\n'));
    assert.match(read('in/c.md'), /^---\ntitle: "Rivers will be dredged"\noriginal: "c\.html"\n/);
    assert.deepEqual(readdirSync(join(folder.path, 'in')).sort(), [
      ...['b.md', 'b.pdf', 'c.html', 'c.md'],
    ]);
    const annotated = await runCli(['annotate', 'a.md', 'in/b.md'], { cwd: folder.path });
    assert.equal(annotated.code, 0);
    assert.ok(objectsOf(annotated.out).length > 100);
  });

  it('never replaces a file unless it is told to', async () => {
    folder.write({ 'c.html': page, 'c.md': 'Mine.' });
    const refused = await convert('c.html');
    assert.equal(refused.code, 1);
    assert.match(refused.err, /c\.md: there is such a file already/);
    assert.equal(read('c.md'), 'Mine.');
    assert.equal((await convert('--force', 'c.html')).code, 0);
    assert.match(read('c.md'), /Rivers will be dredged/);
    const again = await convert('c.html');
    assert.equal(again.code, 0);
    assert.match(again.err, /c\.md: is there already, from the same file/);
    assert.deepEqual(readdirSync(folder.path).sort(), ['c.html', 'c.md']);
  });

  it('writes to a file, into a folder, and to standard output', async () => {
    folder.write({ 'c.html': page, 'd.htm': page });
    assert.equal((await convert('c.html', '--out', 'out/river.md')).out, 'out/river.md\n');
    assert.equal((await convert('c.html', '--out', 'all/')).out, 'all/c.md\n');
    assert.equal((await convert('c.html', 'd.htm', '--out', 'both')).out, 'both/c.md\nboth/d.md\n');
    assert.match((await convert('c.html', '--out', '-')).out, /^---\n/);
    const piped = await runCli(['convert', '-'], { cwd: folder.path, stdin: page });
    assert.equal(piped.code, 0);
    assert.match(piped.out, /\n# Rivers will be dredged\n/);
  });

  it('keeps apart files of the same name', async () => {
    folder.write({ 'r.html': page, 'r.docx': await wordFile() });
    assert.equal((await convert('.')).out, 'r.docx.md\nr.html.md\n');
  });

  it('names what it cannot read, does the others, and exits with 1', async () => {
    folder.write({
      'a.docx': 'no archive',
      'b.pdf': '%PDF-1.7 cut off',
      'c.html': page,
      'd.png': '\u0089PNG',
      'e.pdf': '',
    });
    const { code, out, err } = await convert('.', 'd.png', 'missing.pdf');
    assert.equal(code, 1);
    assert.equal(out, 'c.md\n');
    assert.match(err, /speechmark: a\.docx: the file is damaged/);
    assert.match(err, /speechmark: b\.pdf: it is damaged/);
    assert.match(err, /speechmark: d\.png: this kind of file cannot be converted/);
    assert.match(err, /speechmark: e\.pdf: the file is empty/);
    assert.match(err, /speechmark: missing\.pdf: no such file or folder/);
    assert.ok(!existsSync(join(folder.path, 'a.md')));
  });

  it('says what it passes over in a folder, and why', async () => {
    folder.write({
      'in/a.html': page,
      'in/b.md': 'x',
      'in/c.png': 'x',
      'in/LICENSE': 'x',
      'in/pom.xml': '<project/>',
      'in/.git/x': 'x',
      'in/node_modules/x.html': page,
    });
    symlinkSync(folder.path, join(folder.path, 'in/up'));
    const { code, err } = await convert('in');
    assert.equal(code, 0);
    assert.deepEqual(err.split('\n'), [
      'speechmark: in: passed over 1 file that is an article already: 1 .md',
      'speechmark: in: passed over 2 files of kinds that are not read: 1 .png, 1 without an extension',
      'speechmark: in: passed over 1 hidden entry',
      'speechmark: in: passed over 1 node_modules folder',
      'speechmark: in: passed over 1 linked folder or special file',
      'speechmark: in/pom.xml: passed over: it holds neither a feed nor news',
      '',
    ]);
  });

  it('tells wrong usage by its exit code', async () => {
    assert.equal((await convert()).code, 2);
    assert.equal((await convert('x.pdf', '--format', 'csv')).code, 2);
    assert.equal((await convert('x.pdf', '--out', '')).code, 2);
    assert.match((await convert('--help')).out, /\.docx +Word document/);
  });
});

describe('annotate: a folder', () => {
  const folder = tempFolder();

  it('says what it passes over, and what convert could read', async () => {
    folder.write({
      'in/a.txt': 'A',
      'in/b.docx': 'x',
      'in/c.PDF': 'x',
      'in/d.docx': 'x',
      'in/e.zip': '',
      'in/f.xml': '',
    });
    const { code, err } = await runCli(['annotate', 'in'], { cwd: folder.path });
    assert.equal(code, 0);
    assert.equal(
      err,
      [
        'speechmark: in: passed over 3 files that `speechmark convert` reads: 2 .docx, 1 .pdf',
        'speechmark: in: passed over 1 file that `speechmark convert` reads if it holds a feed or news: 1 .xml',
        'speechmark: in: passed over 1 file of a kind that is not read: 1 .zip',
        '',
      ].join('\n'),
    );
  });
});
