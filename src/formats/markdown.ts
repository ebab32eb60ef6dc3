import { toMarkdown } from 'mdast-util-to-markdown';
import { exportArticles } from './exportArticles';
import type { ExportOptions, TextFormat, TextWriter } from './exportFormat';
import { readingReport } from './report/readingReport';

/**
 * A reading report for colleagues, in Markdown: the actors of each article, its pledges with the
 * totals that the ledger shows, and quotations and claims by speaker with where they stand. Words of
 * the article are text, never markup.
 */
export const markdown: TextFormat = {
  id: 'markdown',
  label: 'Reading report (Markdown)',
  extension: '.md',
  mediaType: 'text/markdown; charset=utf-8',
  holds: 'documents',
  open: openReport,
};

function openReport(options: ExportOptions = {}): TextWriter {
  let isFirst = true;
  return {
    document(input) {
      const reports = exportArticles(input).map((article) =>
        toMarkdown(
          { type: 'root', children: readingReport(article, options) },
          { bullet: '-', extensions: [{ unsafe: autolinks }] },
        ),
      );
      const text = (isFirst ? '' : '\n') + reports.join('\n');
      isFirst = false;
      return text;
    },
    end: () => '',
  };
}

/** What readers make links of without being asked. */
const autolinks = [
  { character: ':', before: '[A-Za-z]', after: '[\\w/]', inConstruct: 'phrasing' as const },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' as const },
  { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: 'phrasing' as const },
  { character: '~', inConstruct: 'phrasing' as const },
];
