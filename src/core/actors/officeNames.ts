import { isListed } from '../language/compromise/words';
import { isPostNominal } from '../language/postNominals';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { countryPhrases } from './countries';
import { COMMON_ENDING, looksPersonal } from './nameEvidence';
import { commonNouns } from '../lexicon/names';
import { isFirstName } from './oneWord';
import { isRoleHead } from './personTitles';
import { statePhrases } from './states';
import type { WordUse } from './wordUse';

/** What leads from an office to what it is of: “Spokesman [on] Education”. */
const LINK = /^(?:of|for|to|at|in|on|with)$/;

export const linksOffice = (token: TaggedToken | undefined): boolean =>
  token !== undefined && LINK.test(token.lower);

/** Who sits or stands for a place: “MP for Leeds Central NAME”. */
const isSeated = (token: TaggedToken | undefined): boolean =>
  lexicon.is(token, 'lawmaker') ||
  lexicon.is(token, 'memberInCapitals') ||
  lexicon.is(token, 'seated');

/**
 * First token of the name of who holds an office, behind what the office is of: “Spokesman on
 * Education [NAME]”, “Minister for the Economy [NAME]”, “MP for Leeds Central [NAME]”. Undefined
 * where nothing tells where the office ends.
 * @param from First token behind the office’s link and article.
 * @param head The office’s head, “[Minister] for”.
 */
export function nameBehindOffice(
  tokens: readonly TaggedToken[],
  { head, from, to }: { readonly head: number; readonly from: number; readonly to: number },
  use: WordUse,
): number | undefined {
  // “spokesperson for Ms NAME”: whoever is titled right behind the link is somebody else.
  if (lexicon.is(tokens[from], 'honorific')) return undefined;
  const seat = isSeated(tokens[head]) || isSeated(tokens[from - 2]);
  const letters = lettersBehind(tokens, from, to);
  for (let at = from + 1; at < letters; at++) {
    if (!endsOffice(tokens, from, at)) continue;
    // “Dame Ruth Sable”
    let own = at;
    while (lexicon.is(tokens[own], 'honorific') && own < letters - 1) own++;
    const name = tokens.slice(own, letters);
    if (isKnownName(name, use) || isUnknownName(name, use)) return at;
  }
  if (seat) return nameBehindSeat(tokens, from, to, use);
  return mononymBehind(tokens, from, to, use);
}

/** Where the letters behind a name start: “NAME [KCB]”. */
function lettersBehind(tokens: readonly TaggedToken[], from: number, to: number): number {
  let end = to;
  while (end - from > 2 && isPostNominal(tokens[end - 1])) end--;
  return end;
}

/** “Thabo Molefe”: it opens with a first name, and nothing in it is a common word. */
const isKnownName = (name: readonly TaggedToken[], use: WordUse): boolean =>
  name.length > 1 && isFirstName(name[0]) && looksPersonal(name, use);

/** “Luhut Siregar”: two or three words of which no list has any. */
const isUnknownName = (name: readonly TaggedToken[], use: WordUse): boolean =>
  name.length > 1 &&
  name.length < 4 &&
  // “Tan Boon Kiat”
  (lexicon.is(name[0], 'familyNameFirst') ? name.slice(1) : name).every((token) =>
    isUnknown(token, use),
  );

const isUnknown = (token: TaggedToken, use: WordUse): boolean =>
  token.kind === 'word' &&
  /^\p{Lu}['’]?\p{L}*\p{Ll}/u.test(token.text) &&
  (!isListed(token.lower) || token.tags.has('Person')) &&
  !isOfOffice(token) &&
  !use.plain(token.lower) &&
  !isRoleHead(token) &&
  !(['organizationHead', 'thingHead', 'group', 'region', 'direction'] as const).some((trait) =>
    lexicon.is(token, trait),
  ) &&
  !['Country', 'Demonym', 'Organization', 'Place'].some((tag) => token.tags.has(tag));

/** Whether what an office is of may end before a token: with a common noun or a place. */
function endsOffice(tokens: readonly TaggedToken[], from: number, at: number): boolean {
  const last = tokens[at - 1];
  if (!last?.capitalised && last?.pos !== 'noun') return false;
  if (isOfOffice(last)) return true;
  for (let start = Math.max(from, at - 4); start < at; start++) {
    if (countryPhrases().at(tokens, start)?.to === at) return true;
    if (statePhrases().at(tokens, start)?.to === at) return true;
  }
  return lexicon.is(last, 'direction') || last.tags.has('Place') || last.tags.has('City');
}

/** A common noun, that an office is of and nobody is called. */
const isOfOffice = (token: TaggedToken): boolean =>
  lexicon.is(token, 'roleModifier') ||
  lexicon.is(token, 'portfolio') ||
  lexicon.is(token, 'inCharge') ||
  lexicon.is(token, 'organizationHead') ||
  commonNouns.has(token.lower) ||
  COMMON_ENDING.test(token.lower.replace(/ies$/, 'y').replace(/s$/, '')) ||
  // “Expenditure”, “Infrastructure”
  /[dst]ure$/.test(token.lower) ||
  (isListed(token.lower) &&
    token.text !== token.text.toUpperCase() &&
    !token.tags.has('LastName') &&
    !token.tags.has('Place') &&
    !token.tags.has('City') &&
    !lexicon.is(token, 'tradeName') &&
    !lexicon.is(token, 'familyNameFirst') &&
    !isFirstName(token));

/** “MP for [Nakuru East] NAME”, “councillor for [Oakfield] NAME”: a place that no list need have. */
function nameBehindSeat(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  use: WordUse,
): number | undefined {
  for (let at = from + 1; at < to - 1; at++) {
    if (isKnownName(tokens.slice(at, to), use)) return at;
  }
  const at = to - 2;
  return at > from && looksPersonal(tokens.slice(at, to), use) ? at : undefined;
}

/** “Minister for the Economy [Sutarno]”: one word behind a common noun, which acts. */
function mononymBehind(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  use: WordUse,
): number | undefined {
  const name = tokens[to - 1];
  const last = tokens[to - 2];
  if (!name || !last || to - from < 2 || !isOfOffice(last) || !isUnknown(name, use)) return;
  const after = tokens[to];
  const acts = /^(?:verb|auxiliary|modal|possessive|adverb)$/.test(after?.pos ?? '');
  return acts || after?.text === ',' || after === undefined ? to - 1 : undefined;
}
