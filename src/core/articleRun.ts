import { findActors, readingsOf, tellsCongo } from './actors/findActors';
import { tellsRegion } from './actors/names';
import type { Reading } from './actors/reading';
import type { WordUseCounter } from './actors/wordUse';
import type { Findings, FindingsChange } from './findings';
import type { Discourse, Paragraph } from './language/discourse';
import type { Reader } from './language/readScope';
import { CurrencySettler } from './money/currencySettler';
import { countriesNamed, DocumentCountries } from './money/documentCountries';
import { findMoney, type FoundMoney } from './money/findMoney';
import { nounsUsed } from './pledges/commonNouns';
import { findPledges } from './pledges/findPledges';
import type { FoundPledge } from './pledges/pledge';
import { findQuotes } from './quotes/findQuotes';
import { addFirstPerson } from './quotes/firstPerson';
import { type MarkedQuotation, quotationsByMarks } from './quotes/quotationMarks';
import { addQuotedPronouns } from './quotes/quotedPronouns';
import type { SpeechLayer } from './quotes/speech';
import { lineOf } from './quotes/transcript/transcriptTurns';
import { firstPersonSentences } from './quotes/wholeSpeech';
import { FindingComparison } from './replay/sameFinding';
import { editBetween, type TextEdit } from './replay/textEdit';
import { KeyedCells } from './replay/keyedCells';
import { Trail } from './replay/trail';

/** How many paragraphs at the top may have a dateline that others tell from a label. */
const TOP = 6;

/** All that the rules find in one version of a document, and how to find it in the next. */
export class ArticleRun {
  findings: Findings;
  readonly #discourse: Discourse;
  readonly #words: WordUseCounter;
  readonly #trail: Trail;
  readonly #countries: DocumentCountries;
  /** Paragraphs with other amounts or pledges since that was asked last. */
  #otherMoney = new Set<number>();
  /** One for each sentence, in order. */
  readonly #readings: readonly Reading[];
  /** The quotations of each paragraph by their marks, in order. */
  readonly #marked: (readonly MarkedQuotation[])[];
  readonly #quoted: MarkedQuotation[];

