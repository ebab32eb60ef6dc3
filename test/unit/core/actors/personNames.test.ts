import assert from 'node:assert/strict';

import { actorsOf, namesOf } from './found';

describe('names of people', () => {
  const people: readonly (readonly [what: string, text: string, names: readonly string[]])[] = [
    ['unknown names that speak', 'Olvar Tendrick said the talks had failed.', ['Olvar Tendrick']],
    [
      'Arabic particles grown onto the name',
      'Supply Minister Yunus el-Garibi urged both sides to wait.',
      ['Yunus el-Garibi'],
    ],
    ['hyphenated names', 'The plan pleased Tomas Brandel-Ruiz, who left.', ['Tomas Brandel-Ruiz']],
    ['small particles', 'Pieter van der Mast said the fund was large.', ['Pieter van der Mast']],
    ['initials', 'Sen. J. D. Harlow (R-Ohio) said no.', ['J. D. Harlow']],
    ['an age', 'Elin Sorvag, 54, lost two boats.', ['Elin Sorvag']],
    [
      'titles of two people',
      'Senators Carl F. Osten and Mary J. Quill wrote a bill.',
      ['Carl F. Osten', 'Mary J. Quill'],
    ],
    [
      'forms of address of two words',
      'Datuk Seri Hamdan Rosli said no. Tan Sri Faizal Omar said yes. Datin Paduka Lina Zain left.',
      ['Hamdan Rosli', 'Faizal Omar', 'Lina Zain'],
    ],
    [
      'a name behind an office that ends as a name may',
      'The Minister for Chad Basin Development, Hon. Musa Dankoli, resigned.',
      ['Musa Dankoli'],
    ],
    ['party members', 'Democrat Helen Marsh lost the vote.', ['Helen Marsh']],
    [
      'a portfolio before an unknown name',
      'Minister of Health Ousmara Dielko resigned.',
      ['Ousmara Dielko'],
    ],
  ];
  for (const [what, text, names] of people) {
    it(what, () => {
      assert.deepEqual(namesOf(text, 'person'), names);
    });
  }

  const nobody: readonly (readonly [what: string, text: string])[] = [
    ['a lake', 'Lake Orva has lost half its water.'],
    ['a ship', 'The frigate HMS Orvane joined the fleet. Orvane will stay until May.'],
    ['an operation', 'The raids were part of Operation Silent Harbour.'],
    ['an ordinary word at the start', 'Trust takes longer to build. Harvests failed.'],
    ['an island', 'Homes were lost on the island of Vanto Lura last week.'],
    ['a product before its noun', 'They broke into Pulsar Connect devices.'],
    ['a city', 'The envoy flew to Kampala on Monday.'],
    ['people of a kind', 'It angered many MPs. The Super PACs spent more.'],
  ];
  for (const [what, text] of nobody) {
    it(`not ${what}`, () => {
      assert.deepEqual(
        actorsOf(text)
          .found.filter((one) => one.type === 'person' && one.kind === 'name')
          .map((one) => one.text),
        [],
      );
    });
  }

  it('reads a first name that is a country as part of the name', () => {
    assert.deepEqual(namesOf('Jordan Hale said that the vote was late.', 'person'), [
      'Jordan Hale',
    ]);
  });

  it('takes the canonical name without its title', () => {
    const { entities } = actorsOf('Prof. Samuel Okvara praised Dame Judith Vell.');
    assert.deepEqual(
      entities.map((entity) => entity.name),
      ['Samuel Okvara', 'Judith Vell'],
    );
  });

  it('knows a name that opens a sentence from where it stands elsewhere', () => {
    const { linksOf } = actorsOf('He phoned Anton Brinken. Brinken, who leaves in May, was calm.');
    assert.deepEqual(linksOf('Brinken'), ['Anton Brinken']);
  });

  it('leaves the possessor out of the mention', () => {
    const { texts } = actorsOf('Carl Ostrom left. Ostrom’s brother Piet Ostrom stayed.');
    assert.deepEqual(texts, ['Carl Ostrom', 'Ostrom', 'brother Piet Ostrom']);
  });

  it('takes what closes a bracket after a name for an outlet', () => {
    assert.deepEqual(namesOf('Q (Helen Brandt, Morgenblatt): When?', 'organization'), [
      'Morgenblatt',
    ]);
  });

  it('stand before the regime or presidency called after them', () => {
    const { linksOf, entity } = actorsOf(
      'Rain fell.\n\nSanctions hit the Ostrom regime. Aid to Ostrom was cut.',
    );
    assert.deepEqual(linksOf('Ostrom'), ['Ostrom', 'Ostrom']);
    assert.equal(entity('Ostrom')?.type, 'person');
    const other = actorsOf('Rain fell.\n\nFarmers thanked the Kaduna State administration.');
    assert.deepEqual(
      other.entities.filter(({ type }) => type === 'person'),
      [],
    );
  });
});
