import { type ClaimAct, claimActs } from '../model';
import { alternation, wordsOf } from './alternation';
import { abbreviations, type AbbreviationTrait } from './abbreviations';
import { adjectives, type AdjectiveTrait } from './adjectives';
import { affairs, type AffairTrait } from './affairs';
import { documents, type DocumentTrait } from './documents';
import { files, type FileTrait } from './files';
import { type FunctionTrait, functionWords } from './functionWords';
import { type GiftDoubt, giftDoubts } from './giftDoubts';
import { giftWords, type GiftTrait } from './giftWords';
import { inflect, type VerbForm } from './inflection';
import { labels, type LabelTrait } from './labels';
import { type NumberTrait, numberWords } from './numberWords';
import { moneyWords, type MoneyTrait } from './moneyWords';
import { nameParts, type NameTrait } from './names';
import { offices, type OfficeTrait } from './offices';
import { organizations, type OrganizationTrait } from './organizations';
import { people, type PersonTrait } from './people';
import { places, type PlaceTrait } from './places';
import { type PledgeTrait, pledgeWords } from './pledgeWords';
import { type NounTrait, reportingNouns } from './reportingNouns';
import { type TableTrait, tableWords } from './tableWords';
import { type TimeTrait, timeWords } from './timeWords';
import { type VerbRow, type VerbSense, verbs } from './verbs';
import type { WordRows } from './wordRows';

/**
 * A property of a verb: the name of a field that one of its senses has. Two follow from the row:
 * `says`, a verb whose plain use is to report what somebody stated, and `nounlike`, a form that is
 * as often a noun.
 */
export type VerbTrait =
  | Exclude<keyof VerbSense, 'particle' | 'frame' | 'weak' | 'noun'>
  | ValuedTrait<'reports'>
  | ValuedTrait<'pledges'>
  | ValuedTrait<'amount'>
  | 'says'
  | 'nounlike';

/** A field with its value: `reports:call`. */
type ValuedTrait<Field extends 'reports' | 'pledges' | 'amount'> =
  `${Field}:${NonNullable<VerbSense[Field]>}`;

/** A property of a word of any class. */
export type Trait =
  | VerbTrait
  | FunctionTrait
  | TimeTrait
  | NumberTrait
  | PersonTrait
  | OfficeTrait
  | OrganizationTrait
  | PlaceTrait
  | NameTrait
  | AffairTrait
  | MoneyTrait
  | GiftTrait
  | PledgeTrait
  | GiftDoubt
  | TableTrait
  | DocumentTrait
  | FileTrait
  | AdjectiveTrait
  | AbbreviationTrait
  | LabelTrait
  | NounTrait;

const wordRows: readonly WordRows[] = [
  functionWords,
  timeWords,
  numberWords,
  people,
  offices,
  organizations,
  places,
  nameParts,
  affairs,
  moneyWords,
  giftWords,
  pledgeWords,
  giftDoubts,
  tableWords,
  documents,
  files,
  adjectives,
  abbreviations,
  labels,
  reportingNouns,
];

/** Anything with its text in lower case and with straight apostrophes, such as a token. */
export interface Word {
  readonly lower: string;
  /** What the lexicon knows of it, null for nothing; a token looks it up once, for all rules ask. */
  readonly entry?: Entry | null;
}

/** A verb that a word may be a form of. */
export interface VerbReading {
  readonly verb: VerbRow;
  readonly form: VerbForm;
}

/** What is known of a word form. */
export interface Entry {
  readonly traits: Set<string>;
  /** The traits that a verb has in one form. */
  readonly byForm: Map<VerbForm, Set<string>>;
  readonly readings: VerbReading[];
}

/** A word as its row gives it; of a verb one sense in one form, with its particle. */
interface Use {
  readonly text: string;
  readonly form: VerbForm | null;
  readonly traits: readonly string[];
}

let entries: Map<string, Entry> | undefined;
const uses: Use[] = [];

/** What is known of each word form. Built when first asked for, then kept. */
function index(): ReadonlyMap<string, Entry> {
  if (entries) return entries;
  entries = new Map();
  for (const row of verbs) addVerb(entries, row);
  for (const rows of wordRows) {
    for (const [traits, words] of Object.entries(rows)) addWords(entries, traits.split(' '), words);
  }
  return entries;
}

function entryOf(map: Map<string, Entry>, text: string): Entry {
  const entry = map.get(text) ?? { traits: new Set(), byForm: new Map(), readings: [] };
  map.set(text, entry);
  return entry;
}

