import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { SourceFormat } from '../../src/core/model';

const gold = join(__dirname, '../gold');
const formats: Readonly<Record<string, SourceFormat>> = {
  '.txt': 'text',
  '.html': 'html',
  '.md': 'markdown',
};

/** The articles of our own gold, for tests that edit them. */
export const goldArticles = readdirSync(gold).flatMap((name) => {
  const format = formats[extname(name)];
  return format ? [{ format, text: readFileSync(join(gold, name), 'utf8') }] : [];
});
