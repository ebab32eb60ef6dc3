import type { Cue, CueLine } from './cues';

/** From this share of cues on that begin as the one before ended, a file rolls its lines up. */
const ROLLING_SHARE = 0.3;

/**
 * Cues without the words that they show once more: live captions roll up line by line or grow word
 * by word, so that each cue repeats the one before.
 */
export function withoutRepeats(cues: readonly Cue[]): readonly Cue[] {
  const fresh = cues.map((cue, at) => {
    const before = cues[at - 1];
    return before ? freshLines(before.lines, cue.lines) : cue.lines;
  });
  const repeats = fresh.filter((lines, at) => lines !== cues[at]?.lines).length;
  if (cues.length < 3 || repeats < ROLLING_SHARE * cues.length) return cues;
  return cues.map((cue, at) => ({ ...cue, lines: fresh[at] ?? cue.lines }));
}

/** The lines of a cue that the one before did not show; the same array when it showed none. */
function freshLines(before: readonly CueLine[], lines: readonly CueLine[]): readonly CueLine[] {
  for (let count = Math.min(before.length, lines.length); count > 0; count--) {
    const shown = before.slice(-count);
    if (shown.every((line, at) => line.text === lines[at]?.text)) return lines.slice(count);
  }
  const [first, ...rest] = lines;
  const [last] = before;
  const grows =
    first !== undefined &&
    last !== undefined &&
    before.length === 1 &&
    first.text.startsWith(`${last.text} `);
  return grows ? [{ ...first, text: first.text.slice(last.text.length + 1) }, ...rest] : lines;
}
