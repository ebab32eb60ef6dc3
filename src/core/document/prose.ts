import * as lexicon from '../lexicon/lexicon';
import type { Block, SourceDocument } from './sourceDocument';

/** Fewer words of running text than this are not worth marking up. */
const FEWEST_WORDS = 40;
/** At least this share of the words must stand in running sentences. */
const SENTENCE_SHARE = 0.5;
/** English prose has two to three times this share of function words; tables and code less. */
const FUNCTION_WORD_SHARE = 0.18;
/** How much of a long text is judged, in characters. */
const SAMPLE = 20_000;

/** What a document is that is no article. */
export type NotProse =
  | 'binary'
  | 'empty'
  | 'manual'
  | 'licence'
  | 'changes'
  | 'project'
  | 'configuration'
  | 'to-do'
  | 'log'
  | 'code'
  | 'table'
  | 'list'
  | 'short'
  | 'little-text'
  | 'not-english';

/**
 * Tells why a document is not to be annotated: it is a licence, a log, code, data, or the
 * documentation of a program. Null for an article, a speech or a note.
 * @param hints `fileName` is the name or path of the file; names such as `LICENSE` decide.
 */
export function whyNotProse(
  document: SourceDocument,
  hints: { readonly fileName?: string } = {},
): NotProse | null {
  const byName = hints.fileName === undefined ? null : judgeName(hints.fileName);
  if (byName !== null) return byName;
  if (document.notices.some(({ code }) => code === 'binary')) return 'binary';
  if (document.blocks.length === 0) return 'empty';
  const sample = document.text.slice(0, SAMPLE);
  const blocks = document.blocks.filter(({ end }) => end <= sample.length);
  // A report on software may quote a command; a manual has code on every page.
  if (document.codePieces > 2 + document.text.length / 2000) return 'manual';
  return (
    judgeBlocks(sample, blocks.length > 0 ? blocks : document.blocks.slice(0, 1)) ??
    judgeKnownTexts(sample)
  );
}

const FILE_NAMES: readonly (readonly [RegExp, NotProse])[] = [
  [
    /^(?:un)?licen[cs]es?\b|^copying\b|^eula\b|third.?party.?(?:notices|licen[cs]es)|-licen[cs]e\.\w+$/i,
    'licence',
  ],
  [
    /^(?:changelog|release[-_ ]?notes)\b|^(?:CHANGES|HISTORY|NEWS)(?:\.(?:md|txt|rst))?$|^changes\.(?:md|txt)$/i,
    'changes',
  ],
  [
    /^(?:requirements[\w.-]*|constraints|cmakelists|robots|humans|security|ads|manifest)\.txt$/i,
    'configuration',
  ],
  [/^to-?do\b/i, 'to-do'],
  [/\.log(?:\.\d+)?$/i, 'log'],
];

/** “NEWS” and “HISTORY” in capitals belong to software; a “news.txt” may well be an article. */
const CAPITALS_ONLY = /^(?:history|news|changes)\b/i;

function judgeName(path: string): NotProse | null {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  if (CAPITALS_ONLY.test(name) && !/^[A-Z]{4}/.test(name)) return null;
  const known = FILE_NAMES.find(([pattern]) => pattern.test(name))?.[1];
  if (known !== undefined) return known;
  const [stem = ''] = name.toLowerCase().replace(/[-_]/g, ' ').split('.');
  return lexicon.is(stem, 'projectFile') ? 'project' : null;
}

