import assert from 'node:assert/strict';

import { annotate } from '../../../src/core/annotate';
import type { SourceFormat } from '../../../src/core/model';
import { decodeText } from '../../../src/core/document/decodeText';

const ARTICLE =
  '“We will pay €20 million to Orn,” said Ports Minister Ida Holm – the largest sum. It’s for the café.';
const PLAIN =
  '"We will pay 20 million euros to Orn," said Ports Minister Ida Holm - the largest sum. It is for the caf\u00e9.';

/** Windows-1252's bytes for what Latin-1 has not. */
const WINDOWS: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
};
const windows1252 = (text: string): Buffer =>
  Buffer.from(Array.from(text, (one) => WINDOWS[one] ?? one.charCodeAt(0)));

/** The words of the annotations, as the source has them. */
function words(bytes: Uint8Array, format: SourceFormat = 'text'): string[] {
  const { text } = decodeText(bytes);
  return annotate(text, { format }).annotations.map(({ start, end }) => text.slice(start, end));
}
const codes = (bytes: Uint8Array): string[] => decodeText(bytes).notices.map(({ code }) => code);

describe('decodeText', () => {
  const expected = words(Buffer.from(ARTICLE));

  it('reads the same article however it is encoded', () => {
    assert.ok(expected.includes('“We will pay €20 million to Orn,”'));
    const little = Buffer.from(ARTICLE, 'utf16le');
    const encoded: [string, Buffer, string[]][] = [
      ['UTF-8 with a mark', Buffer.from(`\ufeff${ARTICLE}`), []],
      ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), little]), []],
      ['UTF-16 without', little, ['utf-16']],
      ['the other UTF-16 without', Buffer.from(little).swap16(), ['utf-16']],
      ['windows-1252', windows1252(ARTICLE), ['windows-1252']],
      ['its controls in UTF-8', Buffer.from(windows1252(ARTICLE).toString('latin1')), []],
    ];
    for (const [what, bytes, notices] of encoded) {
      assert.deepEqual(codes(bytes), notices, what);
      const found = words(bytes);
      if (what.startsWith('its')) assert.equal(found.length, expected.length);
      else assert.deepEqual(found, expected, what);
    }
  });

  it('reads a file as it declares itself', () => {
    const page = (charset: string): Buffer =>
      Buffer.concat([
        Buffer.from(`<html><head><meta charset="${charset}"></head><body><p>Pan `),
        Buffer.from([0xa3, 0xf3, 0x64, 0xbc]),
        Buffer.from(' said it was late.</p></body></html>'),
      ]);
    assert.match(decodeText(page('iso-8859-2')).text, /Pan Łódź said/);
    assert.deepEqual(codes(page('iso-8859-2')), ['declared-encoding']);
    assert.match(decodeText(page('latin1')).text, /Pan £ód¼ said/);
    assert.deepEqual(codes(page('no-such-thing')), ['windows-1252']);
    assert.deepEqual(codes(Buffer.from('<meta charset=latin1>café')), []);
  });

  it('survives a few control characters astray, and tells of them', () => {
    const source = PLAIN.replace('million', 'mil\u0000lion').replace('Ida', '\u007fIda');
    const { text, notices } = decodeText(Buffer.from(source));
    assert.equal(text, source);
    assert.deepEqual(notices, []);
    const { annotations, notices: told } = annotate(text);
    assert.ok(annotations.some((one) => one.kind === 'money' && one.amount === '20000000'));
    assert.deepEqual(
      told.map(({ code, args }) => [code, args?.[0]]),
      [['stray-controls', '2']],
    );
    assert.throws(() => decodeText(Buffer.from('a\0b\0c\0\0d'.repeat(9))), /NUL/);
  });
});
