/** An open element of a page, as far as it tells whether what it holds is part of the article. */
export interface PagePlace {
  readonly name: string;
  /** The words of its class, id and role, in lower case with spaces between them. */
  readonly words: string;
  readonly parent: PagePlace | null;
  /** How many elements are open around it. */
  readonly depth: number;
}
