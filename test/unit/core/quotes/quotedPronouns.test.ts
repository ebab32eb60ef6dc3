import assert from 'node:assert/strict';

import { annotate } from '../../../../src/core/annotate';

/** Names that the pronouns with these words are linked to. */
function linksOf(source: string, words: string): (string | null)[] {
  const { annotations, entities } = annotate(source);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return annotations.flatMap((one) =>
    one.kind === 'actor' && one.mention === 'pronoun' && one.text === words
      ? [names.get(one.actor ?? '') ?? null]
      : [],
  );
}

describe('he and she inside quotations', () => {
  it('are not the speaker', () => {
    assert.deepEqual(
      linksOf('Rain fell.\n\nMr. Ostrom spoke. “He is late,” Mr. Ostrom said.', 'He'),
      [null],
    );
  });

  it('stand for the other person who fits', () => {
    assert.deepEqual(
      linksOf(
        'Rain fell.\n\nMr. Ostrom revised his plan on Monday.\n\n“He has not thought of harbours,” Lena Quill said.',
        'He',
      ),
      ['Ostrom'],
    );
  });
});
