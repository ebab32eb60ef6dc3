import { isSubjectBefore } from '../language/clauses';
import type { TaggedToken } from '../language/tagger';
import type { EntityRecord } from './entities';
import { isRoleHead } from './personTitles';
import * as lexicon from '../lexicon/lexicon';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What the last word of an organisation's own name lets it be called besides that word. */
const CALLED_BY_HEAD: readonly (readonly [heads: ReadonlySet<string>, called: string])[] = [
  [set('ministry department treasury exchequer'), 'department ministry'],
  [
    set(`administration authority service bureau office inspectorate directorate programme fund`),
    'agency body',
  ],
  [set('agency commissioner'), 'body organisation organization'],
  [set('authority agency commission office commissioner ombudsman'), 'regulator watchdog'],
  [set('commission council committee board inquiry subcommittee tribunal'), 'panel body'],
  [set('tribunal'), 'court'],
  [set('bank'), 'lender'],
  [set('parliament assembly senate congress legislature'), 'legislature parliament house'],
  [set('house'), 'parliament'],
  [set('front army movement brigade brigades'), 'group militia'],
  [
    set(`party front movement union alliance league congress democrats republicans conservatives
      greens liberals labour tories`),
    'party',
  ],
  [
    set('watch network foundation trust alliance coalition association society institute centre'),
    'group organisation organization charity',
  ],
  [set('federation confederation league union'), 'association body'],
  [set('institute centre center'), 'group think-tank tank'],
  [set('times post herald guardian gazette tribune telegraph journal observer'), 'newspaper paper'],
  [set('university college'), 'institution school'],
  [set('local federation brotherhood'), 'union'],
  [set('airlines airways'), 'airline carrier company'],
  [
    set(`inc corp co plc llc ltd ag gmbh ab asa sa nv holdings industries enterprises solutions
      technologies systems motors energy petroleum oil steel telecom pharmaceuticals foods cement
      mining metals aerospace chemicals logistics breweries electric railways insurance capital
      ventures partners resources minerals group shipping lines water power gas media labs brands`),
    'company firm group',
  ],
];

/** Well-known organisations whose names do not say what they are. */
const CALLED_BY_NAME: readonly (readonly [names: RegExp, called: string])[] = [
  [
    /^(?:European Union|African Union|Mercosur|Caribbean Community|Gulf Cooperation Council|Association of Southeast Asian Nations|East African Community|Economic Community of West African States|BRICS)$/,
    'bloc',
  ],
  [/^NATO$/, 'alliance organization organisation'],
  [
    /^(?:Islamic State|Hezbollah|Hamas|Taliban|Al Qaeda|Boko Haram|Al Shabab)$/,
    'group organization organisation movement militia',
  ],
  [
    /^(?:Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Save the Children|Médecins Sans Frontières|Transparency International)$/,
    'group charity organisation organization',
  ],
  [
    /^(?:UNICEF|UNESCO|UNHCR|UNRWA|UNDP|UNEP|UNFPA|UNAIDS|OCHA|World Health Organization|World Food Programme|International Atomic Energy Agency|Food and Agriculture Organization|International Organization for Migration|Food and Drug Administration|Centers for Disease Control and Prevention|Reuters|Associated Press|Agence France-Presse|FBI|CIA|NSA)$/,
    'agency organisation organization body',
  ],
  [/^(?:World Bank|International Monetary Fund)$/, 'lender institution'],
  [/^(?:United Nations|World Trade Organization)$/, 'organisation organization body'],
  [/^(?:BBC|CNN|NBC|CBS|NPR|Deutsche Welle|Al Jazeera|Sky News|Fox News)$/, 'broadcaster network'],
  [/^(?:Facebook|Google|Twitter|Microsoft|Amazon|Apple|Pfizer|Huawei|Gazprom)$/, 'company firm'],
  [/^(?:Pentagon|State Department|Foreign Office|Home Office|Treasury)$/, 'department ministry'],
];

/** The words that an organisation may be called by after its name, as “the …”. */
export function kindsByName({ name, type }: EntityRecord): string[] {
  if (type === 'government') return ['government', 'administration', 'regime'];
  const words = name.toLowerCase().split(' ');
  const link = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  const head = words[link > 0 ? link - 1 : words.length - 1] ?? '';
  // “the administration” is a government, whatever agency bears the word in its name.
  const found = lexicon.is(head, 'organizationKind') && head !== 'administration' ? [head] : [];
  for (const [heads, called] of CALLED_BY_HEAD) {
    if (heads.has(head)) found.push(...called.split(' '));
  }
  for (const [names, called] of CALLED_BY_NAME) {
    if (names.test(name)) found.push(...called.split(' '));
  }
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