function addVerb(map: Map<string, Entry>, verb: VerbRow): void {
  const senses = verb.senses.map((sense) => ({ sense, traits: traitsOf(sense) }));
  const noun = verb.senses.find((sense) => sense.noun !== undefined)?.noun;
  for (const { text, form } of inflect(verb.parts)) {
    const entry = entryOf(map, text);
    entry.readings.push({ verb, form });
    for (const { sense, traits } of senses) {
      const ofForm = entry.byForm.get(form) ?? new Set();
      entry.byForm.set(form, ofForm);
      for (const trait of traits) {
        entry.traits.add(trait);
        ofForm.add(trait);
      }
      const { particle } = sense;
      uses.push({ text: particle === undefined ? text : `${text} ${particle}`, form, traits });
    }
    const isNoun =
      noun === true ? form === 'base' || form === 'present' : noun?.split(' ').includes(text);
    if (isNoun) entry.traits.add('nounlike');
  }
}

function addWords(map: Map<string, Entry>, traits: readonly string[], words: string): void {
  for (const text of wordsOf(words)) {
    const entry = entryOf(map, text);
    for (const trait of traits) entry.traits.add(trait);
    uses.push({ text, form: null, traits });
  }
}

const senseTraits = new Map<VerbSense, readonly string[]>();

function traitsOf(sense: VerbSense): readonly string[] {
  const known = senseTraits.get(sense) ?? readTraits(sense);
  senseTraits.set(sense, known);
  return known;
}

function readTraits(sense: VerbSense): string[] {
  const traits = Object.entries(sense).flatMap(([field, value]) =>
    value === true ? [field] : [field, `${field}:${String(value)}`],
  );
  return says(sense) ? [...traits, 'says'] : traits;
}

const says = ({ reports, frame, weak, particle }: VerbSense): boolean =>
  reports !== undefined &&
  !/^(?:thought|call|accusation)$/.test(reports) &&
  frame !== 'object' &&
  weak === undefined &&
  particle === undefined;

/** What is known of a word form in lower case, null for nothing. */
export const lookUp = (text: string): Entry | null => index().get(text) ?? null;

const entryAt = ({ lower, entry }: Word): Entry | null =>
  entry === undefined ? lookUp(lower) : entry;

const NONE: readonly VerbReading[] = [];

/** The verbs that a word may be a form of, in the order of their rows. */
export const verbReadings = (word: Word | undefined): readonly VerbReading[] =>
  word === undefined ? NONE : (entryAt(word)?.readings ?? NONE);

/** Whether a token or a word in lower case has a property: `is(token, 'reports')`. Never of no token. */
export const is = (word: Word | string | undefined, trait: Trait): boolean =>
  word !== undefined &&
  ((typeof word === 'string' ? lookUp(word) : entryAt(word))?.traits.has(trait) ?? false);

/** The act of a noun that reports, if it is one: a call for “plea”. */
export const nounAct = (word: Word): ClaimAct | undefined => {
  const traits = entryAt(word)?.traits;
  return traits && NOUN_ACTS.find(([, trait]) => traits.has(trait))?.[0];
};

const NOUN_ACTS = claimActs.map((act) => [act, `noun:${act}`] as const);

/** Whether a word is a given form of a verb with a property: `isForm(token, 'gives', 'past')`. */
export const isForm = (word: Word | undefined, trait: Trait, form: VerbForm): boolean =>
  word !== undefined && (entryAt(word)?.byForm.get(form)?.has(trait) ?? false);

/**
 * Whether a word has a property with what follows it: of a verb that has the property only with a
 * particle, the particle must stand right behind it (“called on”).
 */
export const isAt = (words: readonly Word[], at: number, trait: VerbTrait): boolean =>
  is(words[at], trait) &&
  verbReadings(words[at]).some(({ verb }) =>
    verb.senses.some(
      (sense) =>
        traitsOf(sense).includes(trait) &&
        (sense.particle
          ?.split(' ')
          .every((word, offset) => words[at + 1 + offset]?.lower === word) ??
          true),
    ),
  );

/**
 * All words and phrases that have a property. Of a verb its forms, or those of one kind, with the
 * particle that the property hangs on.
 */
export function wordsWith(trait: Trait, form?: VerbForm): string[] {
  index();
  const found = uses.filter(
    (use) => use.traits.includes(trait) && (form === undefined || use.form === form),
  );
  return [...new Set(found.map(({ text }) => text))];
}

/**
 * Regular expression source that matches each of these words, longest first, with no group around
 * it. For rules that read running text; where there are tokens, use `is`.
 */
export const alternatives = (trait: Trait, form?: VerbForm): string =>
  alternation(wordsWith(trait, form));
