import type { RuleCard, Sieve } from '../../language/sieve';
import type { PledgeVerbKind } from '../../lexicon/verbs';
import type { CuePlace } from '../cuePlace';
import type { Cue } from '../pledge';

type CueSieve = Sieve<CuePlace, Cue>;

export const verbGiven: CueSieve = {
  name: 'pledge-verb-given',
  reason: 'an amount that was given',
  yes: [
    'Japan [has already disbursed] [$24 million] to Kenya.',
    'Japan [gave] [the clinic] [$24 million] last year.',
    'The charity [handed over] [$24,000] to [the clinic].',
    'The government [released] [$24 million] from its emergency reserve.',
    'The trust [awarded] grants and bursaries totalling more than [$24 million] in May.',
  ],
  no: [
    'Japan has disbursed $24 million to Kenya since 2018.',
    'The firm paid its lawyers $24 million.',
    'The merchant gave his son $24 million.',
    'The navy awarded contracts totalling $24 million in May.',
  ],
  find: ({ verb }) => (verb?.state === undefined ? null : verb),
};

export const promisedTo: CueSieve = {
  name: 'pledge-promised-to',
  reason: 'who was promised the amount',
  yes: ['[Kenya] [was promised] [$5 million] by Japan.'],
  no: ['Kenya promised $5 million.'],
  find: ({ verb }) => (verb?.manner === 'promised-to' ? verb : null),
};

export const verbPromise = verbSieve('promise', {
  name: 'pledge-verb-promise',
  reason: 'a verb of promising with an amount',
  yes: ['Norway [pledged] [$5 million] to Kenya.'],
  no: ['Norway urged Sweden to pledge $5 million.', 'Norway could offer $5 million.'],
});

export const verbTransfer = verbSieve('transfer', {
  name: 'pledge-verb-transfer',
  reason: 'a verb of giving with an amount, still to come',
  yes: [
    'Ireland [will give] [$5 million] to Kenya.',
    'Ireland agreed [to contribute] [$5 million] to the fund.',
    '[Ireland] agreed, after months of talks, [to lend] [Mali] [$5 million].',
    '[Ireland] has decided, for the second time, [to contribute] [$5 million] to the fund.',
    '[Ireland] decided in April, at the request of Chad, [to contribute] [$5 million] to the fund.',
    '[Ireland] [will, subject to approval by parliament, provide] [$5 million] to Kenya.',
    '[Ireland] [will this year, as in the past, give] [$5 million] to Kenya.',
  ],
  no: [
    'Ireland may give $5 million to Kenya.',
    'Ireland gave $5 million to Kenya.',
    'Ireland may, if asked, give $5 million to Kenya.',
    'Ireland was asked, at a meeting in Oslo, to give $5 million to Kenya.',
  ],
});

export const verbIncrease = verbSieve('increase', {
  name: 'pledge-verb-increase',
  reason: 'a verb of raising what is given',
  yes: [
    'Italy [is doubling] its contribution to [30 million euros].',
    'Italy [cut] its contribution by 4 million euros to [30 million euros].',
  ],
  no: [
    'Italy is doubling its import tax to 30 million euros.',
    'Italy cut its contribution by 30 million euros.',
  ],
});

export const verbAnnouncement = verbSieve('announcement', {
  name: 'pledge-verb-announcement',
  reason: 'an amount that is announced',
  yes: [
    'The Netherlands [unveiled] a package worth [€1.1 billion] for Ukraine.',
    'The county [announced] a grant of [€1.1 million] from [the Tarn Band of Salish Indians].',
    '[The Netherlands] [announced] a grant of [€1.1 million] from its reserve fund.',
    'The Bank [has approved] an IDA grant of [€1.1 million] [for the Roads Project for Mali].',
  ],
  no: ['The Netherlands announced losses of €1.1 billion.'],
});

export const verbSpending = verbSieve('spending', {
  name: 'pledge-verb-spending',
  reason: 'an amount that will be spent on others',
  yes: [
    'The government [will spend] [$5 million] on schools in Malawi.',
    'Norway pledged on Tuesday [to pay] a sum of [$5 million].',
  ],
  no: ['Households will spend $5 million on presents.', 'Norway agreed to pay $5 million.'],
});

/** Verbs of one kind that govern the amount from the left. */
function verbSieve(kind: PledgeVerbKind, card: RuleCard): CueSieve {
  const find: CueSieve['find'] = ({ verb }) =>
    verb?.manner === 'verb' && verb.verb?.kind === kind ? verb : null;
  return { ...card, find };
}
