import fc from 'fast-check';
import { convertFile } from '../../../src/intake/convertFile';
import { IntakeError } from '../../../src/intake/intakeError';
import { runs } from '../propertyRuns';
import { articleBook } from './bookFile';
import { htmlMail } from './mailFile';
import { odfFile } from './odfFile';
import { rtfFile } from './rtfFile';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** How files of each kind begin. */
const openings: Readonly<Record<string, string>> = {
  'a.odt': 'PK\u0003\u0004\u0014',
  'a.epub': 'PK\u0003\u0004\u0014mimetypeapplication/epub+zip',
  'a.fodt': '<office:document xmlns="opendocument">',
  'a.rtf': '{\\rtf1\\ansi ',
  'a.eml': 'From: a@x.example\r\nSubject: b\r\nMIME-Version: 1.0\r\n',
  'a.mht':
    'From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n',
  'a.srt': '1\n00:00:01,000 --> 00:00:02,000\n',
  'a.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v ',
  'a.rss': '<rss><channel><item><title>',
  'a.xml': '<nitf><body><body.content><p>',
};

/** Pieces of markup that a parser may trip over. */
const pieces = [
  ...[
    '{',
    '}',
    '\\',
    '\\u',
    '\\uc9',
    "\\'9",
    '\\bin99 ',
    '\\par',
    '\\cell',
    '\\row',
    '\\footnote ',
  ],
  ...['<', '>', '</', '<p>', '<![CDATA[', '<!--', '&#', '&amp;', '<content:encoded>', '</item>'],
  ...['--x', '\r\n', '\r\n\r\n', 'Content-Type: text/html', 'Content-Transfer-Encoding: base64'],
  ...['-->', '00:03.000 --> 00:04.000', '>> ', 'NOTE', 'PK\u0001\u0002', 'PK\u0005\u0006', '\0'],
];

const junk = fc.array(
  fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.constantFrom(...pieces).map(bytesOf),
    fc.string({ maxLength: 30 }).map(bytesOf),
  ),
  { maxLength: 30 },
);

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** Converts, and lets no failure pass but those that a reader is told of. */
async function convert(bytes: Uint8Array, name: string): Promise<void> {
  try {
    await convertFile(bytes, name);
  } catch (error) {
    if (!(error instanceof IntakeError) || error.message.startsWith('it cannot be read'))
      throw error;
  }
}

describe('intake: damaged files', () => {
  for (const [name, opening] of Object.entries(openings)) {
    it(`${name} with anything behind its beginning is read or refused`, () =>
      fc.assert(
        fc.asyncProperty(junk, (parts) => convert(joined([bytesOf(opening), ...parts]), name)),
      ));
  }

  for (const [name, make] of Object.entries({
    'a.odt': odfFile,
    'a.epub': articleBook,
    'a.rtf': rtfFile,
    'a.eml': htmlMail,
  })) {
    const whole = make();
    it(`${name} with bytes changed or missing is read or refused`, () =>
      fc.assert(
        fc.asyncProperty(
          fc.nat(whole.length),
          fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
          async (length, changes) => {
            const bytes = whole.slice();
            for (const [at, byte] of changes) bytes[at] = byte;
            await convert(bytes, name);
            await convert(bytes.slice(0, length), name);
          },
        ),
        runs(40),
      ));
  }
});
