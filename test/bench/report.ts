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
/**
 * Puts sections into docs/performance.md, each between the marks that bear its title; those that
 * were not measured stay as they are.
 */
export async function writeSections(sections: readonly Section[], how: string): Promise<void> {
  let text = await readFile(file, 'utf8');
  for (const section of sections) {
    const begin = `<!-- bench: ${section.title} -->`;
    const end = '<!-- /bench -->';
    const from = text.indexOf(begin);
    const to = text.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`${file} has no place for “${section.title}”.`);
    const figures = `${begin}\n\n${markdown(section)}\n\n_${how}_\n\n`;
    text = text.slice(0, from) + figures + text.slice(to);
  }
  await writeFile(file, text);
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
