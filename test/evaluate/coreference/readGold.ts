import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Range } from './ranges';

export interface GoldMention extends Range {
  readonly text: string;
  /** Several for a joint mention. */
  readonly keys: readonly string[];
}

export interface GoldEntity {
  readonly name: string;
  readonly type: string;
  readonly role?: string;
  readonly country?: string;
}

export interface Article {
  readonly name: string;
  readonly source: string;
  readonly mentions: readonly GoldMention[];
  readonly entities: Readonly<Record<string, GoldEntity>>;
}

const CLOSING_MARK = /\|([a-z0-9_]+(?:\+[a-z0-9_]+)*)\]\]/y;

/** Takes the marks out of a text; the mentions have their offsets in what is left. */
function readMarks(marked: string): Pick<Article, 'source' | 'mentions'> {
  const mentions: GoldMention[] = [];
  const opened: number[] = [];
  let source = '';
  let at = 0;
  while (at < marked.length) {
    CLOSING_MARK.lastIndex = at;
    const closing = CLOSING_MARK.exec(marked);
    if (marked.startsWith('[[', at)) {
      opened.push(source.length);
      at += 2;
    } else if (closing) {
      const start = opened.pop();
      if (start === undefined) throw new Error(`"${closing[0]}" closes no mark`);
      const keys = (closing[1] ?? '').split('+');
      mentions.push({ start, end: source.length, text: source.slice(start), keys });
      at += closing[0].length;
    } else {
      source += marked[at] ?? '';
      at++;
    }
  }
  const unclosed = opened.pop();
  if (unclosed !== undefined) throw new Error(`never closed: "[[${source.slice(unclosed, 40)}"`);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { source, mentions };
}

function readArticle(folder: string, name: string): Article {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const list = readFileSync(join(folder, `${name}.entities.json`), 'utf8');
  const entities = JSON.parse(list) as Record<string, GoldEntity>;
  const article = { name, entities, ...readMarks(text) };
  const unknown = article.mentions.flatMap(({ keys }) => keys).find((key) => !(key in entities));
  if (unknown !== undefined) throw new Error(`"${unknown}" is not in ${name}.entities.json`);
  return article;
}

/** The articles that can be read; of the others it says why not. */
export function readArticles(folder: string): Article[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const articles: Article[] = [];
  for (const file of files) {
    const name = file.replace(/\.txt$/, '');
    if (name === file || !files.includes(`${name}.entities.json`)) continue;
    try {
      articles.push(readArticle(folder, name));
    } catch (error) {
      console.error(`${join(folder, file)} left out: ${String(error)}`);
      process.exitCode = 1;
    }
  }
  return articles;
}

export const keyOf = (mention: GoldMention): string => mention.keys[0] ?? '';
export const isJoint = (mention: GoldMention): boolean => mention.keys.length > 1;
