import { readDocument } from '../../core/document/readDocument';
import type { TakenIn } from '../../core/document/leftOut';
import type { Block, BlockKind, SourceDocument } from '../../core/document/sourceDocument';
import type { AnnotatedDocument } from '../../core/model';
import { dataForScript, escapeHtml } from './escapeHtml';
import type { Translate } from '../annotationWords';
import { readingCards, type ReadingCard } from './readingCards';
import { readingMarks, segmentsOf, type ReadingMark, type Segment } from './readingMarks';

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

/**
 * An article as HTML: its blocks with marks, a list of what is said and pledged, and the data of its
 * cards. Nothing of the source becomes markup: only its readable text is written, escaped.
 * @param prefix Begins every id, so that several articles can stand on one page.
 * @param nonce Of the element that holds the data.
 */
export function readingArticle(
  { source, annotated, takenIn, name, made = [] }: ReadingInput,
  prefix: string,
  nonce: string,
  t: Translate,
): string {
  const document = readDocument(source, annotated.format, takenIn);
  const marks = readingMarks(document, annotated);
  const cards = readingCards(annotated, t);
  const data = dataForScript(cards);
  return [
    `<article class="article" id="${prefix}" data-article="${prefix}" lang="en">`,
    `<nav class="outline" aria-label="${escapeHtml(t('Speech outline'))}">`,
    `<h2>${escapeHtml(annotated.title ?? name)}</h2>`,
    ...outline(cards, prefix, t),
    '</nav>',
    `<div class="text">${blocks(document, marks, prefix)}${footer(made)}</div>`,
    `<script type="application/json" nonce="${escapeHtml(nonce)}" class="cards">${data}</script>`,
    '</article>',
  ].join('\n');
}

/** What each row says aloud: its kind, who, and the words. */
function outline(cards: readonly ReadingCard[], prefix: string, t: Translate): string[] {
  const rows = cards.flatMap(({ kind, sort, who, text }, number) => {
    if (kind === 'actor') return [];
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

/** The element of each kind of block; headings and list items are told by themselves. */
const elements: Readonly<Record<BlockKind, string>> = {
  heading: 'h2',
  paragraph: 'p',
  listItem: 'li',
  blockQuote: 'blockquote',
  tableCell: 'p',
  caption: 'p',
};

function blocks(document: SourceDocument, marks: readonly ReadingMark[], prefix: string): string {
  const met = new Set<number>();
  let first = 0;
  let past = 0;
  const written = document.blocks.map((block, at) => {
    // Marks are in order of `start`, and none of those before reaches this block or any after.
    while ((marks[first]?.end ?? Infinity) <= block.start) first += 1;
    while ((marks[past]?.start ?? Infinity) < block.end) past += 1;
    const segments = segmentsOf(block, marks.slice(first, past));
    const inner = segments.map((each) => segmentHtml(each, document.text, prefix, met)).join('');
    return blockHtml(block, document.blocks[at - 1], document.blocks[at + 1], inner, at === 0);
  });
  return written.join('\n');
}

function blockHtml(
  { kind }: Block,
  before: Block | undefined,
  after: Block | undefined,
  inner: string,
  isFirst: boolean,
): string {
  const element = isFirst && kind === 'heading' ? 'h1' : elements[kind];
  const html = `<${element} class="${kind}">${inner}</${element}>`;
  if (kind !== 'listItem') return html;
  return `${before?.kind === kind ? '' : '<ul>'}${html}${after?.kind === kind ? '' : '</ul>'}`;
}

/** The words of a segment; the first segment of an annotation has the id that rows lead to. */
function segmentHtml(
  { start, end, marks }: Segment,
  text: string,
  prefix: string,
  met: Set<number>,
): string {
  const words = escapeHtml(text.slice(start, end));
  const [inner] = marks;
  if (!inner) return words;
  const classes = new Set(marks.map(({ annotation }) => `k-${annotation.kind}`));
  const line = inner.isPart ? 'part' : inner.annotation.kind;
  const first = marks.filter(({ number, isPart }) => !isPart && !met.has(number));
  for (const { number } of first) met.add(number);
  const anchors = first.map(({ number }) => `<a id="${prefix}-${String(number)}"></a>`).join('');
  const numbers = [...new Set(marks.map(({ number }) => number))].join(' ');
  const unsure = inner.annotation.status === 'suggested' && inner.annotation.confidence < 0.6;
  const doubt = unsure ? ' unsure' : '';
  return `${anchors}<span class="m l-${line} ${[...classes].join(' ')}${doubt}" data-m="${numbers}">${words}</span>`;
}
