import assert from 'node:assert/strict';

import table from '../../../../src/core/lexicon/countryTable.json';
import { actorsOf } from './found';

const mentions = (text: string): (readonly [string, string, string | null])[] =>
  actorsOf(text)
    .found.filter((one) => one.type === 'country' || one.type === 'bloc')
    .map((one) => [one.text, one.kind, one.name]);

describe('the table of countries', () => {
  it('is what the script extracts from the package', async () => {
    // The script is plain JavaScript without types, so it is loaded by its address.
    const script = new URL('../../../../scripts/extract-countries.mjs', import.meta.url).href;
    const { extractCountries } = (await import(script)) as { extractCountries: () => unknown };
    assert.deepEqual(table, extractCountries());
  });
});

describe('countries', () => {
  it('are not told by Americans of other places', () => {
    const text =
      'Latin American leaders met South American ones. African American voters left. American ships came.';
    assert.deepEqual(mentions(text), [['American', 'demonym', 'United States']]);
  });

  it('are no groups for having a plural in the name', () => {
    const { found } = actorsOf('The United States offered help. All states agreed.');
    assert.deepEqual(
      found.map((one) => [one.text, one.type]),
      [['United States', 'country']],
    );
  });

  const cases: readonly (readonly [
    what: string,
    text: string,
    expected: readonly (readonly [string, string, string | null])[],
  ])[] = [
    [
      'a realm by its shorter title',
      'Jordan Pruitt spoke. The Kingdom of Jordan agreed.',
      [['Kingdom of Jordan', 'name', 'Jordan']],
    ],
    [
      'capitals that act stand for their country',
      'Beijing, London and Washington agreed on Monday.',
      [
        ['Beijing', 'metonym', 'China'],
        ['London', 'metonym', 'United Kingdom'],
        ['Washington', 'metonym', 'United States'],
      ],
    ],
    [
      'capitals that are acted on too',
      'He called on Washington to pay and accused Moscow of theft.',
      [
        ['Washington', 'metonym', 'United States'],
        ['Moscow', 'metonym', 'Russia'],
      ],
    ],
    ['capitals that are places do not', 'They met in London and flew to Paris.', []],
    [
      'an American is of the United States',
      'American farmers protested.',
      [['American', 'demonym', 'United States']],
    ],
    ['amounts name no country', 'It costs US$80 million, NZ$65 and 3 million U.S. dollars.', []],
    ['New Jersey is not Jersey', 'Bombs went off in New Jersey.', []],
    ['a lake is no country', 'Farmers left the shores of Lake Chad.', []],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => {
      assert.deepEqual(mentions(text), expected);
    });
  }

  it('their people are a group', () => {
    const { found } = actorsOf('The Iraqis thanked them.');
    assert.deepEqual(
      found.map((one) => [one.text, one.type]),
      [['Iraqis', 'group']],
    );
  });
});

describe('demonyms', () => {
  it('are known for countries of every part of the world', () => {
    const words =
      'Maldivian Icelandic Slovenian Nepali Ecuadorian Djiboutian Botswanan Timorese Kosovan Serb ' +
      'Emirati Filipino Ivorian Congolese Malagasy Salvadoran Kazakh Fijian Yemeni Luxembourgish';
    const missing = words
      .split(' ')
      .filter((word) => !actorsOf(`Rain fell.\n\n${word} officials left.`).texts.includes(word));
    assert.deepEqual(missing, []);
  });
});
