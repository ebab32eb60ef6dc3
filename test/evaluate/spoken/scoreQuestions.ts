import { annotate } from '../../../src/core/annotate';
import { Share } from '../share';
import { rowsOf } from './articles';
import { isSpeaker, nameOf, opening, quotesOf } from './speaker';

interface Question {
  readonly id: string;
  readonly text: string;
  readonly quote: string;
  readonly speaker: string | null;
}

/** Short passages with one quotation each: who speaks, where a reader can tell and where none can. */
export function scoreQuestions(file: string, failures: string[]): Share[] {
  const right = new Share('right');
  const notWrong = new Share('right, or left open');
  for (const { id, text, quote, speaker } of rowsOf<Question>(file)) {
    const document = annotate(text, { format: 'text' });
    const found = quotesOf(document).find((one) => opening(one.text).startsWith(opening(quote)));
    const isRight = found !== undefined && isSpeaker(document, found.speaker, speaker);
    right.add(isRight);
    notWrong.add(isRight || (found?.speaker ?? null) === null);
    const got = found ? nameOf(document, found.speaker) : 'no quotation';
    if (!isRight)
      failures.push(
        `${id}\t[${quote}] wanted ${String(speaker)}, found ${got} <${found?.rule ?? ''}>`,
      );
  }
  return [right, notWrong];
}
