// What the bench prints and what goes into docs/performance.md: the same Markdown.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../hosts/parts.js';

export interface Section {
  readonly title: string;
  /** What was measured, and how, in a sentence. */
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function markdown({ title, about, head, rows }: Section): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, place) => (place === 0 ? '---' : '---:'));
  return [`### ${title}`, '', about, '', line(head), line(rule), ...rows.map(line)].join('\n');
}

const file = path.join(root, 'docs/performance.md');
const marks = { begin: '<!-- bench -->', end: '<!-- /bench -->' };

/** Puts the sections between the marks of docs/performance.md. */
export async function writeSections(sections: readonly Section[], how: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const begin = text.indexOf(marks.begin);
  const end = text.indexOf(marks.end);
  if (begin < 0 || end < begin) throw new Error(`${file} has no place for the figures.`);
  const figures = [how, ...sections.map(markdown)].join('\n\n');
  const before = text.slice(0, begin + marks.begin.length);
  await writeFile(file, `${before}\n\n${figures}\n\n${text.slice(end)}`);
}

export function times(ratio: number): string {
  return `${ratio.toPrecision(ratio >= 100 ? 3 : 2)} ×`;
}

export function milliseconds(time: number): string {
  if (time >= 10_000) return `${(time / 1000).toFixed(0)} s`;
  if (time >= 1000) return `${(time / 1000).toFixed(1)} s`;
  return `${time.toPrecision(time >= 100 ? 3 : 2)} ms`;
}

export function size(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(bytes >= 10_000_000 ? 0 : 1)} MB`;
  return `${(bytes / 1000).toFixed(0)} KB`;
}

/** Part of a whole, as “1/300”. */
export function part(piece: number, whole: number): string {
  return `1/${(whole / piece).toFixed(0)}`;
}
