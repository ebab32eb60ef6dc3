import { world, type PatternPart, type Term } from './world';

const { termMethods } = world.methods.one;

/** What a part looks at. */
enum Look {
  word,
  tag,
  method,
  regex,
  switch,
  anyOf,
  choices,
  anything,
}

/** A part with all fields, in one order, so that engines give all parts one shape. */
interface Part {
  readonly look: Look;
  /** The word, tag, method or switch. */
  readonly name: string;
  readonly regex: RegExp | null;
  readonly anyOf: ReadonlySet<string> | null;
  readonly choices: readonly (readonly Part[])[];
  readonly all: boolean;
  readonly negative: boolean;
  readonly optional: boolean;
  readonly greedy: boolean;
  readonly start: boolean;
  readonly end: boolean;
  readonly min: number;
  readonly max: number;
  readonly group: string;
}

/** A pattern made ready for `PatternMatcher`. */
export interface Pattern {
  readonly parts: readonly Part[];
  /** How many terms it needs at least. */
  readonly needed: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** Its first part, if every match begins with a term that fits it. */
  readonly opening: Part | null;
}

/** Makes a pattern of what compromise's `parseMatch` gives. */
export function compile(source: readonly PatternPart[]): Pattern {
  const parts = source.map(compilePart);
  const [first] = parts;
  return {
    parts,
    needed: parts.filter((part) => !part.optional && !part.negative).length,
    atStart: first?.start === true,
    atEnd: parts.at(-1)?.end === true,
    opening: first && !first.optional && !first.negative ? first : null,
  };
}

const compilePart = (part: PatternPart): Part => ({
  look: lookOf(part),
  name: part.word ?? part.tag ?? part.method ?? part.switch ?? '',
  regex: part.regex ?? null,
  anyOf: part.fastOr ?? null,
  choices: (part.choices ?? []).map((choice) => choice.map(compilePart)),
  all: part.operator === 'and',
  negative: part.negative === true,
  optional: part.optional === true,
  greedy: part.greedy === true,
  start: part.start === true,
  end: part.end === true,
  min: part.min ?? 0,
  max: part.max ?? Infinity,
  group: part.group ?? '',
});

function lookOf(part: PatternPart): Look {
  if (part.anything) return Look.anything;
  if (part.word !== undefined) return Look.word;
  if (part.tag !== undefined) return Look.tag;
  if (part.method !== undefined) return Look.method;
  if (part.regex !== undefined) return Look.regex;
  if (part.switch !== undefined) return Look.switch;
  return part.fastOr === undefined ? Look.choices : Look.anyOf;
}

/** Where a pattern matched, in indexes of the terms; `to` exclusive. */
export interface PatternHit {
  readonly from: number;
  readonly to: number;
}

/**
 * Runs compromise's patterns over terms as its `match` does, to the same results, but in place: no
 * slice of the terms for each start, no copies of parts. State is kept in fields and reused.
 */
export class PatternMatcher {
  #terms: readonly Term[] = [];
  #parts: readonly Part[] = [];
  /** First term of the stretch, first behind it, and where the present try began. */
  #origin = 0;
  #limit = 0;
  #from = 0;
  /** The term and the part that are looked at. */
  #at = 0;
  #part = 0;
  /** Whether the part is in the group that is asked for, where that starts (-1: nothing is in it) and its length. */
  #inGroup = false;
  #groupStart = -1;
  #groupLength = 0;

