import type { Translate } from '../annotationWords';
import { escapeHtml } from './escapeHtml';
import { pageScript } from './pageScript';
import { pageStyle } from './pageStyle';
import { readingArticle, type ReadingInput } from './readingArticle';

/** How a page is made. */
export interface PageOptions {
  /** Of its own style and script; nothing else on the page can run or be loaded. */
  readonly nonce: string;
  readonly title: string;
  readonly t: Translate;
  /** Set where VS Code shows it, in the colours of its theme. */
  readonly isInEditor?: boolean;
  /** Kinds that are not marked at first. */
  readonly hidden?: readonly string[];
  /** What the notices of the article say to the reader; in English if they are not given. */
  readonly notices?: readonly string[];
}

/** The page of one article. */
export function readingPage(input: ReadingInput, options: PageOptions): string {
  return pageStart(options) + readingArticle(input, 'a1', options) + pageEnd(options);
}

/** A page up to its first article. */
export function pageStart({ nonce, title, t, isInEditor, hidden = [] }: PageOptions): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  const kinds = [
    ['actor', t('Actors')],
    ['pledge', t('Pledges')],
    ['quote', t('Quotations')],
    ['claim', t('Claims')],
  ] as const;
  const boxes = kinds.map(
    ([kind, label]) =>
      `<label><input type="checkbox" data-kind="${kind}"${hidden.includes(kind) ? '' : ' checked'}> ${escapeHtml(label)}</label>`,
  );
  const filter = escapeHtml(t('Filter what is said and pledged'));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${escapeHtml(nonce)}">${pageStyle}</style>
</head>
<body${isInEditor === true ? ' class="in-editor"' : ''}>
<header class="bar"><input id="filter" type="search" placeholder="${filter}" aria-label="${filter}">
${boxes.join('\n')}
<span>${escapeHtml(t('Keys: n next, p previous, / filter, Esc close'))}</span></header>
<main>
`;
}

/** What ends a page. */
export function pageEnd({ nonce }: PageOptions): string {
  return `
</main>
<div id="card" role="status" aria-live="polite" hidden></div>
<script nonce="${escapeHtml(nonce)}">${pageScript}</script>
</body>
</html>
`;
}
