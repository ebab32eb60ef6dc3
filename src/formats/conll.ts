import { firstWhere } from '../core/document/binarySearch';
import { splitSentences } from '../core/document/sentences';
import type { Range } from '../core/document/sourceDocument';
import { tokenize } from '../core/language/tokens';
import type { Annotation, Span } from '../core/model';
import { exportArticles } from './exportArticles';
import type { ExportDocument, ExportOptions, TextFormat, TextWriter } from './exportFormat';
import { type ReadableText, readableText } from './readableText';

/** Our columns, and what each says of an annotation in it: its label, its words. */
const layers = ['ACTOR', 'ENTITY', 'MONEY', 'PLEDGE', 'QUOTE', 'CLAIM', 'CUE'] as const;
type Layer = (typeof layers)[number];

const columns = ['ID', 'FORM', 'MISC', ...layers.map((layer) => `SPEECHMARK:${layer}`)];

/**
 * CoNLL-U Plus: a token a line, a blank line behind a sentence, and for each kind a column of BIO
 * tags (IOB2). A tag has the type of an actor, the use of money, the state of a pledge, the form of a
 * quote, the act of a claim; ENTITY holds the id of the actor in place of a type. A span over several
 * sentences begins anew in each. Of spans of one kind inside each other a column has the outer ones;
 * a comment counts the others. Tokens are cut where a span begins or ends inside them.
 *
 * How an annotation came about stands above the sentence in which it begins: the comment `annotation`
 * has its id, rule, confidence and status, and who decided on it and when.
 *
 * MISC has `SpaceAfter=No`, `Start` and `End` (UTF-16 code units into the readable text, end
 * exclusive) and at the first token of an annotation its id, by kind.
 */
export const conll: TextFormat = {
  id: 'conll',
  label: 'CoNLL (BIO)',
  extension: '.conllup',
  mediaType: 'text/plain; charset=utf-8',
  holds: 'documents',
  open: openConll,
};

function openConll(options: ExportOptions = {}): TextWriter {
  let header = `# global.columns = ${columns.join(' ')}\n`;
  const takeHeader = (): string => {
    const text = header;
    header = '';
    return text;
  };
  return {
    document: (input) => takeHeader() + documentLines(input, options),
    end: takeHeader,
  };
}

function documentLines(input: ExportDocument, { version }: ExportOptions): string {
  const readable = readableText(input);
  const { tags, nested } = tagged(input, readable);
  const cuts = boundaries(tags);
  const titles = exportArticles(input).flatMap(({ annotated }) => annotated.title ?? []);
  const comments = [
    `newdoc id = ${comment(input.uri)}`,
    ...titles.map((title) => `title = ${comment(title)}`),
    ...(input.sha256 === undefined ? [] : [`sha256 = ${input.sha256}`]),
    ...(version === undefined ? [] : [`generator = Speechmark ${version}`]),
    ...(nested === 0 ? [] : [`nested = ${String(nested)}`]),
  ];
  let lines = comments.map((line) => `# ${line}\n`).join('');
  let count = 0;
  let told = 0;
  const made = madeComments(input, readable);
  for (const [at, block] of readable.blocks.entries()) {
    for (const [index, sentence] of splitSentences(readable.text, block).entries()) {
      const tokens = tokensIn(readable.text, sentence, cuts);
      if (tokens.length === 0) continue;
      if (index === 0) lines += `# newpar id = p${String(at)}\n`;
      lines += `# sent_id = s${String(++count)}\n`;
      lines += `# text = ${comment(readable.text.slice(sentence.start, sentence.end))}\n`;
      while ((made[told]?.start ?? Infinity) < sentence.end) lines += made[told++]?.line ?? '';
      lines += `${tokenLines(readable.text, tokens, tags)}\n`;
    }
  }
  return lines;
}

/** How each annotation came about, in the order in which they begin. */
function madeComments(
  { annotated }: ExportDocument,
  readable: ReadableText,
): { readonly start: number; readonly line: string }[] {
  return annotated.annotations
    .map((annotation) => {
      const { id, rule, confidence, status, decidedBy, decidedAt } = annotation;
      const parts = [
        id,
        `Rule=${rule}`,
        `Confidence=${String(confidence)}`,
        `Status=${status}`,
        ...(decidedBy === undefined ? [] : [`DecidedBy=${decidedBy.replaceAll('|', '/')}`]),
        ...(decidedAt === undefined ? [] : [`DecidedAt=${decidedAt}`]),
      ];
      const { start } = readable.placeOf(annotation);
      return { start, line: `# annotation = ${comment(parts.join('|'))}\n` };
    })
    .sort((a, b) => a.start - b.start);
}

