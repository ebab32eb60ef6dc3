import * as lexicon from '../lexicon/lexicon';
import { type ReadPage, wordsOf } from './readPage';
import { rewrite } from './rewrite';

/** A field's value is no longer, in UTF-16 code units. */
const LONGEST_VALUE = 300;
/** Behind so many blocks from either end of a text a label is none of a database. */
const REACH = 16;

/** So many fields tell that a text came with fields, wherever one stands. */
const MANY = 3;

/** Whose the text is. */
const RIGHTS = /^(?:©|\(c\)|copyright)\s(?:©\s|\(c\)\s)?\d{4}\b/i;
const FIELD = /^([\p{L}][\p{L} .-]{1,30}):(?:\s|$)/u;

/**
 * The page without the fields that a database, a mail program or a news system puts above and
 * under an article: “BYLINE: …”, “LOAD-DATE: …”, “Subject: …”.
 */
export function withoutFields(page: ReadPage): ReadPage {
  const { blocks } = page;
  const known = blocks.map((block, at) => {
    const isNear = at < REACH || at >= blocks.length - REACH;
    if (!isNear || block.end - block.start > LONGEST_VALUE) return null;
    return fieldOf(wordsOf(page, block));
  });
  const isMany = known.filter((field) => field !== null).length >= MANY;
  // “Length: two hours” may be anybody's words; in capitals or with others it is a field.
  const isField = (at: number): boolean => {
    const field = known[at];
    if (field === null || field === undefined) return false;
    return isMany || field.isCapital || (known[at - 1] ?? known[at + 1] ?? null) !== null;
  };
  if (!blocks.some((_, at) => isField(at))) return page;
  return rewrite(page, [], (at) => (isField(at) ? 'field' : 'keep'));
}

function fieldOf(text: string): { readonly isCapital: boolean } | null {
  if (RIGHTS.test(text)) return { isCapital: true };
  const name = FIELD.exec(text)?.[1];
  if (name === undefined || !lexicon.is(name.toLowerCase(), 'field')) return null;
  return { isCapital: name === name.toUpperCase() };
}
