import type { PledgeState } from '../../../../src/core/model';

/** What a reader would mark in a passage: the amounts that are pledges, with their frames. */
export interface GoldPledge {
  readonly amount: string;
  /** Name of the entity; null where the passage does not tell one that is known. */
  readonly pledger: string | null;
  readonly recipient?: string;
  readonly purpose?: string;
  readonly state?: PledgeState;
  readonly period?: string;
  readonly mentions?: readonly string[];
  readonly elaborations?: readonly string[];
}

/** Passages of our own, one form of promising each; people and sums are invented. */
export const PROMISES: readonly (readonly [text: string, ...gold: GoldPledge[]])[] = [
  [
    'Aid\n\nThese states have pledged aid.\n\nMALAWI - Pledged 2 million euros for tents.\n\nKENYA: A plane with rice. Another $3 million promised to the Red Cross.\n\nGHANA: Officials said aid worth $4 million would be sent.\n\nPERU: The Lima Water Trust has offered $5 million.',
    { amount: '2 million euros', pledger: 'Malawi', purpose: 'for tents' },
    { amount: '$3 million', pledger: 'Kenya', recipient: 'the Red Cross' },
    { amount: '$4 million', pledger: 'Ghana' },
    { amount: '$5 million', pledger: 'Lima Water Trust' },
  ],
  [
    'Ms Osei said: “Three choirs will receive £9,000 in grants from next year.”',
    { amount: '£9,000', pledger: null, recipient: 'Three choirs' },
  ],
  [
    'Halls\n\nThe Tarn Lottery has awarded £90,000 in grants.\n\nThe winning halls are:\n\n– Orme Hall (£9,000) to mend its roof\n\n– Marle Hall (£2,000) for chairs',
    { amount: '£90,000', pledger: 'Tarn Lottery' },
    {
      amount: '£9,000',
      pledger: 'Tarn Lottery',
      recipient: 'Orme Hall',
      purpose: 'to mend its roof',
    },
    { amount: '£2,000', pledger: 'Tarn Lottery', recipient: 'Marle Hall', purpose: 'for chairs' },
  ],
  [
    'Grants were made. Funding for school meals will rise to £9 million.',
    { amount: '£9 million', pledger: null, purpose: 'school meals' },
  ],
  [
    'Tarn took the largest share of the grants, getting £9 million.',
    { amount: '£9 million', pledger: null, recipient: 'Tarn' },
  ],
  [
    'The Weir Trust gave £9,000 to Orme. Tarn Rowing Club received £2,000.',
    { amount: '£9,000', pledger: 'Weir Trust', recipient: 'Orme', state: 'paid' },
    { amount: '£2,000', pledger: null, recipient: 'Tarn Rowing Club', state: 'paid' },
  ],
  [
    'Ama Osei received a four-year, $9 million grant to study cells.',
    {
      amount: '$9 million',
      pledger: null,
      recipient: 'Ama Osei',
      purpose: 'to study cells',
      period: 'four-year',
      state: 'paid',
    },
  ],
  [
    'The Coast Fund since its start in 2029 has contributed a total of $9 million to reefs.',
    { amount: '$9 million', pledger: 'Coast Fund', recipient: 'reefs', state: 'paid' },
  ],
  [
    'The Kenyan side thanked its hosts and pledged $9 million for the training of nurses.',
    { amount: '$9 million', pledger: 'Kenya', purpose: 'for the training of nurses' },
  ],
  [
    'Ghana will lend $9 million to Tarn Bank, one of the oldest banks in the north, to give credit to farmers.',
    {
      amount: '$9 million',
      pledger: 'Ghana',
      recipient: 'Tarn Bank',
      purpose: 'to give credit to farmers',
    },
  ],
  [
    'Ghana gave $9 million to more than ninety clinics.',
    {
      amount: '$9 million',
      pledger: 'Ghana',
      recipient: 'more than ninety clinics',
      state: 'paid',
    },
  ],
  [
    'Ghana promised $9 million to four newly opened schools.',
    { amount: '$9 million', pledger: 'Ghana', recipient: 'four newly opened schools' },
  ],
  [
    'Ghana promised $9 million to the Seed Fund, the two ministries announced at the summit.',
    { amount: '$9 million', pledger: 'Ghana', recipient: 'the Seed Fund' },
  ],
  [
    'Ghana will give $9 million to help Mali secure food and water supplies ahead of the rains.',
    {
      amount: '$9 million',
      pledger: 'Ghana',
      recipient: 'Mali',
      purpose: 'to help Mali secure food and water supplies ahead of the rains',
    },
  ],
  [
    'Ghana will give $9 million to study how age and diet could change the outcome.',
    {
      amount: '$9 million',
      pledger: 'Ghana',
      purpose: 'to study how age and diet could change the outcome',
    },
  ],
  [
    'Ghana will give $9 million to rebuild 40 schools and 12 clinics washed away in the south.',
    {
      amount: '$9 million',
      pledger: 'Ghana',
      purpose: 'to rebuild 40 schools and 12 clinics washed away in the south',
    },
  ],
  [
    'Ghana pledged $9 million, which is a tenth more than last year.',
    { amount: '$9 million', pledger: 'Ghana' },
  ],
  [
    'Ghana announced $9 million to go to the northern towns to mend wells.',
    {
      amount: '$9 million',
      pledger: 'Ghana',
      recipient: 'the northern towns',
      purpose: 'to mend wells',
    },
  ],
  [
    'Ghana will spend $9 million of its own to build piers.',
    { amount: '$9 million', pledger: 'Ghana', purpose: 'to build piers' },
  ],
  [
    'Ghana promised $9 million in emergency food aid to Mali.',
    {
      amount: '$9 million',
      pledger: 'Ghana',
      recipient: 'Mali',
      purpose: 'emergency food aid',
    },
  ],
  [
    'Ghana promised $9 million in new “technical assistance” for Mali.',
    { amount: '$9 million', pledger: 'Ghana', recipient: 'Mali' },
  ],
  [
    'Ghana promised $9 million for those hit by the floods.',
    { amount: '$9 million', pledger: 'Ghana', recipient: 'those hit by the floods' },
  ],
  [
    'Ghana promised $9 million for each of the 86 matriculating students.',
    { amount: '$9 million', pledger: 'Ghana', recipient: 'each of the 86 matriculating students' },
  ],
  [
    'Ghana gave $9 million to the Tarn Park Committee for a new bandstand.',
    {
      amount: '$9 million',
      pledger: 'Ghana',
      recipient: 'the Tarn Park Committee',
      purpose: 'for a new bandstand',
      state: 'paid',
    },
  ],
  [
    'Ghana has set aside $9 million in order to train nurses.',
    { amount: '$9 million', pledger: 'Ghana', purpose: 'in order to train nurses' },
  ],
  [
    'The council awarded the museum three new grants totalling £9,000.',
    { amount: '£9,000', pledger: 'council', recipient: 'the museum' },
  ],
  [
    'Gifts came in. They include $9 million to the Tarn Museum, in Orme; $2 million to Orme Library.',
    { amount: '$9 million', pledger: null, recipient: 'the Tarn Museum' },
    { amount: '$2 million', pledger: null, recipient: 'Orme Library' },
  ],
  [
    'The Weir Trust made a grant of £9,000 to the chess club.',
    { amount: '£9,000', pledger: 'Weir Trust', recipient: 'the chess club' },
  ],
  [
    'The chess club got a £9,000 boost from the county council.',
    { amount: '£9,000', pledger: 'county council', recipient: 'The chess club', state: 'paid' },
  ],
  [
    'The envoy said Peru was providing $9 million to the port.',
    { amount: '$9 million', pledger: 'Peru', recipient: 'the port' },
  ],
  [
    'A $9 million programme funded by Peru will train divers.',
    { amount: '$9 million', pledger: 'Peru' },
  ],
  [
    'The port welcomed Peru’s contribution of $9 million.',
    { amount: '$9 million', pledger: 'Peru' },
  ],
  ['Peru’s $9 million donation will train divers.', { amount: '$9 million', pledger: 'Peru' }],
  [
    'Funding of $9 million for divers was approved in May.',
    { amount: '$9 million', pledger: null, purpose: 'for divers' },
  ],
  ['Peru announced a $9 million increase in its aid.', { amount: '$9 million', pledger: 'Peru' }],
  [
    'Peru was the biggest donor with $9 million, followed by Chad with $4 million.',
    { amount: '$9 million', pledger: 'Peru' },
    { amount: '$4 million', pledger: 'Chad' },
  ],
  [
    'Locks\n\nThe Weir Trust, which keeps the locks, gives the canal club £4,500 each spring.',
    { amount: '£4,500', pledger: 'Weir Trust', recipient: 'the canal club' },
  ],
  [
    'Midwives\n\nThe Danish government provides 9 million euros to Malawi for midwives.',
    {
      amount: '9 million euros',
      pledger: 'Danish government',
      recipient: 'Malawi',
      purpose: 'for midwives',
    },
  ],
  [
    'Iceland today released 9 million euros in emergency relief.',
    { amount: '9 million euros', pledger: 'Iceland', purpose: 'emergency relief', state: 'paid' },
  ],
  [
    'Ghana has yesterday transferred $9 million to Chad.',
    { amount: '$9 million', pledger: 'Ghana', recipient: 'Chad', state: 'paid' },
  ],
  [
    'In 2029 Kenya gave $9 million to the Seed Bank of Mali.',
    { amount: '$9 million', pledger: 'Kenya', recipient: 'the Seed Bank of Mali', state: 'paid' },
  ],
  [
    'Ghana trebled its aid, handing $9 million to the fishing ports.',
    { amount: '$9 million', pledger: 'Ghana', recipient: 'the fishing ports', state: 'paid' },
  ],
  [
    'The Orme Council used its frost reserve to hand out £9,000 among 12 choirs.',
    { amount: '£9,000', pledger: 'Orme Council', state: 'paid' },
  ],
  [
    'Norway pledged an estimated $9 million to Peru.',
    { amount: '$9 million', pledger: 'Norway', recipient: 'Peru' },
  ],
  [
    'The dance school has now secured £9 million from the Arts Council.',
    {
      amount: '£9 million',
      pledger: 'Arts Council',
      recipient: 'The dance school',
      state: 'paid',
    },
  ],
  [
    'The observatory received a grant of $9 million from Norway.',
    { amount: '$9 million', pledger: 'Norway', recipient: 'The observatory', state: 'paid' },
  ],
  [
    'The tram line is part-funded by £9 million of government money.',
    { amount: '£9 million', pledger: null },
  ],
  [
    'Forty allotments stand to benefit from £9,000 in lottery funding.',
    { amount: '£9,000', pledger: null },
  ],
  [
    'Thanks to £9 million from the Welsh Government, the tram will run again.',
    { amount: '£9 million', pledger: 'Welsh Government' },
  ],
  [
    'The aid adds to the $9 million that Norway gave in spring.',
    { amount: '$9 million', pledger: 'Norway', state: 'paid' },
  ],
  [
    'The Tarn Lottery backed the regatta with a gift of £9,000.',
    { amount: '£9,000', pledger: 'Tarn Lottery', recipient: 'the regatta', state: 'paid' },
  ],
  [
    'The Welsh Government has ploughed £9 million into tram lines.',
    {
      amount: '£9 million',
      pledger: 'Welsh Government',
      purpose: 'into tram lines',
      state: 'paid',
    },
  ],
  [
    'Norway’s contribution to the dam comes to 9 million euros.',
    { amount: '9 million euros', pledger: 'Norway' },
  ],
  [
    'A donation of £9,000 has gone to the night shelter.',
    { amount: '£9,000', pledger: null, recipient: 'the night shelter', state: 'paid' },
  ],
  [
    'Norway Commits $9M to Rebuild Ports in Chad\n\nThe ports burned in May.',
    { amount: '$9M', pledger: 'Norway', purpose: 'to Rebuild Ports in Chad' },
  ],
  [
    '£9,000 handed to night shelter\n\nIt opens in May.',
    { amount: '£9,000', pledger: null, recipient: 'night shelter', state: 'paid' },
  ],
  [
    'Norway will contribute $9 million in response to the floods in Chad.',
    { amount: '$9 million', pledger: 'Norway' },
  ],
  [
    'Peru pledged $9 million over three years ($3 million per annum) to the basin.',
    { amount: '$9 million', pledger: 'Peru', period: 'over three years' },
  ],
  [
    'Chad has topped up its pledge by $4 million, bringing it to $9 million.',
    { amount: '$4 million', pledger: 'Chad' },
  ],
  [
    'According to Mira Sool, Peru and others have pledged $9 million for the port.',
    { amount: '$9 million', pledger: 'Peru', recipient: 'the port' },
  ],
  [
    'Ms Sool expressed her gratitude to Norway for its pledge of $9 million.',
    { amount: '$9 million', pledger: 'Norway' },
  ],
  [
    'Pledges exceeding $9 million were gathered to rebuild the port.',
    { amount: '$9 million', pledger: null, purpose: 'to rebuild the port' },
  ],
  [
    'Mira Sool gave $9 million via Sool Charities to her old school.',
    { amount: '$9 million', pledger: 'Mira Sool', recipient: 'her old school', state: 'paid' },
  ],
  [
    'Kenya announced a $9 million package for schools. Of this amount, $4 million will be allocated to roofs.',
    {
      amount: '$9 million',
      pledger: 'Kenya',
      purpose: 'for schools',
      elaborations: ['$4 million will be allocated to roofs'],
    },
  ],
  [
    'The Orme Bank on Monday in Tunis approved a loan of $9 million to Malawi to restore canals.',
    {
      amount: '$9 million',
      pledger: 'Orme Bank',
      recipient: 'Malawi',
      purpose: 'to restore canals',
    },
  ],
  [
    'In the same spirit, Norway yesterday, pledged $9 million to Malawi.',
    { amount: '$9 million', pledger: 'Norway', recipient: 'Malawi' },
  ],
  [
    'Ravi Menon, chairman of Tarn Cement had offered Rs 3 crore to the flood fund.',
    { amount: 'Rs 3 crore', pledger: 'Ravi Menon', recipient: 'the flood fund' },
  ],
  [
    'Singer Mira Sool donates Rs 50,000 to the flood fund.',
    { amount: 'Rs 50,000', pledger: 'Mira Sool', recipient: 'the flood fund', state: 'paid' },
  ],
  [
    'Two young sisters donated Rs 9,000 to the flood fund.',
    { amount: 'Rs 9,000', pledger: 'young sisters', recipient: 'the flood fund', state: 'paid' },
  ],
  [
    'Talks\n\nMinister Ana Ruiz of Peru and Minister Per Dahl agreed in Lima for Norway to give $9 million to Peru.',
    { amount: '$9 million', pledger: 'Norway', recipient: 'Peru' },
  ],
  [
    'The Government of Japan will extend to the Government of Samoa, under its own law, a grant of 9 million yen.',
    {
      amount: '9 million yen',
      pledger: 'Government of Japan',
      recipient: 'the Government of Samoa',
    },
  ],
  [
    'Donors pledged $18 million for wells. Norway announced $9 million, Kenya $4 million and Ghana $3 million.',
    { amount: '$18 million', pledger: 'Donors', purpose: 'for wells' },
    { amount: '$9 million', pledger: 'Norway' },
    { amount: '$4 million', pledger: 'Kenya' },
    { amount: '$3 million', pledger: 'Ghana' },
  ],
  [
    'Donors pledged $18 million for wells. Norway and Kenya announced respectively $9 million and $4 million.',
    { amount: '$18 million', pledger: 'Donors', purpose: 'for wells' },
    { amount: '$9 million', pledger: 'Norway' },
    { amount: '$4 million', pledger: 'Kenya' },
  ],
  [
    'Norway pledged $9 million to Chad and provided an extra $4 million to UNICEF.',
    { amount: '$9 million', pledger: 'Norway', recipient: 'Chad' },
    { amount: '$4 million', pledger: 'Norway', recipient: 'UNICEF', state: 'paid' },
  ],
  [
    'The World Bank announced its approval of $9 million in loans to Chad.',
    { amount: '$9 million', pledger: 'World Bank', recipient: 'Chad' },
  ],
  [
    'Norway has boosted its aid to Fiji after the cyclone by another $9 million.',
    { amount: '$9 million', pledger: 'Norway', recipient: 'Fiji' },
  ],
  [
    'The council has given £3 million of its Growth Fund (GF), aimed at small firms, to two mills.',
    { amount: '£3 million', pledger: 'council', state: 'paid' },
  ],
  [
    'The World Bank will give $9 million in loans to Chad this fiscal year – twice as much as last year – to build roads.',
    { amount: '$9 million', pledger: 'World Bank', recipient: 'Chad', purpose: 'to build roads' },
  ],
  [
    'The council has announced that nine villages will get a funding boost of £3 million through a new fund.',
    { amount: '£3 million', pledger: 'council', recipient: 'nine villages' },
  ],
  [
    'The agency received $9 million in firm pledges at the meeting.',
    { amount: '$9 million', pledger: null },
  ],
  [
    'A sum of Rs 9 lakh was offered on behalf of the Tarn Board.',
    { amount: 'Rs 9 lakh', pledger: 'Tarn Board' },
  ],
  [
    'The museum received a £9 million bequest from Nora Pell last week.',
    { amount: '£9 million', pledger: 'Nora Pell', recipient: 'The museum', state: 'paid' },
  ],
  [
    'The nurses welcomed the $5 million announced by Norway to build clinics.',
    { amount: '$5 million', pledger: 'Norway', purpose: 'to build clinics' },
  ],
  [
    'The Government of Kenya is investing $5 million through the Green Villages (GV) programme to support nine farms.',
    { amount: '$5 million', pledger: 'Government of Kenya', purpose: 'to support nine farms' },
  ],
  [
    'The ministry approved the release of Rs 92 crore to all states under its flood scheme for new clinics.',
    {
      amount: 'Rs 92 crore',
      pledger: 'ministry',
      recipient: 'all states under its flood scheme',
      purpose: 'for new clinics',
    },
  ],
  [
    'The Orme Bank had signed a $500 million project agreement with Ghana to build safe roads.',
    {
      amount: '$500 million',
      pledger: 'Orme Bank',
      recipient: 'Ghana',
      purpose: 'to build safe roads',
    },
  ],
  [
    'The Lake Bank’s Board of Executive Directors approved a £4m credit to Peru.',
    { amount: '£4m', pledger: 'Lake Bank', recipient: 'Peru' },
  ],
  [
    'The £65 million is part of the £4m allocated to clinics.',
    { amount: '£4m', pledger: null, recipient: 'clinics' },
  ],
  [
    'The department gave £4m to neighbouring Vale Council to run two routes.',
    {
      amount: '£4m',
      pledger: 'department',
      recipient: 'neighbouring Vale Council',
      purpose: 'to run two routes',
      state: 'paid',
    },
  ],
  [
    'The state set aside £4m to help schools, clinics, and farms recover.',
    { amount: '£4m', pledger: 'state', purpose: 'to help schools, clinics, and farms recover' },
  ],
  [
    'The county has released £4m in bursaries to benefit poor but bright pupils.',
    {
      amount: '£4m',
      pledger: 'county',
      purpose: 'to benefit poor but bright pupils',
      state: 'paid',
    },
  ],
  [
    'The clinic is to be allocated an additional €30 million this year to treat herders.',
    {
      amount: '€30 million',
      pledger: null,
      recipient: 'The clinic',
      purpose: 'to treat herders',
    },
  ],
  [
    'Governor Nora Pell, Colonel Ivo Marsh, and Mayor Ada Quill announced £3 million for wells. The bill provides £4 million to schools.',
    { amount: '£3 million', pledger: null, purpose: 'for wells' },
    { amount: '£4 million', pledger: null, recipient: 'schools' },
  ],
  [
    'Kenya is helping herders in Mali by contributing $6 million.',
    { amount: '$6 million', pledger: 'Kenya' },
  ],
  ['Kenya pledged $4 million for 2031 and beyond.', { amount: '$4 million', pledger: 'Kenya' }],
  [
    'Today, the Honourable Nora Pell, Minister of Energy and Mines, and the Honourable Ivo Marsh, mayor of Marle, announced £7.9 million for heat pumps in Marle.',
    { amount: '£7.9 million', pledger: 'Nora Pell', purpose: 'for heat pumps in Marle' },
  ],
  [
    'Kenya, which chairs the basin with Ghana, Mali and the bank, had announced a gift of $70 million for the lake.',
    { amount: '$70 million', pledger: 'Kenya', purpose: 'for the lake' },
  ],
  [
    'The Orme Lending Bank (OLB) has agreed to provide a loan of $2.25 billion to Mali.',
    { amount: '$2.25 billion', pledger: 'Orme Lending Bank', recipient: 'Mali' },
  ],
  [
    'A nurse who works on the quay has made a £2 million donation to the lifeboat station.',
    { amount: '£2 million', pledger: 'nurse', recipient: 'the lifeboat station' },
  ],
  [
    'The federal government and the port of Marle will invest $6 million and $1 million, respectively, in the quay.',
    { amount: '$6 million', pledger: 'Government', purpose: 'in the quay' },
    { amount: '$1 million', pledger: null, purpose: 'in the quay' },
  ],
  [
    '£12 million had been disbursed to the clubs by June.',
    { amount: '£12 million', pledger: null, recipient: 'the clubs', state: 'paid' },
  ],
  [
    'The government is to hike its aid to Mali by $500 million.',
    { amount: '$500 million', pledger: 'Government', recipient: 'Mali' },
  ],
  [
    'The Kenya Harbour Bank is pledging to donate $2.5 million to schools in Mali.',
    { amount: '$2.5 million', pledger: 'Kenya Harbour Bank', recipient: 'schools in Mali' },
  ],
  [
    'The governor announced grant awards totalling $135 million for new quays.',
    { amount: '$135 million', pledger: 'governor', purpose: 'for new quays' },
  ],
  [
    'The league has dangled €2 billion for a debt facility.',
    { amount: '€2 billion', pledger: 'league', purpose: 'for a debt facility' },
  ],
  [
    'The mayor put £5 million on the table for schools.',
    { amount: '£5 million', pledger: 'mayor', purpose: 'for schools' },
  ],
  [
    'The Treasury said £7 million would be released next month for the repair of storm-hit quays.',
    {
      amount: '£7 million',
      pledger: 'Treasury',
      purpose: 'for the repair of storm-hit quays',
    },
  ],
  [
    'The council has ring-fenced £7 million for the pier.',
    { amount: '£7 million', pledger: 'council', purpose: 'for the pier' },
  ],
  [
    'Ghana promised GHS 70 million (Peru $6 million) for the reef.',
    { amount: 'GHS 70 million', pledger: 'Ghana' },
    { amount: '$6 million', pledger: 'Peru' },
  ],
  [
    'The Teal Foundation announced on Friday a gift of £3 million to the lifeboat station at Orme.',
    {
      amount: '£3 million',
      pledger: 'Teal Foundation',
      recipient: 'the lifeboat station at Orme',
    },
  ],
  [
    'Chile said it would join the treaty and give €12 million to the ocean fund.',
    { amount: '€12 million', pledger: 'Chile', recipient: 'the ocean fund' },
  ],
  [
    'The Government intends to give NOK 80 million to reindeer herders.',
    { amount: 'NOK 80 million', pledger: 'Government', recipient: 'reindeer herders' },
  ],
  [
    'The $9 million that Mayor Ivy Lowe had promised for a velodrome will not now be paid.',
    { amount: '$9 million', pledger: 'Ivy Lowe', purpose: 'for a velodrome', state: 'withdrawn' },
  ],
  [
    'Ireland will give €2 million (see annex 3) to Malawi.',
    { amount: '€2 million', pledger: 'Ireland', recipient: 'Malawi' },
  ],
  [
    'Sweden will give €2 million to Feed the Coast.',
    { amount: '€2 million', pledger: 'Sweden', recipient: 'Feed the Coast' },
  ],
  [
    'Canada announced CAD 9 million, to be disbursed through a charity in Accra.',
    { amount: 'CAD 9 million', pledger: 'Canada' },
  ],
  [
    'Ghana pledged $2 million. Peru made its $6 million dependent on a new tariff.',
    { amount: '$2 million', pledger: 'Ghana' },
    { amount: '$6 million', pledger: 'Peru', state: 'conditional' },
  ],
  [
    'Marchetti pledged 22 million euros ($24 million) in support to “fragile” states in Africa and the Pacific to train nurses.',
    {
      amount: '22 million euros',
      pledger: 'Marchetti',
      recipient: '“fragile” states in Africa and the Pacific',
      purpose: 'to train nurses',
    },
  ],
  [
    'South Korea agreed to contribute $12 million to the Green Climate Fund over four years.',
    {
      amount: '$12 million',
      pledger: 'South Korea',
      recipient: 'the Green Climate Fund',
      period: 'over four years',
    },
  ],
  [
    'The Netherlands unveiled a package worth €1.1bn for Ukraine on Thursday.',
    { amount: '€1.1bn', pledger: 'Netherlands', recipient: 'Ukraine' },
  ],
  [
    'Mozambique is to receive $45 million from Norway to restock its fisheries.',
    {
      amount: '$45 million',
      pledger: 'Norway',
      recipient: 'Mozambique',
      purpose: 'to restock its fisheries',
    },
  ],
  [
    'Italy is doubling its contribution to 30 million euros, officials said.',
    { amount: '30 million euros', pledger: 'Italy' },
  ],
  [
    'Denmark made a pledge of 250 million kroner to the World Food Programme.',
    { amount: '250 million kroner', pledger: 'Denmark', recipient: 'the World Food Programme' },
  ],
  [
    'The £59.5 million commitment by the United Kingdom will support midwives in Sierra Leone.',
    { amount: '£59.5 million', pledger: 'United Kingdom' },
  ],
  [
    '$31 million was pledged by Australia for cyclone shelters in Vanuatu.',
    { amount: '$31 million', pledger: 'Australia', purpose: 'for cyclone shelters in Vanuatu' },
  ],
  [
    'Spain, which has promised 90 million euros to Morocco, will send engineers as well.',
    { amount: '90 million euros', pledger: 'Spain', recipient: 'Morocco' },
  ],
  [
    '"We will invest $2 billion in hydrogen over the next ten years," Chile\'s President Ignacio Fuentes told parliament.',
    {
      amount: '$2 billion',
      pledger: 'Ignacio Fuentes',
      purpose: 'in hydrogen',
      period: 'over the next ten years',
    },
  ],
  [
    'Hungary did not pledge the 40 million euros that Kyiv had hoped for.',
    { amount: '40 million euros', pledger: 'Hungary', state: 'denied' },
  ],
  [
    'Austria refused to commit 15 million euros to the fund.',
    { amount: '15 million euros', pledger: 'Austria', recipient: 'the fund', state: 'denied' },
  ],
  [
    'Ireland would give 8 million euros if the ceasefire holds.',
    { amount: '8 million euros', pledger: 'Ireland', state: 'conditional' },
  ],
  [
    'Poland offered Ukraine 300 million zlotys, on condition that the corridor stays open.',
    {
      amount: '300 million zlotys',
      pledger: 'Poland',
      recipient: 'Ukraine',
      state: 'conditional',
    },
  ],
  [
    'Brazil cancelled its promise of 50 million reais to the museum.',
    {
      amount: '50 million reais',
      pledger: 'Brazil',
      recipient: 'the museum',
      state: 'withdrawn',
    },
  ],
  [
    'We regret that Switzerland has withdrawn its pledge of CHF 5 million to the Facility.',
    {
      amount: 'CHF 5 million',
      pledger: 'Switzerland',
      recipient: 'the Facility',
      state: 'withdrawn',
    },
  ],
  [
    'Aid groups said the sum fell short of the promised $90 million.',
    { amount: '$90 million', pledger: null, state: 'criticised' },
  ],
  [
    'The United States has yet to deliver the $60 million it pledged to Honduras in 2021.',
    { amount: '$60 million', pledger: 'United States', recipient: 'Honduras', state: 'criticised' },
  ],
  [
    'Belgium has paid the 12 million euros it promised to Burundi in March.',
    { amount: '12 million euros', pledger: 'Belgium', recipient: 'Burundi', state: 'paid' },
  ],
  [
    'Japan has disbursed 180 million yen of the 500 million yen promised to Palau.',
    { amount: '180 million yen', pledger: 'Japan', recipient: 'Palau', state: 'paid' },
    { amount: '500 million yen', pledger: 'Japan', recipient: 'Palau' },
  ],
  [
    'To the port of Kisumu, Ghana will send €3 million for cranes.',
    {
      amount: '€3 million',
      pledger: 'Ghana',
      recipient: 'the port of Kisumu',
      purpose: 'for cranes',
    },
  ],
  [
    'Ghana will release €3 million for cranes once the inspectors are satisfied.',
    { amount: '€3 million', pledger: 'Ghana', purpose: 'for cranes', state: 'conditional' },
  ],
  [
    'Ghana will give €3 million to Togo, and Kenya €2 million, subject to the consent of its cabinet.',
    { amount: '€3 million', pledger: 'Ghana', recipient: 'Togo' },
    { amount: '€2 million', pledger: 'Kenya', state: 'conditional' },
  ],
  [
    'At the donors’ table Ghana gave €3 million. Togo added a further €1 million.',
    { amount: '€3 million', pledger: 'Ghana', state: 'paid' },
    { amount: '€1 million', pledger: 'Togo' },
  ],
  [
    'Last year Germany gave $310 million to the agency.',
    { amount: '$310 million', pledger: 'Germany', recipient: 'the agency', state: 'paid' },
  ],
  [
    'The Kisumu Trust has handed over €40,000 to each of nine hospitals.',
    {
      amount: '€40,000',
      pledger: 'Kisumu Trust',
      recipient: 'each of nine hospitals',
      state: 'paid',
    },
  ],
  [
    'Saudi Arabia and Qatar, which had jointly promised 500 million riyals last month, have so far paid only 180 million.',
    { amount: '500 million riyals', pledger: null },
    { amount: '180 million', pledger: null, state: 'paid' },
  ],
  [
    'Australia will provide A$150 million over five years for the relocation of villages, and New Zealand NZ$65 million for drinking water.',
    {
      amount: 'A$150 million',
      pledger: 'Australia',
      purpose: 'for the relocation of villages',
      period: 'over five years',
    },
    { amount: 'NZ$65 million', pledger: 'New Zealand', purpose: 'for drinking water' },
  ],
  [
    'Mexico promised Guatemala 200 million pesos and Honduras 150 million pesos.',
    { amount: '200 million pesos', pledger: 'Mexico', recipient: 'Guatemala' },
    { amount: '150 million pesos', pledger: 'Mexico', recipient: 'Honduras' },
  ],
  [
    'Donors included Germany (€10m) and France (€8m), which pledged money for Niger.',
    { amount: '€10m', pledger: 'Germany' },
    { amount: '€8m', pledger: 'France' },
  ],
  [
    'Finland pledged between €10 million and €20 million to UNICEF.',
    { amount: '€10 million and €20 million', pledger: 'Finland', recipient: 'UNICEF' },
  ],
  [
    'The World Bank said it would make available $200 million in cheap loans to Nigeria.',
    { amount: '$200 million', pledger: 'World Bank', recipient: 'Nigeria' },
  ],
  [
    'We welcome the decision of Japan to contribute 12 billion yen (US$80 million) to the Facility for sea walls and early warning.',
    {
      amount: '12 billion yen',
      pledger: 'Japan',
      recipient: 'the Facility',
      purpose: 'for sea walls and early warning',
    },
  ],
  [
    'Romania promised a further 90 million lei ($20 million) for minesweeping, and a minister in Kyiv said the port would reopen.',
    { amount: '90 million lei', pledger: 'Romania', purpose: 'for minesweeping' },
  ],
  [
    'Sweden doubled its aid to SEK 420 million for Kenya, Ethiopia and Somalia.',
    { amount: 'SEK 420 million', pledger: 'Sweden', recipient: 'Kenya, Ethiopia and Somalia' },
  ],
  [
    'Norway promised 1 billion kroner, of which 300 million kroner is for schools.',
    {
      amount: '1 billion kroner',
      pledger: 'Norway',
      elaborations: ['300 million kroner is for schools'],
    },
  ],
  [
    'Australia to give $50 million to Fiji\n\nAustralia will give Fiji 50 million Australian dollars to rebuild its jetties.\n\nThe package would fund sea walls and pumps. Half of the money will go to cooperatives.',
    {
      amount: '50 million Australian dollars',
      pledger: 'Australia',
      recipient: 'Fiji',
      purpose: 'to rebuild its jetties',
      mentions: ['$50 million'],
      elaborations: ['sea walls and pumps', 'cooperatives'],
    },
  ],
  [
    'Donors pledge $780 million for the lake\n\nDonors promised $780 million to the countries around the lake, about half of the $1.5 billion that the United Nations had requested.',
    {
      amount: '$780 million',
      pledger: 'Donors',
      recipient: 'the countries around the lake',
      mentions: ['$780 million'],
    },
  ],
  [
    'Türkiye promised 15 million dollars and Azerbaijan 10 million dollars to rebuild hospitals in Aleppo.',
    {
      amount: '15 million dollars',
      pledger: 'Türkiye',
      purpose: 'to rebuild hospitals in Aleppo',
    },
    {
      amount: '10 million dollars',
      pledger: 'Azerbaijan',
      purpose: 'to rebuild hospitals in Aleppo',
    },
  ],
  [
    'Cyprus will receive 40 million euros in grants from the European Commission to expand its centres.',
    {
      amount: '40 million euros',
      pledger: 'European Commission',
      recipient: 'Cyprus',
      purpose: 'to expand its centres',
    },
  ],
  [
    'Last month Seoul pledged to double its humanitarian aid for Myanmar to $24 million.',
    { amount: '$24 million', pledger: 'South Korea', recipient: 'Myanmar' },
  ],
  [
    'Seoul denied it had promised Hanoi 200 billion won.',
    { amount: '200 billion won', pledger: 'South Korea', recipient: 'Hanoi', state: 'denied' },
  ],
  [
    'The Ministry of Culture announced that 2 million euros would be awarded to small theatres.',
    { amount: '2 million euros', pledger: 'Ministry of Culture', recipient: 'small theatres' },
  ],
  [
    'Helsinki, which promised 12 million euros to Moldova in May, has delivered 9 million so far.',
    { amount: '12 million euros', pledger: 'Finland', recipient: 'Moldova' },
    { amount: '9 million', pledger: 'Finland', state: 'paid' },
  ],
  [
    'The United Arab Emirates has frozen its pledge of $50 million to the Palestinian Authority.',
    {
      amount: '$50 million',
      pledger: 'United Arab Emirates',
      recipient: 'the Palestinian Authority',
      state: 'withdrawn',
    },
  ],
  [
    'Kigali pledged 900 million Rwandan francs for survivors, but has since cancelled the pledge.',
    {
      amount: '900 million Rwandan francs',
      pledger: 'Rwanda',
      recipient: 'survivors',
      state: 'withdrawn',
    },
  ],
  [
    'Bangladesh has been promised $700 million by the World Bank to shelter refugees.',
    {
      amount: '$700 million',
      pledger: 'World Bank',
      recipient: 'Bangladesh',
      purpose: 'to shelter refugees',
    },
  ],
  [
    'Speech by Kofi Mensah in Accra\n\nKofi Mensah spoke in Accra on Monday and thanked his hosts.\n\nWe will set aside 2 billion cedis, about $130 million, for a fund that pays for clinics when prices fall.',
    {
      amount: '2 billion cedis',
      pledger: 'Kofi Mensah',
      purpose: 'for a fund that pays for clinics when prices fall',
    },
  ],
  [
    'Portugal and Slovenia pledged 20 million euros and 5 million euros, respectively, to the flood fund.',
    { amount: '20 million euros', pledger: 'Portugal', recipient: 'the flood fund' },
    { amount: '5 million euros', pledger: 'Slovenia', recipient: 'the flood fund' },
  ],
  [
    'Qatar pledged $3 million and $2 million to Malawi and Zambia respectively.',
    { amount: '$3 million', pledger: 'Qatar', recipient: 'Malawi' },
    { amount: '$2 million', pledger: 'Qatar', recipient: 'Zambia' },
  ],
  [
    'The Ford Foundation has donated $2 million to orphans in Mosul.',
    {
      amount: '$2 million',
      pledger: 'Ford Foundation',
      recipient: 'orphans in Mosul',
      state: 'paid',
    },
  ],
  [
    'Officials said Sweden had already disbursed $9 million.',
    { amount: '$9 million', pledger: 'Sweden', state: 'paid' },
  ],
  [
    'The World Bank was late. Its director said the lender would commit $90 million for rural roads.',
    { amount: '$90 million', pledger: 'World Bank', purpose: 'for rural roads' },
  ],
  [
    'The Netherlands, which had promised Niger 12 million euros for wells, suspended the aid in May.',
    {
      amount: '12 million euros',
      pledger: 'Netherlands',
      recipient: 'Niger',
      purpose: 'for wells',
      state: 'withdrawn',
    },
  ],
  [
    'Norway will give a further $8 million, pending a vote in parliament, to help Malawi restore its forests.',
    {
      amount: '$8 million',
      pledger: 'Norway',
      recipient: 'Malawi',
      purpose: 'to help Malawi restore its forests',
      state: 'conditional',
    },
  ],
  [
    'Finland will contribute 30 million euros to a trust that insures grain ships, ignoring protests from Moscow.',
    {
      amount: '30 million euros',
      pledger: 'Finland',
      recipient: 'a trust that insures grain ships',
    },
  ],
  [
    'India sanctions Rs 60 crore for flood-hit Assam',
    { amount: 'Rs 60 crore', pledger: 'India', recipient: 'flood-hit Assam' },
  ],
  [
    'Sweden is to step in with 40 million kronor to keep the ferries running until May.',
    {
      amount: '40 million kronor',
      pledger: 'Sweden',
      purpose: 'to keep the ferries running until May',
    },
  ],
  [
    'Spain announced €4 million for valleys hit by hail and said Portugal would follow.',
    { amount: '€4 million', pledger: 'Spain', recipient: 'valleys hit by hail' },
  ],
  [
    'They reaffirmed a NATO commitment of 2 billion euros for drones.',
    { amount: '2 billion euros', pledger: 'NATO', purpose: 'for drones' },
  ],
  [
    "Latvia's donation, 3 million euros, is earmarked for generators.",
    { amount: '3 million euros', pledger: 'Latvia', purpose: 'for generators' },
  ],
  [
    'Tanzania promised farmers 40 billion shillings in fertiliser rebates.',
    { amount: '40 billion shillings', pledger: 'Tanzania', recipient: 'farmers' },
  ],
  [
    'The Botswana government has released P40 million for drought-stricken farmers.',
    {
      amount: 'P40 million',
      pledger: 'Botswana government',
      recipient: 'drought-stricken farmers',
      state: 'paid',
    },
  ],
  [
    'Ghana approved a €25 million programme for coastal towns, to be paid in three parts, for sea walls.',
    {
      amount: '€25 million',
      pledger: 'Ghana',
      recipient: 'coastal towns',
      purpose: 'for sea walls',
    },
  ],
  [
    'Kyiv is still waiting for €20 million from 2021 pledged earlier by Austria.',
    { amount: '€20 million', pledger: 'Austria', state: 'criticised' },
  ],
  [
    'The UAE and Oman promised Yemen 300 million dirhams and 20 million euros respectively for hospitals.',
    {
      amount: '300 million dirhams',
      pledger: 'United Arab Emirates',
      recipient: 'Yemen',
      purpose: 'for hospitals',
    },
    { amount: '20 million euros', pledger: 'Oman', recipient: 'Yemen', purpose: 'for hospitals' },
  ],
  [
    'The Tarn council voted 5-2 on Monday night to contribute $1.5 million towards a harbour wall.',
    { amount: '$1.5 million', pledger: 'Tarn council', purpose: 'towards a harbour wall' },
  ],
  [
    'Each household would be given 20,000 pesos by the Department of Harbours to rebuild its home.',
    {
      amount: '20,000 pesos',
      pledger: 'Department of Harbours',
      recipient: 'Each household',
      purpose: 'to rebuild its home',
    },
  ],
  [
    'Norway on Saturday extended a $1 billion line of credit to Malawi to buy fuel.',
    { amount: '$1 billion', pledger: 'Norway', recipient: 'Malawi', purpose: 'to buy fuel' },
  ],
  [
    'Welcoming Denmark’s new €28 million contribution to the Harbour Fund, farmers asked for more.',
    { amount: '€28 million', pledger: 'Denmark', recipient: 'the Harbour Fund' },
  ],
  [
    'Malawi has received the $22 million pledged by Denmark for its clinics, a minister said.',
    { amount: '$22 million', pledger: 'Denmark', purpose: 'for its clinics', state: 'paid' },
  ],
  [
    'Brazil would be ready to put $1 billion into the Forest Facility if others did the same.',
    {
      amount: '$1 billion',
      pledger: 'Brazil',
      recipient: 'the Forest Facility',
      state: 'conditional',
    },
  ],
  [
    'Ghana will lend $40 million to Chad for roads, while $9 million will go to Mali for wells.',
    { amount: '$40 million', pledger: 'Ghana', recipient: 'Chad', purpose: 'for roads' },
    { amount: '$9 million', pledger: 'Ghana', recipient: 'Mali', purpose: 'for wells' },
  ],
  [
    'Under the first accord, the Weir Trust will lend $4 million to Malta. The second gives $3 million to Cyprus for dykes. The remaining $2 million is earmarked for Crete.',
    { amount: '$4 million', pledger: 'Weir Trust', recipient: 'Malta' },
    { amount: '$3 million', pledger: 'Weir Trust', recipient: 'Cyprus', purpose: 'for dykes' },
    { amount: '$2 million', pledger: 'Weir Trust', recipient: 'Crete' },
  ],
  [
    'Peru pledged $9 million to Chad. A further $4 million will go to Mali.',
    { amount: '$9 million', pledger: 'Peru', recipient: 'Chad' },
    { amount: '$4 million', pledger: 'Peru', recipient: 'Mali' },
  ],
  [
    'Peru pledged $9 million and Kenya $2 million. A further $4 million has been set aside for dykes.',
    { amount: '$9 million', pledger: 'Peru' },
    { amount: '$2 million', pledger: 'Kenya' },
    { amount: '$4 million', pledger: null, purpose: 'for dykes' },
  ],
  [
    'Peru promised $9 million last year. Another $4 million went to the Ministry of Ports for cranes.',
    { amount: '$9 million', pledger: 'Peru' },
    {
      amount: '$4 million',
      pledger: 'Peru',
      recipient: 'the Ministry of Ports',
      purpose: 'for cranes',
      state: 'paid',
    },
  ],
  [
    'Peru’s $6 million gift, promised in May by its president, went to the Red Cross for tents.',
    {
      amount: '$6 million',
      pledger: 'Peru',
      recipient: 'the Red Cross',
      purpose: 'for tents',
      state: 'paid',
    },
  ],
  [
    'This comes on top of the £6,000 the council advanced last year.',
    { amount: '£6,000', pledger: 'council', state: 'paid' },
  ],
  [
    'Nobody has seen the $6 million Peru promised the islands last year.',
    { amount: '$6 million', pledger: 'Peru', recipient: 'the islands' },
  ],
  [
    'Chad praised the $6 million grant the Danish government announced in May.',
    { amount: '$6 million', pledger: 'Danish government' },
  ],
  [
    'The Gulf Fund for Ports had committed $75 million for quays in Mali.',
    { amount: '$75 million', pledger: 'Gulf Fund for Ports', purpose: 'for quays in Mali' },
  ],
  [
    'Officials said £4 million had been paid to 27 firms.',
    { amount: '£4 million', pledger: null, recipient: '27 firms', state: 'paid' },
  ],
  [
    'Peru announced $6 million in support of cocoa farming in Ghana.',
    { amount: '$6 million', pledger: 'Peru', purpose: 'cocoa farming in Ghana' },
  ],
  [
    'The mayor announced £6 million for flood walls only in May.',
    { amount: '£6 million', pledger: 'mayor', purpose: 'for flood walls' },
  ],
  [
    'Orme county council put in £4 million for the pier and the diocese chipped in £20,000.',
    {
      amount: '£4 million',
      pledger: 'Orme county council',
      purpose: 'for the pier',
      state: 'paid',
    },
    { amount: '£20,000', pledger: 'diocese', state: 'paid' },
  ],
  [
    'Malta, the island’s oldest ally, is to chip in €4 million.',
    { amount: '€4 million', pledger: 'Malta' },
  ],
  [
    'The Danish government found 40 million kroner for tents.',
    {
      amount: '40 million kroner',
      pledger: 'Danish government',
      purpose: 'for tents',
      state: 'paid',
    },
  ],
  [
    'Rich countries promised $4 billion. The World Bank reckons they delivered $2 billion in 2031.',
    { amount: '$4 billion', pledger: 'Rich countries' },
    { amount: '$2 billion', pledger: 'Rich countries', state: 'paid' },
  ],
  [
    'Of the £40 million the ministry promised, the Danish government has paid out £4 million.',
    { amount: '£40 million', pledger: 'ministry' },
    { amount: '£4 million', pledger: 'Danish government', state: 'paid' },
  ],
  [
    'Peru donated forty boats valued at $4 million to the port of Orme.',
    { amount: '$4 million', pledger: 'Peru', recipient: 'the port of Orme', state: 'paid' },
  ],
  [
    'The tents, worth $4 million, were donated by the Danish government.',
    { amount: '$4 million', pledger: 'Danish government', state: 'paid' },
  ],
  [
    'The UAE sent medical supplies worth $4 million to Chad.',
    { amount: '$4 million', pledger: 'United Arab Emirates', recipient: 'Chad', state: 'paid' },
  ],
  [
    'Governor Ann Tiller said her budget includes another $4 million for ferries.',
    { amount: '$4 million', pledger: 'Ann Tiller', purpose: 'for ferries' },
  ],
  [
    'Dan Moss told Governor Ann Tiller that her budget includes another $4 million for ferries.',
    { amount: '$4 million', pledger: null, purpose: 'for ferries' },
  ],
  [
    'We, the Leaders of the African Union, met in Oslo. We will mobilise $4 billion for food.',
    { amount: '$4 billion', pledger: 'African Union', purpose: 'for food' },
  ],
  [
    'The envoy said the gift was a sign and pledged a further $5 million for clinics.',
    { amount: '$5 million', pledger: 'envoy', purpose: 'for clinics' },
  ],
  [
    'ANN TILLER: My neighbours have been offered £500 each.',
    { amount: '£500', pledger: null, recipient: 'My neighbours' },
  ],
  [
    'Appeal\n\nWe are grateful to the following donors:\n\n– European Commission (ECHO): EUR 1.4 million\n\n– The Holm Foundation: NOK 2.5 million for kits',
    { amount: 'EUR 1.4 million', pledger: 'European Commission' },
    { amount: 'NOK 2.5 million', pledger: 'Holm Foundation', purpose: 'for kits' },
  ],
  [
    'The plan closed after pledges of €90mn from the Orme Trust and €75mn from Al Dalby, a trader.',
    { amount: '€90mn', pledger: 'Orme Trust' },
    { amount: '€75mn', pledger: 'Al Dalby' },
  ],
  [
    'Under the accord, the Weir Trust will give $4 million to the World Food Programme.',
    { amount: '$4 million', pledger: 'Weir Trust', recipient: 'the World Food Programme' },
  ],
  [
    'Norway will give a $4 million grant, its envoy said, adding that it hoped to double it if roads reopened.',
    { amount: '$4 million', pledger: 'Norway' },
  ],
  [
    'Peru put in $4 million for the road and Ghana put in another $2 million.',
    { amount: '$4 million', pledger: 'Peru', purpose: 'for the road', state: 'paid' },
    { amount: '$2 million', pledger: 'Ghana', state: 'paid' },
  ],
  [
    'Norway pledged $75 million for homes, of which $30 million has already been disbursed.',
    { amount: '$75 million', pledger: 'Norway', purpose: 'for homes' },
    { amount: '$30 million', pledger: 'Norway', state: 'paid' },
  ],
  [
    'The Grey Sisters of Orme sent us 4,000 euros.',
    { amount: '4,000 euros', pledger: 'Grey Sisters of Orme', recipient: 'us', state: 'paid' },
  ],
  [
    'Peru will add 40 million dollars to the 30 million it gave last year.',
    { amount: '40 million dollars', pledger: 'Peru' },
    { amount: '30 million', pledger: 'Peru', state: 'paid' },
  ],
  [
    'Donors pledged $1.2 billion, with the World Bank alone promising $400 million.',
    { amount: '$1.2 billion', pledger: 'Donors' },
    { amount: '$400 million', pledger: 'World Bank' },
  ],
  [
    'Lawmakers voted 90 to 4 to send Chad $4 million.',
    { amount: '$4 million', pledger: 'Lawmakers', recipient: 'Chad' },
  ],
  [
    'The Danish government is to spend 30 million kroner on lifeboats.',
    { amount: '30 million kroner', pledger: 'Danish government', purpose: 'on lifeboats' },
  ],
  [
    'Peru said it was raising its aid by 300 million dollars to 1.1 billion.',
    { amount: '1.1 billion', pledger: 'Peru' },
  ],
  [
    'A widow has left £2 million to the hospital in her will.',
    { amount: '£2 million', pledger: 'widow', recipient: 'the hospital' },
  ],
  [
    'Ann Tiller asked whether the €14 million allocated to the scheme had been spent.',
    { amount: '€14 million', pledger: null, recipient: 'the scheme' },
  ],
  [
    'Samoa got A$12 million in budget support from Canberra and NZ$8 million from Wellington.',
    {
      amount: 'A$12 million',
      pledger: 'Australia',
      recipient: 'Samoa',
      purpose: 'budget support',
      state: 'paid',
    },
    { amount: 'NZ$8 million', pledger: 'New Zealand', recipient: 'Samoa' },
  ],
  [
    'Ten countries have promised money so far: Chile $2 million, Peru $1 million, and Fiji F$500,000.',
    { amount: '$2 million', pledger: 'Chile' },
    { amount: '$1 million', pledger: 'Peru' },
    { amount: 'F$500,000', pledger: 'Fiji' },
  ],
  [
    'The United States stood ready to provide $50 million if the strike ended.',
    { amount: '$50 million', pledger: 'United States', state: 'conditional' },
  ],
];

