import { canBe, tagTerm, tagTerms } from './setTag';
import { compile, PatternMatcher, type Pattern, type PatternHit } from './termPattern';
import { world, type CompiledRule, type PatternPart, type Term } from './world';

/** A rule with what must be there for it to match, as numbers. */
interface NetRule {
  readonly rule: CompiledRule;
  readonly group: string | null;
  readonly pattern: Pattern;
  readonly notIf: Pattern | null;
  readonly needs: readonly number[];
  readonly wants: readonly number[];
  readonly ifNo: readonly number[];
  /** The atoms that call for the rule, and the place each gives it in the order of rules. */
  readonly places: readonly { readonly atom: number; readonly place: number }[];
  /** The last clause that it was looked at for. */
  clause: number;
  /** Its place in the order of the rules that may match that clause. */
  place: number;
}

/** Numbers what a rule may ask for: a word, a tag (`#Noun`) or a switch (`%Noun|Verb%`). */
class Atoms {
  readonly words = new Map<string, number>();
  readonly tags = new Map<string, number>();
  readonly switches = new Map<string, number>();
  count = 0;

  of(name: string): number {
    if (/^#./.test(name)) return this.#numbered(this.tags, name.slice(1));
    if (/^%.+%$/.test(name)) return this.#numbered(this.switches, name.slice(1, -1));
    return this.#numbered(this.words, name);
  }

  #numbered(map: Map<string, number>, name: string): number {
    const known = map.get(name);
    if (known !== undefined) return known;
    map.set(name, this.count);
    return this.count++;
  }
}

/**
 * compromise's rules over several terms, indexed by what they need. Sets the same tags as its
 * `sweep`, but finds the rules that may match a clause without a look at all the others.
 */
export class PatternNet {
  readonly #atoms = new Atoms();
  readonly #matcher = new PatternMatcher();
  /** By atom, the rules that are tried when a clause has it. */
  readonly #called: NetRule[][] = [];
  /** By atom, the number of the last clause that had it. */
  readonly #seen: Int32Array;
  /** The atoms of the present clause. */
  readonly #present: number[] = [];
  #clause = 0;

