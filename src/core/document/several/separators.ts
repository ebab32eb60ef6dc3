import { isRelease } from './headLine';
import type { Line } from './lines';

/**
 * What a line between two articles is: a `number` or a `release` opens one for sure, an `end` closes
 * one; a `close` (“- ENDS -”, “###”) closes a release; a `rule` or a `page` may stand inside an article.
 */
export type SeparatorKind = 'number' | 'end' | 'release' | 'close' | 'rule' | 'page';

export interface Separator {
  readonly kind: SeparatorKind;
  readonly line: Line;
}

const NUMBER =
  /^(?:(?:document|article|story|item|record|result)\s(\d{1,5})\sof\s(\d{1,5})|(\d{1,5})\sof\s(\d{1,5})\s(?:documents|articles|stories|items|records|results))$/i;
/** The second is how Factiva closes an article, with its number. */
const END =
  /^(?:end of (?:document|article|story)|(?:AN\s+)?document\s[A-Z]{2,12}0{2,}\d{8}[a-z\d]{4,16})$/i;
const CLOSE = /^(?:[-–—*#~]\s?){0,3}\bends?\b(?:\s?[-–—*#~]){0,3}$|^#(?:\s?#){2,6}$|^-\s?30\s?-$/i;
const RULE = /^([-=*_~#•·—–])(?:\s?\1){4,}$|^\*\s?\*\s?\*$|^(?:-{3}|_{3}|\*{3}|⁂)$/;
const LONGEST = 200;

/** The separators among the lines of a text. */
export function separatorsIn(lines: readonly Line[]): Separator[] {
  const found = lines.flatMap((line, at): Separator[] => {
    const kind = kindOf(line.text);
    return kind && !(kind === 'rule' && underlines(line, lines[at - 1])) ? [{ kind, line }] : [];
  });
  return countsUp(found) ? found : found.filter(({ kind }) => kind !== 'number');
}

function kindOf(text: string): SeparatorKind | null {
  if (text.length > LONGEST || text === '') return null;
  if (text === '\f') return 'page';
  if (NUMBER.test(text)) return 'number';
  if (END.test(text)) return 'end';
  if (isRelease(text)) return 'release';
  if (CLOSE.test(text)) return 'close';
  return RULE.test(text) ? 'rule' : null;
}

/** Whether a rule is the line under a heading, as long as that. */
const underlines = ({ text }: Line, above: Line | undefined): boolean =>
  above !== undefined && above.text !== '' && Math.abs(above.text.length - text.length) <= 3;

/** Whether the numbers of articles grow, and all are of as many. */
function countsUp(separators: readonly Separator[]): boolean {
  const counts = separators.flatMap(({ kind, line }) => {
    const match = kind === 'number' ? NUMBER.exec(line.text) : null;
    return match ? [[Number(match[1] ?? match[3]), Number(match[2] ?? match[4])] as const] : [];
  });
  return (
    counts.length >= 2 &&
    counts.every(([number, of], at) => {
      const before = counts[at - 1];
      return number <= of && (!before || (number > before[0] && of === before[1]));
    })
  );
}
