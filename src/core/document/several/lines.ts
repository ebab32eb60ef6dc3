import type { Range } from '../sourceDocument';

/** A line of a text, without white space at its ends. Offsets are those of the text. */
export interface Line extends Range {
  readonly text: string;
}

/** The lines of a range of a text. A form feed ends a line too, and is one of its own. */
export function linesOf(source: string, { start, end }: Range): Line[] {
  const lines: Line[] = [];
  const pattern = /\f|\r\n|[\n\r]/g;
  pattern.lastIndex = start;
  const add = (from: number, to: number): void => {
    const line = source.slice(from, to);
    const text = line.trim();
    const at = from + line.length - line.trimStart().length;
    lines.push({ text, start: at, end: at + text.length });
  };
  let from = start;
  for (let match = pattern.exec(source); match && match.index < end; match = pattern.exec(source)) {
    add(from, match.index);
    from = match.index + match[0].length;
    if (match[0] === '\f') lines.push({ text: '\f', start: match.index, end: from });
  }
  if (from < end) add(from, end);
  return lines;
}

/** The line under a Markdown heading of level 1. */
export const UNDER_TOP = /^=+$/;

/** A line without the marks of Markdown around it. The line under a heading is none. */
export function bareLine(line: Line): Line {
  if (UNDER_TOP.test(line.text)) return { ...line, text: '' };
  const text = line.text
    .replace(/^#{1,6}\s*/, '')
    .replace(/(?<=\s)#{1,6}$/, '')
    .trim()
    .replace(/^([*_]{1,3})(\S.*\S)\1$/, '$2')
    .replace(/^([*_]{1,2})([^*_]{1,40})\1/, '$2');
  return { ...line, text };
}
