import type { TextChange } from './textChange';

/** More than this much is not kept: sending the whole text is cheaper then. */
const limits = { versions: 2000, characters: 200_000 };

/** What happened to a document, version by version, for those who have an earlier one. */
export class ChangeJournal {
  private versions: { readonly version: number; readonly changes: readonly TextChange[] }[] = [];
  private characters = 0;

  /** @param from The version of the document from which on it is kept. */
  constructor(private from: number) {}

  /** Without the changes that made the version of the one before, all before it is forgotten. */
  add(version: number, changes: readonly TextChange[] | undefined): void {
    this.characters += (changes ?? []).reduce((sum, { text }) => sum + text.length, 0);
    const isFull = this.characters > limits.characters || this.versions.length >= limits.versions;
    if (changes && !isFull) {
      this.versions.push({ version, changes });
      return;
    }
    this.versions = [];
    this.characters = 0;
    this.from = version;
  }

  /** The changes that made the newest version of an earlier one; null when they are not known. */
  since(version: number): readonly TextChange[] | null {
    if (version < this.from) return null;
    return this.versions.filter((each) => each.version > version).flatMap(({ changes }) => changes);
  }
}
