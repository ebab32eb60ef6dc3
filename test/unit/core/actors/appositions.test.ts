import assert from 'node:assert/strict';

import { actorsOf } from './found';

describe('roles beside names', () => {
  const cases: readonly (readonly [
    what: string,
    text: string,
    name: string,
    role: string,
    country: string | undefined,
  ])[] = [
    [
      'role, then name',
      'Its ambassador in Nairobi, Arkan Velidov, said no ship had left.',
      'Arkan Velidov',
      'ambassador',
      undefined,
    ],
    [
      'role with an academic title before the name',
      'The agency sent its regional director, Prof. Samuel Okvara, to the talks.',
      'Samuel Okvara',
      'regional director',
      undefined,
    ],
    [
      'role of a country, then name',
      'The Prime Minister of Tuvalu, Selasi Tavira, asked for time.',
      'Selasi Tavira',
      'Prime Minister',
      'TV',
    ],
    [
      'possessor, role, name',
      'Senegal’s Minister of Health, Aminara Dielko, signed it.',
      'Aminara Dielko',
      'Minister of Health',
      'SN',
    ],
    [
      'possessor before a title in small letters',
      'Kenya’s water minister Josvat Kiplim told reporters so.',
      'Josvat Kiplim',
      'water minister',
      'KE',
    ],
    [
      'name, then role',
      'Dana Hollis, a deputy assistant secretary of state, attended.',
      'Dana Hollis',
      'deputy assistant secretary of state',
      undefined,
    ],
    [
      'an office of an institution',
      'World Bank President Karim Dossal promised loans.',
      'Karim Dossal',
      'World Bank President',
      undefined,
    ],
    [
      'what is not an office',
      'The late President of Kiribati, Tevuro Iotan, wrote it.',
      'Tevuro Iotan',
      'President',
      'KI',
    ],
    [
      'an institution before a title in small letters',
      'State Department spokesman Ned Pryce said no.',
      'Ned Pryce',
      'State Department spokesman',
      undefined,
    ],
    ['an abbreviated office', 'Sen. Mark Rubell said no.', 'Mark Rubell', 'Senator', undefined],
  ];
  for (const [what, text, name, role, country] of cases) {
    it(what, () => {
      const actors = actorsOf(text);
      const people = actors.entities.filter((entity) => entity.type === 'person');
      assert.deepEqual(
        people.map((entity) => entity.name),
        [name],
      );
      assert.equal(people[0]?.role, role);
      assert.equal(people[0]?.country, country);
    });
  }

  it('leaves the role alone in a list of people', () => {
    const { linksOf } = actorsOf('The talks drew the foreign minister, Anna Kroll and Piet Haas.');
    assert.deepEqual(linksOf('the foreign minister'), ['foreign minister']);
  });

  it('takes a title of the kin for a role, and its gender', () => {
    const { entity } = actorsOf('He thanked his wife, Mirela, and left. Mirela said nothing.');
    assert.equal(entity('Mirela')?.gender, 'female');
  });
});
