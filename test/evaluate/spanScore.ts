/** A span of a text, in UTF-16 code units, end exclusive. */
export interface Scored {
  readonly start: number;
  readonly end: number;
}

const EDGES = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

/** The span without punctuation and quotation marks at its ends; as it is when nothing is left. */
function trimmed(text: string, { start, end }: Scored): Scored {
  const slice = text.slice(start, end);
  const core = slice.replace(EDGES, '');
  if (core === '') return { start, end };
  const lead = slice.length - slice.replace(/^[\s\p{P}]+/u, '').length;
  return { start: start + lead, end: start + lead + core.length };
}

const keyOf = ({ start, end }: Scored): string => `${String(start)}-${String(end)}`;

/** Spans trimmed and each once. */
function distinct(text: string, spans: readonly Scored[]): Scored[] {
  return [
    ...new Map(
      spans.map((span) => {
        const core = trimmed(text, span);
        return [keyOf(core), core];
      }),
    ).values(),
  ];
}

const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

/** The line over the rows of `SpanScore`. */
export const scoreHead = (title: string): string =>
  `${title.padEnd(12)} exact P     R     F1   overlap P   R     F1   gold found`;

/**
 * Precision and recall of spans over many texts, exact and overlapping. Spans are compared without
 * quotation marks and punctuation at their ends, each contiguous span for itself.
 */
export class SpanScore {
  #gold = 0;
  #found = 0;
  #exactGold = 0;
  #exactFound = 0;
  #overlapGold = 0;
  #overlapFound = 0;
  readonly #missed: string[] = [];
  readonly #extras: string[] = [];

  add(text: string, gold: readonly Scored[], found: readonly Scored[]): void {
    this.addAgainst(text, { gold, all: found }, { found, all: gold });
  }

  /**
   * Counts a part of the gold against all that was found, and a part of what was found against all
   * of the gold: a mixed content may rightly be found as an indirect one.
   */
  addAgainst(
    text: string,
    recall: { readonly gold: readonly Scored[]; readonly all: readonly Scored[] },
    precision: { readonly found: readonly Scored[]; readonly all: readonly Scored[] },
  ): void {
    const say = ({ start, end }: Scored): string => text.slice(start, end).replace(/\s+/g, ' ');
    const gold = distinct(text, recall.gold);
    const found = distinct(text, precision.found);
    const allFound = distinct(text, recall.all);
    const allGold = distinct(text, precision.all);
    this.#gold += gold.length;
    this.#found += found.length;
    const overlapping = (span: Scored, all: readonly Scored[]): Scored[] =>
      all.filter((other) => span.start < other.end && other.start < span.end);
    const isIn = (span: Scored, all: readonly Scored[]): boolean =>
      all.some((other) => other.start === span.start && other.end === span.end);
    for (const span of gold) {
      if (isIn(span, allFound)) this.#exactGold++;
      if (overlapping(span, allFound).length > 0) this.#overlapGold++;
      else {
        const before = { start: Math.max(0, span.start - 70), end: span.start };
        this.#missed.push(`- ${say(before)} [${say(span)}]`);
      }
    }
    for (const span of found) {
      const near = overlapping(span, allGold);
      if (near.length > 0) this.#overlapFound++;
      if (isIn(span, allGold)) this.#exactFound++;
      else {
        const golds = near.map((one) => `\n     gold [${say(one)}]`).join('');
        this.#extras.push(`${near.length > 0 ? '~' : '+'} [${say(span)}]${golds}`);
      }
    }
  }

  row(name: string): string {
    const exact = [this.#exactFound / this.#found, this.#exactGold / this.#gold] as const;
    const overlap = [this.#overlapFound / this.#found, this.#overlapGold / this.#gold] as const;
    const cells = ([p, r]: readonly [number, number]): string =>
      `${percent(p)} ${percent(r)} ${percent(f1(p, r))}`;
    return `${name.padEnd(12)} ${cells(exact)}     ${cells(overlap)}   ${String(this.#gold)} ${String(this.#found)}`;
  }

  /** Gold that nothing found touches, evenly spread, `count` at most. */
  missed(count: number): string[] {
    return spread(this.#missed, count);
  }

  /** What was found and is no gold (`+`) or is bounded otherwise (`~`). */
  extras(count: number): string[] {
    return spread(this.#extras, count);
  }
}

const spread = (rows: readonly string[], count: number): string[] =>
  rows.filter((_, at) => at % Math.max(1, Math.floor(rows.length / count)) === 0).slice(0, count);
