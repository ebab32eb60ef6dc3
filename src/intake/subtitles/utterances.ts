import type { Cue, CueLine } from './cues';

/** Words on one line, with what the line says of who speaks them. */
export interface Utterance {
  readonly text: string;
  /** Times in seconds. */
  readonly start: number;
  readonly end: number;
  readonly turn: Turn;
}

/**
 * Who speaks: somebody with a name, somebody else than before whose name the file does not say, or
 * whoever spoke before.
 */
export type Turn =
  { readonly kind: 'named'; readonly name: string } | { readonly kind: 'other' | 'same' };

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’_-]*`;
const LINK = '(?:of|for|the|and|de|da|van|von|den|der|al|bin|el|la|#?\\d{1,3})';
/** “ANNA KESSLER:”, “Anna Kessler (Ministry):”, “[Speaker 1]:” */
const LABEL = new RegExp(
  String.raw`^\[?(${WORD}(?: (?:${WORD}|${LINK})){0,7})(?:,? (\([^()]{1,60}\)))?\]?\s?[:：](?=\s|$)\s*`,
  'u',
);
/** “>> ”, “>>> ” */
const CHEVRONS = /^(?:>{2,3}|»{1,2}|›{2})\s*/;
const DASH = /^[-–—‐]\s?(?=[\p{L}\p{N}"“‘'[(¿¡…])/u;

/** The lines of cues with their speakers. */
export function utterancesOf(cues: readonly Cue[]): Utterance[] {
  const counts = labelCounts(cues);
  const found: Utterance[] = [];
  for (const { start, end, lines } of cues) {
    // Where two lines open with a dash, two people speak.
    const dashes = lines.filter(({ text }) => DASH.test(text)).length;
    for (const line of lines) {
      const before = found.at(-1);
      const isClosed = before === undefined || endsSentence(before.text);
      const { turn, text } = readLine(line, counts, dashes > 1 || isClosed);
      // Who begins again in the middle of a sentence has said a name, and is none.
      if (text !== '' || turn.kind === 'named') found.push({ text, start, end, turn });
    }
  }
  return found;
}

/** Whether words end as a sentence does. */
export const endsSentence = (text: string): boolean => /[.!?…:][)\]"'”’»]*$/u.test(text);

function labelCounts(cues: readonly Cue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { lines } of cues) {
    for (const { text } of lines) {
      const name = LABEL.exec(text)?.[1];
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

function readLine(
  { text, voice }: CueLine,
  counts: ReadonlyMap<string, number>,
  mayTurn: boolean,
): { turn: Turn; text: string } {
  const chevrons = CHEVRONS.exec(text)?.[0] ?? '';
  const dash = chevrons === '' && mayTurn ? (DASH.exec(text)?.[0] ?? '') : '';
  const mark = chevrons + dash;
  const rest = text.slice(mark.length);
  if (voice !== null) return { turn: { kind: 'named', name: inOrder(voice) }, text: rest };
  const label = LABEL.exec(rest);
  const name = label?.[1];
  if (label && name !== undefined && (mark !== '' || isLabel(name, counts))) {
    const brackets = label[2] === undefined ? '' : ` ${label[2]}`;
    return { turn: { kind: 'named', name: name + brackets }, text: rest.slice(label[0].length) };
  }
  return { turn: { kind: mark === '' ? 'same' : 'other' }, text: rest };
}

/** In capitals, or again and again: “Remember: …” is no label. */
const isLabel = (name: string, counts: ReadonlyMap<string, number>): boolean =>
  (name === name.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(name)) || (counts.get(name) ?? 0) > 1;

/** “Anna Kessler (Ministry)” for “Kessler, Anna (Ministry)”. */
function inOrder(name: string): string {
  const parts = /^([^,()]{1,60}), ([^,()]{1,60})( \([^()]{1,80}\))?$/.exec(name);
  return parts ? `${parts[2] ?? ''} ${parts[1] ?? ''}${parts[3] ?? ''}` : name;
}
