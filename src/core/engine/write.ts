import { countryOf } from '../actors/countries';
import type { EntityRecord, Mention } from '../actors/entities';
import { certaintyOf, type WrittenArticle } from './certainty';
import { AnnotationIds } from './annotationIds';
import { firstEndingAfter } from '../document/binarySearch';
import type { Range, SourceDocument } from '../document/sourceDocument';
import type { Discourse } from '../language/discourse';
import type {
  ActorAnnotation,
  AnnotatedDocument,
  Annotation,
  AnnotationBase,
  AnnotationKind,
  ClaimAnnotation,
  Entity,
  MoneyAnnotation,
  PledgeAnnotation,
  QuoteAnnotation,
  Span,
} from '../model';
import type { FoundMoney } from '../money/foundMoney';
import type { FoundPledge } from '../pledges/pledge';
import type { FoundClaim, FoundQuote } from '../quotes/speech';
import type { Findings } from './pipeline';

/** What tells the ids of one article from those of the others in its file. */
export interface IdScope {
  readonly annotations: AnnotationIds;
  /** Ends the ids of its entities. */
  readonly suffix: string;
}

/**
 * What was found, as annotations of the source.
 * @param scope Left out for a file of one article.
 */
export function write(
  document: SourceDocument,
  discourse: Discourse,
  { actors, speech, amounts, pledges }: Findings,
  scope: IdScope = { annotations: new AnnotationIds(), suffix: '' },
): AnnotatedDocument {
  const out = new Output(document, discourse, scope);
  const mentionIds = new Map<EntityRecord, string[]>();
  const firstNamed = new Map<EntityRecord, number>();
  for (const mention of actors.mentions) {
    const { id } = out.add(actorAnnotation(out, mention));
    const { entity, start } = mention;
    if (!entity) continue;
    const ids = mentionIds.get(entity);
    if (ids) ids.push(id);
    else mentionIds.set(entity, [id]);
    if (!firstNamed.has(entity)) firstNamed.set(entity, start);
  }
  const bases = new Map(
    speech.quotes.map((quote) => [quote, out.base('quote', quote, quote.rule)]),
  );
  const quoteId = (quote: FoundQuote): string | undefined => bases.get(quote)?.id;
  for (const [quote, base] of bases) out.add(quoteAnnotation(out, base, quote, quoteId));
  for (const claim of speech.claims) out.add(claimAnnotation(out, claim, quoteId));
  const moneyIds = new Map(
    amounts.map((money) => [money, out.add(moneyAnnotation(out, money)).id]),
  );
  for (const pledge of pledges) {
    out.add(pledgeAnnotation(out, pledge, moneyIds.get(pledge.money) ?? ''));
  }
  // In the order in which the text names them; at the end those that are only spoken of.
  const spoken = new Set([...speech.quotes, ...speech.claims].map((one) => one.speaker));
  const place = (entity: EntityRecord): number => firstNamed.get(entity) ?? Number.MAX_SAFE_INTEGER;
  const entities = actors.entities
    .filter((entity) => firstNamed.has(entity) || spoken.has(entity))
    .sort((a, b) => place(a) - place(b))
    .map((entity) => writtenEntity(out, entity, mentionIds.get(entity) ?? []));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    title: document.title,
    format: document.format,
    length: document.sourceLength,
    entities,
    annotations: out.sorted({ entity: (id) => byId.get(id) }),
    notices: document.notices,
    ...(document.leftOut.length > 0 && { leftOut: document.leftOut }),
  };
}

const writtenEntity = (out: Output, entity: EntityRecord, mentions: string[]): Entity => ({
  id: out.entityId(entity),
  name: entity.name,
  type: entity.type,
  aliases: [...new Set([...entity.aliases, ...statesOf(entity)])].filter(
    (alias) => alias !== entity.name,
  ),
  ...(entity.role ? { role: entity.role } : {}),
  ...(entity.roleRange ? { roleSpan: out.span(entity.roleRange) } : {}),
  ...(entity.country ? { country: entity.country } : {}),
  ...(entity.countryRange ? { countrySpan: out.span(entity.countryRange) } : {}),
  mentions,
});

