import assert from 'node:assert/strict';
import { readDocument } from '../../../../src/core/document/readDocument';
import { isSubjectBefore } from '../../../../src/core/language/clauses';
import { sentenceAt, type Sentence } from '../../../../src/core/language/discourse';
import { discourseOf } from '../../../../src/core/language/discourse';
import { nounPhraseAfter, nounPhraseBefore } from '../../../../src/core/language/nounPhrases';
import { PhraseTable } from '../../../../src/core/language/phraseTable';

function sentence(text: string): Sentence {
  const [first] = discourseOf(readDocument(`${text}\n`, 'text')).sentences;
  assert.ok(first);
  return first;
}

const phrase = (one: Sentence, range: { from: number; to: number } | null): string | null =>
  range &&
  one.text.slice(
    (one.tokens[range.from]?.start ?? 0) - one.start,
    (one.tokens[range.to - 1]?.end ?? 0) - one.start,
  );

describe('tagged sentences', () => {
  it('lays tags over our own tokens, whatever compromise splits', () => {
    const one = sentence("The minister's like-minded allies didn't sign the £3bn deal.");
    assert.deepEqual(
      one.tagged.map((token) => token.text),
      one.tokens.map((token) => token.text),
    );
    const pos = new Map(one.tagged.map((token) => [token.text, token.pos]));
    assert.equal(pos.get("'s"), 'possessive');
    assert.equal(pos.get('sign'), 'verb');
    assert.equal(pos.get("didn't"), 'auxiliary');
  });

  it('reads “that” before a plural or a name as opening a clause', () => {
    const one = sentence('Okello warned that vessels would turn back.');
    assert.equal(one.tagged.find((token) => token.text === 'that')?.pos, 'subordinator');
  });

  it('finds sentences by offset', () => {
    const discourse = discourseOf(readDocument('One is here. Two is there.\n', 'text'));
    assert.equal(sentenceAt(discourse, 14)?.text, 'Two is there.');
    assert.equal(sentenceAt(discourse, 99), undefined);
  });
});

describe('noun phrases', () => {
  it('walks left over modifiers, “of” and attached phrases', () => {
    const one = sentence('The head of the grain board in Odesa said so.');
    const at = one.tokens.findIndex((token) => token.text === 'said');
    assert.equal(
      phrase(one, nounPhraseBefore(one.tagged, at - 1)),
      'The head of the grain board in Odesa',
    );
  });

  it('walks right over attached phrases, and stops at the verb', () => {
    const one = sentence('said the head of the board will go.');
    assert.equal(phrase(one, nounPhraseAfter(one.tagged, 1)), 'the head of the board');
  });

  it('knows subjects over adverbs, times and relative clauses', () => {
    for (const text of [
      'Russia denied it.',
      'Russia on Wednesday denied it.',
      'Russia last month also denied it.',
      'Russia, which denied it, left.',
    ]) {
      assert.ok(isSubjectBefore(sentence(text).tagged, 1), text);
    }
    assert.ok(!isSubjectBefore(sentence('Russia and the others.').tagged, 1));
  });
});

describe('phrase tables', () => {
  it('takes the longest phrase, and case into account', () => {
    const table = new PhraseTable([
      ['South Korea', 'KR'],
      ['South', 'south'],
      ['WHO', 'who'],
    ]);
    const one = sentence('South Korea told the WHO who it was, in the south.');
    assert.deepEqual(
      table.findAll(one.tokens).map((hit) => hit.value),
      ['KR', 'who'],
    );
  });
});
