/** What stands between two rules at the top of a file of a site builder. */
export interface FrontMatter {
  /** Length with its rules, in UTF-16 code units. */
  readonly length: number;
  readonly title: string | null;
}

const MATTER =
  /^\ufeff?(?:---|\+\+\+)[ \t]*\r?\n([^]{0,20000}?)\r?\n(?:---|\.\.\.|\+\+\+)[ \t]*(?:\r?\n|$)/;
/** A key with its value, what goes on in it, a list, a comment. */
const LINE = /^(?:[\w.-]+[ \t]*[:=].*|[ \t].*|-[ \t].*|\[.*|\]|#.*|)$/;

/** The front matter of a text, or null: every line between its rules has a key or belongs to one. */
export function frontMatter(source: string): FrontMatter | null {
  const match = MATTER.exec(source);
  const matter = match?.[1];
  if (!match || matter === undefined) return null;
  if (!matter.split(/\r?\n/).every((line) => LINE.test(line))) return null;
  return { length: match[0].length, title: titleIn(matter) };
}

/** The title that front matter gives, or null. */
export function titleIn(matter: string): string | null {
  const title = /^title[ \t]*[:=][ \t]*(\S.*)$/im.exec(matter)?.[1]?.trim();
  if (title === undefined) return null;
  const unquoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(title)?.[2] ?? title;
  return unquoted === '' ? null : unquoted;
}
