/** Without case, marks, and leading prepositions and articles. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”"'‘’.,;]/g, '')
    .replace(/^(?:(?:for|to|towards?|in|the|an?|its)\s+)+/, '')
    .trim();

/** Whether one holds the other. */
export const holds = (a: string, b: string): boolean =>
  bare(a).includes(bare(b)) || bare(b).includes(bare(a));

/** The same name, or its last words. */
export const isCalled = (name: string, wanted: string): boolean =>
  ` ${bare(name)}`.endsWith(` ${bare(wanted)}`) || ` ${bare(wanted)}`.endsWith(` ${bare(name)}`);

export const sameSpan = (
  found: { readonly text: string } | null,
  wanted: string | null | undefined,
): boolean =>
  found === null || wanted === null || wanted === undefined
    ? found === null && (wanted ?? null) === null
    : holds(found.text, wanted);
