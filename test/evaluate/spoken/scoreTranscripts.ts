import { Share } from '../share';
import { articlesIn } from './articles';
import { isSpeaker, nameOf, opening, quotesOf } from './speaker';

/** A paragraph of a transcript: who speaks it, or that nobody does. */
interface TurnRow {
  /** Its first words, after any label. */
  readonly opening: string;
  readonly speaker?: string | null;
  readonly none?: boolean;
}

/** Transcripts with a label before each turn. */
export function scoreTranscripts(folder: string, failures: string[]): Share[] {
  const turns = new Share('turns with their speaker');
  const silent = new Share("nobody's lines left alone");
  const whole = new Share('without any fault');
  for (const { file, gold, document } of articlesIn<{ paragraphs: TurnRow[] }>(folder)) {
    const quotes = quotesOf(document).filter((one) => one.form === 'block');
    let from = 0;
    let faults = 0;
    for (const { opening: words, speaker = null, none = false } of gold.paragraphs) {
      // In order, for several paragraphs may begin with the same words.
      const at = quotes.findIndex(
        (one, index) => index >= from && opening(one.text).startsWith(opening(words)),
      );
      const found = quotes[at];
      const isRight = none
        ? !quotes.some((one) => opening(one.text) === opening(words))
        : found !== undefined && isSpeaker(document, found.speaker, speaker);
      (none ? silent : turns).add(isRight);
      if (!none && found) from = at + 1;
      if (isRight) continue;
      faults += 1;
      const wanted = none ? 'nobody' : String(speaker);
      const got = found ? nameOf(document, found.speaker) : 'no turn';
      failures.push(`${file}\t[${words}] wanted ${wanted}, found ${got}`);
    }
    whole.add(faults === 0);
  }
  return [turns, silent, whole];
}
