// What must be true of every result, whatever the text.
import { readDocument } from '../../src/core/document/readDocument.js';
import type { SourceDocument } from '../../src/core/document/sourceDocument.js';
import type { AnnotatedDocument, Annotation, Entity, Span } from '../../src/core/model.js';

/** What is wrong with a result: the name of a check, and what it found. */
export interface Fault {
  readonly check: string;
  readonly told: string;
}

/** The first fault of a result of a text, or null. */
export function unsound(source: string, result: AnnotatedDocument): Fault | null {
  if (result.length !== source.length) {
    return { check: 'length', told: `${result.length} of ${source.length}` };
  }
  const document = readDocument(source, result.format);
  for (const holder of [...result.annotations, ...result.entities]) {
    for (const [field, span] of spansOf(holder)) {
      const fault = wrongSpan(document, span);
      if (fault) return { ...fault, told: `${field} of ${holder.id}: ${fault.told}` };
    }
  }
  return wrongOrder(result) ?? wrongReference(result) ?? wrongValue(result);
}

/** All spans of an annotation or an entity with the fields they stand in. */
function spansOf(holder: Annotation | Entity): (readonly [field: string, span: Span])[] {
  const inside = (field: string, value: unknown): (readonly [string, Span])[] => {
    if (typeof value !== 'object' || value === null) return [];
    const deeper = Object.entries(value).flatMap(([key, each]) => inside(`${field}.${key}`, each));
    return 'start' in value ? [[field, value as Span], ...deeper] : deeper;
  };
  return inside('span', holder);
}

function wrongSpan({ sourceLength, text, offsets }: SourceDocument, span: Span): Fault | null {
  const { start, end } = span;
  const told = `${String(start)} to ${String(end)} ${JSON.stringify(span.text)}`;
  const isWhole = Number.isInteger(start) && Number.isInteger(end);
  if (!isWhole || start < 0 || start >= end || end > sourceLength) {
    return { check: 'offsets', told: `${told}, in ${String(sourceLength)}` };
  }
  if (span.text.trim() === '') return { check: 'blank span', told };
  if (span.text.trim() !== span.text) return { check: 'span with blank ends', told };
  const readable = offsets.toReadable({ start, end });
  const read = readable && text.slice(readable.start, readable.end);
  return read === span.text
    ? null
    : { check: 'text of a span', told: `${told}, not ${String(read)}` };
}

function wrongOrder({ annotations, entities }: AnnotatedDocument): Fault | null {
  const ids = new Set<string>();
  for (const { id } of [...annotations, ...entities]) {
    if (ids.has(id)) return { check: 'ids', told: `${id} stands twice` };
    ids.add(id);
  }
  const at = annotations.findIndex((one, index) => {
    const last = annotations[index - 1];
    return last && (last.start - one.start || one.end - last.end) > 0;
  });
  return at < 0 ? null : { check: 'order', told: `at ${String(annotations[at]?.id)}` };
}

/** Ids in fields that are not there. */
function wrongReference({ annotations, entities }: AnnotatedDocument): Fault | null {
  const kinds = new Map<unknown, string>([
    ...annotations.map(({ id, kind }) => [id, kind] as const),
    ...entities.map(({ id }) => [id, 'entity'] as const),
  ]);
  for (const holder of [...annotations, ...entities]) {
    for (const [field, kind] of Object.entries(referred)) {
      const value = (holder as unknown as Readonly<Record<string, unknown>>)[field];
      // A pledge and an entity both have `mentions`; those of a pledge are spans.
      for (const id of [value].flat().filter((each) => typeof each === 'string')) {
        if (kinds.get(id) === kind) continue;
        return { check: 'references', told: `${field} of ${holder.id} is ${String(id)}` };
      }
    }
  }
  return null;
}

/** What the ids in a field are of. */
const referred: Readonly<Record<string, string>> = {
  actor: 'entity',
  pledger: 'entity',
  pledgers: 'entity',
  onBehalfOf: 'entity',
  speaker: 'entity',
  speakers: 'entity',
  targets: 'entity',
  money: 'money',
  continues: 'quote',
  quotes: 'quote',
  mentions: 'actor',
};

function wrongValue({ annotations, entities }: AnnotatedDocument): Fault | null {
  for (const one of annotations) {
    const fault = (told: string): Fault => ({ check: 'values', told: `${told} of ${one.id}` });
    if (!(one.confidence > 0 && one.confidence <= 1)) return fault('confidence');
    if (!Number.isInteger(one.paragraph) || one.paragraph < 0) return fault('paragraph');
    if (one.rule === '') return fault('rule');
    const isSpeech = one.kind === 'quote' || one.kind === 'claim';
    if (isSpeech && one.speaker === null && !one.reason) return fault('no reason, nor speaker');
    if (one.kind === 'money' && !/^\d+(?:\.\d+)?$/.test(one.amount)) return fault('amount');
  }
  const nameless = entities.find(({ name }) => name.trim() === '');
  return nameless ? { check: 'values', told: `name of ${nameless.id}` } : null;
}