/** Money that nobody promises. */
export const NO_PROMISES: readonly string[] = [
  'The law would add $9 million to the deficit by 2035.',
  'The Lake Facility aims to mobilise $9 million by 2030.',
  'The Lake Bank is considering a loan of up to $9 million for the plant.',
  'To settle the dispute, Dock Steel offered to pay the state $9 million.',
  'The new package will bring Norway’s total aid to Chad since May to more than $9 million.',
  'The scheme has seen an accumulation of $9 million, from which $2 million is allocated to wells.',
  'Norway is providing to date approximately $9 million, including more than $4 million for wells.',
  'The works of the council and the bank represent a combined investment of $9 million.',
  'Norway pledge takes the reef fund nearer to $9 billion.',
  'The diver gave the port a £9,000 bell.',
  'The builder received £9 million from the council for the land.',
  'A grant of £9,000 would help the choir.',
  'The insurer provides cover of £9 million.',
  'The state awarded £9 million in contracts to nine builders.',
  'The start-up is backed by £9 million in venture capital.',
  '£9 million boost for shares',
  'The clinic could not win a £9,000 grant from Norway.',
  'The choir applied for a £9,000 grant from the Arts Council.',
  'The choir hopes to receive £9,000 from the Arts Council.',
  'The library lost a £9,000 grant from the Arts Council.',
  'The council gave its blessing to a £9 million pier.',
  'The harbour office was handed a £9,000 bill for dredging.',
  'The league is backed by £9 million of television money.',
  'Ticket sales give the theatre £9,000 a week.',
  'The firm has invested £9 million in a new kiln.',
  'The town hopes to raise £9,000 to mend its clock.',
  'The candidate received a £9,000 donation from a miner.',
  'The theatre received £9,000 from ticket sales.',
  'The builder had received £9 million from the Housing Council before it failed.',
  'The minister refused to underwrite a £9 million overspend on trams.',
  '£1 million will have been distributed to nine clubs by then.',
  "Some £90,000 has been transferred to the owner's account.",
  'The clinic has received £2 million in funding from Kenya since 2019.',
  'The bank released $9 million from frozen accounts.',
  'A further 90 million euros came from ticket sales.',
  'The dancer made her $5 million dependent on nobody.',
  'The gang transferred $20 million to offshore accounts.',
  'Exporters sent $5 billion of goods to Kenya.',
  'Burglars handed over $5,000 to the police.',
  'The merchant gave his daughter $5 million.',
  'The firm set aside $40 million for the lawsuit.',
  'Acme agreed to pay $40 million to end a probe into its prices.',
  'Countries failed to give anywhere near the $9 billion target.',
  'This lifts Ghana’s total support for the clinic to $9 million.',

  'The bridge cost Norway 2 billion kroner and took nine years to build.',
  'Floods cost Pakistan $30 billion in damage, the World Bank said.',
  'Regulators fined the company $14 million for late filings.',
  'The bank agreed to pay a fine of $200 million to settle the case.',
  'The members agreed to raise the fine for a first offence to US$1 million.',
  'Contractors that miss the deadline face fines of up to €2 million.',
  'The ministry asked donors for $90 million to feed the displaced.',
  'The United Nations appealed for $400 million to help Somalia.',
  'Officials urged Japan to give $50 million to the fund.',
  'We request the Asian Development Bank to raise its lending to US$500 million a year.',
  'Edinburgh asked why it had been refused £30 million for island ferries.',
  'Exports earned Kenya $6 billion last year.',
  "The minister's salary is £150,000 a year.",
  'Parliament approved a budget of 40 billion euros for next year.',
  'France spent 85 million euros on the corridor in 2019.',
  'Denmark has donated 60 million kroner since 2018.',
  'Greece owes its lenders 300 billion euros.',
  'The company sold its port for $1.2 billion.',
  'Analysts estimate that the plant will cost €210 million.',
  'The premier promised tax cuts worth £5 billion.',
  'Ministers promised savings of 80 million pounds by 2028.',
  'The government plans to save £12 million by closing offices.',
  'The president vowed to recover $500 million stolen from the treasury.',
  'The court ordered the state to pay $3 million in damages.',
  'Oil rose to $90 a barrel after the talks.',
  'He was arrested over a $10 million fraud.',
  'Tourists will spend $2 billion in Greece this summer, analysts said.',
  'The central bank will raise 5 billion rand by selling bonds.',
  'The region needs $1.5 billion to rebuild, aid groups say.',
  'Canada could provide $40 million, one official suggested.',
  'The gang offered a reward of $50,000 for his capture.',
  'The airline will buy ten jets for $900 million.',
  'The firm offered $3 billion for its rival.',
  'The lender was ordered to set aside $2 billion for bad loans.',
  'MPs clash over £180m ferry contract.',
  'The remaining €45 million has yet to be found.',
  'Austria could offer 10 million euros, the chancellor hinted.',
  'Households will pay £90 more a year for water.',
  'Kyiv said it would waive port fees worth about $6 million a month.',
  'The company has released $5 million to shareholders.',
  'The candidate has donated $2 million to his own campaign.',
  'The court has awarded $2 million to the family of the dead man.',
  'The union promised pilots $5 million in wages.',
  'Lagos State has released a N5 billion budget for roads.',
  'The EU imposed sanctions worth $5 million on the firm.',
  'The priority for Kenya is to provide $3 million to nurses.',
  "Chad's share, 40 million CFA francs, was stolen.",
  'The minister has not released 4 billion naira to the state.',
  'The museum has released a film that cost $5 million to cinemas.',
  'The bank has already released $3 million of frozen assets.',
  'The High Court will award $2 million to the family of the dead man.',
  'Savers put in $4 million for the start-up.',
  'The owners put in £4 million.',
  'Auditors found $4 million for which there were no receipts.',
  'The Danish government found £4 million for repairs had been lost.',
  'Rations will be cut unless $4 million is found.',
  'The $9 billion deal the company announced in May fell apart.',
  'Exports earned Peru $9 million. About $4 million went to shareholders.',
  'Harwick Capital has raised €6 billion for a fund that buys grids.',
  'Peru’s $4 million award for wells was terminated in May.',
  'Pelham Motors sent us £40,000 in invoices.',
  'Chad will pay SDG 5bn and Ethiopia 3 billion birr for the dam.',
  'Hungary blocked €500 million in EU military aid to Kyiv.',
  'The party received a £1 million donation from a hedge fund manager.',
  'The minister promised three things: that the bridge would cost $4 million, and the road less.',
];
