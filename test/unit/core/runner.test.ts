import assert from 'node:assert/strict';
import { nameReading } from '../../../src/core/actors/names';
import { idReading } from '../../../src/core/engine/annotationIds';
import { ArticleReader } from '../../../src/core/engine/runner';
import { writtenReading } from '../../../src/core/engine/writtenParagraph';
import type { LocalReading } from '../../../src/core/language/localReading';
import { attributionReading } from '../../../src/core/quotes/attributions';

const article = [
  'Ministers meet on the coast',
  'Finance Minister Mary Okello said on Monday that the ferry would return.',
  '“We will pay $5 million,” she told reporters quickly. The harbour was quiet.',
  'Hugh Reth, a teacher, said prices were too high.',
].join('\n\n');

/** How many paragraphs a reading looks at while something runs. */
function readingsOf(reading: LocalReading<never, unknown>, run: () => void): number {
  let count = 0;
  const { read } = reading;
  const counted: typeof read = (paragraph, facts) => {
    count++;
    return read(paragraph, facts);
  };
  const open = reading as { read: typeof read };
  open.read = counted;
  try {
    run();
  } finally {
    open.read = read;
  }
  return count;
}

describe('an edited article', () => {
  for (const reading of [nameReading, attributionReading, idReading, writtenReading]) {
    const countOf = (edited: string): number => {
      const reader = new ArticleReader();
      reader.read(article, 'text');
      return readingsOf(reading, () => {
        reader.read(edited, 'text');
      });
    };

    it(`has only the paragraph of a letter read again (${reading.name})`, () => {
      assert.equal(countOf(article.replace('quickly', 'quicckly')), 1);
    });

    it(`has nothing read again when a paragraph moves (${reading.name})`, () => {
      const [title = '', first = '', second = '', third = ''] = article.split('\n\n');
      assert.equal(countOf([title, third, first, second].join('\n\n')), 0);
    });
  }

  it('has a paragraph read again that asked for what an edit elsewhere changed', () => {
    const reader = new ArticleReader();
    const before = 'Rain fell\n\nOn Monday Grant agreed to it.\n\nThe town was quiet.';
    reader.read(before, 'text');
    // Whether “Grant” is a name depends on whether the text has a grant.
    const after = before.replace('town', 'grant');
    assert.equal(
      readingsOf(nameReading, () => reader.read(after, 'text')),
      2,
    );
  });
});
