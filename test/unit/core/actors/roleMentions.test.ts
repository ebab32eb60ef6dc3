import assert from 'node:assert/strict';

import { actorsOf } from './found';

const PARAGRAPHS = (count: number): string =>
  Array.from({ length: count }, (_, at) => `The water rose for day ${String(at + 2)}.`).join(
    '\n\n',
  );

describe('role mentions', () => {
  it('point at the holder named before', () => {
    const { linksOf } = actorsOf(
      'Rain fell for a week.\n\nFinance Minister Olga Reth met Health Minister Ivo Mann. ' +
        'The health minister left early. The finance minister stayed.',
    );
    assert.deepEqual(linksOf('The health minister'), ['Ivo Mann']);
    assert.deepEqual(linksOf('The finance minister'), ['Olga Reth']);
  });

  it('prefer the last holder named', () => {
    const { linksOf } = actorsOf(
      'Rain fell for a week.\n\nForeign Minister Olga Reth spoke first.\n\n' +
        'Trade Minister Ivo Mann spoke next. The minister was brief.',
    );
    assert.deepEqual(linksOf('The minister'), ['Ivo Mann']);
  });

  it('look ahead from the headline', () => {
    const { linksOf } = actorsOf(
      'UK trade secretary promises new ports\n\nU.K. Trade Secretary Nora Pell promised ports.',
    );
    assert.deepEqual(linksOf('UK trade secretary'), ['Nora Pell']);
  });

  it('do not look twelve paragraphs ahead', () => {
    const { linksOf } = actorsOf(
      `${PARAGRAPHS(4)}\n\nThe governor stayed at home.\n\n${PARAGRAPHS(12)}\n\nGovernor Yaku Shetti left.`,
    );
    assert.ok(!linksOf('The governor').includes('Yaku Shetti'));
  });

  it('end where the possessive goes on to somebody else', () => {
    const { linksOf, texts } = actorsOf(
      'Governor Yaku Shetti left. The governor’s cousins stayed in the palace. The mayor’s did too.',
    );
    assert.deepEqual(linksOf('The governor'), ['Yaku Shetti']);
    assert.ok(!texts.includes('The mayor'));
  });

  it('are learned from a first paragraph that is no headline', () => {
    const { linksOf } = actorsOf(
      'Kano State governor, Alhaji Musa Dan has freed N60m.\n\nThe elders, led by Ibrahim Tanko, came by.\n\nThe governor however called for calm.',
    );
    assert.deepEqual(linksOf('The governor'), ['Musa Dan']);
  });

  it('are the first of two holders whom a sentence names', () => {
    const { linksOf } = actorsOf(
      'Rain fell.\n\nPrime Minister Hugh Minns met Prime Minister Mia Motley of Barbados. The prime minister left early.',
    );
    assert.deepEqual(linksOf('The prime minister'), ['Hugh Minns']);
  });

  it('are not who wrote the article', () => {
    const { linksOf } = actorsOf(
      'Ships sail\n\nBy LEAH ROLL\n\nDays after the harbour chief spoke, it rained. The harbour chief left.',
    );
    assert.ok(!linksOf('The harbour chief').includes('Leah Roll'));
  });

  it('of an age are not the person named last where somebody without a name came in before', () => {
    const { linksOf } = actorsOf(
      'Rain fell.\n\nA juror left on Monday.\n\nThe founder Amy Beck denied it.\n\nThe 23-year-old juror said so.',
    );
    assert.ok(!linksOf('The 23-year-old juror').includes('Amy Beck'));
  });

  it('do not take the former, shadow or vice holder for the one in office', () => {
    const { linksOf } = actorsOf(
      'Rain fell.\n\nFormer President Bill Harlan spoke. Vice President Joan Beck spoke.\n\n' +
        'The president signed the bill.',
    );
    assert.deepEqual(linksOf('The president'), ['president']);
  });

  it('read “Secretary of State” as a role', () => {
    const { found } = actorsOf('She asked the Secretary of State to resign.');
    assert.deepEqual(
      found.filter((one) => one.text.includes('Secretary')).map((one) => [one.kind, one.type]),
      [['role', 'person']],
    );
  });

  it('name a speaker’s label as a name is written', () => {
    const { entities } = actorsOf('Press day\n\nMODERATOR: Welcome. Let us begin.');
    assert.deepEqual(
      entities.map((entity) => entity.name),
      ['Moderator'],
    );
  });
});
