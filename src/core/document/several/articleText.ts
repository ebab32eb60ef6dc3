import type { SourceFormat } from '../../model';
import { nothing, spaces } from '../mendSource';
import type { Range } from '../sourceDocument';

/** What a file says of one of its articles. */
export interface Imprint {
  readonly title: string | null;
  /** Who published it. */
  readonly source: string | null;
  /** `2031-05-03`, or the file's own words. */
  readonly date: string | null;
}

/** One of several articles of a file, as it is to be read. Its range is one of the source. */
export interface ArticleText extends Range, Imprint {
  /** As long as its range: what is no text of the article is blank, so that offsets stay. */
  readonly text: string;
  readonly format: SourceFormat;
}

/**
 * The part of a source in a range, with some ranges inside it blank. Ranges in order. What follows a
 * label that is blank begins its line.
 */
export function withBlanks(source: string, whole: Range, blanks: readonly Range[]): string {
  let text = '';
  let at = whole.start;
  for (const { start, end } of blanks) {
    if (start < at || end > whole.end) continue;
    const isLabel = /[^\r\n]/.test(source[end] ?? '\n');
    const own = source.slice(start, end);
    text += source.slice(at, start) + (isLabel ? nothing(own) : spaces(own));
    at = end;
  }
  return text + source.slice(at, whole.end);
}
