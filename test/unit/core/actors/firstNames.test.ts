import assert from 'node:assert/strict';

import table from '../../../../src/core/lexicon/firstNameTable.json';
import { genderOfFirstName } from '../../../../src/core/actors/firstNames';

describe('the table of first names', () => {
  it('is what the script extracts from the packages', async () => {
    // The script is plain JavaScript without types, so it is loaded by its address.
    const script = new URL('../../../../scripts/extract-first-names.mjs', import.meta.url).href;
    const { extractFirstNames } = (await import(script)) as { extractFirstNames: () => unknown };
    assert.deepEqual(table, extractFirstNames());
  });

  it('stays small and gives no name to both', () => {
    const female = table.female.split(' ');
    const male = table.male.split(' ');
    assert.ok(female.length + male.length <= 12_000);
    assert.ok(JSON.stringify(table).length <= 100_000);
    assert.equal(new Set([...female, ...male]).size, female.length + male.length);
  });
});

describe('the gender of a first name', () => {
  const known: readonly (readonly [area: string, female: string, male: string])[] = [
    ['English', 'Helen', 'Declan'],
    ['Spanish', 'Dolores', 'Andrés'],
    ['French', 'Geneviève', 'Stéphane'],
    ['German', 'Ursula', 'Jürgen'],
    ['Dutch', 'Sanna', 'Maarten'],
    ['Scandinavian', 'Mette', 'Olaf'],
    ['Finnish', 'Aino', 'Juhani'],
    ['Estonian', 'Liis', 'Tõnu'],
    ['Latvian', 'Elīna', 'Jānis'],
    ['Polish', 'Małgorzata', 'Jerzy'],
    ['Czech', 'Zuzana', 'Miloš'],
    ['South Slavic', 'Dubravka', 'Zoran'],
    ['Ukrainian', 'Olena', 'Volodymyr'],
    ['Russian', 'Svetlana', 'Dmitry'],
    ['Greek', 'Eleni', 'Kostas'],
    ['Turkish', 'Fatma', 'Recep'],
    ['Indian', 'Priya', 'Rajiv'],
    ['Indonesian', 'Retno', 'Joko'],
    ['Nigerian', 'Chimamanda', 'Emeka'],
    ['Ghanaian', 'Abena', 'Kwame'],
    ['Arabic', 'Fatima', 'Mohammed'],
  ];
  for (const [area, female, male] of known) {
    it(`is told by ${area} names`, () => {
      assert.deepEqual([genderOfFirstName(female), genderOfFirstName(male)], ['female', 'male']);
    });
  }

  it('is told without the accents, and decomposed', () => {
    assert.equal(genderOfFirstName('Andres'), 'male');
    assert.equal(genderOfFirstName('Andrés'.normalize('NFD')), 'male');
    assert.equal(genderOfFirstName('Malgorzata'), 'female');
    assert.equal(genderOfFirstName('MARY'), 'female');
  });

  it('may be told by the accent alone', () => {
    assert.equal(genderOfFirstName('Michèle'), 'female');
    assert.equal(genderOfFirstName('Michele'), undefined);
  });

  it('is told by the first part of a double name', () => {
    assert.equal(genderOfFirstName('Anne-Marie'), 'female');
    assert.equal(genderOfFirstName('José-Maria'), 'male');
    assert.equal(genderOfFirstName('Maria-jung'), undefined);
  });

  it('stays open for names of both', () => {
    for (const name of ['Andrea', 'Jean', 'Jan', 'Nicola', 'Robin', 'Kim', 'Sasha']) {
      assert.equal(genderOfFirstName(name), undefined, name);
    }
  });

  it('stays open for what is rather a place, an office or a family name', () => {
    for (const name of [
      ...['Paris', 'Georgia', 'Virginia', 'Florence', 'Chelsea', 'Jordan', 'Santiago', 'Sierra'],
      ...['May', 'Will', 'Union', 'Prince', 'Judge', 'Save', 'Nguyen', 'Johnson', 'Clinton'],
    ]) {
      assert.equal(genderOfFirstName(name), undefined, name);
    }
  });

  it('stays open for unknown and odd words', () => {
    for (const name of ['Xyzzy', 'Ministry', 'J.', '', '-', 'constructor', '__proto__']) {
      assert.equal(genderOfFirstName(name), undefined, name);
    }
  });
});
