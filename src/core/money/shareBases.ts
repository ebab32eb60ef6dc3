import type { Range } from '../document/sourceDocument';
import * as lexicon from '../lexicon/lexicon';

/*
 * What a share of money can be of: the output or income of an economy, or what a public body spends
 * or takes in. “5% of voters” is no money.
 */
/** Ordinary words that may come before “budget” in its phrase. */
const OWN_WORD = String.raw`(?!(?:${(['preposition', 'conjunction', 'relative', 'auxiliary'] as const).map((trait) => lexicon.alternatives(trait)).join('|')}|said|says|want|back|support|oppose)\s)\p{Ll}[\p{L}-]*\s`;
const BUDGET = String.raw`(?:${OWN_WORD}){0,3}budgets?`;
const PUBLIC = lexicon.alternatives('publicMoney');
const SPENDING = String.raw`(?:(?:${PUBLIC})\s){1,3}(?:spending|expenditures?|outlays)`;
const REVENUE = String.raw`(?:(?:${PUBLIC}|${lexicon.alternatives('revenueModifier')})\s){0,3}(?:revenues?|turnover)`;

/** “annual”, “2024”, “Kenyan”, “EU”: words that tell which one. */
const WHICH = String.raw`(?:${lexicon.alternatives('baseModifier')}|20\d\d(?:[-/–]\d\d)?|\p{Lu}[\p{L}.-]*)\s`;
const WHOSE = String.raw`(?:(?:${lexicon.alternatives('determiner')})\s){0,2}(?:(?:\p{Lu}[\p{L}.-]*\s|of\s(?=\p{Lu})|and\s(?=\p{Lu})){0,4}[\p{L}.-]+(?:['’]s|s['’])\s)?`;

const BASE = new RegExp(
  String.raw`^\s(?:\(?or\s(?:more|less)\)?\s|each\s|a\syear\s)?of\s${WHOSE}(?<base>(?:${WHICH}){0,3}(?:GDP|GN[IP]|${lexicon.alternatives('product')}|${BUDGET}|${SPENDING}|${REVENUE}))(?![\p{L}\p{N}]|['’]s|s['’]|\s(?:growth|per\s(?:capita|head|person)|deflator))`,
  'u',
);
/** “the 2% GDP target” */
const TARGET =
  /^[\s-](?<base>GDP|GNI)(?=\s(?:targets?|goals?|pledges?|commitments?|benchmarks?|thresholds?|guidelines?)(?!\p{L}))/u;

/** How far the words of a base may reach, in UTF-16 code units. */
const REACH = 120;

/** The words for the base after a percentage that ends at `at`, or null. */
export function baseAfter(text: string, at: number): Range | null {
  const after = text.slice(at, at + REACH);
  const match = BASE.exec(after) ?? TARGET.exec(after);
  const base = match?.groups?.['base'];
  if (!match || base === undefined) return null;
  const end = at + match[0].length;
  return { start: end - base.length, end };
}
