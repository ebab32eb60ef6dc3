import type { EntityRecord, Mention } from './actors/entities';
import { IdNumbers } from './annotationIds';
import { AnnotationWriter } from './annotationWriter';
import type { Findings } from './articleRun';
import { firstEndingAfter } from './document/binarySearch';
import type { Range, SourceDocument } from './document/sourceDocument';
import type { Discourse, Paragraph } from './language/discourse';
import type { AnnotatedDocument, Annotation, Entity } from './model';
import type { FoundMoney } from './money/findMoney';
import type { FoundQuote } from './quotes/speech';

/** Items of a list in place of some that follow one another. */
export interface Replacement<T> {
  /** Index of the first, in the list as it was. */
  readonly at: number;
  readonly removed: number;
  readonly items: readonly T[];
}

/**
 * What differs from the version before, in order, where all else moves with the text at most: what
 * stands behind an edit by as much as the text grew.
 */
export interface DocumentChange {
  /** Nothing outside has changed: from the block before the edited one to the one behind it. */
  readonly within: Range;
  readonly annotations: readonly Replacement<Annotation>[];
  readonly entities: readonly Replacement<Entity>[];
  /** How many there were before. */
  readonly counts: { readonly annotations: number; readonly entities: number };
}

/** What was written of one paragraph. */
interface Written {
  readonly annotations: readonly Annotation[];
  /** Their ids as they were before they were numbered, with the numbered ones, in order of writing. */
  readonly plainIds: readonly string[];
  readonly ids: readonly string[];
}

/** What was found in one document, as annotations, from one version to the next. */
export class ArticleOutput {
  readonly #discourse: Discourse;
  readonly #findings: Findings;
  readonly #numbers = new IdNumbers();
  readonly #quoteIds = new WeakMap<FoundQuote, string>();
  readonly #moneyIds = new WeakMap<FoundMoney, string>();
  readonly #written: Written[] = [];
  readonly #entities: EntityRecord[] = [];
  /** Ids of the annotations that mention an actor, in order. */
  readonly #mentionIds = new Map<EntityRecord, string[]>();
  /** Where an actor is mentioned first. */
  readonly #places = new Map<EntityRecord, number>();
  readonly document: AnnotatedDocument;