  /** All hits of a pattern in `terms`, left to right, each cut to `group` if one is named. */
  findAll(
    terms: readonly Term[],
    pattern: Pattern,
    group: string | null,
    notIf: Pattern | null,
    hits: PatternHit[] = [],
  ): PatternHit[] {
    const { parts, opening, atEnd } = pattern;
    const { length } = terms;
    const last = pattern.atStart ? 0 : length - Math.max(pattern.needed, 1);
    for (let from = 0; from <= last; from++) {
      if (opening && !mayOpen(terms[from], opening)) continue;
      const to = this.#tryFrom(terms, parts, 0, length, from, group ?? '');
      if (to === -1) continue;
      const start = this.#groupStart;
      const size = this.#groupLength;
      if ((!atEnd || to === length) && !(notIf && this.#holds(terms, notIf.parts, from, to))) {
        if (group === null) hits.push({ from, to });
        else if (start !== -1) hits.push({ from: start, to: start + size });
      }
      if (to - 1 > from) from = to - 1;
    }
    return hits;
  }

  /** Whether a pattern matches anywhere between two terms, taken for a stretch of their own. */
  #holds(terms: readonly Term[], parts: readonly Part[], from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (this.#tryFrom(terms, parts, from, to, at, '') !== -1) return true;
    }
    return false;
  }

  /** First term behind a match that starts at `from`, or -1. */
  #tryFrom(
    terms: readonly Term[],
    parts: readonly Part[],
    origin: number,
    limit: number,
    from: number,
    wanted: string,
  ): number {
    this.#terms = terms;
    this.#parts = parts;
    this.#origin = origin;
    this.#limit = limit;
    this.#from = from;
    this.#at = from;
    this.#groupStart = -1;
    this.#groupLength = 0;
    for (this.#part = 0; this.#part < parts.length; this.#part++) {
      const part = parts[this.#part];
      if (!part) break;
      this.#inGroup = wanted !== '' && part.group === wanted;
      if (this.#at >= limit) {
        if (parts.slice(this.#part).some((rest) => !rest.optional)) return -1;
        break;
      }
      if (!this.#step(part)) return -1;
    }
    return this.#at === from ? -1 : this.#at;
  }

  /** Takes the terms that a part covers; false when the match fails. */
  #step(part: Part): boolean {
    if (part.look === Look.anything && part.greedy) return this.#takeAnything(part);
    if (part.look === Look.choices) return this.#takeChoice(part);
    if (part.look === Look.anything) return !part.negative && this.#take(part);
    if (
      part.end &&
      part.greedy &&
      this.#at < this.#limit - 1 &&
      this.#fits(this.#at, part, 'end')
    ) {
      return this.#take(part);
    }
    if (part.negative) return this.#takeOther(part);
    if (this.#fits(this.#at, part)) return this.#take(part);
    return part.optional;
  }

  /** Whether a term is what a part asks for; `free` leaves out its anchors to the end or both. */
  #fits(at: number, part: Part, free?: 'end' | 'both'): boolean {
    return this.#isNamed(at, part, free) !== part.negative;
  }

  /** Whether a term is what a part names, be it asked for or not (“!foo”). */
  #isNamed(at: number, part: Part, free?: 'end' | 'both'): boolean {
    const term = this.#terms[at];
    if (!term) return false;
    if (part.look === Look.anything) return true;
    if (part.start && free !== 'both' && at !== this.#origin) return false;
    if (part.end && free === undefined && at !== this.#limit - 1) return false;
    return fitsTerm(term, part);
  }

  /** “foo”, “foo?” and “foo+”: the term fits. */
  #take(part: Part): boolean {
    const startAt = this.#at;
    const term = this.#terms[startAt];
    const next = this.#parts[this.#part + 1];
    if (part.optional && next) {
      if (part.negative) return true;
      // “foo? foo”: leave the term to the next part, unless that fits the next term as well.
      if (this.#fits(startAt, next)) {
        if (startAt + 1 >= this.#limit || !this.#fits(startAt + 1, next)) this.#part++;
      }
    }
    // “we've” is two terms; a match for its text takes both.
    if (term?.implicit && startAt + 1 < this.#limit && this.#terms[startAt + 1]?.implicit) {
      const now = this.#parts[this.#part];
      if (now?.look === Look.word && now.name === term.normal) this.#at++;
      if (now?.look === Look.method && now.name === 'hasContraction') this.#at++;
    }
    this.#at++;
    if (part.end && this.#at !== this.#limit && !part.greedy) return false;
    if (part.greedy) {
      const now = this.#parts[this.#part];
      if (!now || !this.#takeGreedy(now) || (now.end && this.#at !== this.#limit)) return false;
    }
    if (this.#inGroup) {
      if (this.#groupStart === -1) this.#groupStart = startAt;
      const isRun = this.#at - this.#from > 1 && this.#parts[this.#part]?.greedy;
      this.#groupLength += isRun ? this.#at - startAt : 1;
    }
    return true;
  }

  /** “foo+”, “foo{2,4}”: goes on until the next part fits or this one no longer does. */
  #takeGreedy(part: Part): boolean {
    const { min, max } = part;
    const next = this.#parts[this.#part + 1];
    const start = this.#at;
    for (; this.#at < this.#limit; this.#at++) {
      const count = this.#at - start + 1;
      if (next && this.#fits(this.#at, next) && count >= min) return true;
      if (count === max) return true;
      if (!this.#fits(this.#at, part, 'both')) return count >= min;
    }
    return this.#at - start + 1 >= min;
  }

  /** “.*”: everything up to where the next part fits. */
  #takeAnything({ min, max }: Part): boolean {
    const next = this.#parts[this.#part + 1];
    const start = this.#at;
    let to = start;
    if (!next) to = this.#limit;
    else while (to < this.#limit && !this.#fits(to, next)) to++;
    if (next && to === this.#limit) return false;
    if (to === this.#from || to - start < min) return false;
    if (to - start > max) {
      this.#at = start + max;
      return true;
    }
    this.#extendGroup(start, to - start);
    this.#at = to;
    return true;
  }

  /** “(foo|bar baz)” and “(foo && #Noun)”. */
  #takeChoice(part: Part): boolean {
    const size = part.all ? this.#sizeOfAll(part) : this.#sizeOfChoices(part);
    if (size > 0) {
      if (part.negative) return false;
      this.#extendGroup(this.#at, size);
      if (part.end && this.#at + size !== this.#limit) return false;
      this.#at += size;
      return true;
    }
    if (part.negative) {
      if (!part.optional) this.#at++;
      return true;
    }
    return part.optional;
  }

  #extendGroup(start: number, length: number): void {
    if (!this.#inGroup) return;
    if (this.#groupStart === -1) this.#groupStart = start;
    this.#groupLength += length;
  }

  /** Terms that the choices cover from here: the first that fits, again and again if greedy. */
  #sizeOfChoices(part: Part): number {
    let size = this.#sizeOfChoice(part, this.#at);
    if (size === 0 || !part.greedy) return size;
    for (let more = size; more > 0; size += more) more = this.#sizeOfChoice(part, this.#at + size);
    return size;
  }

  #sizeOfChoice({ choices }: Part, at: number): number {
    for (const parts of choices) {
      let to = at;
      let fits = true;
      for (const part of parts) {
        if (to >= this.#limit || !this.#fits(to, part)) {
          fits = false;
          break;
        }
        to++;
        if (part.greedy) while (to < this.#limit && this.#fits(to, part, 'both')) to++;
      }
      if (fits && to > at) return to - at;
    }
    return 0;
  }

  /** The longest of parts that must all fit here, or 0. */
  #sizeOfAll({ choices }: Part): number {
    let longest = 0;
    for (const parts of choices) {
      for (let offset = 0; offset < parts.length; offset++) {
        const part = parts[offset];
        const at = this.#at + offset;
        if (!part || at >= this.#limit || !this.#fits(at, part)) return 0;
      }
      longest = Math.max(longest, parts.length);
    }
    return longest;
  }

  /** “!foo”: anything but this. */
  #takeOther(part: Part): boolean {
    if (this.#isNamed(this.#at, part)) return false;
    const next = this.#parts[this.#part + 1];
    if (part.optional && next) {
      const second = this.#parts[this.#part + 2];
      if (this.#fits(this.#at, next)) this.#part++;
      else if (next.optional && second && this.#fits(this.#at, second)) this.#part += 2;
    }
    if (!part.greedy) {
      this.#at++;
      return true;
    }
    const until = this.#parts[this.#part + 1];
    const start = this.#at;
    let at = start;
    while (at < this.#limit && !this.#isNamed(at, part) && !(until && this.#fits(at, until))) {
      at++;
      if (at - start === part.max) break;
    }
    if (at === start || part.min > at - start) return false;
    this.#at = at;
    return true;
  }
}

/** Whether a match that begins with this part may begin with a term. */
function mayOpen(term: Term | undefined, part: Part): boolean {
  if (!term || part.look === Look.anything) return true;
  if (part.look !== Look.choices) return fitsTerm(term, part);
  for (const [first] of part.choices) {
    if (!first || first.look === Look.anything || first.look === Look.choices) return true;
    if (fitsTerm(term, first) !== first.negative) {
      if (!part.all) return true;
    } else if (part.all) {
      return false;
    }
  }
  return part.all;
}

/** Whether a term fits a part, wherever it stands. */
function fitsTerm(term: Term, part: Part): boolean {
  const { name } = part;
  switch (part.look) {
    case Look.tag:
      return term.tags.has(name);
    case Look.word:
      if (name === term.normal || name === term.machine || name === term.text) return true;
      return term.alias?.includes(name) === true;
    case Look.anyOf: {
      // An implicit word is empty in the text: then the next form counts.
      const form = term.root || term.implicit || term.machine || term.normal;
      return part.anyOf?.has(form) === true || part.anyOf?.has(term.text) === true;
    }
    case Look.switch:
      return term.switch === name;
    case Look.method:
      return termMethods[name]?.(term) === true;
    case Look.regex:
      return part.regex?.test(term.normal) === true;
    case Look.choices:
      // A list of choices is only ever read by `#takeChoice`.
      return false;
    case Look.anything:
      return true;
  }
}
