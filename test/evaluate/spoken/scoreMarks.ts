import { annotate } from '../../../src/core/annotate';
import type { AnnotatedDocument, QuoteAnnotation, SourceFormat } from '../../../src/core/model';
import { Share } from '../share';
import { rowsOf } from './articles';
import { isSpeaker, nameOf, plain, quotesOf } from './speaker';

interface QuoteRow {
  readonly text: string;
  readonly form: QuoteAnnotation['form'];
  readonly speaker: string | null;
  readonly continues?: boolean;
  /** Other ends that a careful reader may give an unclosed quotation. */
  readonly alsoAcceptable?: readonly string[];
}

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly format?: SourceFormat;
  readonly quotes: readonly QuoteRow[];
}

/** Short passages with every kind of quotation mark. */
export function scoreMarks(file: string, failures: string[]): Share[] {
  const marked = new Share('quotations found');
  const forms = new Share('form');
  const speakers = new Share('speaker');
  const continued = new Share('goes on, or not');
  const precision = new Share('precision');
  for (const { id, text, format = 'text', quotes: rows } of rowsOf<Passage>(file)) {
    const document = annotate(text, { format });
    const left = new Set(quotesOf(document));
    const fail = (what: string): void => void failures.push(`${id}\t${what}`);
    for (const row of rows) {
      const found = [...left].find((one) => hasText(row, one));
      marked.add(found !== undefined);
      if (!found) {
        const all = quotesOf(document).map((one) => one.text);
        fail(`no quotation ${row.text}; found ${all.join(' | ')}`);
        continue;
      }
      left.delete(found);
      precision.add(true);
      forms.add(found.form === row.form);
      if (found.form !== row.form) fail(`${row.text} ${found.form}, not ${row.form}`);
      if (row.form === 'scare') continue;
      const isRight = isSpeaker(document, found.speaker, row.speaker);
      speakers.add(isRight);
      if (!isRight) fail(wrongSpeaker(document, row, found));
      continued.add((found.continues !== null) === (row.continues ?? false));
    }
    for (const one of left) {
      precision.add(false);
      fail(`extra ${one.text}`);
    }
  }
  return [marked, forms, speakers, continued, precision];
}

const hasText = ({ text, alsoAcceptable = [] }: QuoteRow, found: QuoteAnnotation): boolean =>
  [text, ...alsoAcceptable].some((words) => plain(words) === plain(found.text));

const wrongSpeaker = (document: AnnotatedDocument, row: QuoteRow, found: QuoteAnnotation): string =>
  `${row.text} by ${nameOf(document, found.speaker)}, not ${String(row.speaker)} <${found.rule}>`;
