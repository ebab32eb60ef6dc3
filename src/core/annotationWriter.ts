import type { EntityRecord, Mention } from './actors/entityRecord';
import { annotationId } from './annotationIds';
import { firstEndingAfter } from './document/binarySearch';
import type { Range, SourceDocument } from './document/sourceDocument';
import type { Discourse } from './language/discourse';
import type {
  ActorAnnotation,
  Annotation,
  AnnotationBase,
  AnnotationKind,
  ClaimAnnotation,
  Entity,
  MoneyAnnotation,
  PledgeAnnotation,
  QuoteAnnotation,
  Span,
} from './model';
import type { FoundMoney } from './money/findMoney';
import type { FoundPledge } from './pledges/pledge';
import type { FoundClaim, FoundQuote } from './quotes/speech';

/** Finds the id that an annotation was given. */
export type IdOf<T> = (found: T) => string | undefined;

/** Turns what was found into annotations of the source; their ids are not numbered yet. */
export class AnnotationWriter {
  readonly #document: SourceDocument;
  readonly #discourse: Discourse;
  #last = 0;

  constructor(document: SourceDocument, discourse: Discourse) {
    this.#document = document;
    this.#discourse = discourse;
  }

  actor(mention: Mention): ActorAnnotation {
    return annotationOf<ActorAnnotation>(
      this.#base('actor', mention, mention.confidence, mention.rule),
      {
        kind: 'actor',
        actor: mention.entity?.id ?? null,
        name: mention.entity?.name ?? this.#textOf(mention),
        type: mention.type,
        mention: mention.kind,
        ...(mention.entity?.role ? { role: mention.entity.role } : {}),
      },
    );
  }

  quote(quote: FoundQuote, idOf: IdOf<FoundQuote>): QuoteAnnotation {
    return annotationOf<QuoteAnnotation>(this.#base('quote', quote, quote.confidence, quote.rule), {
      kind: 'quote',
      form: quote.form,
      speaker: quote.speaker?.id ?? null,
      speakerSpan: this.#spanOrNull(quote.source),
      cue: this.#spanOrNull(quote.cue),
      addressee: this.#spanOrNull(quote.addressee),
      occasion: this.#spanOrNull(quote.occasion),
      continues: (quote.continues && idOf(quote.continues)) ?? null,
      ...(quote.reason ? { reason: quote.reason } : {}),
    });
  }

  claim(claim: FoundClaim, idOf: IdOf<FoundQuote>): ClaimAnnotation {
    return annotationOf<ClaimAnnotation>(this.#base('claim', claim, claim.confidence, claim.rule), {
      kind: 'claim',
      act: claim.act,
      speaker: claim.speaker?.id ?? null,
      speakerSpan: this.#spanOrNull(claim.source),
      cue: this.#spanOrNull(claim.cue),
      addressee: this.#spanOrNull(claim.addressee),
      occasion: this.#spanOrNull(claim.occasion),
      targets: claim.targets.map((entity) => entity.id),
      quotes: claim.quotes.flatMap((quote) => idOf(quote) ?? []),
      ...(claim.reason ? { reason: claim.reason } : {}),
    });
  }

  money(money: FoundMoney): MoneyAnnotation {
    const { equivalent } = money;
    return annotationOf<MoneyAnnotation>(this.#base('money', money, 0.95, money.rule), {
      kind: 'money',
      amount: money.value,
      ...(money.maximum === null ? {} : { amountMax: money.maximum }),
      currency: money.currency,
      ...(money.base && { share: { percent: money.value, of: this.span(money.base) } }),
      ...(money.qualifier === null ? {} : { qualifier: money.qualifier }),
      ...(equivalent && {
        equivalent: {
          ...this.span(equivalent),
          amount: equivalent.value,
          ...(equivalent.maximum === null ? {} : { amountMax: equivalent.maximum }),
          currency: equivalent.currency,
          ...(equivalent.base && {
            share: { percent: equivalent.value, of: this.span(equivalent.base) },
          }),
        },
      }),
      use: money.use,
      ...(money.period === null ? {} : { period: money.period }),
    });
  }

  pledge(pledge: FoundPledge, idOf: IdOf<FoundMoney>): PledgeAnnotation {
    return annotationOf<PledgeAnnotation>(
      this.#base('pledge', pledge.money, pledge.confidence, pledge.rule),
      {
        kind: 'pledge',
        money: idOf(pledge.money) ?? '',
        cue: this.span(pledge.cue),
        pledger: pledge.pledger?.id ?? null,
        pledgerSpan: this.#spanOrNull(pledge.pledgerRange),
        onBehalfOf: pledge.onBehalfOf?.id ?? null,
        recipient: this.#spanOrNull(pledge.recipient),
        purpose: this.#spanOrNull(pledge.purpose),
        elaborations: pledge.elaborations.map((range) => this.span(range)),
        mentions: pledge.mentions.map((range) => this.span(range)),
        state: pledge.state,
      },
    );
  }

  /** @param mentions Ids of the actor's annotations, in order of `start`. */
  entity(entity: EntityRecord, mentions: readonly string[]): Entity {
    return {
      id: entity.id,
      name: entity.name,
      type: entity.type,
      aliases: [...entity.aliases].filter((alias) => alias !== entity.name),
      ...(entity.role ? { role: entity.role } : {}),
      ...(entity.roleRange ? { roleSpan: this.span(entity.roleRange) } : {}),
      ...(entity.country ? { country: entity.country } : {}),
      ...(entity.countryRange ? { countrySpan: this.span(entity.countryRange) } : {}),
      mentions,
    };
  }

  span(range: Range): Span {
    const { start, end } = this.#document.offsets.toSource({
      start: this.#readable(range.start),
      end: this.#readable(range.end - 1) + 1,
    });
    return { start, end, text: this.#textOf(range) };
  }

  #textOf(range: Range): string {
    return this.#discourse.text.slice(range.start, range.end);
  }

  #spanOrNull(range: Range | null): Span | null {
    return range && this.span(range);
  }

  #base<K extends AnnotationKind>(
    kind: K,
    range: Range,
    confidence: number,
    rule: string,
  ): AnnotationBase {
    const { text, paragraphs } = this.#discourse;
    const at = this.#paragraphOf(range.start);
    const paragraph = paragraphs[at];
    if (!paragraph) throw new RangeError(`There is no paragraph at ${String(range.start)}.`);
    const span = this.span(range);
    return {
      id: annotationId(text, kind, range, paragraph),
      kind,
      start: span.start,
      end: span.end,
      text: span.text,
      paragraph: at,
      confidence,
      rule,
      status: 'suggested',
    };
  }

  /** Where an offset of the discourse stands in the readable text. */
  #readable(offset: number): number {
    let at = this.#paragraphOf(offset);
    // The blank line behind a paragraph is counted from there.
    if (at > 0 && offset < (this.#discourse.paragraphs[at]?.start ?? 0)) at--;
    const start = this.#discourse.paragraphs[at]?.start ?? 0;
    return offset - start + (this.#document.blocks[at]?.start ?? 0);
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
