import type { Range } from '../document/sourceDocument';
import type { Sentence } from '../language/discourse';
import { type PhraseHit, PhraseTable } from '../language/phraseTable';
import { tokenize } from '../language/tokens';
import type { ActorType } from '../model';
import type { ActorLists } from './actorLists';
import { countryPhrases } from './countries';
import { institutionNamed } from './institutions';
import { titleStart } from './rolePhrases';

/** A listed name as a text has it. */
export interface Listed {
  /** The name that the actor is called by. */
  readonly name: string;
  /** Null where the lists do not tell, so that the article has to. */
  readonly type: ActorType | null;
}

/** The lists of a reader, to be asked about the words of one article. */
export class ListedNames {
  readonly #names: PhraseTable<Listed>;
  readonly #never: PhraseTable<true>;
  readonly #neverNames: ReadonlySet<string>;
  /** The name to use, by each that stands for it and by itself. */
  readonly #as: ReadonlyMap<string, string>;

  /** @param sentences Those of the article. */
  constructor(
    { always, never, same }: ActorLists,
    private readonly sentences: readonly Sentence[],
  ) {
    this.#as = canonicalNames(same);
    const types = new Map(always.map(({ name, type }) => [bare(name), type]));
    const listed = (name: string): Listed => {
      const as = this.nameFor(name) ?? bare(name);
      return { name: as, type: types.get(as) ?? types.get(name) ?? knownType(as) };
    };
    const names = new Set([...types.keys(), ...this.#as.keys()]);
    this.#names = tableOf([...names].map((name) => [name, listed(name)]));
    this.#never = tableOf(never.map((name) => [bare(name), true]));
    this.#neverNames = new Set(never.map(bare));
  }

  /** The listed names in a sentence. */
  in({ tokens }: Sentence): readonly PhraseHit<Listed>[] {
    return this.#names.findAll(tokens);
  }

  /** The name that is to be used in place of one; undefined of a name that is on no list. */
  nameFor(name: string): string | undefined {
    return this.#as.get(bare(name));
  }

  /** Whether no actor is called so. */
  isNever(name: string): boolean {
    const own = bare(name);
    return this.#neverNames.has(own) || this.#neverNames.has(own.toLowerCase());
  }

  /**
   * Whether words, as readable offsets, are a name that is never an actor's, its title, or a part of
   * them.
   */
  isNeverAt(sentence: number, { start, end }: Range): boolean {
    const { tokens = [], tagged = [] } = this.sentences[sentence] ?? {};
    return this.#never.findAll(tokens).some(({ from, to }) => {
      const titled = titleStart(tagged, from);
      const article = ARTICLE.test(tokens[titled - 1]?.lower ?? '') ? titled - 1 : titled;
      const last = tokens[to]?.lower === "'s" ? to : to - 1;
      return start >= (tokens[article]?.start ?? 0) && end <= (tokens[last]?.end ?? 0);
    });
  }
}

const ARTICLE = /^(?:the|an?)$/;

/** A name without an article before it and with single spaces. */
const bare = (name: string): string =>
  name
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?) /i, '');

/** Phrases cut into tokens as sentences are. */
const tableOf = <T>(rows: readonly (readonly [string, T])[]): PhraseTable<T> =>
  new PhraseTable(
    rows
      .map(([name, value]) => [tokenize(name, { start: 0, end: name.length }), value] as const)
      .filter(([tokens]) => tokens.length > 0)
      .map(([tokens, value]) => [tokens.map(({ text }) => text).join(' '), value] as const),
  );

/** The end of each chain of names; of names that go round in a circle the first is kept. */
function canonicalNames(same: ActorLists['same']): Map<string, string> {
  const next = new Map(same.map(({ name, as }) => [bare(name), bare(as)]));
  const names = new Map<string, string>();
  for (const name of [...next.keys(), ...next.values()]) {
    const passed = new Set([name]);
    let last = name;
    for (let to = next.get(last); to !== undefined && to !== '' && !passed.has(to);) {
      passed.add(to);
      last = to;
      to = next.get(last);
    }
    names.set(name, last);
  }
  return names;
}

/** What everybody knows a name to be. */
function knownType(name: string): ActorType | null {
  const institution = institutionNamed(name);
  if (institution) return institution.type;
  const tokens = tokenize(name, { start: 0, end: name.length });
  const country = countryPhrases().at(tokens, 0);
  return country?.to === tokens.length && country.value.naming === 'name' ? 'country' : null;
}
