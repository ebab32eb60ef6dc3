import { PhraseTable } from '../language/phraseTable';
import { institutions } from '../lexicon/institutions';
import type { ActorType } from '../model';

/** A well-known bloc or institution. */
export interface Institution {
  readonly name: string;
  readonly type: ActorType;
  /** Common nouns that it may be called by: “the lender”. */
  readonly alsoCalled: readonly string[];
  /** Many countries have a body of that name. */
  readonly national: boolean;
  /** Whose government it is, where it is one: ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

const phrases = institutions.flatMap(
  ({ type, alsoCalled, national = false, country = null, names }) =>
    names
      .trim()
      .split('\n')
      .flatMap((line) => {
        const forms = line.split('|').map((form) => form.trim());
        const [name = ''] = forms;
        const known = { name, type, alsoCalled: alsoCalled?.split(' ') ?? [], national, country };
        return forms.map((form): [string, Institution] => [form, known]);
      }),
);

let table: PhraseTable<Institution> | undefined;

/** Well-known blocs and international institutions by all their usual names. */
export function institutionPhrases(): PhraseTable<Institution> {
  table ??= new PhraseTable(phrases);
  return table;
}

const byName = new Map(phrases);

/** The well-known institution with exactly this name, or undefined. */
export const institutionNamed = (name: string): Institution | undefined => byName.get(name);
