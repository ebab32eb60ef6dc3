import type { Notice, SourceFormat } from '../model';
import { leftOutNotice } from './blockBuilder';
import { OffsetMapBuilder } from './offsetMap';
import { BLOCK_SEPARATOR } from './rewrite';
import type { ArticleText } from './several/articleText';
import type { Block, SourceArticle, SourceDocument } from './sourceDocument';

/**
 * Reads a file of several articles, each by itself.
 * @param read Reads the text of one article, as if it were a file; `at` is where it begins there.
 * @returns Null if not even two of them have text.
 */
export function readSeveral(
  source: string,
  format: SourceFormat,
  texts: readonly ArticleText[],
  read: (text: string, format: SourceFormat, at: number) => SourceDocument,
): SourceDocument | null {
  const articles = texts
    .map((text) => articleOf(text, read(text.text, text.format, text.start), source.length))
    .filter(({ document }) => document.blocks.length > 0);
  if (articles.length < 2) return null;
  const map = new OffsetMapBuilder();
  const blocks: Block[] = [];
  let text = '';
  for (const { document } of articles) {
    if (text !== '') text += BLOCK_SEPARATOR;
    const at = text.length;
    map.addMap(document.offsets, at, 0);
    for (const block of document.blocks)
      blocks.push({ ...block, start: at + block.start, end: at + block.end });
    text += document.text;
  }
  return {
    format,
    sourceLength: source.length,
    text,
    blocks,
    title: null,
    offsets: map.build(text.length),
    codePieces: articles.reduce((sum, { document }) => sum + document.codePieces, 0),
    notices: noticesOf(source, articles),
    leftOut: articles.flatMap(({ document }) => document.leftOut),
    articles,
  };
}

function articleOf(
  { start, end, title, source, date }: ArticleText,
  read: SourceDocument,
  sourceLength: number,
): SourceArticle {
  const map = new OffsetMapBuilder();
  map.addMap(read.offsets, 0, start);
  const offsets = map.build(read.text.length);
  const leftOut = read.leftOut.map((one) => ({
    ...one,
    start: start + one.start,
    end: start + one.end,
  }));
  const document = { ...read, sourceLength, title: title ?? read.title, offsets, leftOut };
  return { start, end, source, date, document };
}

/** A separator has at most so many words. */
const MOST_BETWEEN = 8;

/** What is told of all articles: how many they are, and each thing once. */
function noticesOf(source: string, articles: readonly SourceArticle[]): Notice[] {
  const notices = new Map<string, Notice>();
  let leftOut = 0;
  for (let at = 0; at <= articles.length; at++) {
    const between = source.slice(articles[at - 1]?.end ?? 0, articles[at]?.start);
    if ((between.match(/\p{L}+/gu)?.length ?? 0) > MOST_BETWEEN) leftOut++;
  }
  for (const { document } of articles) {
    for (const notice of document.notices) {
      if (notice.code === 'left-out') leftOut += Number(notice.args?.[0] ?? 0);
      else notices.set(notice.message, notice);
    }
  }
  const count = String(articles.length);
  const several: Notice = {
    code: 'several-articles',
    args: [count],
    message: `This file holds ${count} articles. Each was read by itself.`,
  };
  return [several, ...notices.values(), ...leftOutNotice(leftOut)];
}
