import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { COMMON_ENDING, looksPersonal } from './nameEvidence';
import { type NameRun, hasOrganizationHead } from './nameRuns';
import { isFirstName } from './oneWord';
import { isRoleHead } from './personTitles';
import type { WordUse } from './wordUse';

/** A part of a run of capitalised words, and the first token of the office that it stands behind. */
export interface RunPart extends NameRun {
  /** “[head of] the Refugee Council NAME”: where the office starts. */
  readonly officeFrom?: number;
}

/**
 * The names in a run of capitalised words: without letters behind a name (“NAME MP”), without a verb
 * that opens the sentence (“Ask NAME”), and without what the office before a name is of (“head of the
 * Refugee Council NAME”, “minister for Women and Equalities NAME”).
 * @param opening First token of the sentence proper.
 */
export function partsOfRun(
  tokens: readonly TaggedToken[],
  run: NameRun,
  opening: number,
  use: WordUse,
): readonly RunPart[] {
  const to = withoutLetters(tokens, run, use);
  const from = run.from === opening && isImperative(tokens, run.from, to) ? run.from + 1 : run.from;
  // “former Marine Paul Reed”
  const isService =
    /^(?:former|retired|ex|fellow)$/.test(tokens[from - 1]?.lower ?? '') &&
    to - from === 3 &&
    !isFirstName(tokens[from]) &&
    isFirstName(tokens[from + 1]);
  if (isService) return [{ from: from + 1, to }];
  const office = officeBefore(tokens, from);
  const name = nameBehindBody(tokens, from, to, office !== undefined, use);
  if (name === undefined) return [{ from, to }];
  const person = office === undefined ? { from: name, to } : { from: name, to, officeFrom: office };
  return hasOrganizationHead(textsOf(tokens, from, name)) ? [{ from, to: name }, person] : [person];
}

const textsOf = (tokens: readonly TaggedToken[], from: number, to: number): string[] =>
  tokens.slice(from, to).map((token) => token.text);

/** Whether a token is a person's degree, honour or seat, as it stands behind a name. */
export const isPostNominal = (token: TaggedToken | undefined): boolean =>
  token !== undefined && lexicon.is(token.text.replace(/\./g, ''), 'postNominal');

function withoutLetters(
  tokens: readonly TaggedToken[],
  { from, to }: NameRun,
  use: WordUse,
): number {
  let end = to;
  while (end - from > 2 && isPostNominal(tokens[end - 1])) end--;
  return end < to && looksPersonal(tokens.slice(from, end), use) ? end : to;
}

/** “Ask Marchetti about it”: a verb that tells the reader to do something to a person. */
function isImperative(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const verb = tokens[from];
  if (!verb?.tags.has('Imperative') || to - from < 2 || to - from > 4) return false;
  if (lexicon.is(verb, 'opensCall') || isFirstName(verb)) return false;
  const rest = textsOf(tokens, from + 1, to);
  return !hasOrganizationHead(rest);
}

/** First token of “ROLE of (the)” or “ROLE for (the)” right before a run, with a list in between. */
function officeBefore(tokens: readonly TaggedToken[], from: number): number | undefined {
  let at = from - 1;
  // “minister for Women and [Equalities NAME]”
  while (
    tokens[at]?.lower === 'and' ||
    (tokens[at]?.capitalised === true && !isRoleHead(tokens[at]?.lower ?? ''))
  ) {
    if (from - at > 6) return undefined;
    at--;
  }
  if (tokens[at]?.lower === 'the') at--;
  if (!/^(?:of|for|at)$/.test(tokens[at]?.lower ?? '')) return undefined;
  return isRoleHead(tokens[at - 1]?.lower ?? '') ? at - 1 : undefined;
}

/** First token of the person's name behind a body's or a portfolio's, or undefined. */
function nameBehindBody(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  isOffice: boolean,
  use: WordUse,
): number | undefined {
  for (let at = from + 1; at < to - 1; at++) {
    const before = tokens[at - 1];
    const isBody =
      at - from > 1 &&
      lexicon.is(before, 'organizationHead') &&
      hasOrganizationHead(textsOf(tokens, from, at));
    const isPortfolio =
      isOffice &&
      before !== undefined &&
      (lexicon.is(before, 'roleModifier') ||
        COMMON_ENDING.test(before.lower.replace(/ies$/, 'y').replace(/s$/, '')) ||
        before.tags.has('Plural'));
    if (!isBody && !isPortfolio) continue;
    const rest = tokens.slice(at, to);
    const isNamed = isFirstName(rest[0]) || (isOffice && isBody);
    if (isNamed && looksPersonal(rest, use)) return at;
  }
  return undefined;
}
