import type { TextFormat, TextWriter } from './exportFormat';
import { readingArticle } from './html/readingArticle';
import { pageEnd, pageStart, type PageOptions } from './html/readingPage';
import { inEnglish } from './translateWith';
import { nameUuid } from './uuid';

/**
 * A page that needs no network: the articles with their marks, cards and outlines. The last part of
 * each `uri` names its article where it has no title.
 */
export const html: TextFormat = {
  holds: 'documents',
  id: 'html',
  label: 'Web page to read and print',
  extension: '.html',
  mediaType: 'text/html',
  open({ version, date } = {}) {
    let options: PageOptions | undefined;
    let count = 0;
    return {
      document({ uri, source, annotated, sha256 }) {
        const name = decoded(uri.slice(uri.lastIndexOf('/') + 1));
        const start = options
          ? ''
          : pageStart((options = optionsFor(annotated.title ?? name, uri)));
        count += 1;
        const { nonce } = options ?? optionsFor(name, uri);
        const made = [
          decoded(uri),
          ...(sha256 === undefined ? [] : [`SHA-256 ${sha256}`]),
          ...(version === undefined ? [] : [`Speechmark ${version}`]),
          ...(date === undefined ? [] : [date]),
        ];
        const article = { source, annotated, name, made };
        return start + readingArticle(article, `a${String(count)}`, { nonce, t: inEnglish });
      },
      end() {
        const last = options ?? optionsFor('', '');
        return (options ? '' : pageStart(last)) + pageEnd(last);
      },
    } satisfies TextWriter;
  },
};

/** The same page of the same article each time, so its nonce is made of its name. */
const optionsFor = (title: string, uri: string): PageOptions => ({
  nonce: nameUuid(uri),
  title,
  t: inEnglish,
});

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
