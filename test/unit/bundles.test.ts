import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { convertFile } from '../../src/intake/convertFile';
import { requiredModules } from '../requiredModules';
import { wordFile } from './intake/wordFile';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, 'dist/vscode');

/** What stands in no module but those of the engine, of the converters, and what draws pages. */
const engine = ['#FirstName', 'htmlFlow'];
const converters = ['PasswordException', 'w:hyperlink'];

function assertApart(text: string, parts: readonly string[]): void {
  assert.deepEqual(
    parts.filter((part) => text.includes(part)),
    [],
  );
}

describe('What VS Code loads', () => {
  before(function () {
    if (!existsSync(folder)) this.skip();
  });

  for (const name of ['desktop.js', 'main.js']) {
    it(`starts small and holds no engine: ${name}`, () => {
      const text = [...requiredModules(folder, name).values()].join('');
      assert.ok(text.length < 205_000, `${String(text.length)} characters`);
      assertApart(text, [...engine, ...converters]);
    });
  }

  it('is little in a browser until it has fetched the rest', () => {
    const text = readFileSync(path.join(folder, 'web.js'), 'utf8');
    assert.ok(text.length < 10_000, `${String(text.length)} characters`);
    assert.doesNotMatch(text, /require\("(?!vscode")/);
  });

  for (const name of [
    'worker.desktop.js',
    'worker.web.js',
    'formats.desktop.js',
    'formats.web.js',
    'review.js',
    'exporting.js',
  ]) {
    it(`has the converters apart from ${name}`, () => {
      assertApart([...requiredModules(folder, name).values()].join(''), converters);
    });
  }

  it('requires nothing but itself, VS Code and, on the desktop, Node', () => {
    for (const name of readdirSync(folder)) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const names = Array.from(
        text.matchAll(/\brequire\("([\w:./-]+)"\)/g),
        ([, each = '']) => each,
      );
      const others = new Set(names.filter((each) => !/^(?:\.\/|node:|vscode$)/.test(each)));
      assert.deepEqual([...others], [], name);
    }
  });

  it('is below 1.3 MB as the package holds it', () => {
    const sizes = readdirSync(folder).map(
      (name) => gzipSync(readFileSync(path.join(folder, name))).length,
    );
    const size = sizes.reduce((sum, each) => sum + each, 0);
    assert.ok(size < 1_300_000, `${String(size)} bytes`);
  });
});

describe('The bundle of the command line', () => {
  it('has the converters apart', function () {
    const file = path.join(root, 'dist/cli.js');
    if (!existsSync(file)) this.skip();
    assertApart(readFileSync(file, 'utf8'), converters);
  });
});

/** A PDF with all that is left out of pdf.js: notes, links, fields and pictures. */
async function formPdf(): Promise<Uint8Array> {
  const pdf = new PDFDocument();
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => pdf.once('end', resolve));
  pdf.font('Helvetica-Bold').fontSize(20).text('Form of the harbour commission');
  pdf.font('Helvetica').fontSize(11);
  pdf.text(
    'Norway promised 20 million kroner for the quays of Accra, its minister said on Monday.',
  );
  pdf.image(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    300,
    300,
    { width: 40 },
  );
  pdf.initForm();
  pdf.formText('name', 72, 400, 200, 20, { value: 'Kwame Owusu' });
  pdf.formCheckbox('paid', 72, 440, 20, 20);
  pdf.note(300, 72, 20, 20, 'To be checked.');
  pdf.link(72, 72, 100, 20, 'https://example.org/');
  pdf.text('Ghana pays the rest over ten years, and said so in Oslo.', 72, 500);
  pdf.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

describe('Converters as the build leaves them', () => {
  for (const name of ['dist/vscode/intake.js', 'dist/intake.js']) {
    it(`read what they read in the source: ${name}`, async function () {
      const file = path.join(root, name);
      if (!existsSync(file)) this.skip();
      const built = (await import(file)) as { readonly convertFile: typeof convertFile };
      const bytes = await formPdf();
      const whole = await convertFile(bytes, 'form.pdf');
      assert.match(whole.articles[0] ?? '', /Norway promised 20 million kroner/);
      assert.deepEqual(await built.convertFile(bytes, 'form.pdf'), whole);
      const word = await wordFile();
      const document = await convertFile(word, 'a.docx');
      assert.deepEqual(await built.convertFile(word, 'a.docx'), document);
    });
  }
});
