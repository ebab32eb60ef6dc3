import { fromControls } from './windows1252';

/** Reads as nothing, and unlike a space does not begin or indent a line. */
const NOTHING = '\u2060';

/** Templates of Hugo, Jekyll and wikis: `{{< figure >}}`, `{% include x %}`, `{{ name }}`. */
const TEMPLATE = /\{\{[^{}]{1,1000}\}\}|\{%[^{}]{1,1000}%\}/g;
/** Attributes that Kramdown and Pandoc hang on what they follow: `{: .lead}`, `{#top}`. */
const ATTRIBUTES = /\{[:#.][^{}\n]{1,200}\}/g;
/** Shortcodes of WordPress. */
const SHORTCODE = /\[\/?(?:caption|gallery|embed|audio|video|playlist)(?:\s[^[\]\n]{0,500})?\]/g;
/** Templates may stand in one another so deep. */
const DEPTH = 3;

/**
 * The source with what would be misread replaced by as many other characters, so that all offsets
 * stay: controls that stand for characters of Windows-1252, line ends with a second carriage
 * return, and the templates of site builders, which are no text.
 */
export function mendSource(source: string): string {
  let mended = source;
  // A next-line control alone is a line end.
  if (/[\u0080-\u0084\u0086-\u009f]/.test(mended)) mended = fromControls(mended);
  if (mended.includes('\r\r\n'))
    mended = mended.replace(/\r{1,4}(?=\r\n)/g, (found) => ' '.repeat(found.length));
  // Of mojibake the soft hyphen would show nothing.
  mended = mended.replaceAll('Ã\u00ad', `í${NOTHING}`).replaceAll('Ã\u00a0', `à${NOTHING}`);
  for (let depth = 0; depth < DEPTH && /\{[{%]/.test(mended); depth++) {
    mended = mended.replace(TEMPLATE, (template, at: number) => blanked(mended, template, at));
  }
  if (/\{[:#.]/.test(mended)) mended = mended.replace(ATTRIBUTES, nothing);
  if (mended.includes('[/')) mended = mended.replace(SHORTCODE, nothing);
  return mended;
}

/** Alone on its line a template leaves a blank line, else nothing. */
function blanked(source: string, template: string, at: number): string {
  const isFirst = /(?:^|[\n\r])[ \t]*$/.test(source.slice(Math.max(0, at - 40), at));
  const end = at + template.length;
  const isLast = /^[ \t]*(?:$|[\n\r])/.test(source.slice(end, end + 40));
  return isFirst && isLast ? spaces(template) : nothing(template);
}

/** Spaces in the place of other characters; line ends stay. */
export const spaces = (text: string): string => text.replace(/[^\n\r]/g, ' ');

/** Characters that show nothing in the place of others; line ends stay. */
export const nothing = (text: string): string => text.replace(/[^\n\r]/g, NOTHING);
