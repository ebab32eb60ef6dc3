import assert from 'node:assert/strict';
import { inflect } from '../../../../src/core/lexicon/inflection';
import * as lexicon from '../../../../src/core/lexicon/lexicon';
import { verbs } from '../../../../src/core/lexicon/verbs';

const word = (lower: string): lexicon.Word => ({ lower });

describe('inflect', () => {
  it('gives the forms of regular, doubling and irregular verbs', () => {
    const texts = (parts: string): string[] => inflect(parts).map(({ text }) => text);
    assert.deepEqual(texts('urge'), ['urge', 'urges', 'urged', 'urging']);
    assert.deepEqual(texts('commit committed'), ['commit', 'commits', 'committed', 'committing']);
    assert.deepEqual(texts('deny'), ['deny', 'denies', 'denied', 'denying']);
    assert.deepEqual(texts('swear swore sworn'), ['swear', 'swears', 'swore', 'sworn', 'swearing']);
    assert.deepEqual(texts('put put putting'), ['put', 'puts', 'put', 'putting']);
  });
});

describe('the lexicon', () => {
  it('knows a verb by any of its forms', () => {
    for (const form of ['urge', 'urges', 'urged', 'urging']) {
      assert.ok(lexicon.is(word(form), 'reports'), form);
      assert.equal(lexicon.verbReadings(word(form))[0]?.verb.lemma, 'urge');
    }
    assert.ok(lexicon.isForm(word('urged'), 'reports', 'past'));
    assert.ok(!lexicon.isForm(word('urge'), 'reports', 'past'));
  });

  it('knows no word by its beginning, and none that every object has', () => {
    for (const unknown of ['urgent', 'usually', 'constructor', '__proto__', '']) {
      assert.ok(!lexicon.is(word(unknown), 'reports'), unknown);
      assert.deepEqual(lexicon.verbReadings(word(unknown)), []);
    }
    assert.ok(!lexicon.is(undefined, 'reports'));
  });

  it('has one row a verb, in alphabetical order', () => {
    const lemmas = verbs.map((row) => row.lemma);
    assert.deepEqual(lemmas, [...new Set(lemmas)].sort());
  });
});
