import type { SourceFormat } from '../../core/model';
import type { AnnotateText } from '../reading/annotateInTime';
import { errorAnswer, idOf, parseRecord, type RecordAnswer } from './recordAnswer';

const formats: readonly string[] = ['text', 'html', 'markdown'] satisfies SourceFormat[];

/** Answers one line of `annotate --records`. Never throws. */
export function annotateRecord(bytes: Uint8Array, annotateText: AnnotateText): RecordAnswer {
  let id = 'null';
  try {
    const { text, fields } = parseRecord(bytes);
    id = idOf(text, fields);
    const format = formatOf(fields);
    if (typeof fields['text'] !== 'string') throw new Error('"text" must be a string');
    const { entities, annotations, articles, notices } = annotateText(fields['text'], format);
    const answer = JSON.stringify({
      entities,
      annotations,
      ...(articles && { articles }),
      ...(notices.length > 0 && { notices }),
    });
    return { line: `{"id":${id},${answer.slice(1)}` };
  } catch (cause) {
    return errorAnswer(id, cause instanceof Error ? cause.message : String(cause));
  }
}

function formatOf(record: Record<string, unknown>): SourceFormat {
  const { format = 'text' } = record;
  if (typeof format !== 'string' || !formats.includes(format)) {
    throw new Error(`"format" must be one of: ${formats.join(', ')}`);
  }
  return format as SourceFormat;
}
