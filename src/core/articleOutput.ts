import type { EntityRecord, Mention } from './actors/entityRecord';
import { IdNumbers } from './annotationIds';
import { AnnotationWriter } from './annotationWriter';
import { firstEndingAfter } from './document/binarySearch';
import type { Findings, FindingsChange } from './findings';
import type { Range, SourceDocument } from './document/sourceDocument';
import type { Discourse, Paragraph } from './language/discourse';
import type { AnnotatedDocument, Annotation, Entity } from './model';
import type { FoundMoney } from './money/findMoney';
import type { FoundQuote } from './quotes/speech';
import { commonEnds } from './replay/commonEnds';

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
  /** Their ids before they were numbered. */
  readonly plainIds: readonly string[];
  readonly speakers: ReadonlySet<EntityRecord>;
}

/** What was found in one document, as annotations, from one version to the next. */
export class ArticleOutput {
  readonly #discourse: Discourse;
  #findings: Findings;
  readonly #numbers = new IdNumbers();
  readonly #mentionIds = new WeakMap<Mention, string>();
  readonly #quoteIds = new WeakMap<FoundQuote, string>();
  readonly #moneyIds = new WeakMap<FoundMoney, string>();
  readonly #written: Written[] = [];
  /** By paragraph, others whose annotations have a part in it or go on with a quotation in it. */
  readonly #speakingOf = new Map<number, Set<number>>();
  /** By paragraph, the actors whose role or country it has told. */
  readonly #toldIn = new Map<number, Set<EntityRecord>>();
  /** Where actors are first mentioned, and in how many paragraphs they speak. */
  readonly #places = new Map<EntityRecord, number>();
  readonly #speaking = new Map<EntityRecord, number>();
  #entities: readonly EntityRecord[];
  readonly document: AnnotatedDocument;

  constructor(document: SourceDocument, discourse: Discourse, findings: Findings) {
    this.#discourse = discourse;
    this.#findings = findings;
    const writer = new AnnotationWriter(document, discourse);
    for (const paragraph of discourse.paragraphs) {
      const written = this.#write(writer, paragraph, (id) => id);
      this.#numbers.add(paragraph.index, written.plainIds);
      this.#written.push(written);
      this.#countSpeakers(written.speakers, 1);
    }
    for (const index of this.#numbered()) {
      const own = discourse.paragraphs[index];
      if (own) this.#written[index] = this.#write(writer, own, this.#numbers.numbering(index));
    }
    for (const entity of findings.actors.entities) this.#place(entity);
    this.#entities = this.#shownEntities();
    this.document = {
      title: document.title,
      format: document.format,
      length: document.sourceLength,
      entities: this.#entities.map((one) => this.#writeEntity(writer, one)),
      annotations: this.#written.flatMap(({ annotations }) => annotations),
      notices: document.notices,
    };
  }

  /** Paragraphs with ids that are numbered, and those that go on with a quotation of one, in order. */
  #numbered(): number[] {
    const all = this.#numbers.numbered();
    for (const index of [...all]) {
      for (const more of this.#speakingOf.get(index) ?? []) all.add(more);
    }
    return [...all].sort((a, b) => a - b);
  }

