import { isSubjectBefore } from '../language/clauses';
import type { TaggedToken } from '../language/taggedToken';
import type { EntityRecord } from './entities';
import { institutionNamed } from './institutions';
import { isRoleHead } from './personTitles';
import * as lexicon from '../lexicon/lexicon';
import { kindsByHead } from '../lexicon/organizations';

const kindsOfHead = new Map<string, string[]>();
for (const [kinds, heads] of kindsByHead) {
  for (const head of heads.split(/\s+/)) {
    kindsOfHead.set(head, [...(kindsOfHead.get(head) ?? []), ...kinds.split(' ')]);
  }
}

/** The words that an organisation may be called by after its name, as “the …”. */
export function kindsByName({ name, type }: EntityRecord): string[] {
  if (type === 'government') return ['government', 'administration', 'regime'];
  const words = name.toLowerCase().split(' ');
  const link = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  const head = words[link > 0 ? link - 1 : words.length - 1] ?? '';
  // “the administration” is a government, whatever agency bears the word in its name.
  const found = lexicon.is(head, 'organizationKind') && head !== 'administration' ? [head] : [];
  found.push(...(kindsOfHead.get(head) ?? []), ...(institutionNamed(name)?.alsoCalled ?? []));
  // A name that says nothing of its kind is most often a company's or a campaign's.
  if (found.length === 0 && type === 'organization') {
    found.push('company', 'firm', 'group');
    // An acronym may be anything.
    if (/^\p{Lu}{2,6}$/u.test(name)) found.push('party', 'agency', 'organisation', 'organization');
  }
  return found;
}

/** How many words an apposition may take to say what an organisation is. */
const APPOSITION = 8;

/** What the text says of an organisation beside its name, with the words that modify it. */
export interface ToldKind {
  readonly kinds: readonly string[];
  readonly modifiers: readonly string[];
}

/**
 * The kind told right before a name (“the ferry company [Atlantic Link]”) or in the apposition after
 * it (“[Atlantic Link], the company that runs the ferry,”). Token indexes, `to` exclusive.
 */
export function kindTold(tokens: readonly TaggedToken[], from: number, to: number): ToldKind {
  const kinds: string[] = [];
  const modifiers: string[] = [];
  const take = (head: number, first: number): void => {
    const kind = tokens[head]?.lower ?? '';
    kinds.push(kind);
    if (lexicon.is(kind, 'companyKind')) kinds.push('company', 'firm', 'business');
    for (let at = first; at < head; at++) modifiers.push(tokens[at]?.lower ?? '');
  };
  // “the ferry company NAME”, “the barge's operator, NAME,”
  const head = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  const before = tokens[head];
  const closes = head === from - 1 || tokens[to]?.text === ',';
  if (before && closes && !before.capitalised && lexicon.is(before, 'organizationKind')) {
    let first = head;
    while (isModifier(tokens[first - 1])) first--;
    // “A spokesman for the company, NAME, said”: the name is the spokesman's.
    let opens = first - 1;
    while (/^(?:determiner|possessive|noun|name|adjective)$/.test(tokens[opens]?.pos ?? ''))
      opens--;
    const isSpokesman =
      tokens[opens]?.pos === 'preposition' && isRoleHead(tokens[opens - 1]?.lower ?? '');
    if (head === from - 1 || !isSpokesman) take(head, first);
  }
  if (tokens[to]?.text === ',' && /^(?:an?|the)$/.test(tokens[to + 1]?.lower ?? '')) {
    for (let at = to + 2; at < to + 2 + APPOSITION; at++) {
      const token = tokens[at];
      if (!token || (!isModifier(token) && token.pos !== 'possessive')) break;
      const next = tokens[at + 1];
      // “the agency's deputy administrator” is no agency.
      if (next?.pos === 'possessive' || isModifier(next)) continue;
      // “NAME, the ministry said”: it is the ministry that speaks.
      if (lexicon.is(token, 'organizationKind') && !isSubjectBefore(tokens, at + 1))
        take(at, to + 2);
    }
  }
  return { kinds, modifiers };
}

const isModifier = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (token.pos === 'noun' || token.pos === 'adjective' || token.pos === 'name');
