// Long articles for measuring: news of made-up people, in which names, offices, places and amounts
// vary, so that nothing is found only because it was seen before.
import { faker } from '@faker-js/faker/locale/en';

interface Cast {
  readonly name: string;
  readonly last: string;
  readonly office: string;
  readonly body: string;
  readonly place: string;
  readonly she: 'she' | 'he';
}

const countries =
  'Norway Kenya Brazil Japan Ghana Poland Chile Nepal Canada Mali Jordan Peru Finland Vietnam Senegal Italy'.split(
    ' ',
  );
const offices = [
  'Foreign Minister',
  'Finance Minister',
  'Health Minister',
  'President',
  'Prime Minister',
  'Ambassador',
  'Water Minister',
  'Defence Secretary',
];
const bodies = ['Agency', 'Council', 'Commission', 'Foundation', 'Alliance', 'Institute'];
const fields = ['Flood', 'Refugee', 'Harbour', 'Energy', 'Vaccine', 'Fisheries', 'Railway'];
const aims = [
  'clean water in the border districts',
  'schools that were destroyed in the storm',
  'hospitals along the coast',
  'small farmers who lost their harvest',
  'a new early warning system',
  'ships that clear mines',
];
const matters = [
  'the talks had gone further than anyone expected',
  'the new rules would come into force next spring',
  'families could not wait for another conference',
  'the ceasefire was being broken every night',
  'prices had risen faster than wages for a third year',
  'the bridge would be repaired before the rains',
];
const remarks = [
  'We cannot ask people to wait for another winter',
  'This is a promise that we intend to keep',
  'Nobody should have to choose between food and medicine',
  'The figures speak for themselves',
  'There is no excuse for what happened at the crossing',
  'It was a long night, and a good one',
];

/** News of at least a length in characters; the same for the same seed. */
export function longArticle(length: number, seed = 1): string {
  faker.seed(seed);
  const pick = <T>(some: readonly T[]): T => faker.helpers.arrayElement(some as T[]);
  const amount = (): string => {
    const number = faker.number.int({ min: 2, max: 990 });
    const unit = pick(['million', 'million', 'billion']);
    return pick([
      `$${String(number)} ${unit}`,
      `€${String(number)} ${unit}`,
      `${String(number)} ${unit} dollars`,
      `£${String(number)},${String(faker.number.int({ min: 100, max: 999 }))}`,
    ]);
  };
  const member = (): Cast => {
    const sex = pick(['female', 'male'] as const);
    const last = faker.person.lastName();
    return {
      name: `${faker.person.firstName(sex)} ${last}`,
      last,
      office: pick(offices),
      body: `${pick(fields)} ${pick(bodies)}`,
      place: pick(countries),
      she: sex === 'female' ? 'she' : 'he',
    };
  };
  const sentences: ((cast: readonly Cast[]) => string)[] = [
    (cast) => {
      const { office, name, place } = pick(cast);
      return `${place}’s ${office} ${name} said on ${faker.date.weekday()} that ${pick(matters)}.`;
    },
    (cast) => {
      const { last, place } = pick(cast);
      return `${last} pledged ${amount()} to ${place} for ${pick(aims)}.`;
    },
    (cast) => {
      const { last } = pick(cast);
      return `“${pick(remarks)},” ${last} told reporters in ${faker.location.city()}. “${pick(remarks)}.”`;
    },
    (cast) => {
      const { she, last } = pick(cast);
      return `${last} had travelled to ${faker.location.city()} for the signing, where ${she} met the mayor.`;
    },
    (cast) => {
      const { place } = pick(cast);
      const other = pick(countries);
      return `${place} accused ${other} of “${pick(['cheap rumours', 'open blackmail', 'empty words'])}” and denied that ${pick(matters)}.`;
    },
    (cast) => {
      const { body } = pick(cast);
      return `The ${body} said it would give ${amount()} (about ${amount()}) towards ${pick(aims)}.`;
    },
    (cast) => {
      const { last } = pick(cast);
      return `According to ${last}, repairs cost ${amount()} last year, a tenth more than planned.`;
    },
    () =>
      `The road to ${faker.location.city()} was closed for most of the day, and few of the ${String(faker.number.int({ min: 12, max: 4000 }))} people who had set out early reached the market before noon.`,
    () =>
      `Rain fell again in the afternoon; the river, which had been low since ${faker.date.month()}, rose by more than a metre.`,
    (cast) => {
      const { body, last } = pick(cast);
      return `A spokesperson for the ${body} urged ${last} to publish the figures, warning that ${pick(matters)}.`;
    },
  ];
  const paragraphs: string[] = [];
  let written = 0;
  const write = (paragraph: string): void => {
    paragraphs.push(paragraph);
    written += paragraph.length + 2;
  };
  // Some come back all through the text, as in a long report; most belong to one story.
  const known = Array.from({ length: 6 }, member);
  while (written < length) {
    const cast = [...Array.from({ length: 4 }, member), pick(known), pick(known)];
    write(`${pick(countries)} ${pick(['weighs', 'widens', 'delays'])} aid for ${pick(aims)}`);
    for (let count = faker.number.int({ min: 8, max: 16 }); count > 0; count -= 1) {
      const told = Array.from({ length: faker.number.int({ min: 1, max: 4 }) }, () =>
        pick(sentences)(cast),
      );
      write(told.join(' '));
    }
  }
  return `${paragraphs.join('\n\n')}\n`;
}
