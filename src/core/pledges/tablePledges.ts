import type { ActorIndex, EntityRecord } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { Discourse, Paragraph } from '../language/discourse';
import type { RuleCard } from '../language/sieve';
import {
  type Cell,
  cellAt,
  cellText,
  headsOf,
  type Table,
  tablesOf,
  wordsRange,
} from '../language/tables';
import * as lexicon from '../lexicon/lexicon';
import type { TableTrait } from '../lexicon/tableWords';
import { plus } from '../money/decimal';
import type { FoundMoney } from '../money/foundMoney';
import type { FoundPledge } from './pledge';

/** Tells why the amount of a row is a pledge; what decides is `tablePledges`. */
export const tableRow: RuleCard = {
  name: 'pledge-table-row',
  reason: 'a row of a table of pledges',
  yes: [
    'Summit\n\n[Donor] | Amount (US$ million) | Purpose\n[Norway] | [120] | early warning\nKenya | 45 | schools',
    'Summit\n\nCountry | [Pledge] | For\n[Norway] | [€6 million] | wells\nKenya | €2 million | dams',
  ],
  no: [
    'Summit\n\nDonor | Paid (US$ million) | Year\nNorway | 120 | 2031\nKenya | 45 | 2032',
    'Summit\n\nCountry | Cost | Year\nNorway | €6 million | 2031\nKenya | €2 million | 2032',
  ],
};

/** What the tables of a document tell of its amounts. */
export interface Tabled {
  readonly pledges: readonly FoundPledge[];
  /** All amounts in tables: what their rows and columns do not tell, nothing else does. */
  readonly amounts: ReadonlySet<FoundMoney>;
}

/**
 * The pledges of tables: rows whose giver stands in one column and whose sum in another, where the
 * headings or what stands above say that it is promised. Rows that sum up others, columns of what
 * was paid, and columns that cannot be told apart give none.
 */
export function tablePledges(
  discourse: Discourse,
  index: ActorIndex,
  amounts: readonly FoundMoney[],
): Tabled {
  const pledges: FoundPledge[] = [];
  const tabled = new Set<FoundMoney>();
  for (const table of tablesOf(discourse)) {
    const own = amountsIn(table, amounts);
    for (const money of own.values()) tabled.add(money);
    const columns = own.size === 0 ? null : columnsOf(discourse, table, own);
    if (columns) pledges.push(...rowPledges({ discourse, index, table, columns, own }));
  }
  return { pledges, amounts: tabled };
}

/** The amounts of a table, by the cell whose only amount each is. */
function amountsIn(table: Table, amounts: readonly FoundMoney[]): Map<Cell, FoundMoney> {
  const found = new Map<Cell, FoundMoney>();
  const cells = new Map(
    table.cells.flatMap((cell) => cell.paragraphs.map(({ index }) => [index, cell] as const)),
  );
  const several = new Set<Cell>();
  for (const money of amounts) {
    const cell = cells.get(money.sentence.paragraph);
    if (!cell) continue;
    if (found.has(cell)) several.add(cell);
    found.set(cell, money);
  }
  for (const cell of several) found.delete(cell);
  return found;
}

/** Which column tells what. */
interface Columns {
  readonly giver: number;
  readonly sum: number;
  readonly taker: number | null;
  readonly use: number | null;
  /** The word that says that sums are promised. */
  readonly cue: Range;
  /** What stands above, if it names who gets it all. */
  readonly recipient: Range | null;
}

