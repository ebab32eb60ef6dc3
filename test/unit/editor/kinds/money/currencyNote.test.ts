import assert from 'node:assert/strict';

import { annotate } from '../../../../../src/core/annotate';
import { currencyNote } from '../../../../../src/editor/kinds/money/currencyNote';
import { english } from '../../english';

/** The notes on the amounts of a text. */
const notesOn = (text: string): (string | undefined)[] =>
  annotate(`Rain fell.\n\n${text}`).annotations.flatMap((one) =>
    one.kind === 'money' ? [currencyNote(one, english)] : [],
  );

describe('the note on a currency', () => {
  it('says what settled it', () => {
    assert.deepEqual(notesOn('Canada pledged 40 million dollars for ports.'), [
      'Canadian Dollar, after the country beside it',
    ]);
    assert.deepEqual(notesOn('A fund pledged 40 million dollars for ports.'), [
      'US Dollar, as is usual: the article does not say',
    ]);
    assert.deepEqual(notesOn('Canada pledged C$40 million and has paid only 3 million.'), [
      undefined,
      'Canadian Dollar, like the amount beside it',
    ]);
  });

  it('is left out where the words say it', () => {
    assert.deepEqual(notesOn('Canada pledged C$40 million and 2% of GDP for ports.'), [
      undefined,
      undefined,
    ]);
  });
});
