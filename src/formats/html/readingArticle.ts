import { readDocument } from '../../core/document/readDocument';
import type { TakenIn } from '../../core/document/leftOut';
import { SourceLayout } from '../../core/document/sourceLayout';
import type { AnnotatedDocument } from '../../core/model';
import { dataForScript, escapeHtml } from './escapeHtml';
import type { Translate } from '../annotationWords';
import { readingCards, type ReadingCard } from './readingCards';
import { readingBody } from './readingBody';

/** An article to show. */
export interface ReadingInput {
  readonly source: string;
  readonly annotated: AnnotatedDocument;
  /** Keys of the blocks that the reader took in. */
  readonly takenIn?: TakenIn;
  /** What it is called where it has no title. */
  readonly name: string;
  /** What is told of the file and the making of the page, under the article. */
  readonly made?: readonly string[];
}

/** How an article is shown. */
export interface ArticleOptions {
  /** Of the element that holds the data. */
  readonly nonce: string;
  readonly t: Translate;
  /** What the notices of the article say to the reader; in English if they are not given. */
  readonly notices?: readonly string[];
}

/**
 * An article as HTML: its blocks with marks, a list of what is said and pledged, and the data of its
 * cards. Nothing of the source becomes markup: only its readable text is written, escaped.
 * @param prefix Begins every id, so that several articles can stand on one page.
 */
export function readingArticle(
  { source, annotated, takenIn, name, made = [] }: ReadingInput,
  prefix: string,
  { nonce, t, notices = annotated.notices.map(({ message }) => message) }: ArticleOptions,
): string {
  const layout = new SourceLayout();
  const document = readDocument(source, annotated.format, takenIn, layout);
  const cards = readingCards(annotated, t);
  const data = dataForScript(cards);
  const told = notices
    .map((notice) => `<p class="notice" data-x>${escapeHtml(notice)}</p>`)
    .join('\n');
  return [
    `<article class="article" id="${prefix}" data-article="${prefix}" lang="en">`,
    `<nav class="outline" aria-label="${escapeHtml(t('Speech outline'))}">`,
    `<h2>${escapeHtml(annotated.title ?? name)}</h2>`,
    ...outline(cards, prefix, t),
    '</nav>',
    `<div class="text">${told}\n${readingBody({ document, elements: layout.elements, annotated, prefix, t })}${footer(made)}</div>`,
    `<script type="application/json" nonce="${escapeHtml(nonce)}" class="cards">${data}</script>`,
    '</article>',
  ].join('\n');
}

/** What each row says aloud: its kind, who, and the words. */
function outline(cards: readonly ReadingCard[], prefix: string, t: Translate): string[] {
  const rows = cards.flatMap(({ kind, sort, who, text, isTold }, number) => {
    if (kind === 'actor' || isTold) return [];
    const said = `<b>${escapeHtml(who)}</b> <i>${escapeHtml(sort)}</i> <span>${escapeHtml(text)}</span>`;
    return [
      `<li data-kind="${kind}"><a href="#${prefix}-${String(number)}" data-go="${String(number)}">${said}</a></li>`,
    ];
  });
  if (rows.length === 0) return [`<p>${escapeHtml(t('Nobody is quoted in this article.'))}</p>`];
  return [`<ol class="rows">${rows.join('\n')}</ol>`];
}

function footer(made: readonly string[]): string {
  const told = made.map((each) => `<span>${escapeHtml(each)}</span>`);
  return told.length === 0 ? '' : `<footer>${told.join(' · ')}</footer>`;
}
