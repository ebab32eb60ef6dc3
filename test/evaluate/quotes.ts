/**
 * Measures quotes and claims against PolNeAR attributions: precision, recall and F1 of source, cue
 * and content spans, exact (outer quotation marks and punctuation trimmed on both sides) and
 * overlapping; the contents once more by the way they are told; the words in quotation marks and
 * who is said to have spoken them. compromise's `quotations()` stands beside it in the same run.
 * Usage: npx tsx test/evaluate/quotes.ts [FILE] [--errors N] [--speakers]
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import { annotate } from '../../src/core/annotate';
import type { AnnotatedDocument, ClaimAnnotation, QuoteAnnotation } from '../../src/core/model';
import { codePointOffsets } from './codePointOffsets';
import { SpanScore, type Scored, scoreHead } from './spanScore';

type Part = 'source' | 'cue' | 'content';
const PARTS: readonly Part[] = ['source', 'cue', 'content'];

/** One attribution of the gold; a part may be in several contiguous spans. */
type GoldAttribution = Readonly<Record<Part, readonly Scored[]>>;

/** How a content is told: wholly in quotation marks, partly, or not at all. */
type Manner = 'direct' | 'mixed' | 'indirect';
const MANNERS: readonly Manner[] = ['direct', 'mixed', 'indirect'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '0' },
    speakers: { type: 'boolean', default: false },
  },
});
const file = positionals[0] ?? '../shared/data/polnear-dev.jsonl';
if (!existsSync(file)) {
  console.log(`${file} is not here: nothing to measure.`);
  process.exit(0);
}

const MARKED = /[“"„][^“”"„]+[”"]|''.+?''|(?<=^|[\s(])‘[^‘]+?’(?=[\s.,;:?!)]|$)/g;

/** The stretches of a text that stand in quotation marks, marks and all. */
const markedIn = (text: string, { start, end }: Scored): Scored[] =>
  [...text.slice(start, end).matchAll(MARKED)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));

function mannerOf(text: string, content: Scored): Manner {
  const marked = markedIn(text, content);
  if (marked.length === 0) return 'indirect';
  const inMarks = marked.reduce((sum, one) => sum + one.end - one.start, 0);
  return inMarks >= content.end - content.start - 3 ? 'direct' : 'mixed';
}

const overlap = (a: Scored, b: Scored): boolean => a.start < b.end && b.start < a.end;

const parts = Object.fromEntries(PARTS.map((part) => [part, new SpanScore()])) as Record<
  Part,
  SpanScore
>;
const manners = Object.fromEntries(MANNERS.map((manner) => [manner, new SpanScore()])) as Record<
  Manner,
  SpanScore
>;
const marks = new SpanScore();
const compromiseContents = new SpanScore();
const compromiseMarks = new SpanScore();

/** Of the contents that overlap one of the gold: whether the speaker is the gold's. */
interface Speakers {
  matched: number;
  right: number;
  unknown: number;
}
const speakers: Record<Manner | 'inMarks', Speakers> = {
  direct: { matched: 0, right: 0, unknown: 0 },
  mixed: { matched: 0, right: 0, unknown: 0 },
  indirect: { matched: 0, right: 0, unknown: 0 },
  inMarks: { matched: 0, right: 0, unknown: 0 },
};
const wrongSpeakers: string[] = [];

/** What compromise takes for quotations, as spans of the text. */
function compromiseQuotations(text: string): Scored[] {
  const found: Scored[] = [];
  let from = 0;
  for (const quotation of nlp(text).quotations().out('array') as string[]) {
    const start = text.indexOf(quotation, from);
    if (start < 0) continue;
    found.push({ start, end: start + quotation.length });
    from = start + quotation.length;
  }
  return found;
}

/**
 * Whether the speaker of an annotation is the gold's source: its own words for him overlap the
 * source, or its speaker is an actor mentioned inside the source.
 */
function isRightSpeaker(
  { speaker, speakerSpan }: QuoteAnnotation | ClaimAnnotation,
  source: readonly Scored[],
  { annotations }: AnnotatedDocument,
): boolean {
  if (speakerSpan && source.some((span) => overlap(span, speakerSpan))) return true;
  return annotations.some(
    (one) =>
      one.kind === 'actor' &&
      one.actor !== null &&
      one.actor === speaker &&
      source.some((span) => overlap(span, one)),
  );
}

