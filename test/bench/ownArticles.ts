// The articles of this repository: the samples and the gold.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFormat } from '../../src/core/model.js';
import { root } from '../hosts/parts.js';

export interface BenchArticle {
  readonly name: string;
  readonly text: string;
  readonly format: SourceFormat;
}

const folders = ['samples', 'test/gold', 'test/gold/coreference'];
const formats: Readonly<Record<string, SourceFormat>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.html': 'html',
};

/** In an order that is the same everywhere. */
export function ownArticles(): BenchArticle[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .sort()
      .flatMap((name): BenchArticle[] => {
        const format = formats[path.extname(name)];
        if (!format) return [];
        const text = readFileSync(path.join(root, folder, name), 'utf8');
        return [{ name: `${folder}/${name}`, text, format }];
      }),
  );
}