  constructor(document: SourceDocument, discourse: Discourse, findings: Findings) {
    this.#discourse = discourse;
    this.#findings = findings;
    const writer = new AnnotationWriter(document, discourse);
    for (const paragraph of discourse.paragraphs) {
      const written = this.#write(writer, paragraph, (id) => this.#numbers.give(id));
      this.#written.push(written);
    }
    this.#entities = this.#shownEntities();
    this.document = {
      title: document.title,
      format: document.format,
      length: document.sourceLength,
      entities: this.#entities.map((one) =>
        writer.entity(one, [...(this.#mentionIds.get(one) ?? [])]),
      ),
      annotations: this.#written.flatMap(({ annotations }) => annotations),
      notices: document.notices,
    };
  }

  /**
   * Writes anew what an edit of one paragraph changes, where the findings are the same but for
   * offsets in that paragraph.
   * @returns Null when other annotations would get other ids: then all must be written anew.
   */
  rewrite(document: SourceDocument, paragraph: Paragraph): DocumentChange | null {
    const writer = new AnnotationWriter(document, this.#discourse);
    const annotations: Replacement<Annotation>[] = [];
    const renamed = new Set<EntityRecord>();
    const touched = [paragraph.index, ...this.#paragraphsThatSpeakOf(paragraph)];
    let at = 0;
    let next = 0;
    for (const index of touched.sort((a, b) => a - b)) {
      for (; next < index; next++) at += this.#written[next]?.annotations.length ?? 0;
      const before = this.#written[index];
      const own = this.#discourse.paragraphs[index];
      if (!before || !own) return null;
      const now = this.#writeAgain(writer, own, before, renamed);
      if (!now) return null;
      this.#written[index] = now;
      const removed = before.annotations.length;
      annotations.push({ at, removed, items: now.annotations });
      at += removed;
      next = index + 1;
    }
    const entities: Replacement<Entity>[] = [];
    for (const [place, one] of this.#entities.entries()) {
      const isTouched = isInside(one.roleRange, paragraph) || isInside(one.countryRange, paragraph);
      if (!renamed.has(one) && !isTouched) continue;
      const items = [writer.entity(one, [...(this.#mentionIds.get(one) ?? [])])];
      entities.push({ at: place, removed: 1, items });
    }
    for (; next < this.#written.length; next++) at += this.#written[next]?.annotations.length ?? 0;
    const counts = { annotations: at, entities: this.#entities.length };
    return { within: around(document, paragraph.index), annotations, entities, counts };
  }

  /** As `#write`, in place of what was written; null where the ids of others would change. */
  #writeAgain(
    writer: AnnotationWriter,
    paragraph: Paragraph,
    before: Written,
    renamed: Set<EntityRecord>,
  ): Written | null {
    const known = new Map<string, string[]>();
    for (const [at, plain] of before.plainIds.entries()) {
      const ids = known.get(plain) ?? [];
      ids.push(before.ids[at] ?? plain);
      known.set(plain, ids);
    }
    const mentions = this.#mentionsIn(paragraph);
    const old = mentions.map((_, at) => before.ids[at]);
    const now = this.#write(writer, paragraph, (id) => known.get(id)?.shift() ?? id, false);
    if (!this.#numbers.exchange(before.plainIds, now.plainIds)) return null;
    for (const [at, { entity }] of mentions.entries()) {
      const id = now.ids[at];
      const was = old[at];
      if (!entity || id === undefined || was === undefined || id === was) continue;
      const ids = this.#mentionIds.get(entity) ?? [];
      const place = ids.indexOf(was);
      if (place === -1) return null;
      ids[place] = id;
      renamed.add(entity);
    }
    return now;
  }

  /** What stands in a paragraph: actors, then quotations, claims, amounts and pledges. */
  #write(
    writer: AnnotationWriter,
    paragraph: Paragraph,
    numbered: (id: string) => string,
    isNew = true,
  ): Written {
    const { speech, amounts, pledges } = this.#findings;
    const annotations: Annotation[] = [];
    const plainIds: string[] = [];
    const ids: string[] = [];
    const add = (annotation: Annotation): string => {
      plainIds.push(annotation.id);
      const id = numbered(annotation.id);
      ids.push(id);
      annotations.push(Object.assign(annotation, { id }));
      return id;
    };
    for (const mention of this.#mentionsIn(paragraph)) {
      const id = add(writer.actor(mention));
      if (isNew) this.#noteMention(mention, id);
    }
    const quoteId = (quote: FoundQuote): string | undefined => this.#quoteIds.get(quote);
    const quotes = this.#within(speech.quotes, paragraph);
    for (const quote of quotes) this.#quoteIds.set(quote, add(writer.quote(quote, quoteId)));
    for (const claim of this.#within(speech.claims, paragraph)) add(writer.claim(claim, quoteId));
    for (const money of this.#within(amounts, paragraph)) {
      this.#moneyIds.set(money, add(writer.money(money)));
    }
    const moneyId = (money: FoundMoney): string | undefined => this.#moneyIds.get(money);
    for (const pledge of this.#within(pledges, paragraph, ({ money }) => money)) {
      add(writer.pledge(pledge, moneyId));
    }
    annotations.sort((a, b) => a.start - b.start || b.end - a.end);
    return { annotations, plainIds, ids };
  }

  #noteMention({ entity, start }: Mention, id: string): void {
    if (!entity) return;
    if (!this.#places.has(entity)) this.#places.set(entity, start);
    const ids = this.#mentionIds.get(entity);
    if (ids) ids.push(id);
    else this.#mentionIds.set(entity, [id]);
  }

  #mentionsIn({ sentences }: Paragraph): readonly Mention[] {
    return sentences.flatMap(({ index }) => this.#findings.actors.inSentence(index));
  }

  /** In the order in which the text names them; at the end those that are only spoken of. */
  #shownEntities(): EntityRecord[] {
    const { actors, speech } = this.#findings;
    const places = this.#places;
    const spoken = new Set([...speech.quotes, ...speech.claims].map((one) => one.speaker));
    const place = (entity: EntityRecord): number => places.get(entity) ?? Number.MAX_SAFE_INTEGER;
    return actors.entities
      .filter((entity) => places.has(entity) || spoken.has(entity))
      .sort((a, b) => place(a) - place(b));
  }

  /** Other paragraphs whose annotations have a part in this one, or refer to a quotation in it. */
  #paragraphsThatSpeakOf(paragraph: Paragraph): number[] {
    const { speech, pledges } = this.#findings;
    const found = new Set<number>();
    const note = (place: number, parts: readonly (Range | null)[]): void => {
      if (parts.some((part) => isInside(part, paragraph))) found.add(this.#paragraphAt(place));
    };
    const { quotes, claims } = speech;
    const own = new Set<FoundQuote | null>(this.#within(quotes, paragraph));
    for (const quote of quotes) {
      note(quote.start, [quote.source, quote.cue, quote.addressee, quote.occasion]);
      if (own.has(quote.continues)) found.add(this.#paragraphAt(quote.start));
    }
    for (const { start, source, cue, addressee, occasion } of claims) {
      note(start, [source, cue, addressee, occasion]);
    }
    for (const one of pledges) {
      const { start } = one.money;
      note(start, [one.cue, one.pledgerRange, one.recipient, one.purpose]);
      note(start, one.elaborations);
      note(start, one.mentions);
    }
    found.delete(paragraph.index);
    return [...found];
  }

  #paragraphAt(offset: number): number {
    const { paragraphs } = this.#discourse;
    return Math.min(firstEndingAfter(paragraphs, offset), paragraphs.length - 1);
  }

  /** What begins in a paragraph, of a list that has all of one paragraph before all of the next. */
  #within<T>(
    found: readonly T[],
    paragraph: Paragraph,
    rangeOf: (one: T) => Range = (one) => one as Range,
  ): T[] {
    const from = this.#discourse.paragraphs[paragraph.index - 1]?.end ?? 0;
    let low = 0;
    let high = found.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const one = found[middle];
      if (one && rangeOf(one).start < from) low = middle + 1;
      else high = middle;
    }
    const inside: T[] = [];
    for (let at = low; at < found.length; at++) {
      const one = found[at];
      if (!one || rangeOf(one).start >= paragraph.end) break;
      inside.push(one);
    }
    return inside;
  }
}

/** The part of the source between the neighbours of a block. */
function around({ blocks, offsets, sourceLength }: SourceDocument, at: number): Range {
  const before = blocks[at - 1];
  const behind = blocks[at + 1];
  return {
    start: before ? offsets.toSource(before).end : 0,
    end: behind ? offsets.toSource(behind).start : sourceLength,
  };
}

const isInside = (part: Range | null | undefined, whole: Range): boolean =>
  !!part && part.start < whole.end && part.end > whole.start;
