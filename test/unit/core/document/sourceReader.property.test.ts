import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EditedText } from '../../../../src/core/document/editedText';
import { readDocument } from '../../../../src/core/document/readDocument';
import type { BlockKind, SourceDocument } from '../../../../src/core/document/sourceDocument';
import { SourceReader } from '../../../../src/core/document/sourceReader';
import type { SourceFormat } from '../../../../src/core/model';
import { goldArticles } from '../../goldArticles';

/** How many texts are edited; more than the usual few when the reader is in doubt. */
const numRuns = Number(process.env.EDITED_DOCUMENTS ?? 200);

const words = [
  'Minister',
  'spent',
  '22',
  'a',
  'said.',
  '“quote”',
  'The Aid Deal',
  '😀',
  'AT&T',
  '&c.',
];
const spaces = [' ', ' ', '  ', '\t', '\u00a0', '\u200b', '\u00ad', '\ufeff'];
const lineEnds = [
  '\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\n \n',
  ' \n\t',
];
const marks = [
  '• ',
  '- ',
  '•',
  '1. ',
  '—',
  '&mdash;',
  '&nbsp;',
  '&#8226; ',
  '&',
  ';',
  '.',
  ',',
  ':',
  '#',
];
const tags = [
  '<',
  '>',
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '<h1>',
  '</h1>',
  '<title>',
  '<html>',
];
const lines = [
  'Minister pledges aid for the border districts',
  'The minister said on Monday that families could not wait for another',
  'conference, and that the bridge would be repaired before the rains.',
];
const odd = ['\0', '\u0001', 'é', '\ud83d', '\n\n'.repeat(3)];

const oneOf = (...kinds: string[][]): fc.Arbitrary<string> =>
  fc.oneof(...kinds.map((kind) => fc.constantFrom(...kind)));
const written = (piece: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join(''));

const plain = oneOf(words, words, spaces, lineEnds, marks, lines);
const sources = {
  'one paragraph a line': fc
    .array(oneOf(words, lines), { maxLength: 20 })
    .map((some) => some.join('\n')),
  paragraphs: fc
    .array(oneOf(lines, lines, words), { maxLength: 20 })
    .map((some) => some.join('\n\n')),
  'wrapped lines': fc
    .array(fc.constantFrom(...lines, ...lines, '', '- item'), { maxLength: 40 })
    .map((some) => some.join('\n')),
  'bullets with and without text': fc
    .array(fc.constantFrom('• \u200b', '• a', 'a', '', lines[1] ?? ''), { maxLength: 12 })
    .map((some) => some.join('\n')),
  'plain text': written(plain),
  'text with tags': written(oneOf(words, spaces, lineEnds, marks, tags, lines)),
};

const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.record({
  at: place,
  removed: fc.oneof(
    fc.constant(0),
    fc.constant(0),
    fc.constantFrom(1, 2, 3),
    fc.integer({ min: 0, max: 300 }),
  ),
  text: fc.oneof(
    fc.constant(''),
    oneOf(words, spaces, lineEnds, marks, lines, odd),
    oneOf(words, spaces, lineEnds, marks, lines, odd),
    fc.constantFrom('e', 'n', ' ', '.', '\n', '• \u200b', ...tags),
    written(plain),
  ),
});
const edits = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 12 });

/** Every field, and every answer of the offset map that a piece's bounds could change. */
function assertSame(actual: SourceDocument, expected: SourceDocument): void {
  const { offsets, ...fields } = actual;
  const { offsets: expectedOffsets, ...expectedFields } = expected;
  assert.deepEqual(fields, expectedFields);
  // The pieces themselves: what they answer follows from them.
  assert.deepEqual(offsets, expectedOffsets);
  const { length } = expected.text;
  const step = Math.max(1, Math.floor(length / 60));
  for (let start = 0; start + step <= length; start += step) {
    const range = { start, end: start + step };
    assert.deepEqual(offsets.toSource(range), expectedOffsets.toSource(range));
  }
  const sourceStep = Math.max(1, Math.floor(expected.sourceLength / 60));
  for (let start = 0; start < expected.sourceLength; start += sourceStep) {
    const range = { start, end: start + sourceStep };
    assert.deepEqual(offsets.toReadable(range), expectedOffsets.toReadable(range));
  }
}

function blocksOf({
  text,
  blocks,
}: SourceDocument): { kind: BlockKind | undefined; text: string }[] {
  return blocks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }));
}

function assertReadsAlike(
  first: string,
  format: SourceFormat,
  versions: readonly (readonly { at: number; removed: number; text: string }[])[],
): void {
  const reader = new SourceReader();
  let source = new EditedText(first);
  let text = first;
  let last = reader.read(source, format).document;
  assertSame(last, readDocument(text, format));
  for (const version of versions) {
    const changes = version.map(({ at, removed, text: put }) => {
      const start = Math.floor(at * text.length);
      const change = { start, removed: Math.min(removed, text.length - start), text: put };
      text = text.slice(0, start) + put + text.slice(start + change.removed);
      return change;
    });
    source = source.edited(changes);
    assert.equal(source.toString(), text);
    const { document, edit } = reader.read(source, format);
    assertSame(document, readDocument(text, format));
    if (edit) {
      assert.equal(edit.since, last);
      const expected = blocksOf(last);
      const [index, kind] = [edit.index, expected[edit.index]?.kind];
      assert.deepEqual(blocksOf(document), expected.with(index, { kind, text: edit.text }));
    }
    last = document;
  }
}

describe('SourceReader', function () {
  this.timeout(300_000);

  for (const [name, source] of Object.entries(sources)) {
    it(`reads the versions of ${name} as a new reader does`, () => {
      fc.assert(
        fc.property(source, edits, (first, versions) => {
          assertReadsAlike(first, 'text', versions);
        }),
        { numRuns },
      );
    });
  }

  it('reads the versions of an article as a new reader does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...goldArticles), edits, ({ text, format }, versions) => {
        assertReadsAlike(text, format, versions);
      }),
      { numRuns: Math.ceil(numRuns / 8) },
    );
  });

  it('reads only the paragraph again that was edited', () => {
    const source = new EditedText(`${lines.join('\n\n')}\n`);
    const reader = new SourceReader();
    const before = reader.read(source, 'text').document;
    const { document, edit } = reader.read(
      source.edited([{ start: source.indexOf('w', 60), removed: 1, text: 'th' }]),
      'text',
    );
    assert.equal(edit?.index, 1);
    assert.notEqual(document.text, before.text);
    assert.equal(document.blocks[0], before.blocks[0]);
  });

  it('keeps an item an item when a bullet without a text stands before it', () => {
    assertReadsAlike('• \u200b\n• a\nb\n', 'text', [[{ at: 0.4, removed: 2, text: '' }]]);
  });

  it('reads the whole of a version that was not made of the last one', () => {
    const reader = new SourceReader();
    const source = new EditedText(lines.join('\n\n'));
    reader.read(source, 'text');
    reader.read(source.edited([{ start: 0, removed: 8, text: 'President' }]), 'text');
    const other = source.edited([{ start: source.length, removed: 0, text: ' Then came' }]);
    assertSame(reader.read(other, 'text').document, readDocument(other.toString(), 'text'));
    assertSame(reader.read(other, 'html').document, readDocument(other.toString(), 'html'));
  });
});
