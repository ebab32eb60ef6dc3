import type { TaggedToken } from '../language/tagger';
import {
  auxiliaries,
  conjunctions,
  determiners,
  midAdverbs,
  modals,
  months,
  personalPronouns,
  prepositions,
  relativePronouns,
  subordinators,
  weekdays,
} from '../language/wordClasses';
import { linkingHeads, organizationHeads } from './institutions';
import { honorifics, roleHeads } from './personTitles';

/** A run of capitalised words; indexes into the sentence's tokens, `to` exclusive. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

const PARTICLES = new Set(
  'de van von der den bin ibn al el la del da dos di du le ben abu bint ter ten zu y'.split(' '),
);
const POSSESSIVE_NAMES = new Set(
  'people children women men workers world nation farmers citizens king queen lloyd mothers'.split(
    ' ',
  ),
);

const isClosedClass = (lower: string): boolean =>
  determiners.has(lower) ||
  prepositions.has(lower) ||
  conjunctions.has(lower) ||
  subordinators.has(lower) ||
  personalPronouns.has(lower) ||
  relativePronouns.has(lower) ||
  auxiliaries.has(lower) ||
  midAdverbs.has(lower) ||
  (modals.has(lower) && lower !== 'may' && lower !== 'will');

const SENTENCE_OPENERS = new Set(
  `according asked speaking yes no there here what why how please thank thanks dear hello good
  meanwhile perhaps maybe certainly indeed hence thus ahead earlier later last next this other
  others such same yet even under let`.split(/\s+/),
);

const isCapitalWord = (token: TaggedToken | undefined): token is TaggedToken =>
  token !== undefined && token.capitalised && token.kind === 'word' && token.lower !== "'s";

/** A capitalised word that no name starts with. */
function cannotStart(token: TaggedToken): boolean {
  const { lower } = token;
  if (lower === 'i' || lower.startsWith("i'")) return true;
  if (weekdays.has(lower) || (months.has(lower) && !token.tags.has('FirstName'))) return true;
  return isClosedClass(lower) || SENTENCE_OPENERS.has(lower);
}

/**
 * Whether the first word of a sentence is capitalised only because it stands there: it is an
 * adjective, adverb or verb, or a common noun, and no name that compromise knows.
 */
function isOrdinaryOpener(token: TaggedToken, next: TaggedToken | undefined): boolean {
  const { tags, lower } = token;
  if (honorifics.has(lower) || token.text === token.text.toUpperCase()) return false;
  if (tags.has('ProperNoun') || tags.has('Place') || tags.has('Organization')) return false;
  if (tags.has('Adjective') || tags.has('Adverb') || tags.has('Gerund')) return true;
  if (tags.has('Plural') || tags.has('Verb')) return !isCapitalWord(next);
  return roleHeads.has(lower) ? false : lower.endsWith('ly');
}

/** Capitalised runs of one sentence, in order, not overlapping. */
export function findNameRuns(tokens: readonly TaggedToken[], from = 0): NameRun[] {
  const runs: NameRun[] = [];
  let index = from;
  while (index < tokens.length) {
    const token = tokens[index];
    const opens = index === from || isOpener(tokens[index - 1]);
    if (
      !isCapitalWord(token) ||
      cannotStart(token) ||
      (opens && isOrdinaryOpener(token, tokens[index + 1]))
    ) {
      index++;
      continue;
    }
    const to = runEnd(tokens, index);
    runs.push({ from: index, to });
    index = to;
  }
  return runs;
}

/** A mark after which a new sentence may start inside this one. */
const isOpener = (token: TaggedToken | undefined): boolean =>
  token !== undefined && /^["“‘„«:—–]$/.test(token.text);

function runEnd(tokens: readonly TaggedToken[], from: number): number {
  let to = from + 1;
  let linked = false;
  for (;;) {
    const token = tokens[to];
    if (token === undefined) return to;
    const last = tokens[to - 1];
    if (isCapitalWord(token) && !weekdays.has(token.lower) && !isMonthName(token)) {
      if (isClosedClass(token.lower) && !PARTICLES.has(token.lower)) return to;
      to++;
      continue;
    }
    const next = tokens[to + 1];
    const afterThe = next?.lower === 'the' ? tokens[to + 2] : undefined;
    const { lower } = token;
    if (PARTICLES.has(lower) || lower === '&') {
      const target = PARTICLES.has(next?.lower ?? '') ? tokens[to + 2] : next;
      if (!isCapitalWord(target)) return to;
      to += 1;
    } else if ((lower === 'of' || lower === 'for' || lower === 'on') && last) {
      if (!linkingHeads.has(last.lower)) return to;
      if (isCapitalWord(next)) to += 2;
      else if (isCapitalWord(afterThe)) to += 3;
      else return to;
      linked = true;
    } else if (linked && (lower === 'and' || lower === ',') && isCapitalWord(next)) {
      // “Department for Business and Trade”, “Health, Education and Welfare”.
      const head = tokens[from]?.lower ?? '';
      const takesList = /^(?:ministry|department|minister|secretary|committee|office)$/.test(head);
      const continues = lower === 'and' || tokens[to + 2]?.lower === 'and';
      if (!takesList || !continues || isClosedClass(next.lower)) return to;
      to += 2;
    } else if (lower === "'s" && last && POSSESSIVE_NAMES.has(last.lower) && isCapitalWord(next)) {
      to += 2;
    } else if (token.kind === 'number' && /^\d{1,2}$/.test(token.text) && last) {
      // “Committee 2” is rare; “Article 5”, “COP 28” are things. Names do not take numbers.
      return to;
    } else {
      return to;
    }
  }
}

const isMonthName = (token: TaggedToken): boolean =>
  months.has(token.lower) && token.tags.has('Month');

/** Whether a row of words names an organisation by its head word. */
export function hasOrganizationHead(words: readonly string[]): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (organizationHeads.has(last)) return true;
  const link = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  return link > 0 && organizationHeads.has(words[link - 1]?.toLowerCase() ?? '');
}
