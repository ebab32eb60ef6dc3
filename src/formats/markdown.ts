import type { RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { exportArticles } from './exportArticles';
import type { ExportOptions, TextFormat, TextWriter } from './exportFormat';
import { closingReport, type KeptPledge, keptPledges } from './report/pledgeReport';
import { readingReport } from './report/readingReport';

/**
 * A reading report for colleagues, in Markdown: the actors of each article, its pledges with the
 * totals that the ledger shows (of several articles those of all at the end), and quotations and
 * claims by speaker with where they stand. Words of the article are text, never markup.
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
  let articles = 0;
  const kept: KeptPledge[] = [];
  return {
    document(input) {
      let text = '';
      for (const article of exportArticles(input)) {
        text += (articles === 0 ? '' : '\n') + written(readingReport(article, options));
        articles += 1;
        kept.push(...keptPledges(article));
      }
      return text;
    },
    end() {
      const closing = articles < 2 ? [] : closingReport(articles, kept);
      return closing.length === 0 ? '' : `\n${written(closing)}`;
    },
  };
}

const written = (children: RootContent[]): string =>
  toMarkdown({ type: 'root', children }, { bullet: '-', extensions: [{ unsafe: autolinks }] });

/** What readers make links of without being asked. */
const autolinks = [
  { character: ':', before: '[A-Za-z]', after: '[\\w/]', inConstruct: 'phrasing' as const },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' as const },
  { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: 'phrasing' as const },
  { character: '~', inConstruct: 'phrasing' as const },
];