  /** Writes anew what an edit of one paragraph changed. */
  rewrite(
    document: SourceDocument,
    findings: Findings,
    paragraph: Paragraph,
    changed: FindingsChange,
  ): DocumentChange {
    this.#findings = findings;
    const writer = new AnnotationWriter(document, this.#discourse);
    const annotations: Replacement<Annotation>[] = [];
    const entities = new Set(changed.entities);
    let at = 0;
    let next = 0;
    for (const index of this.#renumbered(writer, this.#touched(paragraph, changed), entities)) {
      for (; next < index; next++) at += this.#written[next]?.annotations.length ?? 0;
      const before = this.#written[index];
      const own = this.#discourse.paragraphs[index];
      if (!before || !own) throw new RangeError(`There is no paragraph ${String(index)}.`);
      const now = this.#write(writer, own, this.#numbers.numbering(index), entities);
      this.#countSpeakers(before.speakers, -1);
      this.#countSpeakers(now.speakers, 1);
      this.#written[index] = now;
      const removed = before.annotations.length;
      annotations.push({ at, removed, items: now.annotations });
      at += removed;
      next = index + 1;
    }
    for (; next < this.#written.length; next++) at += this.#written[next]?.annotations.length ?? 0;
    const counts = { annotations: at, entities: this.#entities.length };
    return {
      within: around(document, paragraph.index),
      annotations,
      entities: this.#entitiesAgain(writer, paragraph, entities),
      counts,
    };
  }

  /** Indexes of the paragraphs of which something is to be written anew. */
  #touched(paragraph: Paragraph, { rows, entities, paragraphs }: FindingsChange): Set<number> {
    const { sentences } = this.#discourse;
    const touched = new Set([paragraph.index, ...paragraphs]);
    for (const index of rows) touched.add(sentences[index]?.paragraph ?? 0);
    // Where an actor is mentioned stand its name and role.
    for (const { mentions } of entities) {
      for (const { sentence } of mentions) touched.add(sentences[sentence]?.paragraph ?? 0);
    }
    for (const index of [...touched]) {
      for (const other of this.#speakingOf.get(index) ?? []) touched.add(other);
    }
    return touched;
  }

  /** Those and the paragraphs in which ids are numbered differently by them, in order. */
  #renumbered(
    writer: AnnotationWriter,
    touched: ReadonlySet<number>,
    renamed: Set<EntityRecord>,
  ): number[] {
    const all = new Set(touched);
    for (const index of touched) {
      const own = this.#discourse.paragraphs[index];
      const before = this.#written[index];
      if (!own || !before) continue;
      const { plainIds } = this.#write(writer, own, (id) => id, renamed);
      for (const other of this.#numbers.exchange(index, before.plainIds, plainIds)) {
        all.add(other);
        for (const more of this.#speakingOf.get(other) ?? []) all.add(more);
      }
    }
    return [...all].sort((a, b) => a - b);
  }

  #entitiesAgain(
    writer: AnnotationWriter,
    paragraph: Paragraph,
    changed: ReadonlySet<EntityRecord>,
  ): Replacement<Entity>[] {
    const toldHere = this.#toldIn.get(paragraph.index);
    const isChanged = (one: EntityRecord): boolean =>
      changed.has(one) || toldHere?.has(one) === true;
    for (const { index } of paragraph.sentences) {
      for (const { entity } of this.#findings.actors.inSentence(index)) {
        if (entity) this.#place(entity);
      }
    }
    for (const entity of changed) this.#place(entity);
    const before = this.#entities;
    const now = this.#shownEntities();
    this.#entities = now;
    const { head, tail } = commonEnds(
      before.length,
      now.length,
      (old, at) => before[old] === now[at],
    );
    const replaced: Replacement<Entity>[] = [];
    const replace = (from: number, to: number, shift: number): void => {
      for (let at = from; at < to; at++) {
        const one = now[at];
        if (!one || !isChanged(one)) continue;
        replaced.push({ at: at - shift, removed: 1, items: [this.#writeEntity(writer, one)] });
      }
    };
    replace(0, head, 0);
    const removed = before.length - head - tail;
    const items = now.slice(head, now.length - tail).map((one) => this.#writeEntity(writer, one));
    if (removed > 0 || items.length > 0) replaced.push({ at: head, removed, items });
    replace(now.length - tail, now.length, now.length - before.length);
    return replaced;
  }

  #writeEntity(writer: AnnotationWriter, entity: EntityRecord): Entity {
    for (const range of [entity.roleRange, entity.countryRange]) {
      if (!range) continue;
      const at = this.#paragraphAt(range.start);
      this.#toldIn.set(at, (this.#toldIn.get(at) ?? new Set()).add(entity));
    }
    return writer.entity(entity, this.#idsOf(entity));
  }

  #countSpeakers(speakers: ReadonlySet<EntityRecord>, by: 1 | -1): void {
    for (const one of speakers) {
      const count = (this.#speaking.get(one) ?? 0) + by;
      if (count > 0) this.#speaking.set(one, count);
      else this.#speaking.delete(one);
    }
  }

  /** Notes where an actor is first mentioned. */
  #place(entity: EntityRecord): void {
    let first = Number.MAX_SAFE_INTEGER;
    for (const { start } of entity.mentions) first = Math.min(first, start);
    if (entity.mentions.length > 0) this.#places.set(entity, first);
    else this.#places.delete(entity);
  }

  /**
   * What stands in a paragraph: actors, then quotations, claims, amounts and pledges.
   * @param renamed Is given the actors with a mention that has another id than before.
   */
  #write(
    writer: AnnotationWriter,
    paragraph: Paragraph,
    numbered: (id: string) => string,
    renamed?: Set<EntityRecord>,
  ): Written {
    const { speech, amounts, pledges } = this.#findings;
    const annotations: Annotation[] = [];
    const plainIds: string[] = [];
    const speakers = new Set<EntityRecord>();
    const add = (annotation: Annotation): string => {
      plainIds.push(annotation.id);
      const id = numbered(annotation.id);
      annotations.push(Object.assign(annotation, { id }));
      return id;
    };
    for (const { index } of paragraph.sentences) {
      for (const mention of this.#findings.actors.inSentence(index)) {
        const id = add(writer.actor(mention));
        if (mention.entity && this.#mentionIds.get(mention) !== id) renamed?.add(mention.entity);
        this.#mentionIds.set(mention, id);
      }
    }
    const refer = (...parts: readonly (Range | null)[]): void => {
      for (const part of parts) {
        if (!part || (part.start >= paragraph.start && part.start < paragraph.end)) continue;
        const other = this.#paragraphAt(part.start);
        const speaking = this.#speakingOf.get(other) ?? new Set();
        this.#speakingOf.set(other, speaking.add(paragraph.index));
      }
    };
    const quoteId = (quote: FoundQuote): string | undefined => this.#quoteIds.get(quote);
    for (const quote of speech.quotesIn(paragraph.index)) {
      this.#quoteIds.set(quote, add(writer.quote(quote, quoteId)));
      if (quote.speaker) speakers.add(quote.speaker);
      refer(quote.source, quote.cue, quote.addressee, quote.occasion, quote.continues);
    }
    for (const claim of speech.claimsIn(paragraph.index)) {
      add(writer.claim(claim, quoteId));
      if (claim.speaker) speakers.add(claim.speaker);
      refer(claim.source, claim.cue, claim.addressee, claim.occasion);
    }
    for (const money of this.#within(amounts, paragraph)) {
      this.#moneyIds.set(money, add(writer.money(money)));
    }
    const moneyId = (money: FoundMoney): string | undefined => this.#moneyIds.get(money);
    for (const pledge of this.#within(pledges, paragraph, ({ money }) => money)) {
      add(writer.pledge(pledge, moneyId));
      refer(pledge.cue, pledge.pledgerRange, pledge.recipient, pledge.purpose);
      refer(...pledge.elaborations, ...pledge.mentions);
    }
    annotations.sort((a, b) => a.start - b.start || b.end - a.end);
    return { annotations, plainIds, speakers };
  }

  /** Ids of the annotations that mention an actor, in order. */
  #idsOf({ mentions }: EntityRecord): string[] {
    return mentions
      .toSorted((a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end)
      .flatMap((mention) => this.#mentionIds.get(mention) ?? []);
  }

  /** In the order in which the text names them; at the end those that are only spoken of. */
  #shownEntities(): EntityRecord[] {
    const places = this.#places;
    const unnamed = [...this.#speaking.keys()].filter((one) => !places.has(one));
    const named = [...places].sort(
      ([a, first], [b, second]) => first - second || a.order - b.order,
    );
    return [...named.map(([one]) => one), ...unnamed.sort((a, b) => a.order - b.order)];
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
