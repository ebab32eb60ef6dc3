import { classifyAbbreviation } from './abbreviations';
import { replaced } from './mendCharacters';
import type { ReadPage } from './readPage';
import { type Edit, rewrite } from './rewrite';

/** A footnote's mark: “3”, “³”, “^3”, “†”, “(3)”, “[3]”, “[a]”, “[note 3]”. */
const MARK = String.raw`(?:[⁰¹²³⁴-⁹][⁰¹²³⁴-⁹,–-]{0,8}|\^\{?\d{1,3}\}?|[*†‡§¶]{1,3}|\(\d{1,3}\)|(?:\[(?:\^|note )?[\d⁰¹²³⁴-⁹]{1,3}\]){1,4}|\[[a-z]\]|\d{1,3}(?:[,–-]\d{1,3})?)`;
/** Behind the end of a sentence, before the next one or the end of the block. */
const BEHIND_STOP = new RegExp(
  String.raw`(?=[⁰¹²³⁴-⁹^*†‡§¶([\d])(?<=(?:[\p{L})\]%”"’»]|(?:19|20)\d\d)\s?[.!?…]["”’»)]{0,2})${MARK}(?=\s["“‘«([]{0,2}[\p{Lu}\d]|\s["“‘«([]{1,2}\p{L}|["“‘«]\p{Lu}|\n|$)`,
  'gu',
);
/** Behind a comma or a closing quotation mark. */
const BEHIND_MARK = /(?=\d)(?<=\p{L}[,;]|[\p{L}.,!?;][”’»])\d{1,2}(?=\s\p{L})/gu;
/** Only with these need `BEHIND_WORD` look. */
const RAISED = /[⁰¹²³⁴-⁹[]/;
/** Raised or in square brackets it is a footnote's mark behind any word, but not behind a unit. */
const BEHIND_WORD =
  /(?=[⁰¹²³⁴-⁹[])(?<=\p{L}{3}|[”’»)])(?:[⁰¹²³⁴-⁹]{1,3}|\[[\d⁰¹²³⁴-⁹]{1,3}\])(?=[\s.,;:!?)—–-]|$)/gu;

/** The page without the marks of footnotes, which would be read as numbers or run sentences together. */
export function withoutFootnoteMarks(page: ReadPage): ReadPage {
  const behindStops = replaced(page, BEHIND_STOP, (found, { input, index }) => {
    if (!/^\d/.test(found)) return '';
    // “No.3 The”, “p.12”
    const before = input.slice(Math.max(0, index - 24), index);
    const word = before.slice(before.lastIndexOf(' ') + 1).replace(/[^\p{L}.]/gu, '');
    // “A/80/PV.14”
    if (!/\p{Ll}|^\.?$/u.test(word)) return null;
    return classifyAbbreviation(word.slice(0, -1), false) === 'none' ? '' : null;
  });
  const behindMarks = replaced(behindStops, BEHIND_MARK, () => '');
  return RAISED.test(behindMarks.text) ? replaced(behindMarks, BEHIND_WORD, () => '') : behindMarks;
}

/** A mark that other tools turn into type. A text without `needs` has none. */
interface Typed {
  readonly needs: string;
  /**
   * Has the mark, the words and the mark, as `open`, `words`, `close`. To look ahead for the mark
   * first spares a look behind at every character.
   */
  readonly pattern: RegExp;
}

