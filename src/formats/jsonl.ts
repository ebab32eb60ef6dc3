import type { Annotation } from '../core/model';
import type { ExportDocument, ExportFormat } from './exportFormat';

/**
 * JSON Lines: a `document` line, then an `annotation` line each, in order of `start`. Offsets are
 * UTF-16 code units into the source file. `type` tells the lines apart, so the type of an actor
 * (person, country …) is written as `actorType`.
 */
export const jsonl: ExportFormat = {
  id: 'jsonl',
  label: 'JSON Lines',
  extension: '.jsonl',
  mediaType: 'application/jsonl',
  open: () => ({ document: documentLines, end: () => '' }),
};

function documentLines({ uri, annotated }: ExportDocument): string {
  const { title, format, length, entities, notices, leftOut } = annotated;
  const head = { type: 'document', uri, title, format, length, entities };
  const said = { ...(notices.length > 0 && { notices }), ...(leftOut && { leftOut }) };
  const lines = [JSON.stringify({ ...head, ...said })];
  for (const annotation of annotated.annotations) {
    lines.push(JSON.stringify({ type: 'annotation', uri, ...lineFields(annotation) }));
  }
  return lines.join('\n') + '\n';
}

function lineFields(annotation: Annotation): object {
  if (annotation.kind !== 'actor') {
    return annotation;
  }
  const { type, ...fields } = annotation;
  return { ...fields, actorType: type };
}