  /**
   * The pipeline: each layer adds to what the ones before it found.
   * @param isKept Whether the next version may be found from this one.
   */
  constructor(discourse: Discourse, words: WordUseCounter, isKept: boolean) {
    const { scope, paragraphs, sentences } = discourse;
    this.#discourse = discourse;
    this.#words = words;
    for (const paragraph of paragraphs) paragraph.takeReaders();
    scope.namesKnown = false;
    const trail = new Trail(isKept ? scope : null);
    this.#trail = trail;
    this.#marked = paragraphs.map((paragraph) => quotationsByMarks(discourse, paragraph));
    this.#quoted = this.#marked.flat();
    this.#readings = paragraphs.flatMap((paragraph) => readingsOf(discourse, paragraph));
    const use = words.read(this.#readings, new KeyedCells(() => trail.cell()));
    const quoted = this.#quoted;
    const readings = this.#readings;
    const actors = findActors({ discourse, readings, quoted, use, trail });
    trail.each(sentences, (sentence) => {
      const mentions = actors.inSentence(sentence.index);
      const names = mentions.filter(({ kind }) => kind === 'name');
      if (sentence.readAsNames(names)) trail.touch(sentence);
    });
    trail.since((isOn) => {
      scope.namesKnown = isOn;
    });
    const speech = findQuotes(discourse, actors, this.#marked, trail);
    addFirstPerson(actors, discourse, speech, trail);
    addQuotedPronouns(actors, discourse, quoted, speech, trail);
    this.#countries = new DocumentCountries(discourse, actors, trail);
    this.findings = { actors, speech, amounts: [], pledges: [] };
    trail.lastly(() => {
      this.#findMoney(speech);
    });
  }

  #findMoney(speech: SpeechLayer): void {
    const { actors } = this.findings;
    const trail = this.#trail;
    const discourse = this.#discourse;
    // By sentence. Who reads it is not noted: where one is different all are found anew.
    const told = new KeyedCells<number>(() => trail.cellForAll());
    const settler = new CurrencySettler(discourse, actors, this.#countries, trail);
    const amounts = findMoney(discourse, settler, trail, told);
    const pledges = findPledges(discourse, actors, amounts, speech, trail, told);
    this.findings = { actors, speech, amounts, pledges };
  }

  /**
   * Gives one paragraph another text, and finds what that changes.
   * @returns False when that is more than the words of the paragraph: then a new run must follow,
   * for nothing in this one holds any more.
   */
  rewrite(paragraph: Paragraph, text: string): boolean {
    const edit = editBetween(paragraph.text, text, paragraph.start);
    const before = this.#factsOf(paragraph);
    if (!paragraph.rewrite(text)) return false;
    const readers = this.#readAgain(paragraph);
    if (!readers) return false;
    const comparison = new FindingComparison(edit);
    if (!comparison.isSame(before, this.#factsOf(paragraph))) return false;
    const { amounts, pledges } = this.findings;
    const redone = this.#trail.redo([...paragraph.takeReaders(), ...readers], edit);
    if (redone === 'last') this.#noteMoney(amounts, pledges, edit);
    if (redone === 'all') return false;
    return !this.#countries.isAsked || !this.findings.actors.isChanged;
  }

  /** What was found anew since the last time. */
  takeChange(): FindingsChange {
    const { actors, speech } = this.findings;
    const paragraphs = new Set([...speech.takeChanged(), ...this.#otherMoney]);
    this.#otherMoney = new Set();
    return { ...actors.takeChanged(), paragraphs };
  }

  /** Notes the paragraphs of which other amounts or pledges are told than before. */
  #noteMoney(
    amounts: readonly FoundMoney[],
    pledges: readonly FoundPledge[],
    edit: TextEdit,
  ): void {
    const before = moneyByParagraph(amounts, pledges);
    const after = moneyByParagraph(this.findings.amounts, this.findings.pledges);
    for (const paragraph of new Set([...before.keys(), ...after.keys()])) {
      const comparison = new FindingComparison(edit);
      if (!comparison.isSame(before.get(paragraph), after.get(paragraph))) {
        this.#otherMoney.add(paragraph);
      }
    }
  }

  /** What rules ask of all paragraphs together, so far as this one tells it. */
  #factsOf(paragraph: Paragraph): unknown {
    const { sentences } = paragraph;
    const marked = this.#marked[paragraph.index] ?? [];
    return {
      titleCase: sentences.map(({ index }) => this.#readings[index]?.titleCase),
      regions: sentences.map(tellsRegion),
      congo: sentences.map(({ index }) => {
        const reading = this.#readings[index];
        return reading && tellsCongo(reading);
      }),
      firstPerson: firstPersonSentences(paragraph, marked),
      countries: this.#countries.isAsked ? sentences.map(countriesNamed) : null,
      nouns: nounsUsed(paragraph),
      line: { ...lineOf(paragraph) },
      marks: marked.map(({ closed, mark }) => ({ closed, mark })),
    };
  }

  /**
   * Reads of a paragraph what is read before any step.
   * @returns Who read what is different now; null when that is not known.
   */
  #readAgain(paragraph: Paragraph): readonly Reader[] | null {
    const { paragraphs } = this.#discourse;
    const at = paragraph.index;
    const before = paragraphs[at - 1];
    if (before && quotationsByMarks(this.#discourse, before) !== this.#marked[at - 1]) return null;
    const known = this.#marked[at] ?? [];
    const marked = quotationsByMarks(this.#discourse, paragraph);
    if (marked.length !== known.length) return null;
    const [first] = known;
    if (first) this.#quoted.splice(this.#quoted.indexOf(first), known.length, ...marked);
    this.#marked[at] = marked;
    for (const top of paragraphs.slice(0, TOP)) {
      if (top !== paragraph && !this.#holds(readingsOf(this.#discourse, top))) return null;
    }
    const readings = readingsOf(this.#discourse, paragraph);
    for (const reading of readings) {
      Object.assign(this.#readings[reading.sentence.index] ?? {}, reading);
    }
    return this.#words.reread(readings);
  }

  #holds(readings: readonly Reading[]): boolean {
    return readings.every(({ sentence, from }) => this.#readings[sentence.index]?.from === from);
  }
}

function moneyByParagraph(
  amounts: readonly FoundMoney[],
  pledges: readonly FoundPledge[],
): Map<number, unknown[]> {
  const found = new Map<number, unknown[]>();
  const add = (paragraph: number, one: unknown): void => {
    const row = found.get(paragraph);
    if (row) row.push(one);
    else found.set(paragraph, [one]);
  };
  for (const money of amounts) add(money.sentence.paragraph, money);
  for (const pledge of pledges) add(pledge.money.sentence.paragraph, pledge);
  return found;
}