/** Emphasis as typed: `_so_`, `**so**`, `'''so'''`. */
const EMPHASIS: readonly Typed[] = [
  {
    needs: "'''",
    pattern: /(?<open>'{5}|'{3})(?<words>[^'\n](?:[^\n]{0,300}?[^'\n])?)(?<close>\k<open>)(?!')/gu,
  },
  {
    needs: '_',
    pattern:
      /(?=_)(?<![\p{L}\p{N}_])(?<open>_{1,2})(?<words>[^\s_](?:[^_\n]{0,300}[^\s_])?)(?<close>\k<open>)(?![\p{L}\p{N}_])/gu,
  },
  {
    needs: '*',
    pattern:
      /(?=\*)(?<![\p{L}\p{N}*])(?<open>\*{1,3})(?<words>[^\s*](?:[^*\n]{0,300}[^\s*])?)(?<close>\k<open>)(?![\p{L}\p{N}*])/gu,
  },
  {
    needs: '/',
    pattern:
      /(?=\/)(?<![\p{L}\p{N}/])(?<open>\/)(?<words>\p{L}[\p{L} .’'-]{0,60}\p{L})(?<close>\/)(?![\p{L}\p{N}/])/gu,
  },
];
const WIKI_ITALICS: Typed = {
  needs: "''",
  pattern: /(?<open>'')(?<words>[^'\n](?:[^\n]{0,300}?[^'\n])?)(?<close>'')(?!')/gu,
};
const WIKI = /'''|\[\[[^[\]\n]{1,200}\]\]/;
const WIKI_FILE = /\[\[(?:File|Image|Category):[^[\]\n]{1,500}\]\]/gi;
/** Marks of forums: `[b]so[/b]`. */
const FORUM = /\[\/?(?:[bius]|em|strong|quote|url|color|size)(?:=[^\]\n]{0,200})?\]/g;
const PICTURE = /!\[[^\]\n]{0,500}\]\([^()\n]{0,500}\)/g;
/** Code, as names are sometimes set. */
const CODE: Typed = {
  needs: '`',
  pattern: /(?<!`)(?<open>`)(?<words>[^`\n]{1,200})(?<close>`)(?!`)/gu,
};
/** Links with words: `[[page|words]]`, `[[url][words]]`, `[words](url)`. */
const LINKS: readonly Typed[] = [
  {
    needs: '[[',
    pattern:
      /(?<open>\[\[(?:[^[\]|\n]{1,200}\||[^[\]|\n]{1,300}\]\[)?)(?<words>[^[\]|\n]{1,300})(?<close>\]\])/gu,
  },
  {
    needs: '](',
    pattern:
      /(?<open>\[)(?<words>[^[\]\n]{1,300})(?<close>\]\((?:https?:|mailto:|\/|#)[^()\s]{0,500}\))/gu,
  },
  {
    needs: '[',
    pattern:
      /(?<open>(?:link:|https?:\/\/)[^\s[\]]{1,500}\[)(?<words>[^[\]\n]{1,300})(?<close>\])/gu,
  },
  { needs: ':`', pattern: /(?<open>:[a-z]{2,12}:`)(?<words>[^`\n]{1,300})(?<close>`)/gu },
];

/** The page without marks of emphasis and links, which other tools turn into type. */
export function withoutMarks(page: ReadPage): ReadPage {
  let read = page;
  const isWiki = WIKI.test(page.text);
  if (page.text.includes('![')) read = replaced(read, PICTURE, () => '');
  if (page.text.includes('[/')) read = replaced(read, FORUM, () => '');
  for (const typed of EMPHASIS) read = unmarked(read, typed);
  if (isWiki)
    read = unmarked(
      replaced(read, WIKI_FILE, () => ''),
      WIKI_ITALICS,
    );
  for (const typed of LINKS) read = unmarked(read, typed);
  return unmarked(read, CODE);
}

function unmarked(page: ReadPage, { needs, pattern }: Typed): ReadPage {
  if (!page.text.includes(needs)) return page;
  const edits: Edit[] = [];
  for (const { index, groups, 0: found } of page.text.matchAll(pattern)) {
    const open = groups?.['open']?.length ?? 0;
    const close = groups?.['close']?.length ?? 0;
    const end = index + found.length;
    edits.push(
      { start: index, end: index + open, value: '' },
      { start: end - close, end, value: '' },
    );
  }
  return edits.length === 0 ? page : rewrite(page, edits);
}

/** The page with quotation marks as TeX and typewriters write them read as such: ``so''. */
export function withQuotationMarks(page: ReadPage): ReadPage {
  let read = page;
  if (read.text.includes('``')) {
    read = replaced(read, /``/g, () => '“');
    read = replaced(read, /(?<=\S)''(?!')/g, () => '”');
  }
  if (!read.text.includes('`')) return read;
  return replaced(read, /`(?=\p{L}[^`\n]{1,1000}'(?!\p{L}))/gu, () => '‘');
}

const BULLET = /^[•‣▪●◦]\s+(?=\S)/u;

/** The page without the bullets that begin its blocks, which become items of a list. */
export function withoutBullets(page: ReadPage): ReadPage {
  const edits: Edit[] = [];
  for (const block of page.blocks) {
    const bullet = BULLET.exec(page.text.slice(block.start, block.start + 10))?.[0];
    if (bullet === undefined || block.end - block.start <= bullet.length) continue;
    edits.push({ start: block.start, end: block.start + bullet.length, value: '' });
    block.kind = 'listItem';
  }
  return edits.length === 0 ? page : rewrite(page, edits);
}