/** Text of a file on one line. */
const comment = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

interface Tag extends Range {
  readonly layer: Layer;
  readonly label: string;
  /** Set for the annotation itself. */
  readonly id: string | null;
}

/** The tags of each column, in order; none overlaps another of its column. */
function tagged(
  { annotated }: ExportDocument,
  readable: ReadableText,
): { readonly tags: ReadonlyMap<Layer, readonly Tag[]>; readonly nested: number } {
  const all = annotated.annotations.flatMap((annotation) => tagsOf(annotation, readable));
  let nested = 0;
  const tags = new Map<Layer, Tag[]>(layers.map((layer) => [layer, []]));
  for (const tag of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const column = tags.get(tag.layer) ?? [];
    if ((column.at(-1)?.end ?? 0) <= tag.start) column.push(tag);
    else if (tag.id !== null) nested += 1;
  }
  return { tags, nested };
}

function tagsOf(annotation: Annotation, readable: ReadableText): Tag[] {
  const place = readable.placeOf(annotation);
  const { id } = annotation;
  const cue = (span: Span | null): Tag[] => {
    const range = readable.rangeOf(span);
    return range ? [{ ...range, layer: 'CUE', label: annotation.kind, id: null }] : [];
  };
  switch (annotation.kind) {
    case 'actor': {
      const { type, actor } = annotation;
      const mention: Tag = { ...place, layer: 'ACTOR', label: type, id };
      return actor === null
        ? [mention]
        : [mention, { ...place, layer: 'ENTITY', label: actor, id: null }];
    }
    case 'money':
      return [{ ...place, layer: 'MONEY', label: annotation.use, id }];
    case 'pledge':
      return [{ ...place, layer: 'PLEDGE', label: annotation.state, id }, ...cue(annotation.cue)];
    case 'quote':
      return [{ ...place, layer: 'QUOTE', label: annotation.form, id }, ...cue(annotation.cue)];
    case 'claim':
      return [{ ...place, layer: 'CLAIM', label: annotation.act, id }, ...cue(annotation.cue)];
  }
}

function boundaries(tags: ReadonlyMap<Layer, readonly Tag[]>): readonly number[] {
  const all = [...tags.values()].flat().flatMap(({ start, end }) => [start, end]);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** The tokens of a sentence, cut at the boundaries inside them. */
function tokensIn(text: string, sentence: Range, cuts: readonly number[]): Range[] {
  const tokens: Range[] = [];
  let next = firstWhere(cuts, (cut) => cut > sentence.start);
  for (const { start, end } of tokenize(text, sentence)) {
    let from = start;
    while ((cuts[next] ?? Infinity) <= from) next += 1;
    for (let cut = cuts[next]; cut !== undefined && cut < end; cut = cuts[++next]) {
      tokens.push({ start: from, end: cut });
      from = cut;
    }
    tokens.push({ start: from, end });
  }
  return tokens;
}

function tokenLines(
  text: string,
  tokens: readonly Range[],
  tags: ReadonlyMap<Layer, readonly Tag[]>,
): string {
  const [first] = tokens;
  if (!first) return '';
  const open = layers.map((layer) => {
    const column = tags.get(layer) ?? [];
    return { layer, column, at: firstWhere(column, ({ end }) => end > first.start) };
  });
  const begun = new Set<Tag>();
  return tokens
    .map((token, index) => {
      const ids: string[] = [];
      const values = open.map((state) => {
        while ((state.column[state.at]?.end ?? Infinity) <= token.start) state.at += 1;
        const tag = state.column[state.at];
        if (!tag || tag.start > token.start) return 'O';
        const begins = !begun.has(tag);
        begun.add(tag);
        if (begins && tag.id !== null) ids.push(`${state.layer}=${tag.id}`);
        return `${begins ? 'B' : 'I'}-${tag.label}`;
      });
      const isTight = tokens[index + 1]?.start === token.end;
      const misc = [
        ...(isTight ? ['SpaceAfter=No'] : []),
        `Start=${String(token.start)}`,
        `End=${String(token.end)}`,
        ...ids,
      ].join('|');
      const form = text.slice(token.start, token.end);
      return `${[String(index + 1), form, misc, ...values].join('\t')}\n`;
    })
    .join('');
}
