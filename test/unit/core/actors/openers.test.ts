import assert from 'node:assert/strict';

import { annotate } from '../../../../src/core/annotate';
import { actorsOf } from './found';

/** The text of each row, the words of a mention in it, and the actor that they name, with its type. */
const rows = (list: readonly (readonly [string, string, string | null, string?])[]): void => {
  for (const [text, words, name, type] of list) {
    it(`${words}: ${text}`, () => {
      const actors = actorsOf(`Rain fell.\n\n${text}`);
      assert.equal(actors.linksOf(words)[0] ?? null, name);
      if (name !== null && type) assert.equal(actors.entity(name)?.type, type);
    });
  }
};

describe('words before a name that are no part of it', () => {
  rows([
    ['Developer Alder Homes denied it.', 'Alder Homes', 'Alder Homes', 'organization'],
    ['Maker PumpCo, run by two sisters, was fined.', 'PumpCo', 'PumpCo', 'organization'],
    ['Retailer Pondwick said sales rose.', 'Pondwick', 'Pondwick', 'organization'],
    ['Cash-strapped Dunmere Council sold it.', 'Dunmere Council', 'Dunmere Council'],
    ['The Leeds-based Corvane Group declined.', 'Corvane Group', 'Corvane Group'],
    ['Old Agnes will not ride. Agnes said she was ill.', 'Agnes', 'Agnes', 'person'],
    ['However, the chief surgeon at Elm Road Hospital, in Dunmere, said no.', 'However', null],
  ]);
});

describe('a country and a common word', () => {
  rows([
    ['Danish Gas said it was sorry. Ask Danish Gas.', 'Danish Gas', 'Danish Gas'],
    ['He read of the Dutch Gas fine.', 'Dutch Gas', null],
    ['The Welsh National party wants a vote.', 'Welsh National', null],
  ]);
});

describe('papers with an article', () => {
  rows([
    ['She told the Mercury that it was late.', 'Mercury', 'Mercury', 'organization'],
    ['In a letter seen by the Chronicle, he refused.', 'Chronicle', 'Chronicle', 'organization'],
    ['She told the Court that it was late.', 'the Court', 'Court'],
    ['The Senate passed it in June; the House has not.', 'the House', null],
  ]);
});

describe('people of a first name and their father’s', () => {
  rows([
    ['Ragna Óladóttir moved north. Ragna kept bees.', 'Ragna', 'Ragna Óladóttir', 'person'],
    ['Abenu Alune moved north. Abenu said she kept bees.', 'Abenu', 'Abenu Alune', 'person'],
  ]);
});

describe('letters', () => {
  const LETTER =
    'The mill\n\nDear Councillors Ann Brewer and Cal Moss:\n\nGive my love to Edith and the boys. I saw the mill.\n\nYours sincerely, Agnes';

  it('finds whom a letter is to, speaks of and is from', () => {
    assert.deepEqual(
      actorsOf(LETTER)
        .entities.filter(({ type }) => type === 'person')
        .map(({ name }) => name),
      ['Ann Brewer', 'Cal Moss', 'Edith', 'Agnes'],
    );
  });

  it('takes no salutation for a speaker’s label', () => {
    for (const text of [LETTER, 'To the Editor:\n\nI was glad to read of the mill.']) {
      const found = annotate(text).annotations.filter(({ rule }) => rule === 'speaker-label');
      assert.deepEqual(found, []);
    }
  });
});

describe('short forms of bodies', () => {
  const mentions = (text: string): (readonly [string, string])[] =>
    actorsOf(text).found.map(({ text: words, kind }) => [words, kind]);

  it('says what a body is in small letters, and names it with a capital', () => {
    assert.deepEqual(
      mentions('Rain fell.\n\nThe Harbour Bank met. The bank agreed. The Bank paid.'),
      [
        ['Harbour Bank', 'name'],
        ['The bank', 'role'],
        ['The Bank', 'name'],
      ],
    );
  });
});

describe('labels of speakers', () => {
  const labels = (text: string): string[] =>
    annotate(text)
      .annotations.filter((one) => one.kind === 'actor' && one.rule === 'speaker-label')
      .map((one) => one.text);

  it('marks the name, without constituency and party', () => {
    const text =
      'Debate\n\nMs Ada Fenn (Carrick) (Lab): I ask about the mill.\n\nThe Minister for Mills (Bo Tarn): We will pay. I say so.\n\nMs Ada Fenn (Carrick) (Lab): I thank him.';
    assert.deepEqual(labels(text), [
      'Ms Ada Fenn',
      'The Minister for Mills',
      'Bo Tarn',
      'Ms Ada Fenn',
    ]);
  });

  it('leaves a sentence that ends in a verb of saying to its own rule', () => {
    const text = 'Mill opens\n\nThe charity’s Chief Executive, Ada Fenn, said: “We can pay.”';
    assert.deepEqual(labels(text), []);
  });
});