/** The state for which a government speaks: “the U.S. government” is the United States. */
function statesOf({ type, name, country }: EntityRecord): string[] {
  const state = country === undefined ? undefined : countryOf(country)?.name;
  // “the Scottish government” speaks for no state.
  const isPart = /\b(?:English|Scottish|Welsh|Scotland|Wales|Northern)\b/.test(name);
  return type === 'government' && state !== undefined && !isPart ? [state] : [];
}

function actorAnnotation(out: Output, mention: Mention): ActorAnnotation {
  const { entity, rule } = mention;
  return annotationOf<ActorAnnotation>(out.base('actor', mention, rule), {
    kind: 'actor',
    actor: out.idOrNull(entity),
    name: entity?.name ?? out.textOf(mention),
    type: mention.type,
    mention: mention.kind,
    ...(entity?.role ? { role: entity.role } : {}),
  });
}

type QuoteId = (quote: FoundQuote) => string | undefined;

const quoteAnnotation = (
  out: Output,
  base: AnnotationBase,
  quote: FoundQuote,
  idOf: QuoteId,
): QuoteAnnotation =>
  annotationOf<QuoteAnnotation>(base, {
    kind: 'quote',
    form: quote.form,
    ...attribution(out, quote),
    continues: (quote.continues && idOf(quote.continues)) ?? null,
    ...(quote.reason ? { reason: quote.reason } : {}),
  });

const claimAnnotation = (out: Output, claim: FoundClaim, idOf: QuoteId): ClaimAnnotation =>
  annotationOf<ClaimAnnotation>(out.base('claim', claim, claim.rule), {
    kind: 'claim',
    act: claim.act,
    ...attribution(out, claim),
    targets: claim.targets.map((entity) => out.entityId(entity)),
    quotes: claim.quotes.flatMap((quote) => idOf(quote) ?? []),
    ...(claim.reason ? { reason: claim.reason } : {}),
  });

const attribution = (
  out: Output,
  { speaker, source, cue, addressee, occasion }: FoundQuote | FoundClaim,
): Pick<QuoteAnnotation, 'speaker' | 'speakerSpan' | 'cue' | 'addressee' | 'occasion'> => ({
  speaker: out.idOrNull(speaker),
  speakerSpan: out.spanOrNull(source),
  cue: out.spanOrNull(cue),
  addressee: out.spanOrNull(addressee),
  occasion: out.spanOrNull(occasion),
});

function moneyAnnotation(out: Output, money: FoundMoney): MoneyAnnotation {
  const { equivalent } = money;
  return annotationOf<MoneyAnnotation>(out.base('money', money, money.rule), {
    kind: 'money',
    amount: money.value,
    ...(money.maximum === null ? {} : { amountMax: money.maximum }),
    currency: money.currency,
    ...(money.currencyFrom && { currencyFrom: money.currencyFrom }),
    ...(money.base && { share: { percent: money.value, of: out.span(money.base) } }),
    ...(money.qualifier === null ? {} : { qualifier: money.qualifier }),
    ...(equivalent && {
      equivalent: {
        ...out.span(equivalent),
        amount: equivalent.value,
        ...(equivalent.maximum === null ? {} : { amountMax: equivalent.maximum }),
        currency: equivalent.currency,
        ...(equivalent.base && {
          share: { percent: equivalent.value, of: out.span(equivalent.base) },
        }),
      },
    }),
    use: money.use,
    ...(money.period === null ? {} : { period: money.period }),
  });
}

