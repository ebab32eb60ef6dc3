import assert from 'node:assert/strict';

import { actorsOf, itLinks } from './found';

describe('organisations by what they are', () => {
  itLinks([
    [
      'are agencies whatever their name calls them',
      'The Grain Reserve Authority paid. The agency has no chair.',
      'The agency',
      ['Grain Reserve Authority'],
    ],
    [
      'are what stands before the name',
      'The ferry company Atlantic Tarn paid. The ferry company has no boats.',
      'The ferry company',
      ['Atlantic Tarn'],
    ],
    [
      'are what the apposition says',
      'Quill Aotearoa, a lobby group, paid. The lobby group has no chair.',
      'The lobby group',
      ['Quill Aotearoa'],
    ],
    [
      'are not what the text said of others',
      'The ferry company Atlantic Tarn paid. The water company has no pipes.',
      'The water company',
      [],
    ],
    [
      'are called by their first word',
      'Norvane Metals Ltd paid. Norvane has no debts.',
      'Norvane',
      ['Norvane Metals Ltd'],
    ],
  ]);

  it('joined by “and” stay two, and one where the name holds it', () => {
    const names = (text: string): string[] =>
      actorsOf(`Rain fell.\n\n${text}`).found.flatMap(({ name }) => name ?? []);
    assert.deepEqual(names('The US Congress and European Commission agreed.'), [
      'Congress',
      'European Commission',
    ]);
    assert.deepEqual(names('The AU Peace and Security Council met.'), [
      'AU Peace and Security Council',
    ]);
  });

  it('govern and sit without a name', () => {
    const { found } = actorsOf(
      'Rain fell.\n\nFarmers blamed the government. Nora Pell told parliament that the finance ministry had paid.',
    );
    assert.deepEqual(
      found.filter(({ type }) => type !== 'person' && type !== 'group').map(({ text }) => text),
      ['the government', 'parliament', 'the finance ministry'],
    );
  });

  it('are named as far as their acronym reaches', () => {
    const { texts, linksOf } = actorsOf(
      'Rain fell.\n\nTalks were led by the Intergovernmental Authority on Harbours (IAH). The IAH paid.',
    );
    assert.ok(texts.includes('Intergovernmental Authority on Harbours'));
    assert.deepEqual(linksOf('IAH'), [
      'Intergovernmental Authority on Harbours',
      'Intergovernmental Authority on Harbours',
    ]);
  });

  it('are no people for having shares and staff', () => {
    const { entities } = actorsOf(
      'Rain fell.\n\nOlvar Tendrick, whose shares fell, paid. Ardal Quenby, which runs ports, paid.',
    );
    assert.deepEqual(
      entities.map(({ name, type }) => [name, type]),
      [
        ['Olvar Tendrick', 'organization'],
        ['Ardal Quenby', 'organization'],
      ],
    );
  });
});
