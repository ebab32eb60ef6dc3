import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../../src/core/annotate';
import type { Annotation, Entity } from '../../../src/core/model';
import { goldenFolder } from '../../golden/goldenOutput';
import { goldArticles } from '../goldArticles';
import { runs } from '../propertyRuns';
import { assertTight } from './spans';

const transcripts = join(__dirname, '../../gold/quotes/transcripts');
const texts = [
  ...goldArticles,
  ...readdirSync(transcripts)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      format: 'text' as const,
      text: readFileSync(join(transcripts, name), 'utf8'),
    })),
];

/** What breaks a text where spans begin and end. */
const pieces = [
  ...[
    ' ',
    '   ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\f',
    '\u00a0',
    '\u2028',
    '\u3000',
    '\u200b',
    '\ufeff',
  ],
  ...['“', '”', '" ', ' "', "'", '‘ ', ' ’', '. ', ' : ', ' — ', '( ', ' )', '… ', ' $ ', '£5 '],
  ...['Q    ', '\n\nA:   ', '\n\nCHAIR :  ', '\n\n>  ', '&nbsp;', '<br>', '<p> ', ' said ', ''],
];

describe('spans', () => {
  it('begin and end with a word or a mark in all golden output', () => {
    for (const name of readdirSync(goldenFolder)) {
      const lines = readFileSync(join(goldenFolder, name), 'utf8').split('\n');
      for (const line of lines.filter((one) => one.includes('"id"'))) {
        assertTight(JSON.parse(line) as Annotation | Entity);
      }
    }
  });

  it('begin and end with a word or a mark in whatever an article is broken into', () => {
    const cut = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      without: fc.nat({ max: 8 }),
      piece: fc.constantFrom(...pieces),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(cut, { minLength: 1, maxLength: 30 }),
        ({ text: whole, format }, from, cuts) => {
          let text = whole.slice(Math.floor(from * whole.length)).slice(0, 3000);
          for (const { at, without, piece } of cuts) {
            const place = Math.floor(at * text.length);
            text = text.slice(0, place) + piece + text.slice(place + without);
          }
          const { annotations, entities } = annotate(text, { format });
          [...annotations, ...entities].forEach(assertTight);
        },
      ),
      runs(60),
    );
  });
});
