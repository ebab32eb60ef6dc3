import type { ExportFormat } from './exportFormat';

/** A row an annotation: uri, kind, start, end, text, with tabs between. */
export const tsv: ExportFormat = {
  id: 'tsv',
  label: 'TSV',
  extension: '.tsv',
  mediaType: 'text/tab-separated-values',
  open: () => ({
    document: ({ uri, annotated }) =>
      annotated.annotations
        .map(({ kind, start, end, text }) => `${[uri, kind, start, end, text].join('\t')}\n`)
        .join(''),
    end: () => '',
  }),
};
