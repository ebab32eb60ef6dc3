import assert from 'node:assert/strict';
import { objectsOf, runCli } from './runCli';
import { tempFolder } from './tempFolder';

describe('annotate: bad input', () => {
  const folder = tempFolder();

  /** Annotates one file; `notices` are those of its document line. */
  async function annotateOne(
    content: string | Uint8Array,
    name = 'file.txt',
  ): Promise<{ code: number; err: string; documents: Record<string, unknown>[] }> {
    folder.write({ [name]: content });
    const { code, out, err } = await runCli(['annotate', name], { cwd: folder.path });
    return { code, err, documents: objectsOf(out).filter(({ type }) => type === 'document') };
  }

  it('reads an empty file as a document with nothing in it', async () => {
    const { code, documents } = await annotateOne('');
    assert.equal(code, 0);
    assert.equal(documents.length, 1);
    assert.equal(documents[0]?.['length'], 0);
  });

  it('refuses bytes that are not text, names the file and does the others', async () => {
    const binaries: [string, Uint8Array][] = [
      ['NUL bytes', Buffer.from('text\0more')],
      ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
      ['controls', Buffer.from([0x81, 0x90, 0x01, 0x02, 0xff, 0xfe, 0xc0, 0x03])],
      ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
    ];
    for (const [what, bytes] of binaries) {
      folder.write({ 'a.txt': bytes, 'b.txt': 'b' });
      const { code, out, err } = await runCli(['annotate', 'a.txt', 'b.txt'], { cwd: folder.path });
      assert.equal(code, 1, what);
      assert.match(err, /^speechmark: a\.txt: .*not a text file/, what);
      assert.deepEqual(
        objectsOf(out)
          .filter(({ type }) => type === 'document')
          .map(({ uri }) => uri),
        ['b.txt'],
      );
    }
  });

  it('writes the control characters of a file’s name as codes', async () => {
    const name = '\u001b[31mred\u202etxt\nnext\u2028.txt';
    folder.write({ [name]: Buffer.from('text\0more') });
    for (const terminal of [false, true]) {
      const { err } = await runCli(['annotate', name], { cwd: folder.path, terminal });
      const said = err.replaceAll('\r\u001b[K', '');
      assert.match(said, /\\u001b\[31mred\\u202etxt\\u000anext\\u2028\.txt: /);
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      assert.doesNotMatch(said.trimEnd(), /[\u0000-\u001f\u202e\u2028]/);
    }
  });

  it('reads windows-1252 with a notice', async () => {
    const { code, err, documents } = await annotateOne(Buffer.from('\x93Caf\xe9\x94', 'latin1'));
    assert.equal(code, 0);
    assert.equal(err, 'speechmark: file.txt: not valid UTF-8; read as windows-1252\n');
    assert.equal(documents[0]?.['length'], 6);
    assert.deepEqual(documents[0]?.['notices'], [
      { code: 'windows-1252', message: 'not valid UTF-8; read as windows-1252' },
    ]);
  });

  it('repairs damaged UTF-8 with a notice', async () => {
    const damaged = Buffer.concat([
      Buffer.from('“Ça va”, dit-il. Élan '),
      Buffer.from([0xe2, 0x80]),
    ]);
    const { code, err, documents } = await annotateOne(damaged);
    assert.equal(code, 0);
    assert.match(err, /file\.txt: not valid UTF-8: 1 damaged/);
    assert.equal(documents[0]?.['length'], '“Ça va”, dit-il. Élan \ufffd'.length);
  });

  it('reads UTF-16 and keeps a byte-order mark in the offsets', async () => {
    const text = '\ufeffDie Lage 🌊';
    const little = Buffer.from(text, 'utf16le');
    for (const bytes of [Buffer.from(text), little, Buffer.from(little).swap16()]) {
      const { code, err, documents } = await annotateOne(bytes);
      assert.equal(code, 0);
      assert.equal(err, '');
      assert.equal(documents[0]?.['length'], text.length);
    }
  });

  const hostile: [string, string, string][] = [
    ['one line of 20 MB', 'file.txt', 'The minister said no. '.repeat(950_000)],
    ['one word of 20 MB', 'file.txt', 'a'.repeat(20_000_000)],
    ['unclosed tags', 'file.html', '<div><p>“A <b><i><a href="x'.repeat(2000)],
    ['10,000 unbalanced quotation marks', 'file.txt', '“He said "'.repeat(5000)],
    ['10,000 opening brackets', 'file.md', '[*_`>'.repeat(10_000)],
  ];
  for (const [what, name, content] of hostile) {
    it(`comes to an end with ${what}`, async () => {
      const { code, documents } = await annotateOne(content, name);
      assert.equal(code, 0);
      assert.equal(documents.length, 1);
      assert.equal(documents[0]?.['length'], content.length);
    });
  }
});

describe('control characters of an article', () => {
  const folder = tempFolder();

  it('reach a file as they are, and never a terminal', async () => {
    folder.write({ 'a.txt': 'Ana Roe said “We \u001b[31mwill \u202estay” on Friday.\n' });
    for (const format of ['jsonl', 'csv', 'markdown', 'w3c']) {
      const argv = ['annotate', 'a.txt', '--format', format];
      const there = await runCli(argv, { cwd: folder.path, terminal: true });
      assert.equal(there.code, 0);
      assert.doesNotMatch(there.out, /[^\P{Cc}\r\n\t]|\p{Bidi_Control}/u, format);
      const elsewhere = await runCli(argv, { cwd: folder.path });
      assert.equal(elsewhere.out.includes('\u202e'), there.out.includes('\\u202e'), format);
    }
    const bytes = await runCli(['annotate', 'a.txt', '--format', 'xlsx'], {
      cwd: folder.path,
      terminal: true,
    });
    assert.equal(bytes.code, 1);
    assert.match(bytes.err, /no text for a terminal: name a file with --out/);
  });
});
