import assert from 'node:assert/strict';

import { actorsOf } from './found';

/** The text of each row, the words of a mention in it, and the actor that they name, with its type. */
const rows = (list: readonly (readonly [string, string, string | null, string?])[]): void => {
  for (const [text, words, name, type] of list) {
    it(`${words}: ${text}`, () => {
      const actors = actorsOf(text);
      assert.equal(actors.linksOf(words)[0] ?? null, name);
      if (name !== null && type) assert.equal(actors.entity(name)?.type, type);
    });
  }
};

describe('names of one word', () => {
  rows([
    ['Olga lost her house. The brigade took Olga to her sister.', 'Olga', 'Olga', 'person'],
    ['Kowalska told the panel that she had been ill.', 'Kowalska', 'Kowalska', 'person'],
    ['Tunde is nine. He walks to school.', 'He', 'Tunde'],
    ['Rain fell. He walks to school.', 'He', null],
    ['Yet Marwick said nothing. Perhaps Marwick knew.', 'Marwick', 'Marwick', 'person'],
    ['Even Moretti admitted it cost too much.', 'Moretti', 'Moretti', 'person'],
    ['Telvana said it was working on repairs.', 'Telvana', 'Telvana', 'organization'],
    ['Damage could rise, he said.', 'Damage', null],
    ['In Brandon the shops were shut.', 'Brandon', null],
    ['Jan and Piet de Vries gave €2 million.', 'Piet de Vries', 'Piet de Vries', 'person'],
    ['Rosa and Carlos Mendez won.', 'Rosa', 'Rosa', 'person'],
    ['Tell Kovacs about it. Kovacs said he was sure.', 'Kovacs', 'Kovacs', 'person'],
    ['A spokesman for Nexora said no.', 'Nexora', 'Nexora', 'organization'],
    ['The chamber has 60 seats. UDA has 13 seats in it.', 'UDA', null],
    ['Spokesmen for Nexora and Zentia said no.', 'Zentia', 'Zentia', 'organization'],
  ]);
});

describe('countries and months inside names', () => {
  rows([
    ['Minister Piet Holland left. Holland wept.', 'Holland', 'Piet Holland', 'person'],
    ['Georgia Rowntree said she was glad. Georgia wept.', 'Georgia', 'Georgia Rowntree', 'person'],
    ['Sydney Marsh said she was glad.', 'Sydney Marsh', 'Sydney Marsh', 'person'],
    ['Sport England said so.', 'Sport England', 'Sport England', 'organization'],
    ['Queensland promised A$40 million.', 'Queensland', 'Queensland', 'organization'],
    ['A storm hit Queensland on Monday.', 'Queensland', null],
    ['Philip J. March wept. March promised $1 million.', 'March', 'Philip J. March'],
    ['The prize went to Susan So. So it was.', 'Susan So', 'Susan So', 'person'],
  ]);
});

describe('offices and letters around names', () => {
  rows([
    ['Joan Bell MSP left. Bell wept.', 'Bell', 'Joan Bell'],
    ['Dr Helen Moss OBE wept.', 'Dr Helen Moss OBE', 'Helen Moss', 'person'],
    ['Dr Baker wept.', 'Dr Baker', 'Baker', 'person'],
    ['Director of the Wetland Institute Paulo Reis left. Reis wept.', 'Reis', 'Paulo Reis'],
    ['The director of the Fen Trust Mira Sool wept.', 'Fen Trust', 'Fen Trust', 'organization'],
    ['Halden CEO Dana Rusk wept. Halden will cut jobs.', 'Halden', 'Halden', 'organization'],
    ['She met former Ranger Tom Hale.', 'Tom Hale', 'Tom Hale', 'person'],
    ['Councilwoman Rae "Bunny" Sutter wept. Sutter left.', 'Sutter', 'Rae Sutter', 'person'],
    ['They walked down King Road.', 'King', null],
    ['Bank of Ostra governor Erik Saal wept.', 'Bank of Ostra', 'Bank of Ostra', 'organization'],
    ['Labour’s Ann Hill wept.', 'Ann Hill', 'Ann Hill', 'person'],
    ['The insurance broker Vard said so.', 'Vard', 'Vard', 'organization'],
  ]);
});

describe('capitals that name nobody', () => {
  rows([
    ['He wrote: YOU WILL NOT DO THIS TO US.', 'WILL', null],
    ['He wrote: YOU WILL NOT DO THIS TO US.', 'US', null],
    ['Pupils study STEM.', 'STEM', null],
    ['The meeting is at 11.40 XDT.', 'XDT', null],
    ['The NFSU backed it.', 'NFSU', 'NFSU', 'organization'],
  ]);
});

describe('family names that come first', () => {
  rows([
    ['Park Ji-woo met Choi Min-seo. Choi wept.', 'Choi', 'Choi Min-seo', 'person'],
    ['Wong Kar-yan spoke. Wong wept.', 'Wong', 'Wong Kar-yan', 'person'],
    ['Tan Boon Hock spoke. Tan wept.', 'Tan', 'Tan Boon Hock', 'person'],
  ]);
});

describe('bodies without a word for one', () => {
  rows([
    ['Norwood & Pike is advising us.', 'Norwood & Pike', 'Norwood & Pike', 'organization'],
    ['Open Vista, Carita and the Lakes Association have paid.', 'Carita', 'Carita', 'organization'],
    ['Oak Ridge College closed. Oak Ridge had 300 pupils.', 'Oak Ridge', 'Oak Ridge College'],
    ['The Tyne and Wear Fire Authority met.', 'Tyne', null],
    ['The U.S. Senate voted.', 'U.S. Senate', 'U.S. Senate', 'organization'],
  ]);
});

describe('persons without a name', () => {
  rows([
    ['Mayor Ruth Penn spoke. If a tenant leaves, she must pay.', 'she', null],
    ['Judge Ole Berg wept. The defendant was sent home. He is ill.', 'He', 'defendant'],
    ['Anna Rusk: My client was sent home. She is ill.', 'She', null],
    ['Tom Rusk and his sister Lea mourn their niece, Yasmin. She drowned.', 'She', 'Yasmin'],
    ['Premier Karl Holm left. The plumber next door fixed his roof.', 'his', null],
    ['North and South Korea met. The North left.', 'North', 'North Korea', 'country'],
  ]);
});

describe('members in the record of a parliament', () => {
  const record = [
    'Oral Answers',
    '1. Ann Lowe (Corvin) (LD): What will he do?',
    'The Secretary of State for Roads (Colin Abbey): I thank the hon. Lady. She is right.',
    'Ben Ashe (Marlow) (Lab): The Secretary of State is late. He met the hon. Member for Corvin.',
  ].join('\n\n');

  it('are who speaks under a role, spoke last or speaks for the seat', () => {
    const { linksOf } = actorsOf(record);
    assert.deepEqual(linksOf('the hon. Lady'), ['Ann Lowe']);
    assert.deepEqual(linksOf('She'), ['Ann Lowe']);
    assert.deepEqual(linksOf('The Secretary of State'), ['Colin Abbey']);
    assert.deepEqual(linksOf('He'), ['Colin Abbey']);
    assert.deepEqual(linksOf('the hon. Member for Corvin'), ['Ann Lowe']);
  });
});
