import type { EntityRecord, Mention } from './actors/entities';
import { IdNumbers } from './annotationIds';
import { AnnotationWriter } from './annotationWriter';
import { firstEndingAfter } from './document/binarySearch';
import type { Findings, FindingsChange } from './findings';
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
  readonly #mentionIds = new WeakMap<Mention, string>();
  readonly #quoteIds = new WeakMap<FoundQuote, string>();
  readonly #moneyIds = new WeakMap<FoundMoney, string>();
  readonly #written: Written[] = [];
  /** By paragraph, others whose annotations have a part in it or go on with a quotation in it. */
  readonly #speakingOf = new Map<number, Set<number>>();
  #entities: readonly EntityRecord[];
  readonly document: AnnotatedDocument;

  constructor(document: SourceDocument, discourse: Discourse, findings: Findings) {
    this.#discourse = discourse;
    this.#findings = findings;
    const writer = new AnnotationWriter(document, discourse);
    for (const paragraph of discourse.paragraphs) {
      this.#written.push(this.#write(writer, paragraph, (id) => this.#numbers.give(id)));
    }
    this.#entities = this.#shownEntities();
    this.document = {
      title: document.title,
      format: document.format,
      length: document.sourceLength,
      entities: this.#entities.map((one) => writer.entity(one, this.#idsOf(one))),
      annotations: this.#written.flatMap(({ annotations }) => annotations),
      notices: document.notices,
    };
  }

  /**
   * Writes anew what an edit of one paragraph changed.
   * @returns Null when other annotations would get other ids: then all must be written anew.
   */
  rewrite(
    document: SourceDocument,
    paragraph: Paragraph,
    changed: FindingsChange,
  ): DocumentChange | null {
    const writer = new AnnotationWriter(document, this.#discourse);
    const annotations: Replacement<Annotation>[] = [];
    const entities = new Set(changed.entities);
    let at = 0;
    let next = 0;
    for (const index of this.#touched(paragraph, changed)) {
      for (; next < index; next++) at += this.#written[next]?.annotations.length ?? 0;
      const before = this.#written[index];
      const own = this.#discourse.paragraphs[index];
      const now = before && own && this.#writeAgain(writer, own, before, entities);
      if (!now) return null;
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

  /** Indexes of the paragraphs of which something is to be written anew, in order. */
  #touched(paragraph: Paragraph, { rows, entities, paragraphs }: FindingsChange): number[] {
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
    return [...touched].sort((a, b) => a - b);
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
    const now = this.#write(writer, paragraph, (id) => known.get(id)?.shift() ?? id, renamed);
    return this.#numbers.exchange(before.plainIds, now.plainIds) ? now : null;
  }

  #entitiesAgain(
    writer: AnnotationWriter,
    paragraph: Paragraph,
    changed: ReadonlySet<EntityRecord>,
  ): Replacement<Entity>[] {
    const isChanged = (one: EntityRecord): boolean =>
      changed.has(one) ||
      isInside(one.roleRange, paragraph) ||
      isInside(one.countryRange, paragraph);
    const written = (one: EntityRecord): Entity => writer.entity(one, this.#idsOf(one));
    const before = this.#entities;
    const now = this.#shownEntities();
    this.#entities = now;
    let head = 0;
    while (head < before.length && before[head] === now[head]) head++;
    const most = Math.min(before.length, now.length) - head;
    let tail = 0;
    while (tail < most && before.at(-1 - tail) === now.at(-1 - tail)) tail++;
    const replaced: Replacement<Entity>[] = [];
    const replace = (from: number, to: number, shift: number): void => {
      for (let at = from; at < to; at++) {
        const one = now[at];
        if (one && isChanged(one))
          replaced.push({ at: at - shift, removed: 1, items: [written(one)] });
      }
    };
    replace(0, head, 0);
    const removed = before.length - head - tail;
    const items = now.slice(head, now.length - tail).map(written);
    if (removed > 0 || items.length > 0) replaced.push({ at: head, removed, items });
    replace(now.length - tail, now.length, now.length - before.length);
    return replaced;
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
    const ids: string[] = [];
    const add = (annotation: Annotation): string => {
      plainIds.push(annotation.id);
      const id = numbered(annotation.id);
      ids.push(id);
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
      refer(quote.source, quote.cue, quote.addressee, quote.occasion, quote.continues);
    }
    for (const claim of speech.claimsIn(paragraph.index)) {
      add(writer.claim(claim, quoteId));
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
    return { annotations, plainIds, ids };
  }

  /** Ids of the annotations that mention an actor, in order. */
  #idsOf({ mentions }: EntityRecord): string[] {
    return mentions
      .toSorted((a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end)
      .flatMap((mention) => this.#mentionIds.get(mention) ?? []);
  }

  /** In the order in which the text names them; at the end those that are only spoken of. */
  #shownEntities(): EntityRecord[] {
    const { actors, speech } = this.#findings;
    const spoken = new Set<EntityRecord | null>();
    for (const { index } of this.#discourse.paragraphs) {
      for (const { speaker } of speech.quotesIn(index)) spoken.add(speaker);
      for (const { speaker } of speech.claimsIn(index)) spoken.add(speaker);
    }
    const places = new Map<EntityRecord, number>();
    for (const entity of actors.entities) {
      if (entity.mentions.length === 0 && !spoken.has(entity)) continue;
      let first = Number.MAX_SAFE_INTEGER;
      for (const { start } of entity.mentions) first = Math.min(first, start);
      places.set(entity, first);
    }
    return [...places.keys()].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
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