function columnsOf(
  discourse: Discourse,
  table: Table,
  own: ReadonlyMap<Cell, FoundMoney>,
): Columns | null {
  const all = Array.from({ length: table.columns }, (_, column) => column);
  const isOfSums = (column: number): boolean => {
    const body = bodyOf(table, column);
    return 2 * body.filter((cell) => own.has(cell)).length > body.length;
  };
  const sums = all.filter(isOfSums);
  const has = (column: number, trait: TableTrait): boolean => wordOf(table, column, trait) !== null;
  const giver = all.find((column) => has(column, 'givers') && !isOfSums(column));
  const party = all.find((column) => has(column, 'parties') && !isOfSums(column));
  const above = aboveOf(table);
  const promised = sums.filter(
    (column) => has(column, 'promisedSums') && !has(column, 'otherSums'),
  );
  const open = sums.filter(
    (column) => !has(column, 'promisedSums') && !has(column, 'otherSums') && !isYear(table, column),
  );
  const whole = promised.length > 0 ? promised : above.isOther ? [] : open;
  const sum = chosenOf(table, own, whole);
  const givers = giver ?? (promised.length > 0 || above.cue ? party : undefined);
  if (sum === null || givers === undefined) return null;
  const cue = wordOf(table, sum, 'promisedSums') ?? above.cue ?? wordOf(table, givers, 'givers');
  if (!cue) return null;
  const other = (trait: TableTrait): number | null =>
    all.find((column) => column !== givers && !isOfSums(column) && has(column, trait)) ?? null;
  const recipient = receiverAbove(discourse, table);
  return { giver: givers, sum, taker: other('takers'), use: other('uses'), cue, recipient };
}

/**
 * The column of the sums, of several that may be: the one of totals, or of two in different money the
 * first. Null where they cannot be told apart.
 */
function chosenOf(
  table: Table,
  own: ReadonlyMap<Cell, FoundMoney>,
  columns: readonly number[],
): number | null {
  const [first, second, ...others] = columns;
  if (first === undefined) return null;
  if (second === undefined) return first;
  const totals = columns.filter((column) => wordOf(table, column, 'sumsUp') !== null);
  if (totals.length === 1 && totals[0] !== undefined) return totals[0];
  const moneyOf = (column: number): string[] => [
    ...new Set(bodyOf(table, column).flatMap((cell) => own.get(cell)?.currency ?? [])),
  ];
  const [one, two] = [moneyOf(first), moneyOf(second)];
  const areTwo = one.length > 0 && two.length === 1 && !one.includes(two[0] ?? '');
  return others.length === 0 && areTwo ? first : null;
}

const bodyOf = ({ cells, headRows }: Table, column: number): readonly Cell[] =>
  cells.filter(({ place }) => place.row >= headRows && place.column === column);

/** The word of a kind in the heading of a column. */
function wordOf(table: Table, column: number, trait: TableTrait): Range | null {
  const heads = headsOf(table, column).flatMap(({ paragraphs }) => paragraphs);
  return heads.reduce<Range | null>((found, head) => found ?? wordIn(head, trait), null);
}

