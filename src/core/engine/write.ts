import { countryOf } from '../actors/countries';
import type { EntityRecord, Mention } from '../actors/entities';
import { firstEndingAfter } from '../document/binarySearch';
import type { Range, SourceDocument } from '../document/sourceDocument';
import type { Discourse } from '../language/discourse';
import type { ReadLocally } from '../language/localReading';
import type {
  ActorAnnotation,
  Annotation,
  AnnotationBase,
  AnnotationKind,
  ArticlePart,
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
import { type AnnotationIds, idReading, plainId } from './annotationIds';
import { type ParagraphAnnotations, relative, type Relative } from './articleParagraphs';
import { namedActor } from './certainty';
import { paragraphStarts } from './paragraphStarts';
import type { Findings } from './pipeline';
import { trimmed } from './trimmed';
import { writtenReading } from './writtenParagraph';

/** What tells the ids of one article from those of the others in its file. */
export interface IdScope {
  readonly annotations: AnnotationIds;
  /** Ends the ids of its entities. */
  readonly suffix: string;
}

/** What was found in an article, for its readers. */
export interface Written {
  readonly entities: readonly Entity[];
  readonly paragraphs: readonly ParagraphAnnotations[];
  /** The articles, where there are several. */
  readonly parts?: readonly ArticlePart[];
}

/** What was found, as annotations of the source. */
export function write(
  document: SourceDocument,
  discourse: Discourse,
  { actors, speech, amounts, pledges }: Findings,
  readLocally: ReadLocally,
  scope: IdScope,
): Written {
  const out = new Output(document, discourse, scope);
  const { mentions } = actors;
  const places = {
    mentions: out.places('actor', mentions),
    quotes: out.places('quote', speech.quotes),
    claims: out.places('claim', speech.claims),
    amounts: out.places('money', amounts),
    pledges: out.places(
      'pledge',
      pledges.map(({ money }) => money),
    ),
  };
  out.giveIds(readLocally);
  const named = new Map<EntityRecord, { readonly start: number; readonly ids: string[] }>();
  for (const [at, mention] of mentions.entries()) {
    const place = places.mentions[at] as Place;
    out.add(place, actorAnnotation(out, place, mention));
    const { entity, start } = mention;
    if (!entity) continue;
    const known = named.get(entity);
    if (known) known.ids.push(place.id);
    else named.set(entity, { start, ids: [place.id] });
  }
  const quoteIds = idsOf(speech.quotes, places.quotes);
  const quoteId = (quote: FoundQuote): string | undefined => quoteIds.get(quote);
  const addEach = <Found>(
    found: readonly Found[],
    where: readonly Place[],
    write: (out: Output, place: Place, one: Found, quoteId: QuoteId) => Draft,
  ): void => {
    for (const [at, one] of found.entries()) {
      const place = where[at] as Place;
      out.add(place, write(out, place, one, quoteId));
    }
  };
  addEach(speech.quotes, places.quotes, quoteAnnotation);
  addEach(speech.claims, places.claims, claimAnnotation);
  addEach(amounts, places.amounts, moneyAnnotation);
  const moneyIds = idsOf(amounts, places.amounts);
  addEach(pledges, places.pledges, (_, place, pledge) =>
    pledgeAnnotation(out, place, pledge, moneyIds.get(pledge.money) ?? ''),
  );
  // In the order in which the text names them; at the end those that are only spoken of.
  const spoken = new Set([...speech.quotes, ...speech.claims].map((one) => one.speaker));
  const start = (entity: EntityRecord): number =>
    named.get(entity)?.start ?? Number.MAX_SAFE_INTEGER;
  const entities = actors.entities
    .filter((entity) => named.has(entity) || spoken.has(entity))
    .sort((a, b) => start(a) - start(b))
    .map((entity) => writtenEntity(out, entity, named.get(entity)?.ids ?? []));
  return { entities, paragraphs: out.written(readLocally, entities) };
}

const idsOf = <Found>(found: readonly Found[], places: readonly Place[]): Map<Found, string> =>
  new Map(found.map((one, at) => [one, places[at]?.id ?? '']));

const writtenEntity = (out: Output, entity: EntityRecord, mentions: string[]): Entity => ({
  id: out.entityId(entity),
  name: entity.name,
  type: entity.type,
  aliases: [...new Set([...entity.aliases, ...statesOf(entity)])].filter(
    (alias) => alias !== entity.name,
  ),
  ...(entity.role ? { role: entity.role } : {}),
  ...(entity.roleRange ? { roleSpan: out.sourceSpan(entity.roleRange) } : {}),
  ...(entity.country ? { country: entity.country } : {}),
  ...(entity.countryRange ? { countrySpan: out.sourceSpan(entity.countryRange) } : {}),
  mentions,
});

/** The state for which a government speaks: “the U.S. government” is the United States. */
function statesOf({ type, name, country }: EntityRecord): string[] {
  const state = country === undefined ? undefined : countryOf(country)?.name;
  // “the Scottish government” speaks for no state.
  const isPart = /\b(?:English|Scottish|Welsh|Scotland|Wales|Northern)\b/.test(name);
  return type === 'government' && state !== undefined && !isPart ? [state] : [];
}

function actorAnnotation(out: Output, place: Place, mention: Mention): Draft<ActorAnnotation> {
  const { entity, rule } = mention;
  return draftOf<ActorAnnotation>(baseOf(place, rule), {
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
  place: Place,
  quote: FoundQuote,
  idOf: QuoteId,
): Draft<QuoteAnnotation> =>
  draftOf<QuoteAnnotation>(baseOf(place, quote.rule), {
    kind: 'quote',
    form: quote.form,
    ...attribution(out, place, quote),
    continues: (quote.continues && idOf(quote.continues)) ?? null,
    ...(quote.reason ? { reason: quote.reason } : {}),
  });

const claimAnnotation = (
  out: Output,
  place: Place,
  claim: FoundClaim,
  idOf: QuoteId,
): Draft<ClaimAnnotation> =>
  draftOf<ClaimAnnotation>(baseOf(place, claim.rule), {
    kind: 'claim',
    act: claim.act,
    ...attribution(out, place, claim),
    targets: claim.targets.map((entity) => out.entityId(entity)),
    quotes: claim.quotes.flatMap((quote) => idOf(quote) ?? []),
    ...(claim.reason ? { reason: claim.reason } : {}),
  });

const attribution = (
  out: Output,
  place: Place,
  { speaker, source, cue, addressee, occasion }: FoundQuote | FoundClaim,
): Pick<Draft<QuoteAnnotation>, 'speaker' | 'speakerSpan' | 'cue' | 'addressee' | 'occasion'> => ({
  speaker: out.idOrNull(speaker),
  speakerSpan: out.spanOrNull(place, source),
  cue: out.spanOrNull(place, cue),
  addressee: out.spanOrNull(place, addressee),
  occasion: out.spanOrNull(place, occasion),
});

function moneyAnnotation(out: Output, place: Place, money: FoundMoney): Draft<MoneyAnnotation> {
  const { equivalent } = money;
  return draftOf<MoneyAnnotation>(baseOf(place, money.rule), {
    kind: 'money',
    amount: money.value,
    ...(money.maximum === null ? {} : { amountMax: money.maximum }),
    currency: money.currency,
    ...(money.currencyFrom && { currencyFrom: money.currencyFrom }),
    ...(money.base && { share: { percent: money.value, of: out.span(place, money.base) } }),
    ...(money.qualifier === null ? {} : { qualifier: money.qualifier }),
    ...(equivalent && {
      equivalent: {
        ...out.span(place, equivalent),
        amount: equivalent.value,
        ...(equivalent.maximum === null ? {} : { amountMax: equivalent.maximum }),
        currency: equivalent.currency,
        ...(equivalent.base && {
          share: { percent: equivalent.value, of: out.span(place, equivalent.base) },
        }),
      },
    }),
    use: money.use,
    ...(money.period === null ? {} : { period: money.period }),
  });
}

const pledgeAnnotation = (
  out: Output,
  place: Place,
  pledge: FoundPledge,
  money: string,
): Draft<PledgeAnnotation> =>
  draftOf<PledgeAnnotation>(baseOf(place, pledge.rule), {
    kind: 'pledge',
    money,
    cue: out.span(place, pledge.cue),
    pledger: out.idOrNull(pledge.pledger),
    ...(pledge.pledgers.length > 0 && {
      pledgers: pledge.pledgers.map((entity) => out.entityId(entity)),
    }),
    pledgerSpan: out.spanOrNull(place, pledge.pledgerRange),
    onBehalfOf: out.idOrNull(pledge.onBehalfOf),
    recipient: out.spanOrNull(place, pledge.recipient),
    purpose: out.spanOrNull(place, pledge.purpose),
    elaborations: pledge.elaborations.map((range) => out.span(place, range)),
    mentions: pledge.mentions.map((range) => out.span(place, range)),
    state: pledge.state,
  });

/**
 * Puts the fields of a kind on what all annotations have. One after the other, not spread into a
 * new object: V8 would give each of those a hidden class of its own, and whoever compares or writes
 * many of them would wait for it.
 */
function draftOf<A extends Annotation>(
  base: Draft<AnnotationBase>,
  fields: Relative<Pick<A, Exclude<keyof A, keyof AnnotationBase> | 'kind'>>,
): Draft<A> {
  return Object.assign(base, fields) as unknown as Draft<A>;
}

/**
 * An annotation, or a part of one, before its words are read. Where the text is empty, `start` and
 * `end` count in its paragraph's readable text, and may hold white space at their ends.
 */
type Draft<T = Annotation> = Relative<T>;

/** Where something was found. */
interface Place {
  readonly kind: AnnotationKind;
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly span: Draft<Span>;
  /** Readable offsets, without white space at the ends, if it is not within its paragraph. */
  readonly beyond: Range | null;
  id: string;
}

const baseOf = ({ id, kind, span }: Place, rule: string): Draft<AnnotationBase> => ({
  id,
  kind,
  start: span.start,
  end: span.end,
  text: span.text,
  paragraph: 0,
  // Told when the words are read.
  confidence: 0,
  rule,
  status: 'suggested',
});

/** Sorts what was found by paragraph, and has each paragraph written. */
class Output {
  readonly #document: SourceDocument;
  readonly #discourse: Discourse;
  readonly #scope: IdScope;
  readonly #starts: readonly number[];
  readonly #places: Place[] = [];
  readonly #drafts: Draft[][];
  #last = 0;

  constructor(document: SourceDocument, discourse: Discourse, scope: IdScope) {
    this.#document = document;
    this.#discourse = discourse;
    this.#scope = scope;
    this.#starts = paragraphStarts(document);
    this.#drafts = discourse.paragraphs.map(() => []);
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

  /** The places of what was found of a kind. They get their ids when all have been asked for. */
  places(kind: AnnotationKind, found: readonly Range[]): readonly Place[] {
    return found.map((range) => {
      const place = this.#placeOf(kind, range);
      this.#places.push(place);
      return place;
    });
  }

  /** Gives everything its id. */
  giveIds(readLocally: ReadLocally): void {
    const { paragraphs, text } = this.#discourse;
    const own = paragraphs.map((): (AnnotationKind | number)[] => []);
    for (const { kind, paragraph, span, beyond } of this.#places) {
      if (!beyond) own[paragraph]?.push(kind, span.start, span.end);
    }
    const plain = readLocally(idReading, paragraphs, ({ index }) => ({
      places: () => own[index] ?? [],
    }));
    const next = paragraphs.map(() => 0);
    for (const place of this.#places) {
      const { kind, paragraph, beyond } = place;
      const at = next[paragraph] ?? 0;
      if (!beyond) next[paragraph] = at + 1;
      const id = beyond
        ? plainId(kind, text, beyond, paragraphs[paragraph] ?? beyond)
        : (plain[paragraph]?.[at] ?? '');
      place.id = this.#scope.annotations.numbered(id);
    }
  }

  add({ paragraph }: Place, draft: Draft): void {
    this.#drafts[paragraph]?.push(draft);
  }

  /** The annotations of each paragraph. */
  written(readLocally: ReadLocally, entities: readonly Entity[]): readonly ParagraphAnnotations[] {
    const { offsets } = this.#document;
    const actors = new Map(entities.map((entity) => [entity.id, namedActor(entity)]));
    return readLocally(writtenReading, this.#discourse.paragraphs, (paragraph) => ({
      drafts: () => this.#drafts[paragraph.index] ?? [],
      pieces: () => offsets.within(paragraph, this.#starts[paragraph.index] ?? 0),
      actor: (id) => actors.get(id),
    }));
  }

  /** A part of what was found at a place. */
  span({ paragraph }: Place, range: Range): Draft<Span> {
    const own = this.#discourse.paragraphs[paragraph];
    return own && isWithin(range, own)
      ? { start: range.start - own.start, end: range.end - own.start, text: '' }
      : relative(this.sourceSpan(range), paragraph, this.#starts);
  }

  /** As `span`; null for a range of white space alone. */
  spanOrNull(place: Place, range: Range | null): Draft<Span> | null {
    return range && this.textOf(range).trim() !== '' ? this.span(place, range) : null;
  }

  /** Words of the source, without white space at their ends, whatever rule found them. */
  sourceSpan(range: Range): Span {
    const bare = trimmed(this.#discourse.text, range);
    const { start, end } = this.#document.offsets.toSource(bare);
    return { start, end, text: this.textOf(bare) };
  }

  #placeOf(kind: AnnotationKind, range: Range): Place {
    const { paragraphs, text } = this.#discourse;
    const first = this.#paragraphAt(range.start);
    const own = paragraphs[first];
    if (own && isWithin(range, own)) {
      const span = { start: range.start - own.start, end: range.end - own.start, text: '' };
      return { kind, paragraph: first, span, beyond: null, id: '' };
    }
    const beyond = trimmed(text, range);
    const paragraph = this.#paragraphAt(beyond.start);
    const base = this.#starts[paragraph] ?? 0;
    const span = this.sourceSpan(beyond);
    return {
      kind,
      paragraph,
      span: { start: span.start - base, end: span.end - base, text: span.text },
      beyond,
      id: '',
    };
  }

  #paragraphAt(offset: number): number {
    const { paragraphs } = this.#discourse;
    // Most of what is looked for in turn stands in one paragraph.
    const last = paragraphs[this.#last];
    if (!last || offset < last.start || offset >= last.end) {
      this.#last = Math.min(firstEndingAfter(paragraphs, offset), paragraphs.length - 1);
    }
    return this.#last;
  }
}

const isWithin = (range: Range, outer: Range): boolean =>
  range.start >= outer.start && range.end <= outer.end;
