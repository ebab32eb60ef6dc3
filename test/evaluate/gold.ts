/**
 * Scores the engine against articles with hand-written rows: NAME.txt, NAME.html or NAME.md beside
 * NAME.expected.json, in the format of the rows in test/gold. A field of a row is checked when it
 * is there; a list where one value stands means that any of them is right.
 * Usage: npx tsx test/evaluate/gold.ts [FOLDER] [--failures] [--only KIND]
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../../src/core/annotate';

type Result = ReturnType<typeof annotate>;
type Annotation = Result['annotations'][number];
type Entity = Result['entities'][number];
type Of<K extends Annotation['kind']> = Extract<Annotation, { kind: K }>;
type OneOf<T> = T | readonly T[];

interface Row {
  readonly paragraph: number;
  readonly optional?: boolean;
}
interface ActorRow extends Row {
  readonly text: string;
  readonly actor?: OneOf<string>;
  readonly type?: OneOf<string>;
  readonly mention?: OneOf<string>;
}
interface PledgeRow extends Row {
  readonly text: string;
  readonly amount?: number;
  readonly currency?: string;
  readonly equivalent?: { readonly text: string; readonly amount: number };
  readonly cue?: OneOf<string>;
  readonly pledger?: OneOf<string> | null;
  readonly pledgerText?: string;
  readonly onBehalfOf?: string;
  readonly recipient?: string | null;
  readonly purpose?: string | null;
  readonly elaboration?: { readonly text: string };
  readonly state?: OneOf<string>;
}
interface QuoteRow extends Row {
  readonly text: string;
  readonly form?: OneOf<string>;
  readonly speaker?: OneOf<string> | null;
  readonly speakerText?: string;
  readonly cue?: OneOf<string>;
  readonly occasion?: string;
}
interface ClaimRow extends Row {
  readonly speaker?: OneOf<string> | null;
  readonly cue: OneOf<string>;
  readonly act?: OneOf<string>;
  readonly content?: string;
  readonly target?: readonly string[];
}
interface Expected {
  readonly actors: readonly ActorRow[];
  readonly notActors?: readonly string[];
  readonly pledges: readonly PledgeRow[];
  readonly notPledges?: readonly string[];
  readonly quotes: readonly QuoteRow[];
  readonly claims: readonly ClaimRow[];
}

const KINDS = ['actor', 'pledge', 'quote', 'claim'] as const;
type Kind = (typeof KINDS)[number];
const SCORED_TYPES = new Set<string>(['person', 'organization', 'country', 'government', 'bloc']);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { failures: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const folder = positionals[0] ?? 'test/gold';
if (!existsSync(folder)) {
  console.error(`${folder} is not here: nothing to measure.`);
  process.exit(1);
}

const plain = (text: string): string =>
  text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
/** Without punctuation or quotation marks at either end, nor a leading "that". */
const core = (text: string): string => {
  const edge = (part: string): string => part.replace(/^[\s"',.;:!?]+|[\s"',.;:!?]+$/g, '');
  return edge(edge(plain(text)).replace(/^that\s+/i, '')).toLowerCase();
};
const bare = (text: string): string => core(text).replace(/^(?:the|an?)\s+/, '');
/** "for flood relief" and "flood relief" are the same purpose, "to Kenya" and "Kenya" one recipient. */
const complement = (text: string): string =>
  bare(core(text).replace(/^(?:for|towards?|to)\s+/, ''));
const list = <T>(value: OneOf<T>): readonly T[] => (Array.isArray(value) ? value : [value as T]);
const anyOf = (
  expected: OneOf<string>,
  got: string,
  same: (a: string, b: string) => boolean,
): boolean => list(expected).some((one) => same(one, got));
/** A cue may take in its auxiliary or its particle: "provide" and "would provide" are the same. */
const sameCue = (a: string, b: string): boolean => {
  const [x, y] = [` ${core(a)} `, ` ${core(b)} `];
  return x.includes(y) || y.includes(x);
};
const sameWord = (a: string, b: string): boolean => bare(a) === bare(b);

/** The article as blocks of readable text, for the sentence printed beside a failure. */
function blocksOf(source: string): string[] {
  return source
    .split(/<(?:p|h\d)\b[^>]*>|\n\s*\n/)
    .map((block) =>
      plain(
        block
          .replace(/<[^>]*>/g, '')
          .replace(/&[lr]dquo;|&quot;|&#822[01];/g, '"')
          .replace(/&[lr]squo;|&#39;|&#821[67];/g, "'")
          .replace(/&[mn]dash;/g, '-')
          .replace(/\]\([^)]*\)|[*[]/g, ''),
      ),
    )
    .filter((block) => block !== '');
}

function sentenceWith(blocks: readonly string[], ...needles: readonly string[]): string {
  const wanted = needles.map(plain).filter((needle) => needle !== '');
  const block = blocks.find((one) => wanted.every((needle) => one.includes(needle)));
  if (block === undefined) return '';
  const at = block.indexOf(wanted[0] ?? '');
  const ends = [
    ...block.matchAll(/(?<!\b(?:Mr|Ms|Dr|Sen|Rs|U\.S|[A-Z]))[.!?]["']?\s+(?=["'A-Z])/g),
  ];
  const from = ends.map((end) => end.index + end[0].length).filter((end) => end <= at);
  const to = ends.map((end) => end.index + end[0].length).find((end) => end > at);
  return block.slice(from.at(-1) ?? 0, to ?? block.length).trim();
}

interface Tally {
  rows: number;
  located: number;
  exact: number;
  annotations: number;
  extra: number;
  tempted: number;
}
const tally = Object.fromEntries(
  KINDS.map((kind) => [
    kind,
    { rows: 0, located: 0, exact: 0, annotations: 0, extra: 0, tempted: 0 },
  ]),
) as Record<Kind, Tally>;
const failures: string[] = [];

function score(file: string, expectedFile: string): void {
  const source = readFileSync(file, 'utf8');
  const expected = JSON.parse(readFileSync(expectedFile, 'utf8')) as Expected;
  const extension = extname(file);
  const result = annotate(source, {
    format: extension === '.html' ? 'html' : extension === '.md' ? 'markdown' : 'text',
  });
  const blocks = blocksOf(source);
  const entities = new Map<string, Entity>(result.entities.map((entity) => [entity.id, entity]));
  const of = <K extends Annotation['kind']>(kind: K): Of<K>[] =>
    result.annotations.filter((one): one is Of<K> => one.kind === kind);
  const textAt = (span: { start: number; end: number }): string =>
    plain(source.slice(span.start, span.end).replace(/<[^>]*>/g, ''));
  const spanText = (span: { start: number; end: number; text?: string } | null): string =>
    span === null ? '' : (span.text ?? textAt(span));
  const nameOf = (id: string | null): string =>
    id === null ? '(null)' : (entities.get(id)?.name ?? id);
  const fail = (kind: Kind, what: string, sentence: string): void => {
    failures.push(`${kind}\t${what}\t[${basename(file)}] ${sentence}`);
  };

  /** Organisations may be called by any of their names; people only by their full one. */
  const isEntity = (wanted: OneOf<string> | null, id: string | null): boolean => {
    if (wanted === null || id === null) return wanted === null && id === null;
    const entity = entities.get(id);
    if (entity === undefined) return false;
    const names = entity.type === 'person' ? [entity.name] : [entity.name, ...entity.aliases];
    return names.some((name) => anyOf(wanted, name, sameWord));
  };
  /** What is wrong with an annotation, field by field; nothing when it is right. */
  const problems = (checks: readonly (false | string | undefined)[]): string[] =>
    checks.filter((check): check is string => typeof check === 'string');
  const who = (
    field: string,
    wanted: OneOf<string> | null | undefined,
    wantedText: string | undefined,
    id: string | null,
    span: { start: number; end: number; text?: string } | null,
  ): string | undefined => {
    // Nobody whom the text names: the words that tell who it is are what counts.
    const entity = id === null ? undefined : entities.get(id);
    const isGroup = entity?.type === 'group' || /^\p{Ll}/u.test(entity?.name ?? '');
    if (wanted === null && wantedText === undefined && isGroup) return undefined;
    const unnamed = wanted === null && wantedText !== undefined;
    if (wanted !== undefined && !unnamed) {
      if (isEntity(wanted, id)) return undefined;
      return `${field} ${nameOf(id)}, not ${String(wanted)}`;
    }
    if (wantedText === undefined || sameWord(wantedText, spanText(span))) return undefined;
    return `${field} text "${spanText(span)}", not "${wantedText}"`;
  };
  const phrase = (
    field: string,
    wanted: string | null | undefined,
    span: { start: number; end: number; text?: string } | null,
  ): string | undefined => {
    if (wanted === undefined) return undefined;
    if (complement(wanted ?? '') === complement(spanText(span))) return undefined;
    return `${field} "${spanText(span)}", not "${wanted ?? '(none)'}"`;
  };

  /** Counts one row against the annotations that could answer it, the best of them taken. */
  const settle = <A>(
    kind: Kind,
    row: Row,
    what: string,
    candidates: readonly A[],
    check: (candidate: A) => string[],
    needles: readonly string[],
    near: () => string,
  ): void => {
    if (row.optional === true) return;
    const one = tally[kind];
    one.rows += 1;
    const best = candidates
      .map(check)
      .sort((a, b) => a.length - b.length)
      .at(0);
    if (best === undefined) {
      fail(kind, `missed: ${what}${near()}`, sentenceWith(blocks, ...needles));
      return;
    }
    one.located += 1;
    if (best.length === 0) one.exact += 1;
    else fail(kind, `${what}: ${best.join('; ')}`, sentenceWith(blocks, ...needles));
  };
  const touching = (annotations: readonly Annotation[], row: Row, text: string): string => {
    const near = annotations.filter(
      (one) =>
        one.paragraph === row.paragraph &&
        (core(one.text).includes(core(text)) || core(text).includes(core(one.text))),
    );
    if (near.length === 0) return '';
    return ` (near: ${near.map((one) => `"${plain(one.text)}"`).join(', ')})`;
  };
  const overlapping = (a: string, b: string): boolean =>
    core(a).includes(core(b)) || core(b).includes(core(a));
  const extra = (kind: Kind, annotation: Annotation, what: string): void => {
    tally[kind].extra += 1;
    fail(kind, `extra: ${what} <${annotation.rule}>`, sentenceWith(blocks, annotation.text));
  };

  const actors = of('actor');
  /** Readers differ on whether "Poland's" or "former" belongs to the name that follows. */
  const led = (text: string): string => plain(text).replace(/^(?:[A-Z]\S+'s|former) /, '');
  const sameActorText = (row: ActorRow, actor: Of<'actor'>): boolean =>
    row.paragraph === actor.paragraph &&
    (row.mention === 'role' || row.mention === 'pronoun'
      ? plain(row.text) === plain(actor.text)
      : bare(led(row.text)) === bare(led(actor.text)));
  for (const row of expected.actors) {
    settle(
      'actor',
      row,
      `"${row.text}" [${String(row.actor)}]`,
      actors.filter((actor) => sameActorText(row, actor)),
      (actor) =>
        problems([
          who('actor', row.actor, undefined, actor.actor, null),
          row.type !== undefined &&
            !list(row.type).includes(actor.type) &&
            `type ${actor.type}, not ${String(row.type)}`,
          row.mention !== undefined &&
            !list(row.mention).includes(actor.mention) &&
            `mention ${actor.mention}, not ${String(row.mention)}`,
        ]),
      [row.text],
      () =>
        touching(
          actors.filter((one) => one.mention !== 'pronoun'),
          row,
          row.text,
        ),
    );
  }
  for (const actor of actors) {
    if (!SCORED_TYPES.has(actor.type) || actor.mention === 'pronoun') continue;
    tally.actor.annotations += 1;
    const known = expected.actors.some(
      (row) =>
        sameActorText(row, actor) ||
        (row.optional === true &&
          row.paragraph === actor.paragraph &&
          overlapping(row.text, actor.text)),
    );
    if (!known)
      extra('actor', actor, `"${plain(actor.text)}" [${nameOf(actor.actor)}, ${actor.type}]`);
    if (expected.notActors?.some((text) => plain(text) === plain(actor.text)) === true) {
      const wanted = expected.actors.some((row) => sameActorText(row, actor));
      if (!wanted) tally.actor.tempted += 1;
    }
  }

  const pledges = of('pledge');
  const monies = new Map(of('money').map((money) => [money.id, money]));
  const mentioned = (pledge: Of<'pledge'>, row: PledgeRow): boolean =>
    pledge.mentions.some((mention) => core(spanText(mention)).includes(core(row.text)));
  for (const row of expected.pledges) {
    settle(
      'pledge',
      row,
      `"${row.text}"`,
      pledges.filter(
        (pledge) => pledge.paragraph === row.paragraph && overlapping(pledge.text, row.text),
      ),
      (pledge) => {
        const money = monies.get(pledge.money);
        const ends = [
          phrase('recipient', row.recipient, pledge.recipient),
          phrase('purpose', row.purpose, pledge.purpose),
        ];
        // "A package for flooded valleys" names a recipient to one reader, a purpose to another.
        const swapped =
          row.purpose === null &&
          pledge.recipient === null &&
          phrase('recipient', row.recipient, pledge.purpose) === undefined;
        return problems([
          core(pledge.text) !== core(row.text) && `amount "${pledge.text}", not "${row.text}"`,
          row.amount !== undefined &&
            Number(money?.amount) !== row.amount &&
            `value ${String(money?.amount)}, not ${String(row.amount)}`,
          row.currency !== undefined &&
            money?.currency !== row.currency &&
            `currency ${String(money?.currency)}, not ${row.currency}`,
          row.equivalent !== undefined && (money?.equivalent ?? null) === null && 'no equivalent',
          row.cue !== undefined &&
            !anyOf(row.cue, spanText(pledge.cue), sameCue) &&
            `cue "${spanText(pledge.cue)}", not "${String(row.cue)}"`,
          who('pledger', row.pledger, row.pledgerText, pledge.pledger, pledge.pledgerSpan),
          row.onBehalfOf !== undefined &&
            !isEntity(row.onBehalfOf, pledge.onBehalfOf) &&
            `for ${nameOf(pledge.onBehalfOf)}, not ${row.onBehalfOf}`,
          ...(swapped ? [] : ends),
          row.elaboration !== undefined &&
            !pledge.elaborations.some((one) =>
              spanText(one).includes(row.elaboration?.text ?? ''),
            ) &&
            'no elaboration',
          !anyOf(row.state ?? ['pledged', 'paid'], pledge.state, (a, b) => a === b) &&
            `state ${pledge.state}, not ${String(row.state ?? 'pledged')}`,
        ]);
      },
      [row.text],
      () => '',
    );
  }
  for (const pledge of pledges) {
    tally.pledge.annotations += 1;
    const known = expected.pledges.some(
      (row) =>
        (row.paragraph === pledge.paragraph && overlapping(row.text, pledge.text)) ||
        mentioned(pledge, row),
    );
    if (!known) extra('pledge', pledge, `"${pledge.text}"`);
    if (expected.notPledges?.some((text) => overlapping(text, pledge.text)) === true && !known)
      tally.pledge.tempted += 1;
  }

  const quotes = of('quote');
  for (const row of expected.quotes) {
    settle(
      'quote',
      row,
      `"${row.text}"`,
      quotes.filter(
        (quote) => quote.paragraph === row.paragraph && core(quote.text) === core(row.text),
      ),
      (quote) =>
        problems([
          row.form !== undefined &&
            !list(row.form).includes(quote.form) &&
            `form ${quote.form}, not ${String(row.form)}`,
          who('speaker', row.speaker, row.speakerText, quote.speaker, quote.speakerSpan),
          row.cue !== undefined &&
            !anyOf(row.cue, spanText(quote.cue), sameCue) &&
            `cue "${spanText(quote.cue)}", not "${String(row.cue)}"`,
          phrase('occasion', row.occasion, quote.occasion),
        ]),
      [row.text],
      () => touching(quotes, row, row.text),
    );
  }
  for (const quote of quotes) {
    tally.quote.annotations += 1;
    const known = expected.quotes.some(
      (row) => row.paragraph === quote.paragraph && overlapping(row.text, quote.text),
    );
    if (!known) extra('quote', quote, `"${plain(quote.text)}"`);
  }

  const claims = of('claim');
  const sameClaim = (row: ClaimRow, claim: Of<'claim'>): boolean =>
    row.paragraph === claim.paragraph &&
    anyOf(row.cue, spanText(claim.cue), sameCue) &&
    (row.speaker === undefined ||
      row.speaker === null ||
      row.content === undefined ||
      overlapping(row.content, claim.text) ||
      isEntity(row.speaker, claim.speaker));
  for (const row of expected.claims) {
    settle(
      'claim',
      row,
      `${String(row.cue)}: "${row.content ?? ''}"`,
      claims.filter((claim) => sameClaim(row, claim)),
      (claim) =>
        problems([
          who('speaker', row.speaker, undefined, claim.speaker, claim.speakerSpan),
          row.act !== undefined &&
            !list(row.act).includes(claim.act) &&
            `act ${claim.act}, not ${String(row.act)}`,
          row.content !== undefined &&
            core(row.content) !== core(claim.text) &&
            `content "${plain(claim.text)}"`,
          row.target !== undefined &&
            !row.target.every((name) => claim.targets.some((id) => isEntity(name, id))) &&
            `targets ${claim.targets.map(nameOf).join(', ')}, not ${row.target.join(', ')}`,
        ]),
      row.content === undefined ? [list(row.cue)[0] ?? ''] : [row.content, list(row.cue)[0] ?? ''],
      () => touching(claims, row, row.content ?? ''),
    );
  }
  for (const claim of claims) {
    // The rows leave claims of headlines and the wording of pledged money to choice.
    const pledged = expected.pledges.some((row) => plain(claim.text).includes(plain(row.text)));
    if (claim.paragraph === 0) continue;
    if (pledged && (claim.act === 'pledge' || claim.act === 'announcement')) continue;
    tally.claim.annotations += 1;
    const known = expected.claims.some(
      (row) =>
        sameClaim(row, claim) ||
        (row.paragraph === claim.paragraph && anyOf(row.cue, spanText(claim.cue), sameCue)) ||
        (row.paragraph === claim.paragraph && core(row.content ?? '') === core(claim.text)),
    );
    if (!known)
      extra(
        'claim',
        claim,
        `${nameOf(claim.speaker)} ${spanText(claim.cue)} (${claim.act}): "${plain(claim.text)}"`,
      );
  }
}

let articles = 0;
for (const name of readdirSync(folder).sort()) {
  if (!/\.(?:txt|html|md)$/.test(name)) continue;
  const expectedFile = join(folder, name.replace(/\.\w+$/, '.expected.json'));
  if (!existsSync(expectedFile)) continue;
  score(join(folder, name), expectedFile);
  articles += 1;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;
console.log(`${String(articles)} articles in ${folder}`);
console.log('kind    rows  located  exact  recall  annotations  extra  precision  tempted');
for (const kind of KINDS) {
  const one = tally[kind];
  console.log(
    [
      kind.padEnd(6),
      String(one.rows).padStart(6),
      String(one.located).padStart(9),
      String(one.exact).padStart(7),
      percent(one.exact, one.rows).padStart(8),
      String(one.annotations).padStart(13),
      String(one.extra).padStart(7),
      percent(one.annotations - one.extra, one.annotations).padStart(11),
      String(one.tempted).padStart(9),
    ].join(''),
  );
}
if (values.failures) {
  const shown = failures.filter(
    (line) => values.only === undefined || line.startsWith(`${values.only}\t`),
  );
  console.log(`\n${shown.join('\n')}`);
}