function wordIn({ text, start }: Paragraph, trait: TableTrait): Range | null {
  for (const { 0: word, index } of text.matchAll(/[\p{L}’'-]+/gu)) {
    if (!lexicon.is(word.toLowerCase(), trait)) continue;
    return { start: start + index, end: start + index + word.length };
  }
  return null;
}

const isYear = (table: Table, column: number): boolean =>
  headsOf(table, column).some((cell) => /\b(?:19|20)\d\d\b/.test(cellText(cell)));

/** What stands above a table says of its sums. */
function aboveOf({ above }: Table): { readonly cue: Range | null; readonly isOther: boolean } {
  const [nearest] = above;
  const cue = above.reduce<Range | null>(
    (found, paragraph) => found ?? wordIn(paragraph, 'promisedSums'),
    null,
  );
  const isCaption = nearest !== undefined && !/[.!?]["”’]?$/.test(nearest.text);
  const isOther = isCaption && wordIn(nearest, 'otherSums') !== null;
  return { cue, isOther };
}

const TO_WHOM =
  /\b(?:[Pp]ledges|[Cc]ommitments|[Cc]ontributions|[Dd]onations|[Ss]upport)(?:\s[\p{L}-]+){0,4}?\sto\s((?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:for\s|of\s|and\s|the\s)*\p{Lu}[\p{L}’'-]*)*)/u;

/** “Pledges to the Coastal Repair Fund” above a table. */
function receiverAbove({ text }: Discourse, { above }: Table): Range | null {
  for (const paragraph of above) {
    const found = TO_WHOM.exec(text.slice(paragraph.start, paragraph.end));
    const name = found?.[1];
    if (!found || name === undefined) continue;
    const end = paragraph.start + found.index + found[0].length;
    return { start: end - name.length, end };
  }
  return null;
}

interface Rows {
  readonly discourse: Discourse;
  readonly index: ActorIndex;
  readonly table: Table;
  readonly columns: Columns;
  readonly own: ReadonlyMap<Cell, FoundMoney>;
}

function rowPledges(rows: Rows): FoundPledge[] {
  const { table, columns, own } = rows;
  const found: FoundPledge[] = [];
  const sums = new Map<string, string>();
  for (let row = table.headRows; row < table.rows; row++) {
    const cell = cellAt(table, row, columns.sum);
    const money = cell?.place.row === row ? own.get(cell) : undefined;
    const giver = cellAt(table, row, columns.giver);
    if (!cell || !money || !giver || cell.place.rows > 1 || cell === giver) continue;
    const unit = money.currency ?? '';
    const before = sums.get(unit);
    if (sumsUp(giver) || (before !== undefined && found.length > 1 && before === money.value))
      continue;
    const pledge = pledgeOfRow(rows, row, money, giver);
    if (!pledge) continue;
    sums.set(unit, before === undefined ? money.value : plus(before, money.value));
    found.push(pledge);
  }
  return found;
}

/** “Total”, “of which Germany”. */
function sumsUp(giver: Cell): boolean {
  const text = cellText(giver).trim();
  const first = /^\P{L}*(\p{L}+)(?:[\s-](\p{L}+))?/u.exec(text);
  const [one, two] = [first?.[1], first?.[2]].map((word) => word?.toLowerCase() ?? '');
  return (
    lexicon.is(one ?? '', 'sumsUp') ||
    ((one === 'grand' || one === 'sub') && lexicon.is(two ?? '', 'sumsUp')) ||
    /^\P{L}*(?:of which|including|incl\.|in total)\b/iu.test(text)
  );
}

function pledgeOfRow(
  { discourse, index, table, columns }: Rows,
  row: number,
  sum: FoundMoney,
  giver: Cell,
): FoundPledge | null {
  const range = wordsRange(giver);
  if (!range || !/\p{L}/u.test(discourse.text.slice(range.start, range.end))) return null;
  const rangeIn = (column: number | null): Range | null => {
    const cell = column === null ? undefined : cellAt(table, row, column);
    const words = cell && wordsRange(cell);
    return words && /\p{L}/u.test(discourse.text.slice(words.start, words.end)) ? words : null;
  };
  const several = giversIn(discourse, index, giver, range);
  const use = rangeIn(columns.use);
  const taker = rangeIn(columns.taker);
  return {
    money: sum,
    cue: columns.cue,
    manner: 'elided',
    like: null,
    pledger: several.length === 1 ? (several[0] ?? null) : null,
    pledgers: several.length > 1 ? several : [],
    pledgerRange: range,
    onBehalfOf: null,
    recipient: taker ?? columns.recipient,
    purpose: use,
    period: null,
    elaborations: [],
    mentions: [],
    state: 'pledged',
    rule: tableRow.name,
    table: giver.place.table,
  };
}

/** Who is named in the cell of givers: one whose name it is, or several beside each other. */
function giversIn(
  { text, paragraphs }: Discourse,
  index: ActorIndex,
  { paragraphs: [paragraph] }: Cell,
  range: Range,
): readonly EntityRecord[] {
  const sentences = paragraphs[paragraph?.index ?? -1]?.sentences ?? [];
  const named = sentences
    .flatMap((sentence) => index.inSentence(sentence.index))
    .filter(
      ({ start, end, entity }) => start >= range.start && end <= range.end && entity !== null,
    );
  const outer = named.filter(
    (one) =>
      !named.some(
        (two) =>
          two !== one &&
          two.start <= one.start &&
          two.end >= one.end &&
          two.end - two.start > one.end - one.start,
      ),
  );
  // What stands in brackets says more of whoever stands before them.
  const bracket = text.slice(range.start, range.end).indexOf('(');
  const to = bracket > 0 ? range.start + bracket : range.end;
  const own = outer.filter(({ start }) => start < to);
  // Whatever stands beside the names makes them part of another name.
  let rest = text.slice(range.start, to);
  for (const { start, end } of own.toReversed())
    rest = rest.slice(0, start - range.start) + rest.slice(end - range.start);
  if (!/^(?:[\s,;/&]|\b(?:the|and|with|government of|kingdom of|republic of)\b)*$/iu.test(rest))
    return [];
  return [...new Set(own.flatMap(({ entity }) => entity ?? []))];
}
