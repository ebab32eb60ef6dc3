import { firstEndingAfter } from './binarySearch';
import { countLongLegalPhrases, countProse, SEPARATORS, type ProseCounts } from './proseCounts';
import type { Block, BlockKind, SourceDocument } from './sourceDocument';

/** Fewer words of running text than this are not worth marking up. */
const FEWEST_WORDS = 40;
/** At least this share of the words must stand in running sentences. */
const SENTENCE_SHARE = 0.5;
/** English prose has two to three times this share of function words; tables and code less. */
const FUNCTION_WORD_SHARE = 0.18;
/** How much of a long text is judged, in characters. */
const SAMPLE = 60_000;

export interface ProseJudgement {
  readonly prose: boolean;
  /** Why, as a phrase that follows “This file”: “reads as an article”, “is a licence text”. */
  readonly reason: string;
}

/** A readable text, or what stands for one. */
export interface ReadableText {
  readonly length: number;
  slice(start: number, end: number): string;
}

/**
 * Tells whether a document is an article, a speech or a note to be annotated, rather than a
 * licence, a log, code, data, or the documentation of a program.
 * @param hints `fileName` is the name or path of the file; names such as `LICENSE` decide.
 */
export function readsAsProse(
  document: SourceDocument,
  hints: { readonly fileName?: string } = {},
): ProseJudgement {
  return new ProseJudge().judge(document, hints, document.text);
}

/** Judges the versions of one document; what it counts of a paragraph it counts once. */
export class ProseJudge {
  #counts: ReadonlyMap<string, ProseCounts> = new Map();
  #last: Judged | null = null;

  /**
   * As `readsAsProse`.
   * @param text The readable text of the document.
   */
  judge(
    { notices, blocks, codePieces }: SourceDocument,
    { fileName }: { readonly fileName?: string },
    text: ReadableText,
  ): ProseJudgement {
    const byName = fileName === undefined ? null : judgeName(fileName);
    if (byName !== null) return no(byName);
    if (notices.some(({ code }) => code === 'binary')) return no('is not a text file');
    if (blocks.length === 0) return no('has no readable text');
    // A report on software may quote a command; a manual has code on every page.
    if (codePieces > 2 + text.length / 2000) return no('is the documentation of a program');
    const sample = text.slice(0, Math.min(SAMPLE, text.length));
    const whole = blocks.slice(0, firstEndingAfter(blocks, sample.length));
    const judged = whole.length > 0 ? whole : blocks.slice(0, 1);
    if (this.#last?.text !== sample || !isSame(this.#last.blocks, judged)) {
      const counted = this.#count(sample, judged);
      const why = judgeBlocks(counted) ?? judgeKnownTexts(counted);
      this.#last = { text: sample, blocks: judged, why };
    }
    const { why } = this.#last;
    return why === null ? { prose: true, reason: 'reads as an article' } : no(why);
  }

  #count(text: string, judged: readonly Block[]): Sample {
    const before = this.#counts;
    const counts = new Map<string, ProseCounts>();
    const blocks = judged.map(({ kind, start, end }) => {
      const paragraph = text.slice(start, end);
      const counted = before.get(paragraph) ?? countProse(paragraph);
      counts.set(paragraph, counted);
      return { kind, counted };
    });
    this.#counts = counts;
    const stretches = blocks.map(({ counted }) => counted);
    const end = judged.at(-1)?.end ?? 0;
    if (end < text.length) stretches.push(countProse(text.slice(end)));
    return { text, blocks, stretches };
  }
}

/** The beginning of a text and what was said of it. */
interface Judged {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly why: string | null;
}

function isSame(some: readonly Block[], others: readonly Block[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end, kind }, index) => {
      const other = others[index];
      return start === other?.start && end === other.end && kind === other.kind;
    })
  );
}

interface CountedBlock {
  readonly kind: BlockKind;
  readonly counted: ProseCounts;
}

/** What is judged of a document. */
interface Sample {
  readonly text: string;
  readonly blocks: readonly CountedBlock[];
  /** All of the text. */
  readonly stretches: readonly ProseCounts[];
}

function no(reason: string): ProseJudgement {
  return { prose: false, reason };
}

