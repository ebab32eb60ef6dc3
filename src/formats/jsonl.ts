import type { Annotation } from '../core/model';
import { type ExportArticle, exportArticles, fileTold } from './exportArticles';
import type { ExportDocument, ExportOptions, TextFormat } from './exportFormat';

/**
 * JSON Lines: a `document` line, then an `annotation` line each, in order of `start`. Offsets are
 * UTF-16 code units into the source file. `type` tells the lines apart, so the type of an actor
 * (person, country …) is written as `actorType`. Of a file of several articles each has a `document`
 * line of its own, with `source`, `date` and `part`, and behind it its annotations.
 */
export const jsonl: TextFormat = {
  holds: 'documents',
  isApart: true,
  id: 'jsonl',
  label: 'JSON Lines',
  extension: '.jsonl',
  mediaType: 'application/jsonl',
  open: (options = {}) => ({
    document: (input) => documentLines(input, options),
    end: () => '',
  }),
};

const documentLines = (document: ExportDocument, options: ExportOptions): string =>
  exportArticles(document)
    .map((article) => articleLines(article, options))
    .join('');

function articleLines(article: ExportArticle, options: ExportOptions): string {
  const { uri, annotated, told } = article;
  const { title, format, length, entities, notices, leftOut } = annotated;
  const file = fileTold(article, options);
  const head = { type: 'document', uri, title, ...told, format, length, ...file, entities };
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
