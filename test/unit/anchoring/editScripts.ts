// Edits of an article that keep track of what becomes of each of its characters, so that a test
// knows where stored words stand afterwards.
import fc from 'fast-check';
import type { Range } from '../../../src/core/document/sourceDocument.js';

/** A piece of the text after edits: what is written there, and which character of the article it is. */
interface Piece {
  readonly text: string;
  /** Its offset in the article; -1 for what was added. */
  readonly from: number;
}

/** One edit; numbers choose where and how much. */
export interface Edit {
  readonly kind: keyof typeof edits;
  readonly at: number;
  readonly size: number;
  readonly to: number;
}

const filler =
  'the minister also told members that further work was needed before winter and nobody asked for more'.split(
    ' ',
  );

const added = (text: string): Piece[] => Array.from(text, (each) => ({ text: each, from: -1 }));
const written = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
const typed = (from: number, count: number): Piece[] =>
  added(
    ` ${Array.from({ length: count }, (_, at) => filler[(from + at) % filler.length]).join(' ')} `,
  );

function insert(pieces: readonly Piece[], at: number, more: readonly Piece[]): Piece[] {
  const place = at % (pieces.length + 1);
  return [...pieces.slice(0, place), ...more, ...pieces.slice(place)];
}

function cut(pieces: readonly Piece[], at: number, size: number): [Piece[], Piece[]] {
  const place = at % pieces.length;
  return [
    [...pieces.slice(0, place), ...pieces.slice(place + size)],
    pieces.slice(place, place + size),
  ];
}

function paragraphs(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === '\n' && found.at(-1)?.at(-1)?.text === '\n') found.push([]);
    else found.at(-1)?.push(piece);
  }
  return found;
}

const references = new Map([
  ['“', '&ldquo;'],
  ['”', '&rdquo;'],
  ['’', '&rsquo;'],
  ['€', '&euro;'],
  ['é', '&eacute;'],
]);

const edits = {
  type: (pieces: readonly Piece[], { at, size }: Edit) =>
    insert(pieces, at, typed(at, 1 + (size % 6))),
  delete: (pieces: readonly Piece[], { at, size }: Edit) => cut(pieces, at, 1 + (size % 60))[0],
  move: (pieces: readonly Piece[], { at, size, to }: Edit) => {
    const [rest, moved] = cut(pieces, at, 20 + (size % 280));
    return insert(rest, to, moved);
  },
  moveParagraph: (pieces: readonly Piece[], { at, to }: Edit) => {
    const all = paragraphs(pieces);
    const [moved = []] = all.splice(at % all.length, 1);
    all.splice(to % (all.length + 1), 0, moved);
    return all.flatMap((each, place) => (place === 0 ? each : [...added('\n\n'), ...each]));
  },
  wrap: (pieces: readonly Piece[], { size }: Edit) => {
    let column = 0;
    return pieces.map((piece) => {
      column = piece.text === '\n' ? 0 : column + 1;
      if (piece.text !== ' ' || column <= 30 + (size % 60)) return piece;
      column = 0;
      return { ...piece, text: '\n' };
    });
  },
  tag: (pieces: readonly Piece[], { at, size }: Edit) =>
    pieces.flatMap((piece, place) =>
      piece.text === ' ' && (place + at) % (7 + (size % 20)) === 0
        ? [...added('<b>'), piece, ...added('</b>')]
        : [piece],
    ),
  refer: (pieces: readonly Piece[]) =>
    pieces.map((piece) => ({ ...piece, text: references.get(piece.text) ?? piece.text })),
  /** Plants a stretch that reads almost the same elsewhere. */
  plant: (pieces: readonly Piece[], { at, size, to }: Edit) => {
    const place = at % pieces.length;
    const copy = added(written(pieces.slice(place, place + 60 + (size % 120))));
    const [, altered] = [copy.splice(to % copy.length, 6), insert(copy, to, typed(to, 1))];
    return insert(pieces, to, [...added('\n\n'), ...altered, ...added('\n\n')]);
  },
};

export const editScript = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(edits) as Edit['kind'][])),
    at: fc.nat(100_000),
    size: fc.nat(1000),
    to: fc.nat(100_000),
  }),
  { minLength: 1, maxLength: 6 },
);

/** An article after edits. */
export interface Edited {
  readonly source: string;
  /** Where the characters of a range of the article now stand, if all of them do and in one piece. */
  standing(range: Range): Range | null;
}

export function edited(article: string, script: readonly Edit[]): Edited {
  let pieces: Piece[] = Array.from({ length: article.length }, (_, from) => ({
    text: article[from] ?? '',
    from,
  }));
  for (const edit of script) {
    if (pieces.length > 0) pieces = edits[edit.kind](pieces, edit);
  }
  const places = new Map<number, number>();
  const starts: number[] = [];
  let length = 0;
  for (const [at, { text, from }] of pieces.entries()) {
    if (from >= 0) places.set(from, at);
    starts.push(length);
    length += text.length;
  }
  const source = written(pieces);
  return {
    source,
    standing({ start, end }) {
      const first = places.get(start);
      const last = places.get(end - 1);
      if (first === undefined || last === undefined || last < first) return null;
      let next = start;
      let isInTag = false;
      for (const { text, from } of pieces.slice(first, last + 1)) {
        if (from === next) next += 1;
        else if (text === '<') isInTag = true;
        else if (text === '>') isInTag = false;
        else if (!isInTag && text.trim() !== '') return null;
      }
      const range = {
        start: starts[first] ?? 0,
        end: (starts[last] ?? 0) + (pieces[last]?.text.length ?? 0),
      };
      return next === end && !isInLongerWord(source, range) ? range : null;
    },
  };
}

/** Letters typed right beside words, or what is left of a word that was cut, make other words. */
function isInLongerWord(source: string, { start, end }: Range): boolean {
  const [left, right] = [source.slice(0, start), source.slice(end)].map((each) =>
    each.replace(/<\/?b>/g, ''),
  );
  return /[\p{L}\p{N}]$/u.test(left ?? '') || /^[\p{L}\p{N}]/u.test(right ?? '');
}
