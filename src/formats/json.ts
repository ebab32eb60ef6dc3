import { exportArticles, fileTold } from './exportArticles';
import type { ExportDocument, ExportOptions, TextFormat, TextWriter } from './exportFormat';

/**
 * One JSON object, `{"documents":[{"uri","title","format","length","entities","annotations",
 * "notices","leftOut"}]}`, each document as the annotation model has it. Offsets are UTF-16 code units into
 * the source file. Of a file of several articles each is a document of its own, with `source`, `date`
 * and `part` behind the title.
 */
export const json: TextFormat = {
  holds: 'documents',
  id: 'json',
  label: 'JSON',
  extension: '.json',
  mediaType: 'application/json',
  open: openJson,
};

function openJson(options: ExportOptions = {}): TextWriter {
  const opening = '{"documents":[\n';
  let before = opening;
  return {
    document(document: ExportDocument): string {
      let text = '';
      for (const article of exportArticles(document)) {
        const { uri, annotated, told } = article;
        const { title, format, length, entities, annotations, notices, leftOut } = annotated;
        const head = { uri, title, ...told, format, length, ...fileTold(article, options) };
        const fields = { ...head, entities, annotations, notices, leftOut };
        text += before + JSON.stringify(fields, null, 2);
        before = ',\n';
      }
      return text;
    },
    end: () => (before === opening ? '{"documents":[]}\n' : '\n]}\n'),
  };
}
