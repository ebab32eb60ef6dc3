/** What is counted of a paragraph, or of any stretch of text that no paragraph reaches out of. */
export interface ProseCounts {
  /** Stretches without white space. */
  readonly words: number;
  /** Words that begin with a letter, without the marks around them. */
  readonly letterWords: number;
  readonly functionWords: number;
  readonly technicalWords: number;
  readonly legalWords: number;
  readonly timeStamps: number;
  readonly codeMarks: number;
  /** Which phrases of legal texts occur, a bit each. */
  readonly legalPhrases: number;
  /** How often each of `SEPARATORS` occurs. */
  readonly separators: readonly number[];
  readonly isLogLine: boolean;
  readonly endsSentence: boolean;
  /** Sentences that run on: some words with an end mark, or at least many words. */
  readonly runsOn: boolean;
  /** True when it would be the heading of a version in a list of changes. */
  readonly headsChanges: boolean;
  /** True when it would be the heading of a part of a manual. */
  readonly headsManual: boolean;
}

/** What may divide the columns of a table. */
export const SEPARATORS = [',', ';', '\t', '|'];

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
  /\bin no event shall\b/i,
];

/** Such phrases that may run over several paragraphs. */
const LONG_LEGAL_PHRASES = [
  /\bby (?:installing|using|accessing|downloading)[^.]{0,80}\byou (?:agree|accept)\b/i,
  /\bcreative commons\b[^.]{0,60}\bpublic licen[cs]e\b/i,
];

/** Articles about a licence use these words too, but not one in thirty. */
const LEGAL_WORD =
  /\b(?:(?:sub)?licen[cs]\w*|copyright\w*|warrant(?:y|ies)|liabilit\w+|liable|here(?:in|by|of|under)|there(?:of|to|under)|redistribut\w+|derivative|copyleft|patents?|merchantability|indemnif\w+)\b/gi;

const CHANGELOG_HEADING =
  /^\[?(?:v(?:ersion)?\.? ?)?\d+\.\d+(?:\.\d+)?\S*(?:\s|$)|^\[?unreleased\]?$/i;
const MANUAL_HEADING =
  /^(?:install(?:ation|ing)?|usage|api(?: reference)?|getting started|quick ?start|configuration|contributing|licen[cs]e|requirements|prerequisites|features|examples?|options|commands|troubleshooting|changelog|tests?|testing|building?|development|documentation)(?: .{0,20})?$/i;
const TECHNICAL_WORD =
  /^[("“‘'`]*(?:[\w.]+\([^)]*\)|--?[a-z][\w-]*=?|[a-z]+_[a-z_]+|[a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z][a-z]+\w*\.\w+|(?:~|\.{0,2})\/\w[\w./-]*|\w+\.(?:js|ts|py|json|ya?ml|md|sh|cpp|java|rs|go|toml|exe|dll)|v\d+\.\d+[\w.]*|npm|npx|pip|git|sudo|cargo|docker|https?:\/\/\S+)[,.;:)"”'`]*$/;

const LOG_LINE =
  /^(?:\[?\d{4}[-/.]\d\d[-/.]\d\d[T ,]+\d\d:\d\d|\[?[A-Z][a-z]{2} [ \d]?\d \d\d:\d\d:\d\d|\S+ \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:|\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL)\b[\]:]?)/;

const TIME_STAMP = /\b\d{4}[-/.]\d\d[-/.]\d\d[T ,]+\d\d:\d\d:\d\d/g;

/** Marks of code; a currency sign before a number is none. */
const CODE_MARK = /[{}<>=;\\|_#@`~^]|\$(?!\s?\d)|\/\/|\(\)/g;

const FUNCTION_WORDS = new Set(
  `a about after all also an and are as at be been but by can could did do for from had has have he
  her him his i if in into is it its last more no not of on one or our out over said says she should
  so some than that the their them there these they this to under up was we were what when where
  which who will with would you your`.split(/\s+/),
);

/** All that telling prose from other texts needs to know of a stretch of text. */
export function countProse(text: string): ProseCounts {
  const words = text.match(/\S+/g) ?? [];
  const ends = /[.!?…:][)\]"'”’»]*(?:\[\d+\])?$/.test(text);
  return {
    words: words.length,
    letterWords: occurrences(text, /\p{L}[\p{L}'’-]*/gu),
    functionWords: words.filter((word) => FUNCTION_WORDS.has(word.toLowerCase())).length,
    technicalWords: words.filter((word) => TECHNICAL_WORD.test(word)).length,
    legalWords: occurrences(text, LEGAL_WORD),
    timeStamps: occurrences(text, TIME_STAMP),
    codeMarks: occurrences(text, CODE_MARK),
    legalPhrases: LICENCE_PHRASES.reduce(
      (bits, pattern, bit) => bits | (pattern.test(text) ? 1 << bit : 0),
      0,
    ),
    separators: SEPARATORS.map((separator) => text.split(separator).length - 1),
    isLogLine: LOG_LINE.test(text),
    endsSentence: /[.!?…]["'”’)]*$/.test(text),
    runsOn: /\p{Ll}{2}/u.test(text) && ((words.length >= 5 && ends) || words.length >= 25),
    headsChanges: CHANGELOG_HEADING.test(text),
    headsManual: MANUAL_HEADING.test(text),
  };
}

/** Number of phrases that may run over several paragraphs. */
export function countLongLegalPhrases(text: string): number {
  return LONG_LEGAL_PHRASES.filter((pattern) => pattern.test(text)).length;
}

function occurrences(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
