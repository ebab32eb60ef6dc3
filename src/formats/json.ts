import type { ExportDocument, ExportFormat, ExportWriter } from './exportFormat';

/**
 * One JSON object, `{"documents":[{"uri","title","format","length","entities","annotations",
 * "notices","leftOut"}]}`, each document as the annotation model has it. Offsets are UTF-16 code units into
 * the source file.
 */
export const json: ExportFormat = {
  id: 'json',
  label: 'JSON',
  extension: '.json',
  mediaType: 'application/json',
  open: openJson,
};

function openJson(): ExportWriter {
  const opening = '{"documents":[\n';
  let before = opening;
  return {
    document({ uri, annotated }: ExportDocument): string {
      const { title, format, length, entities, annotations, notices, leftOut } = annotated;
      const fields = { uri, title, format, length, entities, annotations, notices, leftOut };
      const text = before + JSON.stringify(fields, null, 2);
      before = ',\n';
      return text;
    },
    end: () => (before === opening ? '{"documents":[]}\n' : '\n]}\n'),
  };
}
