import type { ActorAnnotation } from '../../../src/core/model';
import { contains, overlap, type Range } from './ranges';
import type { Reading } from './reading';

const WORD = /\(?(?:\p{Lu}[\p{L}\p{M}.'’/-]*|\d{1,4}|of|de|da|del|la|al)\)?/u.source;
/** "NAIROBI, Kenya (AP) —", "(Reuters) -", "Riga, 12 May." */
const DATELINE = new RegExp(
  `^[^\\S\\n]*${WORD}(?:,?[^\\S\\n]+${WORD}){0,11}?` +
    `(?:[^\\S\\n]*(?:[—–]|--?[^\\S\\n])|,[^\\S\\n]+\\d{1,2} \\p{Lu}\\p{L}+(?: \\d{4})?\\.\\s)`,
  'gmu',
);

/** Marks inside a dateline over text that gold leaves unmarked. */
export function datelineMarks({ article, marks }: Reading): ReadonlySet<ActorAnnotation> {
  const datelines = [...article.source.matchAll(DATELINE)].map(({ 0: text, index }): Range => ({
    start: index,
    end: index + text.length,
  }));
  return new Set(
    marks.filter(
      (mark) =>
        datelines.some((dateline) => contains(dateline, mark)) &&
        !article.mentions.some((mention) => overlap(mention, mark)),
    ),
  );
}
