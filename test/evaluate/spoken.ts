/**
 * Scores quotations on our own gold in test/gold/quotes: transcripts with speaker labels, files that
 * are one speech, short passages with every kind of quotation mark, and others that ask who speaks.
 * Usage: npx tsx test/evaluate/spoken.ts [FOLDER] [--failures]
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../../src/core/annotate';
import type { AnnotatedDocument, QuoteAnnotation, SourceFormat } from '../../src/core/model';

/** A paragraph of a transcript: who speaks it, or that nobody does. */
interface TurnRow {
  /** Its first words, after any label. */
  readonly opening: string;
  readonly speaker?: string | null;
  readonly none?: boolean;
}
interface SpeechRow {
  readonly speaker: string | null;
  readonly openings?: readonly string[];
  readonly notSpoken?: readonly string[];
}
interface Passage {
  readonly id: string;
  readonly text: string;
  readonly format?: SourceFormat;
  readonly quotes: readonly {
    readonly text: string;
    readonly form: QuoteAnnotation['form'];
    readonly speaker: string | null;
    readonly continues?: boolean;
    /** Other ends that a careful reader may give an unclosed quotation. */
    readonly alsoAcceptable?: readonly string[];
  }[];
  /** Strings with marks that are no quotation. */
  readonly not?: readonly string[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { failures: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? 'test/gold/quotes';
if (!existsSync(folder)) {
  console.error(`${folder} is not here: nothing to measure.`);
  process.exit(1);
}

const FORMATS: Readonly<Record<string, SourceFormat>> = {
  '.txt': 'text',
  '.html': 'html',
  '.md': 'markdown',
};

const plain = (text: string): string =>
  text
    .replace(/[“”„«»‹›]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
/** Without marks at the start, for what opens a paragraph. */
const opening = (text: string): string => plain(text).replace(/^[\s"'.:—–-]+/, '');
/** A name without courtesy title or article. */
const bare = (name: string): string =>
  plain(name)
    .replace(/^(?:the|an?|mr|mrs|ms|dr|sir)\.?\s+/i, '')
    .toLowerCase();

class Score {
  #right = 0;
  #all = 0;
  add(isRight: boolean): void {
    this.#all++;
    if (isRight) this.#right++;
  }
  toString(): string {
    const share = this.#all === 0 ? 0 : (100 * this.#right) / this.#all;
    return `${share.toFixed(1)} % (${String(this.#right)} of ${String(this.#all)})`;
  }
}

const failures: string[] = [];
const fail = (where: string, what: string): void => {
  failures.push(`${where}\t${what}`);
};

const quotesOf = ({ annotations }: AnnotatedDocument): QuoteAnnotation[] =>
  annotations.filter((one): one is QuoteAnnotation => one.kind === 'quote');

const nameOf = ({ entities }: AnnotatedDocument, id: string | null): string | null =>
  id === null ? null : (entities.find((one) => one.id === id)?.name ?? id);

/** Whether the speaker found is the one wanted, under any of the names that the text gives. */
function isSpeaker(document: AnnotatedDocument, id: string | null, wanted: string | null): boolean {
  if (id === null || wanted === null) return id === wanted;
  const entity = document.entities.find((one) => one.id === id);
  // “President NAME” and “NAME” are the same where the text has no fuller name.
  const titled = bare(wanted).endsWith(` ${bare(entity?.name ?? id)}`);
  return (
    titled ||
    [entity?.name ?? id, ...(entity?.type === 'person' ? [] : (entity?.aliases ?? []))].some(
      (name) => bare(name) === bare(wanted),
    )
  );
}

function articles<T>(name: string): { file: string; document: AnnotatedDocument; gold: T }[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .flatMap((file) => {
      const format = FORMATS[extname(file)];
      if (format === undefined) return [];
      const gold = JSON.parse(
        readFileSync(join(path, file.replace(/\.\w+$/, '.json')), 'utf8'),
      ) as T;
      return [
        { file, gold, document: annotate(readFileSync(join(path, file), 'utf8'), { format }) },
      ];
    });
}

const turns = new Score();
const silent = new Score();
const whole = new Score();
for (const { file, gold, document } of articles<{ paragraphs: TurnRow[] }>('transcripts')) {
  const quotes = quotesOf(document).filter((one) => one.form === 'block');
  let from = 0;
  let faults = 0;
  for (const row of gold.paragraphs) {
    const wanted = opening(row.opening);
    // In order: the same words may open several paragraphs.
    const at = quotes.findIndex(
      (one, index) => index >= from && opening(one.text).startsWith(wanted),
    );
    const found = quotes[at];
    const isRight =
      row.none === true
        ? !quotes.some((one) => opening(one.text) === wanted)
        : found !== undefined && isSpeaker(document, found.speaker, row.speaker ?? null);
    (row.none === true ? silent : turns).add(isRight);
    if (row.none !== true && found) from = at + 1;
    if (isRight) continue;
    faults++;
    fail(
      file,
      `[${row.opening}] wanted ${row.none === true ? 'nobody' : String(row.speaker)}, found ${found ? String(nameOf(document, found.speaker)) : 'no turn'}`,
    );
  }
  whole.add(faults === 0);
}

const spoken = new Score();
const unspoken = new Score();
for (const { file, gold, document } of articles<SpeechRow>('speeches')) {
  const quotes = quotesOf(document).filter((one) => one.form === 'block');
  if (gold.speaker === null) {
    const isRight = quotes.every(({ rule }) => rule !== 'whole-speech');
    unspoken.add(isRight);
    if (!isRight) fail(file, 'taken for a speech');
    continue;
  }
  for (const row of gold.openings ?? []) {
    const found = quotes.find((one) => opening(one.text).startsWith(opening(row)));
    const isRight = found !== undefined && isSpeaker(document, found.speaker, gold.speaker);
    spoken.add(isRight);
    if (!isRight)
      fail(file, `[${row}] found ${found ? String(nameOf(document, found.speaker)) : 'nothing'}`);
  }
  for (const row of gold.notSpoken ?? []) {
    const isRight = !quotes.some((one) => opening(one.text).startsWith(opening(row)));
    unspoken.add(isRight);
    if (!isRight) fail(file, `[${row}] is not spoken`);
  }
}

/** Short passages with one quotation whose speaker is asked for, also where no reader can tell. */
const asked = new Score();
const wrong = new Score();
const speakersFile = join(folder, 'speakers.json');
const questions = existsSync(speakersFile)
  ? (JSON.parse(readFileSync(speakersFile, 'utf8')) as {
      readonly id: string;
      readonly text: string;
      readonly quote: string;
      readonly speaker: string | null;
    }[])
  : [];
for (const { id, text, quote, speaker } of questions) {
  const document = annotate(text, { format: 'text' });
  const found = quotesOf(document).find((one) => opening(one.text).startsWith(opening(quote)));
  const isRight = found !== undefined && isSpeaker(document, found.speaker, speaker);
  asked.add(isRight);
  wrong.add(isRight || (found?.speaker ?? null) === null);
  if (!isRight)
    fail(
      id,
      `[${quote}] wanted ${String(speaker)}, found ${found ? String(nameOf(document, found.speaker)) : 'no quotation'} <${found?.rule ?? ''}>`,
    );
}

const marksFile = join(folder, 'marks.json');
const marked = new Score();
const forms = new Score();
const speakers = new Score();
const continued = new Score();
const extras = new Score();
const passages = existsSync(marksFile)
  ? (JSON.parse(readFileSync(marksFile, 'utf8')) as Passage[])
  : [];
for (const { id, text, format = 'text', quotes: rows } of passages) {
  const document = annotate(text, { format });
  const quotes = quotesOf(document);
  const answered = new Set<QuoteAnnotation>();
  for (const row of rows) {
    const same = (one: QuoteAnnotation): boolean =>
      !answered.has(one) &&
      [row.text, ...(row.alsoAcceptable ?? [])].some((words) => plain(words) === plain(one.text));
    const found = quotes.find(same);
    marked.add(found !== undefined);
    if (!found) {
      fail(id, `no quotation ${row.text}; found ${quotes.map((one) => one.text).join(' | ')}`);
      continue;
    }
    answered.add(found);
    forms.add(found.form === row.form);
    if (found.form !== row.form) fail(id, `${row.text} ${found.form}, not ${row.form}`);
    if (row.form === 'scare') continue;
    const isRight = isSpeaker(document, found.speaker, row.speaker);
    speakers.add(isRight);
    if (!isRight)
      fail(
        id,
        `${row.text} by ${String(nameOf(document, found.speaker))}, not ${String(row.speaker)} <${found.rule}>`,
      );
    continued.add((found.continues !== null) === (row.continues ?? false));
  }
  for (const one of quotes) {
    extras.add(answered.has(one));
    if (!answered.has(one)) fail(id, `extra ${one.text}`);
  }
}

console.log(`transcripts  turns with their speaker     ${turns.toString()}`);
console.log(`             nobody's lines left alone    ${silent.toString()}`);
console.log(`             without any fault            ${whole.toString()}`);
console.log(`speeches     paragraphs with the speaker  ${spoken.toString()}`);
console.log(`             other lines, other texts     ${unspoken.toString()}`);
console.log(`marks        quotations found             ${marked.toString()}`);
console.log(`             form                         ${forms.toString()}`);
console.log(`             speaker                      ${speakers.toString()}`);
console.log(`             goes on, or not              ${continued.toString()}`);
console.log(`             precision                    ${extras.toString()}`);
console.log(`speakers     right                        ${asked.toString()}`);
console.log(`             right, or left open          ${wrong.toString()}`);
if (values.failures) console.log(`\n${failures.join('\n')}`);