const pledgeAnnotation = (out: Output, pledge: FoundPledge, money: string): PledgeAnnotation =>
  annotationOf<PledgeAnnotation>(out.base('pledge', pledge.money, pledge.rule), {
    kind: 'pledge',
    money,
    cue: out.span(pledge.cue),
    pledger: out.idOrNull(pledge.pledger),
    ...(pledge.pledgers.length > 0 && {
      pledgers: pledge.pledgers.map((entity) => out.entityId(entity)),
    }),
    pledgerSpan: out.spanOrNull(pledge.pledgerRange),
    onBehalfOf: out.idOrNull(pledge.onBehalfOf),
    recipient: out.spanOrNull(pledge.recipient),
    purpose: out.spanOrNull(pledge.purpose),
    elaborations: pledge.elaborations.map((range) => out.span(range)),
    mentions: pledge.mentions.map((range) => out.span(range)),
    state: pledge.state,
  });

/**
 * Puts the fields of a kind on what all annotations have. One after the other, not spread into a
 * new object: V8 would give each of those a hidden class of its own, and whoever compares or writes
 * many of them would wait for it.
 */
function annotationOf<A extends Annotation>(
  base: AnnotationBase,
  fields: Pick<A, Exclude<keyof A, keyof AnnotationBase> | 'kind'>,
): A {
  return Object.assign(base, fields) as unknown as A;
}

/** Turns ranges of the readable text into annotations of the source. */
class Output {
  readonly #document: SourceDocument;
  readonly #discourse: Discourse;
  readonly #scope: IdScope;
  readonly #annotations: Annotation[] = [];
  #last = 0;

  constructor(document: SourceDocument, discourse: Discourse, scope: IdScope) {
    this.#document = document;
    this.#discourse = discourse;
    this.#scope = scope;
  }

  entityId({ id }: EntityRecord): string {
    return id + this.#scope.suffix;
  }

  idOrNull(entity: EntityRecord | null | undefined): string | null {
    return entity ? this.entityId(entity) : null;
  }

  textOf(range: Range): string {
    return this.#discourse.text.slice(range.start, range.end);
  }

  /** The span without white space at its ends, whatever the rule that found it took in. */
  span(range: Range): Span {
    return this.#spanOf(trimmed(this.#discourse.text, range));
  }

  /** As `span`; null for a range of white space alone. */
  spanOrNull(range: Range | null): Span | null {
    const bare = range && trimmed(this.#discourse.text, range);
    return bare && bare.start < bare.end ? this.#spanOf(bare) : null;
  }

  #spanOf(range: Range): Span {
    const { start, end } = this.#document.offsets.toSource(range);
    return { start, end, text: this.textOf(range) };
  }

  base<K extends AnnotationKind>(kind: K, found: Range, rule: string): AnnotationBase {
    const range = trimmed(this.#discourse.text, found);
    const paragraph = this.#paragraphOf(range.start);
    const { start, end, text } = this.#spanOf(range);
    return {
      id: this.#scope.annotations.make(
        kind,
        this.#discourse.text,
        range,
        this.#discourse.paragraphs[paragraph] ?? range,
      ),
      kind,
      start,
      end,
      text,
      paragraph,
      // Told when the whole article is written.
      confidence: 0,
      rule,
      status: 'suggested',
    };
  }

  add<A extends Annotation>(annotation: A): A {
    this.#annotations.push(annotation);
    return annotation;
  }

  /** All annotations in order, each with its certainty: it takes the whole article to tell. */
  sorted(article: WrittenArticle): Annotation[] {
    for (const annotation of this.#annotations) {
      Object.assign(annotation, { confidence: certaintyOf(annotation, article) });
    }
    return this.#annotations.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  #paragraphOf(offset: number): number {
    const { paragraphs } = this.#discourse;
    // Most of what is looked for in turn stands in one paragraph.
    const last = paragraphs[this.#last];
    if (!last || offset < last.start || offset >= last.end) {
      this.#last = Math.min(firstEndingAfter(paragraphs, offset), paragraphs.length - 1);
    }
    return this.#last;
  }
}

/** A range of `text` without the white space at its ends. */
function trimmed(text: string, { start, end }: Range): Range {
  const found = text.slice(start, end);
  const bare = found.trimStart();
  const from = start + found.length - bare.length;
  return { start: from, end: from + bare.trimEnd().length };
}
