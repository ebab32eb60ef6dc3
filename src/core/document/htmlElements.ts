import type { BlockKind } from './sourceDocument';

/** Elements that begin and end a block of text. */
const BLOCK = words(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li
  main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead title
  tr ul`);

/** Elements whose content is not part of the text that a reader reads. */
const SKIPPED = words(`
  applet audio button canvas datalist del head iframe map math meter noembed noframes object
  progress rp rt script select style svg template textarea video`);

/** Elements that readers see, and that hold no part of an article. */
const ASIDE = words(`aside dialog menu nav search`);

/** Elements without content or end tag. */
const VOID = words(`
  area base basefont br col command embed frame hr img input keygen link meta param source track
  wbr`);

const INLINE = words(`
  a abbr acronym b bdi bdo big blink cite code data dfn em font i ins kbd label mark marquee
  nobr noscript output picture q ruby s samp slot small span strike strong sub sup time tt u var`);

/** Values of the `role` attribute that mark a part of the page as not part of the article. */
const ASIDE_ROLES = words(`
  alert alertdialog banner button complementary contentinfo dialog form menu menubar navigation
  search status tablist toolbar tooltip`);

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['blockquote', 'blockQuote'],
  ['li', 'listItem'],
  ['dd', 'listItem'],
  ['dt', 'listItem'],
  ['td', 'tableCell'],
  ['th', 'tableCell'],
]);

/** An open element of the first set is closed by one of the second, up to the nearest of the third. */
interface ImpliedEnd {
  readonly closes: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

const LISTS = words('ul ol menu dir table');
const TABLES = words('table');
const IMPLIED_ENDS: ReadonlyMap<string, ImpliedEnd> = new Map([
  ['li', { closes: words('li'), within: LISTS }],
  ['dd', { closes: words('dd dt'), within: words('dl table') }],
  ['dt', { closes: words('dd dt'), within: words('dl table') }],
  ['td', { closes: words('td th'), within: TABLES }],
  ['th', { closes: words('td th'), within: TABLES }],
  ['tr', { closes: words('tr'), within: TABLES }],
  ['body', { closes: words('head'), within: words('body') }],
]);

/** True for the name, in lower case, of any element that HTML defines or once defined. */
export function isKnownElement(name: string): boolean {
  return [BLOCK, INLINE, SKIPPED, ASIDE, VOID].some((names) => names.has(name));
}

/** True for elements that begin and end a block of text. */
export function isBlockElement(name: string): boolean {
  return BLOCK.has(name);
}

/** True for elements without content or end tag. */
export function isVoidElement(name: string): boolean {
  return VOID.has(name);
}

/** The kind of the blocks inside an element, null when the element does not say. */
export function blockKindOf(name: string): BlockKind | null {
  return KINDS.get(name) ?? null;
}

/** What an opening tag closes without an end tag, null when nothing. */
export function impliedEnd(name: string): ImpliedEnd | null {
  return IMPLIED_ENDS.get(name) ?? null;
}

/**
 * True when the content of an element is no text: scripts, controls, and whatever is hidden from
 * readers.
 * @param name Name in lower case.
 * @param attributes Values by name in lower case.
 */
export function isSkippedElement(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (SKIPPED.has(name) || attributes.has('hidden')) return true;
  if (attributes.get('aria-hidden')?.trim().toLowerCase() === 'true') return true;
  // Inside a paragraph it is a button or a badge.
  if (!BLOCK.has(name) && hasAsideRole(attributes)) return true;
  const style = attributes.get('style');
  return (
    style !== undefined && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  );
}

/**
 * True when an element stands beside the article, such as a menu.
 * @param name Name in lower case.
 * @param attributes Values by name in lower case.
 */
export function isAsideElement(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return ASIDE.has(name) || (BLOCK.has(name) && hasAsideRole(attributes));
}

function hasAsideRole(attributes: ReadonlyMap<string, string>): boolean {
  const role = attributes.get('role')?.trim().toLowerCase();
  // ASP.NET pages hold the whole article in a form, and articles in a banner header, so only the
  // role tells a search box or a site's banner.
  return role !== undefined && ASIDE_ROLES.has(role);
}

/** Attributes whose values name a part of a page. */
export const NAMING_ATTRIBUTES: readonly string[] = [
  'class',
  'id',
  'role',
  'itemprop',
  'data-component',
  'data-testid',
];

/** Attributes that are read. */
export const READ_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...NAMING_ATTRIBUTES,
  'hidden',
  'aria-hidden',
  'style',
  'colspan',
  'rowspan',
]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
