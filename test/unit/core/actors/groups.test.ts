import assert from 'node:assert/strict';

import { actorsOf } from './found';

const groups = (text: string): string[] =>
  actorsOf(text)
    .found.filter((one) => one.type === 'group')
    .map((one) => one.text);

describe('groups and governments', () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    [
      'of a country',
      'U.S. officials and British ministers met.',
      ['U.S. officials', 'British ministers'],
    ],
    [
      'in verb’s form',
      'U.S. service members left. U.S. forces are leaving.',
      ['U.S. service members', 'U.S. forces'],
    ],
    [
      'from a list of countries',
      'Senior envoys from Brazil, Kenya, New Zealand and North Macedonia came.',
      ['Senior envoys from Brazil, Kenya, New Zealand and North Macedonia'],
    ],
    ['that act', 'On Friday senators rejected the bill.', ['senators']],
    ['that are told', 'She told reporters today that it rained.', ['reporters']],
    ['no vague ones', 'Many people left. Countries must act. States agreed.', []],
    ['none that only stand by', 'The paper lay on the ministers’ table.', []],
    ['no relative clause', 'It lacked the changes lawmakers wanted.', ['lawmakers']],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => {
      assert.deepEqual(groups(text), expected);
    });
  }

  it('one government under two phrases', () => {
    const { entities } = actorsOf(
      'The British government paid. The government of Britain will pay again.',
    );
    assert.equal(entities.filter((entity) => entity.type === 'government').length, 1);
  });

  it('no government is none', () => {
    const { found } = actorsOf('No government that cheats its people lasts.');
    assert.deepEqual(
      found.filter((one) => one.type === 'government'),
      [],
    );
  });
});
