import assert from 'node:assert/strict';

import fc from 'fast-check';

import { readDocument } from '../../../../src/core/document/readDocument';
import { splitSentences } from '../../../../src/core/document/sentences';
import type { SourceDocument } from '../../../../src/core/document/sourceDocument';
import type { SourceFormat } from '../../../../src/core/model';
import { readBack, sourceOf } from './readBack';
import { runs } from '../../propertyRuns';

const WORDS = [
  'Minister',
  'spent',
  'n22',
  'x',
  'ça',
  '😀',
  '日本',
  'A.',
  'said.',
  '“quote”',
  '$5',
  'U.K.',
];
const SPACES = [' ', '  ', '\n', '\r\n', '\r', '\t', '\u00a0', '\u2028', ' \n ', '\u3000'];
const TAGS = [
  '<b>',
  '</b>',
  '<i>',
  '</i>',
  '<span class="x">',
  '</span>',
  '<!-- c -->',
  '<a href="u">',
  '</a>',
];
const BLOCK_TAGS = ['<p>', '</p>', '<div>', '</div>', '\n\n', '\r\n\r\n', '<br>', '<br/><br/>'];
const ENTITIES = ['&mdash;', '&amp;', '&lt;', '&nbsp;', '&#8217;', '&#x1F600;', '&shy;', '&ldquo;'];
const INVISIBLE = ['\u00ad', '\u200b'];
const MARKS = [
  ' *word* ',
  ' **two words** ',
  ' `code` ',
  ' [link](http://u.example) ',
  ' ~~gone~~ ',
];
/** Behind a letter, as a tag that begins a line begins an HTML block, where marks are text. */
const INLINE_TAGS = ['x<b>', 'x</b>'];
const LOOKALIKES = ['AT&T', 'a < b', '&c.', '<name>', 'x &amp y', '&nosuch;'];

function mixtureOf(...kinds: string[][]): fc.Arbitrary<string> {
  const piece = fc.oneof(...kinds.map((kind) => fc.constantFrom(...kind)));
  return fc
    .tuple(fc.constantFrom('', '\ufeff'), fc.array(piece, { maxLength: 60 }))
    .map(([mark, pieces]) => mark + pieces.join(''));
}

const SOURCES: Readonly<Record<SourceFormat, fc.Arbitrary<string>>> = {
  text: mixtureOf(WORDS, WORDS, SPACES, TAGS, BLOCK_TAGS, ENTITIES, INVISIBLE, LOOKALIKES),
  html: mixtureOf(WORDS, WORDS, SPACES, TAGS, BLOCK_TAGS, ENTITIES, INVISIBLE),
  markdown: mixtureOf(
    WORDS,
    WORDS,
    MARKS,
    SPACES,
    INLINE_TAGS,
    ['\n\n', '\r\n\r\n'],
    ENTITIES,
    INVISIBLE,
  ),
};

/** Every block of two characters or more with a random range inside it. */
function eachRange(
  document: SourceDocument,
  random: readonly number[],
  check: (start: number, end: number) => void,
): void {
  document.blocks.forEach((block, index) => {
    const length = block.end - block.start;
    const a = Math.floor((random[(2 * index) % random.length] ?? 0) * length);
    const b = Math.floor((random[(2 * index + 1) % random.length] ?? 0) * length);
    const start = block.start + Math.min(a, b);
    const end = block.start + Math.max(a, b) + 1;
    // Nobody marks half a character; such a range takes in the entity that stands for the whole.
    check(start - lowSurrogateAt(document.text, start), end + lowSurrogateAt(document.text, end));
    check(block.start, block.end);
  });
}

function lowSurrogateAt(text: string, offset: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(offset, offset + 1)) ? 1 : 0;
}

const RANDOM = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
  minLength: 8,
  maxLength: 8,
});

describe('the offset map, for any mixture of text and markup', () => {
  for (const format of ['text', 'html', 'markdown'] as const) {
    it(`maps every readable range of ${format} to source that reads as it`, () => {
      fc.assert(
        fc.property(SOURCES[format], RANDOM, (source, random) => {
          const document = readDocument(source, format);
          eachRange(document, random, (start, end) => {
            const text = document.text.slice(start, end);
            assert.equal(readBack(sourceOf(document, source, { start, end })), text);
          });
        }),
        runs(1500),
      );
    });

    it(`maps ranges of ${format} there and back`, () => {
      fc.assert(
        fc.property(SOURCES[format], RANDOM, (source, random) => {
          const document = readDocument(source, format);
          eachRange(document, random, (start, end) => {
            const back = document.offsets.toReadable(document.offsets.toSource({ start, end }));
            assert.ok(back !== null && back.start <= start && back.end >= end);
            assert.equal(
              document.text.slice(back.start, back.end),
              document.text.slice(start, end),
            );
          });
        }),
        runs(500),
      );
    });

    it(`takes in what it read of ${format}, in order and without overlap`, () => {
      fc.assert(
        fc.property(SOURCES[format], (source) => {
          const document = readDocument(source, format);
          let end = 0;
          let sourceEnd = 0;
          for (const block of document.blocks) {
            assert.ok(block.start >= end && block.start < block.end);
            const text = document.text.slice(block.start, block.end);
            assert.equal(text, text.trim().replace(/\s+/g, ' '));
            const mapped = document.offsets.toSource(block);
            assert.ok(mapped.start >= sourceEnd);
            end = block.end;
            sourceEnd = mapped.end;
            const sentences = splitSentences(document.text, block);
            const joined = sentences.map((each) => document.text.slice(each.start, each.end));
            assert.equal(joined.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
          }
          assert.equal(end, document.text.length);
        }),
        runs(500),
      );
    });
  }

  it('reads any string at all without an exception', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'<>/&;ap"\'=-![]()*_`#~>|\\\n\r\t \ud83d\ude00\0.') }),
    );
    fc.assert(
      fc.property(any, fc.constantFrom('text', 'html', 'markdown'), (source, format) => {
        const document = readDocument(source, format as SourceFormat);
        for (const block of document.blocks) {
          const { start, end } = document.offsets.toSource(block);
          assert.ok(start >= 0 && start < end && end <= source.length);
          splitSentences(document.text, block);
        }
      }),
      runs(3000),
    );
  });
});
