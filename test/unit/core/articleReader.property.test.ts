import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../src/core/annotate';
import { ArticleReader } from '../../../src/core/engine/runner';
import type { AnnotatedDocument } from '../../../src/core/model';
import { goldArticles } from '../goldArticles';
import { runs } from '../propertyRuns';
import { type SeveralFile, severalFiles } from './severalFiles';

/** What writers type, and what the rules look for. */
const pieces = [
  'a',
  'x',
  ' ',
  '.',
  ',',
  ':',
  '“',
  '”',
  '"',
  '’',
  '\n',
  '\n\n',
  '\r\n',
  'e\u0301',
  '😀',
  ' (',
  ')',
  '<p>',
  '</blockquote>',
  '&amp;',
  '# ',
  '> ',
  '- ',
  ' said',
  ' the minister',
  ' The bank',
  ' he',
  ' its',
  ' Okello',
  ' Mary Okello',
  ' president Okello',
  ' the Amazon',
  ' Congo',
  ' dollars',
  ' $5 million',
  ' pledged 20 million kroner to Kenya',
  'RIYADH: ',
  'GENEVA (AP) — ',
  'Mr. ',
  'The World Bank said on Monday it would.\n\n',
  '“We will pay $3 million,” said Foreign Minister Mary Okello.\n\n',
];

/** What stands between the articles of a file, and above them. */
const separators = [
  '\n----------\n',
  '\n* * *\n',
  '\f',
  '\n\nEnd of Document\n\n',
  '\n2 of 2 DOCUMENTS\n\n',
  '\nDocument 1 of 2\n\n',
  '\nFOR IMMEDIATE RELEASE\n\n',
  '\n- ENDS -\n',
  '\nMill closes\nBy Ana Roe\n3 May 2031\n\n',
  '\n# ',
  '</article>',
  '<article>',
];

interface Edit {
  readonly kind: 'type' | 'delete' | 'replace' | 'join' | 'repeat' | 'move' | 'erase' | 'recase';
  /** Where, as a share of the text. */
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly piece: string;
}

const editWith = (typed: readonly string[]): fc.Arbitrary<Edit> =>
  fc.record<Edit>({
    kind: fc.constantFrom(
      'type',
      'type',
      'type',
      'delete',
      'delete',
      'replace',
      'join',
      'repeat',
      'move',
      'erase',
      'recase',
    ),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 40 }),
    piece: fc.constantFrom(...typed),
  });

function edited(text: string, { kind, at, to, length, piece }: Edit): string {
  const place = Math.floor(at * text.length);
  const paragraphs = text.split('\n\n');
  const from = Math.floor(at * paragraphs.length);
  const target = Math.floor(to * paragraphs.length);
  switch (kind) {
    case 'type':
      return text.slice(0, place) + piece + text.slice(place);
    case 'delete':
      return text.slice(0, place) + text.slice(place + length);
    case 'replace':
      return text.slice(0, place) + piece + text.slice(place + length);
    case 'recase': {
      const word = text.slice(place, place + length);
      const other = word === word.toLowerCase() ? word.toUpperCase() : word.toLowerCase();
      return text.slice(0, place) + other + text.slice(place + length);
    }
    case 'join':
      return text.slice(0, place) + text.slice(place).replace('\n\n', ' ');
    case 'repeat':
      return paragraphs.toSpliced(target, 0, paragraphs[from] ?? '').join('\n\n');
    case 'move': {
      const [moved = ''] = paragraphs.splice(from, 1);
      return paragraphs.toSpliced(target, 0, moved).join('\n\n');
    }
    case 'erase':
      return paragraphs.toSpliced(from, 1).join('\n\n');
  }
}

/** Byte for byte: even the order of fields is the same. */
function assertSame(found: AnnotatedDocument, expected: AnnotatedDocument): void {
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  assert.deepEqual(found, expected);
  assert.fail('Only the order of fields differs.');
}

const documents = runs(50);

function assertSameAfterEdits(
  start: fc.Arbitrary<Pick<SeveralFile, 'format' | 'text'>>,
  edit: fc.Arbitrary<Edit>,
): void {
  fc.assert(
    fc.property(start, fc.array(edit, { minLength: 3, maxLength: 10 }), (document, edits) => {
      const reader = new ArticleReader();
      let { text } = document;
      const { format } = document;
      reader.read(text, format);
      for (const one of edits) {
        text = edited(text, one);
        assertSame(reader.read(text, format), annotate(text, { format }));
      }
    }),
    documents,
  );
}

describe('ArticleReader', function () {
  this.timeout(documents.numRuns * 60_000);

  it('finds after any edits what a reader finds who sees the text for the first time', () => {
    const start = fc
      .tuple(fc.constantFrom(...goldArticles), fc.constantFrom(...goldArticles), fc.nat(), fc.nat())
      .map(([first, second, from, length]) => {
        const one = first.text.slice(0, 600 + (length % 2200));
        const other = second.text.slice(from % second.text.length).slice(0, 900);
        return { format: first.format, text: `${one}\n\n${other}` };
      });
    assertSameAfterEdits(start, editWith(pieces));
  });

  it('does so with files of several articles, and as they become one and several', () => {
    const file = fc
      .tuple(fc.constantFrom(...severalFiles), fc.constantFrom(...severalFiles))
      .map(([one, other]) => ({ format: one.format, text: one.text + other.text }));
    const start = fc.oneof(fc.constantFrom(...severalFiles), file);
    assertSameAfterEdits(start, editWith([...pieces, ...separators, ...separators]));
  });

  it('reads one document after another that has nothing in common with it', () => {
    const reader = new ArticleReader();
    for (const { format, text } of goldArticles.slice(0, 6)) {
      assertSame(reader.read(text, format), annotate(text, { format }));
    }
  });
});