  constructor() {
    const { methods, model } = world;
    const notIfs = new Map<string, readonly PatternPart[]>();
    // Copies: `buildNet` writes into its rules, and compromise may build a net of its own.
    const rules = model.two.matches.map(({ notIf, ...rule }) => {
      if (notIf !== undefined) {
        const parts = typeof notIf === 'string' ? methods.one.parseMatch(notIf, {}, world) : notIf;
        notIfs.set(rule.match, parts);
      }
      return rule;
    });
    const { hooks } = methods.one.buildNet(rules, world);
    const places = new Map<CompiledRule, { atom: number; place: number }[]>();
    let place = 0;
    for (const [name, called] of Object.entries(hooks)) {
      const atom = this.#atoms.of(name);
      for (const rule of called) {
        const own = places.get(rule) ?? [];
        own.push({ atom, place: place++ });
        places.set(rule, own);
      }
    }
    const sizes = new Map(
      Object.entries(hooks).map(([name, called]) => [this.#atoms.of(name), called.length]),
    );
    const sizeOf = (atom: number): number => sizes.get(atom) ?? 0;
    for (const [rule, own] of places) {
      const netRule = this.#ready(rule, own, notIfs.get(rule.match) ?? null);
      // A need that few rules share calls for the rule; without a need, each thing wanted does.
      const [rarest] = [...netRule.needs].sort((a, b) => sizeOf(a) - sizeOf(b));
      for (const atom of rarest === undefined ? new Set(netRule.wants) : [rarest]) {
        (this.#called[atom] ??= []).push(netRule);
      }
    }
    this.#seen = new Int32Array(this.#atoms.count);
  }

  #ready(
    rule: CompiledRule,
    places: NetRule['places'],
    notIf: readonly PatternPart[] | null,
  ): NetRule {
    const numbers = (names: readonly string[] = []): number[] =>
      names.map((name) => this.#atoms.of(name));
    return {
      rule,
      group: rule.group === undefined ? null : String(rule.group),
      pattern: compile(rule.regs),
      notIf: notIf && compile(notIf),
      needs: numbers(rule.needs),
      wants: numbers(rule.wants),
      ifNo: numbers(rule.ifNo),
      places: [...places].sort((a, b) => a.place - b.place),
      clause: 0,
      place: 0,
    };
  }

  /** Tags the terms of one clause. */
  tag(terms: readonly Term[]): void {
    const hits: { rule: NetRule; hit: PatternHit }[] = [];
    // All rules read the terms as they were before any of them tags.
    for (const rule of this.#candidates(terms)) {
      const found = this.#matcher.findAll(terms, rule.pattern, rule.group, rule.notIf);
      for (const hit of found) hits.push({ rule, hit });
    }
    for (const { rule, hit } of hits) apply(terms, rule, hit);
  }

  /** The rules whose words and tags are all there, in compromise's order. */
  #candidates(terms: readonly Term[]): NetRule[] {
    this.#readAtoms(terms);
    const seen = this.#seen;
    const clause = this.#clause;
    const isSeen = (atom: number): boolean => seen[atom] === clause;
    const found: NetRule[] = [];
    for (const atom of this.#present) {
      const called = this.#called[atom];
      if (!called) continue;
      for (const rule of called) {
        if (rule.clause === clause || terms.length < rule.rule.minWords) continue;
        rule.clause = clause;
        if (!hasAll(rule.needs, seen, clause) || rule.ifNo.some(isSeen)) continue;
        if (rule.wants.length > 0) {
          let had = 0;
          for (const want of rule.wants) if (isSeen(want)) had++;
          if (had < rule.rule.minWant) continue;
        }
        for (const one of rule.places) {
          if (!isSeen(one.atom)) continue;
          rule.place = one.place;
          break;
        }
        found.push(rule);
      }
    }
    return found.length > 1 ? found.sort((a, b) => a.place - b.place) : found;
  }

  #readAtoms(terms: readonly Term[]): void {
    this.#clause++;
    this.#present.length = 0;
    const { words, tags, switches } = this.#atoms;
    for (const term of terms) {
      this.#note(words.get(term.normal));
      if (term.machine) this.#note(words.get(term.machine));
      if (term.implicit) this.#note(words.get(term.implicit));
      if (term.switch) this.#note(switches.get(term.switch));
      if (term.alias) for (const other of term.alias) this.#note(words.get(other));
      for (const tag of term.tags) this.#note(tags.get(tag));
    }
  }

  #note(atom: number | undefined): void {
    if (atom === undefined || this.#seen[atom] === this.#clause) return;
    this.#seen[atom] = this.#clause;
    this.#present.push(atom);
  }
}

/** Whether the clause of that number has all these atoms. */
function hasAll(atoms: readonly number[], seen: Int32Array, clause: number): boolean {
  for (const atom of atoms) if (seen[atom] !== clause) return false;
  return true;
}

function apply(terms: readonly Term[], { rule }: NetRule, { from, to }: PatternHit): void {
  const last = terms[to - 1];
  if (!last) return;
  const { tag, unTag } = rule;
  const single = typeof tag === 'string' ? tag : '';
  const isSafe = rule.safe === true;
  if (isSafe && (!canBe(terms, from, to, single) || last.post === '-')) return;
  if (tag !== undefined) tagTerms(terms, from, to, tag, isSafe);
  if (single === 'Noun') {
    tagTerm(last, world.methods.two.looksPlural(last.text) ? 'Plural' : 'Singular', isSafe);
  }
  if (unTag === undefined) return;
  for (let at = from; at < to; at++) {
    const term = terms[at];
    if (term && !term.frozen) term.tags.delete(unTag);
  }
}
