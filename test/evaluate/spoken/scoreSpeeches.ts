import { Share } from '../share';
import { articlesIn } from './articles';
import { isSpeaker, nameOf, opening, quotesOf } from './speaker';

interface SpeechRow {
  /** Null where the file is no speech. */
  readonly speaker: string | null;
  readonly openings?: readonly string[];
  readonly notSpoken?: readonly string[];
}

/** Files that are one speech, and files that only look like it. */
export function scoreSpeeches(folder: string, failures: string[]): Share[] {
  const spoken = new Share('paragraphs with the speaker');
  const unspoken = new Share('other lines, other texts');
  for (const { file, gold, document } of articlesIn<SpeechRow>(folder)) {
    const quotes = quotesOf(document).filter((one) => one.form === 'block');
    const startingWith = (words: string): (typeof quotes)[number] | undefined =>
      quotes.find((one) => opening(one.text).startsWith(opening(words)));
    if (gold.speaker === null) {
      const isRight = quotes.every(({ rule }) => rule !== 'whole-speech');
      unspoken.add(isRight);
      if (!isRight) failures.push(`${file}\ttaken for a speech`);
      continue;
    }
    for (const words of gold.openings ?? []) {
      const found = startingWith(words);
      const isRight = found !== undefined && isSpeaker(document, found.speaker, gold.speaker);
      spoken.add(isRight);
      const got = found ? nameOf(document, found.speaker) : 'nothing';
      if (!isRight) failures.push(`${file}\t[${words}] found ${got}`);
    }
    for (const words of gold.notSpoken ?? []) {
      const isRight = startingWith(words) === undefined;
      unspoken.add(isRight);
      if (!isRight) failures.push(`${file}\t[${words}] is not spoken`);
    }
  }
  return [spoken, unspoken];
}
