import type { ConvertedArticle, OriginalFile } from './converter';

/** A file that was converted, as its articles name it. */
export interface HashedFile extends OriginalFile {
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** An article as a Markdown file: front matter that says where it is from, headline, body. */
export function articleMarkdown(article: ConvertedArticle, file: HashedFile): string {
  const { title, source, date } = article;
  const fields = [
    ['title', title],
    ['source', source],
    ['date', date],
    ['original', file.name],
    ['sha256', file.sha256],
  ] as const;
  const matter = fields.flatMap(([key, value]) =>
    value === null || oneLine(value) === '' ? [] : [`${key}: ${quoted(oneLine(value))}`],
  );
  const body = article.markdown.trim();
  const headline =
    title === null || oneLine(title) === '' || hasHeadline(body, title)
      ? []
      : [`# ${escaped(oneLine(title))}`];
  return [['---', ...matter, '---'].join('\n'), ...headline, body].join('\n\n') + '\n';
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** As YAML reads it, which takes the strings of JSON. */
const quoted = (text: string): string => JSON.stringify(text);

/** What would be markup in a heading. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#&~|]/g, '\\$&');

/** Whether a body has the title as a heading, however its words are marked. */
const hasHeadline = (body: string, title: string): boolean =>
  [...body.matchAll(/^#{1,6} +(\S[^\n]*)$/gm)].some(
    ([, heading]) => heading !== undefined && letters(heading) === letters(title),
  );

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