const FILE_NAMES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:un)?licen[cs]es?\b|^copying\b|^eula\b|third.?party.?(?:notices|licen[cs]es)|-licen[cs]e\.\w+$/i,
    'is a licence text',
  ],
  [
    /^(?:changelog|release[-_ ]?notes)\b|^(?:CHANGES|HISTORY|NEWS)(?:\.(?:md|txt|rst))?$|^changes\.(?:md|txt)$/i,
    'is a list of changes',
  ],
  [
    /^(?:readme|contributing|code[-_]of[-_]conduct|security|maintainers|authors|codeowners|agents|claude)(?:\.[\w-]+)*$/i,
    'is a file about a software project',
  ],
  [
    /^(?:requirements[\w.-]*|constraints|cmakelists|robots|humans|security|ads|manifest)\.txt$/i,
    'is a configuration file',
  ],
  [/^to-?do\b/i, 'is a list of things to do'],
  [/\.log(?:\.\d+)?$/i, 'is a log'],
];

/** “NEWS” and “HISTORY” in capitals belong to software; a “news.txt” may well be an article. */
const CAPITALS_ONLY = /^(?:history|news|changes)\b/i;

function judgeName(path: string): string | null {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  if (CAPITALS_ONLY.test(name) && !/^[A-Z]{4}/.test(name)) return null;
  return FILE_NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

function judgeKnownTexts({ text, stretches }: Sample): string | null {
  const found = stretches.reduce((bits, { legalPhrases }) => bits | legalPhrases, 0);
  const phrases = found.toString(2).replaceAll('0', '').length + countLongLegalPhrases(text);
  if (phrases >= 2 && text.length > 0) {
    // A long report may well quote one or two of the phrases.
    if (phrases >= 4 || text.length < 8000) return 'is a licence text';
  }
  const legal = sum(stretches, ({ legalWords }) => legalWords);
  const words = sum(stretches, (stretch) => stretch.words);
  const titled = /\blicen[cs]e\b|\blegal code\b/i.test(text.slice(0, 250));
  return legal > 4 && legal > words / (titled ? 150 : 30) ? 'is a licence text' : null;
}

function judgeBlocks({ text, blocks, stretches }: Sample): string | null {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  if (share(blocks, ({ counted }) => counted.isLogLine) > 0.5) return 'is a log';
  const stamps = sum(stretches, ({ timeStamps }) => timeStamps);
  if (stamps >= 5 && stamps > text.length / 200) return 'is a log';
  if (headings.filter(({ counted }) => counted.headsChanges).length >= 2) {
    return 'is a list of changes';
  }
  if (headings.filter(({ counted }) => counted.headsManual).length >= 2) {
    return 'is the documentation of a program';
  }
  const words = sum(stretches, (stretch) => stretch.words);
  const marks = sum(stretches, ({ codeMarks }) => codeMarks);
  if (marks > text.length / 33) return 'is code or data';
  if (sum(stretches, ({ technicalWords }) => technicalWords) > words / 20) {
    return 'is the documentation of a program';
  }
  if (looksLikeTable(blocks.map(({ counted }) => counted))) return 'is a table';
  const letterWords = (some: readonly CountedBlock[]): number =>
    sum(some, ({ counted }) => counted.letterWords);
  const all = letterWords(blocks);
  const inSentences = letterWords(
    blocks.filter(({ kind, counted }) => counted.runsOn && kind !== 'heading'),
  );
  const inLists = letterWords(blocks.filter(({ kind }) => kind === 'listItem'));
  if (inLists > 0.8 * all && inSentences < 0.5 * all) return 'is a list';
  if (all < FEWEST_WORDS || (inSentences < FEWEST_WORDS && inSentences >= SENTENCE_SHARE * all)) {
    return 'is too short to be an article';
  }
  if (inSentences < SENTENCE_SHARE * all) return 'has little running text';
  const functionWords = sum(stretches, (stretch) => stretch.functionWords);
  if (functionWords < FUNCTION_WORD_SHARE * words) return 'is not English prose';
  return null;
}

function sum<T>(some: readonly T[], value: (one: T) => number): number {
  return some.reduce((total, one) => total + value(one), 0);
}

function share<T>(some: readonly T[], wanted: (one: T) => boolean): number {
  return some.length < 3 ? 0 : some.filter(wanted).length / some.length;
}

/** Lines with the same number of separators, and without sentences. */
function looksLikeTable(lines: readonly ProseCounts[]): boolean {
  if (lines.length < 3) return false;
  return SEPARATORS.some((_, index) => {
    const [first = 0, ...others] = lines.map(({ separators }) => separators[index] ?? 0);
    const alike = others.filter((number) => number === first).length;
    const inSentences = share(lines, ({ endsSentence }) => endsSentence);
    return first >= 2 && alike > 0.8 * others.length && inSentences < 0.3;
  });
}