/** Phrases of legal texts; two different ones do not occur in an article by chance. */
const LICENCE_PHRASES = [
  /permission is hereby granted, free of charge/i,
  /\bgnu (?:lesser |affero )?general public licen[cs]e\b/i,
  /\bapache licen[cs]e,? version\b/i,
  /\bmozilla public licen[cs]e\b/i,
  /redistributions? (?:and use )?(?:in|of) source/i,
  /end[- ]user licen[cs]e agreement/i,
  /\b(?:as is|as available)["”']?,? (?:and )?without (?:any )?warrant/i,
  /\bwithout warrant(?:y|ies) (?:or conditions )?of any kind\b/i,
  /\bthis agreement is (?:a legal|between|entered)/i,
  /\b(?:licensor|licensee)s?\b/i,
  /\bterms (?:and conditions|of (?:service|use))\b/i,
  /\bby (?:installing|using|accessing|downloading)[^.]{0,80}\byou (?:agree|accept)\b/i,
  /\bcreative commons\b[^.]{0,60}\bpublic licen[cs]e\b/i,
  /\bin no event shall\b/i,
];

/** Articles about a licence use these words too, but not one in thirty. */
const LEGAL_WORD = new RegExp(
  String.raw`\b(?:(?:(?:sub)?licen[cs]|copyright|liabilit|redistribut|indemnif)\w*|${lexicon.alternatives('legalWord')})\b`,
  'gi',
);

const CHANGELOG_HEADING = /^\[?(?:v(?:ersion)?\.? ?)?\d+\.\d|^\[?unreleased\]?$/i;
const MANUAL_HEADING = new RegExp(
  `^(?:${lexicon.alternatives('manualHeading')})(?: .{0,20})?$`,
  'i',
);
const TECHNICAL_WORD = new RegExp(
  String.raw`^[("“‘'${'`'}]*(?:https?:\/\/\S|(?:[\w.]+\([^)]*\)|--?[a-z][\w-]*=?|[a-z]+_[a-z_]+|[a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z][a-z]\w*\.\w+|(?:~|\.{0,2})\/\w(?:[\w./-]*[\w/-])?|\w+\.(?:${lexicon.alternatives('codeEnding')})|v\d+\.\d(?:[\w.]*\w)?|${lexicon.alternatives('program')})[,.;:)"”'${'`'}]*$)`,
);

function judgeKnownTexts(text: string): NotProse | null {
  const phrases = LICENCE_PHRASES.filter((pattern) => pattern.test(text)).length;
  if (phrases >= 2 && text.length > 0) {
    // A long report may well quote one or two of the phrases.
    if (phrases >= 4 || text.length < 8000) return 'licence';
  }
  const legal = text.match(LEGAL_WORD)?.length ?? 0;
  const words = text.match(/\S+/g)?.length ?? 0;
  const titled = /\blicen[cs]e\b|\blegal code\b/i.test(text.slice(0, 250));
  return legal > 4 && legal > words / (titled ? 150 : 30) ? 'licence' : null;
}

function judgeBlocks(text: string, blocks: readonly Block[]): NotProse | null {
  const read = blocks.map((block) => readBlock(block, text.slice(block.start, block.end)));
  const headings = read.filter(({ kind }) => kind === 'heading');
  const lines = read.map((block) => block.text);
  if (share(lines, (line) => LOG_LINE.test(line)) > 0.5) return 'log';
  const stamps = text.match(TIME_STAMP)?.length ?? 0;
  if (stamps >= 5 && stamps > text.length / 200) return 'log';
  if (headings.filter((heading) => CHANGELOG_HEADING.test(heading.text)).length >= 2) {
    return 'changes';
  }
  if (headings.filter((heading) => MANUAL_HEADING.test(heading.text)).length >= 2) {
    return 'manual';
  }
  const words = text.match(/\S+/g) ?? [];
  const marks = text.match(CODE_MARK)?.length ?? 0;
  if (marks > text.length / 33) return 'code';
  if (words.filter((word) => TECHNICAL_WORD.test(word)).length > words.length / 20) {
    return 'manual';
  }
  if (looksLikeTable(lines)) return 'table';
  const all = count(read, () => true);
  const inSentences = count(read, isRunningText);
  if (count(read, ({ kind }) => kind === 'listItem') > 0.8 * all && inSentences < 0.5 * all) {
    return 'list';
  }
  if (all < FEWEST_WORDS || (inSentences < FEWEST_WORDS && inSentences >= SENTENCE_SHARE * all)) {
    return 'short';
  }
  if (inSentences < SENTENCE_SHARE * all) return 'little-text';
  const functionWords = words.filter((word) => lexicon.is(word.toLowerCase(), 'commonWord')).length;
  if (functionWords < FUNCTION_WORD_SHARE * words.length) return 'not-english';
  return null;
}

interface ReadBlock {
  readonly kind: Block['kind'];
  readonly text: string;
  /** How many words of letters it has. */
  readonly words: number;
}

const readBlock = ({ kind }: Block, text: string): ReadBlock => ({
  kind,
  text,
  words: text.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0,
});

const LOG_LINE =
  /^(?:\[?\d{4}[-/.]\d\d[-/.]\d\d[T ,]+\d\d:\d\d|\[?[A-Z][a-z]{2} [ \d]?\d \d\d:\d\d:\d\d|\S+ \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:|\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL)\b[\]:]?)/;

const TIME_STAMP = /\b\d{4}[-/.]\d\d[-/.]\d\d[T ,]+\d\d:\d\d:\d\d/g;

/** Marks of code; a currency sign before a number is none. */
const CODE_MARK = /[{}<>=;\\|_#@`~^]|\$(?!\s?\d)|\/\/|\(\)/g;

/** Sentences that run on: some words with an end mark, or at least many words. */
function isRunningText({ kind, text }: ReadBlock): boolean {
  if (kind === 'heading') return false;
  const words = text.match(/\S+/g)?.length ?? 0;
  const ends = /[.!?…:][)\]"'”’»]*(?:\[\d+\])?$/.test(text);
  return /\p{Ll}{2}/u.test(text) && ((words >= 5 && ends) || words >= 25);
}

function count(blocks: readonly ReadBlock[], wanted: (block: ReadBlock) => boolean): number {
  return blocks.filter(wanted).reduce((sum, { words }) => sum + words, 0);
}

function share(lines: readonly string[], wanted: (line: string) => boolean): number {
  return lines.length < 3 ? 0 : lines.filter(wanted).length / lines.length;
}

/** Lines with the same number of separators, and without sentences. */
function looksLikeTable(lines: readonly string[]): boolean {
  if (lines.length < 3) return false;
  return [',', ';', '\t', '|'].some((separator) => {
    const [first = 0, ...others] = lines.map((line) => line.split(separator).length - 1);
    const alike = others.filter((number) => number === first).length;
    return first >= 2 && alike > 0.8 * others.length && share(lines, endsSentence) < 0.3;
  });
}

function endsSentence(line: string): boolean {
  return /[.!?…]["'”’)]*$/.test(line);
}
