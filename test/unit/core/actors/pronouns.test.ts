import assert from 'node:assert/strict';

import { actorsOf, itLinks } from './found';

describe('pronouns', () => {
  it('follow the subject named last', () => {
    const { linksOf } = actorsOf('Carl Ostrom spoke on Monday. He was brief.');
    assert.deepEqual(linksOf('He'), ['Carl Ostrom']);
  });

  it('agree with a known gender', () => {
    const { linksOf } = actorsOf('Mr. Ostrom met Mrs. Quill. She left. He stayed.');
    assert.deepEqual(linksOf('She'), ['Quill']);
    assert.deepEqual(linksOf('He'), ['Ostrom']);
  });

  it('stay unlinked without anyone to stand for', () => {
    const { linksOf } = actorsOf('Rain fell. He was late.');
    assert.deepEqual(linksOf('He'), [null]);
  });

  it('are not the speaker of a labelled turn', () => {
    const { linksOf } = actorsOf(
      'Press day\n\nMINISTER QUILL: Good morning. I met him in May. He was brief.',
    );
    assert.deepEqual(linksOf('He'), [null]);
  });

  it('outside a quotation do not stand for someone whom only the quotation names', () => {
    const { linksOf } = actorsOf(
      'Mr. Ostrom criticised the deal on Monday.\n\n“President Quill talks of mines abroad,” he wrote.',
    );
    assert.deepEqual(linksOf('he'), ['Ostrom']);
  });

  it('do not stand for the subject whose object they are', () => {
    const { linksOf } = actorsOf(
      'Rain fell.\n\nMrs. Quill met Mrs. Reth on Monday. Mrs. Quill thanked her.',
    );
    assert.deepEqual(linksOf('her'), ['Reth']);
  });
});

describe('pronouns of institutions and groups', () => {
  itLinks([
    [
      'stand for anyone whom a rule is about',
      'Under the act that Judge Olaf Brun wrote, every driver who is ill may stop until he is well.',
      'he',
      [null],
    ],
    [
      'take up the subject of the clause before',
      'The World Bank said it would lend more.',
      'it',
      ['World Bank'],
    ],
    [
      'take up the subject of the sentence before',
      'The World Bank opened an office. It plans another.',
      'It',
      ['World Bank'],
    ],
    ['own what is beside it', 'Aid reached Kenya and its neighbours.', 'its', ['Kenya']],
    ['are told to act', 'Ms. Reth urged Kenya to open its ports.', 'its', ['Kenya']],
    [
      'are no thing that is a subject',
      'Kenya said the plan was cheap and that it worked.',
      'it',
      [],
    ],
    ['are no object of a thing’s verb', 'Kenya wrote a plan and shelved it.', 'it', []],
    [
      'stand for nothing in “it is clear that”',
      'Kenya said it was clear that rain fell.',
      'it',
      [],
    ],
    ['stand for nothing in “made it hard”', 'Kenya made it hard to leave.', 'it', []],
    [
      'of many stand for the group',
      'British officials said they would wait.',
      'they',
      ['British officials'],
    ],
    ['of several actors stay unlinked', 'Kenya and Uganda said they would wait.', 'they', [null]],
    ['of things are not marked', 'Prices fell because they were high.', 'they', []],
  ]);
});
