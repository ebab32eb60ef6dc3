import type { SourceFormat } from '../core/model';
import { annotateInTime } from './annotateInTime';

/** Identifies a record; echoed as it came. */
export type RecordId = string | number | null;

/** The line that answers a record. */
export interface RecordAnswer {
  readonly line: string;
  /** Why the record was not read, for people; undefined when it was. */
  readonly error?: string;
}

const formats: readonly string[] = ['text', 'html', 'markdown'] satisfies SourceFormat[];

/** Answers one line of `annotate --records`. Never throws. */
export function annotateRecord(bytes: Uint8Array): RecordAnswer {
  let id: RecordId = null;
  try {
    const record = parseObject(bytes);
    id = idOf(record);
    const format = formatOf(record);
    if (typeof record['text'] !== 'string') throw new Error('"text" must be a string');
    const { entities, annotations, articles, notices } = annotateInTime(record['text'], format);
    const answer = { id, entities, annotations, ...(articles && { articles }) };
    return { line: JSON.stringify(notices.length > 0 ? { ...answer, notices } : answer) };
  } catch (cause) {
    const error = cause instanceof Error ? cause.message : String(cause);
    return { line: JSON.stringify({ id, error }), error };
  }
}

function parseObject(bytes: Uint8Array): Record<string, unknown> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error('not valid UTF-8', { cause });
  }
  if (text.trim() === '') throw new Error('an empty line');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error(`not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('not a JSON object');
  }
  return value as Record<string, unknown>;
}

function idOf(record: Record<string, unknown>): string | number {
  const { id } = record;
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new Error('"id" must be a string or a number');
  }
  return id;
}

function formatOf(record: Record<string, unknown>): SourceFormat {
  const { format = 'text' } = record;
  if (typeof format !== 'string' || !formats.includes(format)) {
    throw new Error(`"format" must be one of: ${formats.join(', ')}`);
  }
  return format as SourceFormat;
}