for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const row = JSON.parse(line) as {
    text: string;
    attributions: Record<Part, [number, number][]>[];
  };
  const { text } = row;
  const offset = codePointOffsets(text);
  const gold = row.attributions.map(
    (attribution) =>
      Object.fromEntries(
        PARTS.map((part) => [
          part,
          attribution[part].map(([a, b]) => ({ start: offset[a] ?? 0, end: offset[b] ?? 0 })),
        ]),
      ) as unknown as GoldAttribution,
  );
  const result = annotate(text, { format: 'text' });
  const insideClaim = new Set(
    result.annotations.flatMap((one) => (one.kind === 'claim' ? one.quotes : [])),
  );
  const found = result.annotations.filter((one) => one.kind === 'quote' || one.kind === 'claim');
  // A part of a claim is counted with the claim, and what only sets a term apart is no attribution.
  const whole = found.filter(
    (one) => one.kind === 'claim' || (one.cue !== null && !insideClaim.has(one.id)),
  );

  const goldOf = (part: Part): Scored[] => gold.flatMap((one) => one[part]);
  parts.source.add(
    text,
    goldOf('source'),
    whole.flatMap((one) => one.speakerSpan ?? []),
  );
  parts.cue.add(
    text,
    goldOf('cue'),
    whole.flatMap((one) => one.cue ?? []),
  );
  parts.content.add(text, goldOf('content'), whole);
  compromiseContents.add(text, goldOf('content'), compromiseQuotations(text));
  for (const manner of MANNERS) {
    // Recall of the gold told so against all that was found, precision of what was found so.
    manners[manner].addAgainst(
      text,
      { gold: goldOf('content').filter((span) => mannerOf(text, span) === manner), all: whole },
      { found: whole.filter((span) => mannerOf(text, span) === manner), all: goldOf('content') },
    );
  }
  const goldMarks = goldOf('content').flatMap((span) => markedIn(text, span));
  const spoken = found.filter((one) => one.kind === 'quote' && one.form !== 'scare');
  // Whatever stands in marks inside a content is right, also where the gold has other ends.
  for (const [score, all] of [
    [marks, spoken],
    [compromiseMarks, compromiseQuotations(text)],
  ] as const) {
    const right = [...goldMarks, ...goldOf('content')];
    score.addAgainst(text, { gold: goldMarks, all }, { found: all, all: right });
  }

  const judge = (
    tally: Speakers,
    one: QuoteAnnotation | ClaimAnnotation,
    content: Scored,
    source: readonly Scored[],
  ): void => {
    tally.matched++;
    if (one.speaker === null && one.speakerSpan === null) tally.unknown++;
    else if (isRightSpeaker(one, source, result)) tally.right++;
    else
      wrongSpeakers.push(
        `${text.slice(content.start, content.start + 70).replace(/\s+/g, ' ')} … gold [${source.map((span) => text.slice(span.start, span.end)).join(' … ')}] found [${one.speakerSpan?.text ?? ''}] <${one.rule}>`,
      );
  };
  for (const { source, content } of gold) {
    if (source.length === 0) continue;
    for (const span of content) {
      // The best match: the one that shares most of the content.
      const shared = (one: Scored): number =>
        Math.min(one.end, span.end) - Math.max(one.start, span.start);
      const [best] = whole
        .filter((one) => overlap(one, span))
        .sort((a, b) => shared(b) - shared(a));
      if (best) judge(speakers[mannerOf(text, span)], best, span, source);
      for (const mark of markedIn(text, span)) {
        const quote = found.find((one) => one.kind === 'quote' && overlap(one, mark));
        if (quote) judge(speakers.inMarks, quote, mark, source);
      }
    }
  }
}

const percent = (part: number, of: number): string =>
  (of === 0 ? 0 : (100 * part) / of).toFixed(1).padStart(5);
console.log(scoreHead('PolNeAR'));
for (const part of PARTS) console.log(parts[part].row(part));
for (const manner of MANNERS) console.log(manners[manner].row(`  ${manner}`));
console.log(marks.row('in marks'));
console.log(scoreHead('compromise'));
console.log(compromiseContents.row('content'));
console.log(compromiseMarks.row('in marks'));
console.log('speakers of matched contents    right  wrong  unknown     of');
for (const [manner, { matched, right, unknown }] of Object.entries(speakers)) {
  console.log(
    `  ${(manner === 'inMarks' ? 'words in marks' : manner).padEnd(29)} ${percent(right, matched)}  ${percent(matched - right - unknown, matched)}    ${percent(unknown, matched)}  ${String(matched).padStart(5)}`,
  );
}
const sample = Number(values.errors);
if (sample > 0) {
  console.log('\nExtra or wrongly bounded:\n' + parts.content.extras(sample).join('\n'));
  console.log('\nMissed:\n' + parts.content.missed(sample).join('\n'));
}
if (values.speakers) console.log('\nAnother speaker than the gold:\n' + wrongSpeakers.join('\n'));
