import type { Range } from '../../core/document/sourceDocument';
import type {
  ActorAnnotation,
  Annotation,
  ClaimAnnotation,
  PledgeAnnotation,
  QuoteAnnotation,
  Span,
} from '../../core/model';
import { documentRecord } from '../documentRecord';
import type { ExportDocument, ExportOptions } from '../exportFormat';
import { jsonLine } from '../jsonLine';
import { type ReadableText, readableText } from '../readableText';
import { actorTypeNames } from './configuration';
import { Standoff } from './standoff';

/** The two files of a document. */
export interface BratFiles {
  readonly text: string;
  readonly annotations: string;
}

/** A document in brat's standoff format. */
export function writeStandoff(input: ExportDocument, options: ExportOptions): BratFiles {
  const readable = readableText(input);
  const writer = new DocumentWriter(input, readable);
  return { text: readable.text, annotations: writer.write(options) };
}

/** Writes spans first, so that whatever refers to one may stand anywhere. */
class DocumentWriter {
  readonly #input: ExportDocument;
  readonly #readable: ReadableText;
  readonly #standoff: Standoff;
  /** brat's ids of the spans of annotations, by their own. */
  readonly #spans = new Map<string, string>();
  /** brat's ids of spans that are parts of annotations, by type and place. */
  readonly #parts = new Map<string, string>();
  readonly #actors: readonly ActorAnnotation[];

  constructor(input: ExportDocument, readable: ReadableText) {
    this.#input = input;
    this.#readable = readable;
    this.#standoff = new Standoff(readable.text);
    this.#actors = input.annotated.annotations.filter((each) => each.kind === 'actor');
  }

  write(options: ExportOptions): string {
    const { annotations, entities } = this.#input.annotated;
    const ids: string[] = [];
    for (const annotation of annotations) {
      if (annotation.kind === 'pledge') continue;
      const id = this.#standoff.span(typeOf(annotation), this.#readable.placeOf(annotation));
      if (id === null) continue;
      this.#spans.set(annotation.id, id);
      ids.push(id);
    }
    // A span that an annotator takes away takes its notes with it.
    const record = jsonLine(documentRecord(this.#input, options));
    for (const id of new Set([ids[0], ids.at(-1)])) {
      if (id !== undefined) this.#standoff.note('SpeechmarkDocument', id, record);
    }
    for (const annotation of annotations) this.#tell(annotation);
    for (const { mentions } of entities) {
      this.#standoff.equivalent(
        'Coreference',
        mentions.flatMap((id) => this.#spans.get(id) ?? []),
      );
    }
    return this.#standoff.toString();
  }

  #tell(annotation: Annotation): void {
    const id =
      annotation.kind === 'pledge' ? this.#pledge(annotation) : this.#spans.get(annotation.id);
    if (id === undefined || id === null) return;
    this.#standoff.attribute('Status', id, annotation.status);
    switch (annotation.kind) {
      case 'actor':
        this.#standoff.attribute('Mention', id, annotation.mention);
        break;
      case 'money':
        this.#standoff.attribute('Use', id, annotation.use);
        break;
      case 'pledge':
        this.#standoff.attribute('State', id, annotation.state);
        break;
      case 'quote':
        this.#standoff.attribute('Form', id, annotation.form);
        this.#speech(annotation, id);
        this.#link('Continues', id, annotation.continues);
        break;
      case 'claim':
        this.#standoff.attribute('Act', id, annotation.act);
        this.#speech(annotation, id);
        for (const target of annotation.targets) this.#to('Target', id, this.#mentionOf(target));
        for (const quote of annotation.quotes) this.#link('Holds', id, quote);
        break;
    }
    if (annotation.note !== undefined) {
      this.#standoff.note('AnnotatorNotes', id, annotation.note.replace(/\s+/g, ' '));
    }
    this.#standoff.note('Speechmark', id, jsonLine(annotation));
  }

  #speech(speech: QuoteAnnotation | ClaimAnnotation, id: string): void {
    this.#to('Speaker', id, this.#whoever(speech.speaker, speech.speakerSpan));
    this.#to('Cue', id, this.#part('Cue', speech.cue));
    this.#to('Addressee', id, this.#part('Addressee', speech.addressee));
    this.#to('Occasion', id, this.#part('Occasion', speech.occasion));
  }

  /** Its cue triggers the event; without one in the text its amount does. */
  #pledge(pledge: PledgeAnnotation): string | null {
    const place = this.#readable.rangeOf(pledge.cue) ?? this.#readable.placeOf(pledge);
    const trigger = this.#standoff.span('Pledge', place);
    if (trigger === null) return null;
    const amount = this.#spans.get(pledge.money) ?? null;
    const { pledger, pledgers, pledgerSpan } = pledge;
    const givers = pledgers
      ? pledgers.map((each) => this.#mentionOf(each))
      : [this.#whoever(pledger, pledgerSpan)];
    const roles: (readonly [string, string | null])[] = [
      ['Amount', amount],
      ...givers.map((giver) => ['Pledger', giver] as const),
      ['OnBehalfOf', this.#mentionOf(pledge.onBehalfOf)],
      ['Recipient', this.#part('Recipient', pledge.recipient)],
      ['Purpose', this.#part('Purpose', pledge.purpose)],
      ...pledge.elaborations.map((span) => ['Detail', this.#part('Detail', span)] as const),
    ];
    const filled = roles.flatMap(([role, id]) => (id === null ? [] : [[role, id] as const]));
    const id = this.#standoff.event('Pledge', trigger, filled);
    for (const giver of givers) if (amount !== null) this.#to('Pledger', amount, giver);
    return id;
  }

  #to(type: string, of: string, to: string | null): void {
    if (to !== null) this.#standoff.relation(type, of, to);
  }

  #link(type: string, of: string, to: string | null): void {
    this.#to(type, of, to === null ? null : (this.#spans.get(to) ?? null));
  }

  /** The mention in the words that name somebody here; without one those words. */
  #whoever(entity: string | null, words: Span | null): string | null {
    const inside = words && this.#actors.find((each) => each.actor === entity && isIn(each, words));
    if (entity !== null && inside) return this.#spans.get(inside.id) ?? null;
    return words ? this.#part('Source', words) : this.#mentionOf(entity);
  }

  /** The first mention of an entity. */
  #mentionOf(entity: string | null): string | null {
    const mentions = this.#input.annotated.entities.find(({ id }) => id === entity)?.mentions ?? [];
    return mentions.map((id) => this.#spans.get(id)).find((id) => id !== undefined) ?? null;
  }

  #part(type: string, span: Span | null): string | null {
    const range = this.#readable.rangeOf(span);
    if (!range) return null;
    const key = `${type} ${String(range.start)} ${String(range.end)}`;
    const known = this.#parts.get(key) ?? this.#standoff.span(type, range);
    if (known !== null) this.#parts.set(key, known);
    return known;
  }
}

const isIn = (inner: Range, outer: Range): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

const typeOf = (annotation: Exclude<Annotation, PledgeAnnotation>): string =>
  annotation.kind === 'actor' ? actorTypeNames[annotation.type] : typeNames[annotation.kind];

const typeNames: Record<Exclude<Annotation, PledgeAnnotation | ActorAnnotation>['kind'], string> = {
  money: 'Money',
  quote: 'Quote',
  claim: 'Claim',
};
