import { fillTags } from './fillTags';
import { tagTerm, tagTerms } from './setTag';
import { world, type Term } from './world';

const { one, two } = world.model;
const { tagSet, _multiCache: multiCache } = one;
const { clues, neighbours, orgWords, placeWords } = two;

const leftWords = new Map([...neighbours.leftWords].reverse());
const rightWords = new Map([...neighbours.rightWords].reverse());

/** Tags a word that nothing is known of by what stands beside it; false when that tells nothing. */
export function tagByNeighbours(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (!term || term.tags.size > 0) return false;
  const before = terms[at - 1];
  const after = terms[at + 1];
  const tag =
    (before && leftWords.get(before.normal)) ??
    (after && rightWords.get(after.normal)) ??
    tagBeside(before, neighbours.leftTags) ??
    tagBeside(after, neighbours.rightTags);
  if (tag === undefined) return false;
  if (term.frozen !== true) term.tags.add(tag);
  fillTags(term);
  return true;
}

const tagBeside = (
  term: Term | undefined,
  known: readonly (readonly [tag: string, then: string])[],
): string | undefined => term && known.find(([tag]) => term.tags.has(tag))?.[1];

const isTitleCase = (text: string): boolean => /^\p{Lu}[\p{Ll}'’]/u.test(text);

/** “Johnson Bank”: a word for bodies behind a name makes one of both. */
export function tagOrganization(terms: readonly Term[], at: number, isYelling: boolean): void {
  const term = terms[at];
  if (!term || orgWords[term.machine || term.normal] !== true) return;
  if (!mayBeBody(terms[at - 1], at - 1, isYelling)) return;
  tagTerm(term, 'Organization', false);
  for (let back = at; back >= 0 && mayBeBody(terms[back], back, isYelling); back--) {
    tagTerms(terms, back, back + 1, 'Organization', false);
  }
}

function mayBeBody(term: Term | undefined, at: number, isYelling: boolean): boolean {
  if (!term || term.tags.has('FirstName') || term.tags.has('Place')) return false;
  const { tags } = term;
  if (tags.has('ProperNoun') || tags.has('Organization') || tags.has('Acronym')) return true;
  return !isYelling && isTitleCase(term.text) && (at !== 0 || tags.has('Singular'));
}

/** Words that may stand inside the name of a place. */
const INSIDE_PLACES = new Set(
  `athletic city community eastern federal financial great historic historical local memorial
   municipal national northern provincial southern state western spring pine sunset view oak maple
   spruce cedar willow`.split(/\s+/),
);
/** “The centre of …” names no place. */
const NOT_OPENING = new Set('center centre way range bar bridge field pit'.split(' '));

/** “Wawel Castle”, “River Test”. */
export function tagPlace(terms: readonly Term[], at: number, isYelling: boolean): void {
  const term = terms[at];
  const word = term?.machine || term?.normal || '';
  if (placeWords[word] !== true) return;
  let from = at;
  for (let back = at - 1; back >= 0; back--) {
    if (INSIDE_PLACES.has(terms[back]?.normal ?? '')) continue;
    if (!mayBePlace(terms[back], back, isYelling)) break;
    from = back;
  }
  if (from < at) tagTerms(terms, from, at + 1, 'Place', false);
  if (NOT_OPENING.has(word)) return;
  for (let ahead = at + 1; ahead < terms.length; ahead++) {
    const next = terms[ahead];
    if (mayBePlace(next, ahead, isYelling)) {
      tagTerms(terms, at, ahead + 1, 'Place', false);
      return;
    }
    if (next?.normal !== 'of' && !INSIDE_PLACES.has(next?.normal ?? '')) return;
  }
}

function mayBePlace(term: Term | undefined, at: number, isYelling: boolean): boolean {
  if (!term) return false;
  const { tags } = term;
  if (tags.has('Organization') || tags.has('Possessive') || term.normal.endsWith("'s"))
    return false;
  if (tags.has('ProperNoun') || tags.has('Place')) return true;
  return !isYelling && isTitleCase(term.text) && (at !== 0 || tags.has('Singular'));
}

/** Settles a word of two readings by the words and tags beside it. */
export function tagSwitched(terms: readonly Term[], at: number): void {
  const term = terms[at];
  const form = term?.switch;
  if (!term || form === undefined) return;
  if (term.tags.has('Acronym') || term.tags.has('PhrasalVerb')) return;
  const tag = ownReading(form, terms, at) ?? readingBeside(terms, at, form);
  if (tag === undefined) return;
  tagTerms(terms, at, at + 1, tag, false);
  fillTags(term);
}

function readingBeside(terms: readonly Term[], at: number, form: string): string | undefined {
  const clue = clues[form];
  if (!clue) return undefined;
  const isAlso = terms[at - 1]?.text === 'also';
  const before = terms[isAlso ? Math.max(0, at - 2) : at - 1];
  const after = terms[at + 1];
  return (
    byWord(after, clue.afterWords) ||
    byWord(before, clue.beforeWords) ||
    byTag(before, clue.beforeTags) ||
    byTag(after, clue.afterTags)
  );
}

type Readings = Readonly<Record<string, string>> | undefined;

function byWord(term: Term | undefined, readings: Readings): string | undefined {
  const word = term?.normal || term?.implicit;
  return readings && word && Object.hasOwn(readings, word) ? readings[word] : undefined;
}

/** The reading by the most special of the neighbour's tags that tells one. */
function byTag(term: Term | undefined, readings: Readings): string | undefined {
  if (!term || !readings) return undefined;
  let found: string | undefined;
  let most = -1;
  for (const tag of term.tags) {
    const reading = readings[tag];
    const depth = tagSet[tag]?.parents.length ?? 0;
    if (reading && depth > most) {
      found = reading;
      most = depth;
    }
  }
  return found;
}

/** Readings that the word itself tells, and those it has where it stands alone or first. */
function ownReading(form: string, terms: readonly Term[], at: number): string | undefined {
  const term = terms[at];
  const isCapital =
    term?.tags.has('ProperNoun') === true && /^[A-Z][a-z]/.test(term.text) ? 'Noun' : undefined;
  const isAlone = at === 0 && !terms[1];
  switch (form) {
    case 'Adj|Gerund':
    case 'Actor|Verb':
    case 'Adj|Past':
    case 'Adj|Present':
    case 'Noun|Gerund':
    case 'Person|Noun':
      return isCapital;
    case 'Adj|Noun':
      if (isCapital) return isCapital;
      return !terms[at + 1] && terms[at - 1]?.tags.has('Determiner') ? 'Noun' : undefined;
    case 'Noun|Verb':
      return (at > 0 ? isCapital : undefined) ?? (isAlone ? 'Infinitive' : undefined);
    case 'Plural|Verb':
      if (isCapital) return isCapital;
      if (isAlone) return 'PresentTense';
      return at === 0 && terms.length > 3 ? 'Plural' : undefined;
    case 'Person|Verb':
      return at === 0 ? undefined : isCapital;
    case 'Person|Adj':
      if (at === 0 && terms.length > 1) return 'Person';
      return isCapital && 'Person';
    default:
      return undefined;
  }
}

/** Words behind a verb that orders something, in a short clause: “tell us”. */
const BESIDE_ORDERS = new Set('there this it him her us'.split(' '));

/** “Place the bags in water”. */
export function tagImperative(terms: readonly Term[]): void {
  const [first, second] = terms;
  if (!first || !second) return;
  if (first.switch !== 'Noun|Verb' && !first.tags.has('Infinitive')) return;
  if (terms.length < 4 && !BESIDE_ORDERS.has(second.normal)) return;
  // “board room”: a word that opens phrases.
  if (!first.tags.has('PhrasalVerb') && Object.hasOwn(multiCache, first.normal)) return;
  if (!second.tags.has('Noun') && !second.tags.has('Determiner')) return;
  if (second.tags.has('Verb') || terms[2]?.tags.has('Verb')) return;
  tagTerm(first, 'Imperative', false);
}
