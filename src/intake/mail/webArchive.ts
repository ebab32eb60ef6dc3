import { latin } from '../signatures';
import { readMail } from './readMail';

/** The page of a web archive. */
export interface ArchivedPage {
  readonly html: string;
  /** The page's address, where the archive tells it. */
  readonly address: string | null;
}

/** How far the head of an archive or of a part goes, in bytes. */
const LONGEST_HEAD = 65_536;
const LONGEST_PART_HEAD = 8192;

/**
 * The page that a web archive (`.mht`) was saved from, without the pages in its frames. Null when
 * there is none.
 * @throws IntakeError when its parts cannot be told.
 */
export async function pageOfArchive(bytes: Uint8Array): Promise<ArchivedPage | null> {
  const head = headOf(latin(bytes, LONGEST_HEAD));
  const address = fieldOf(head, 'snapshot-content-location') ?? fieldOf(head, 'content-location');
  const start = /\bstart="?<?([^>";\s]+)/i.exec(fieldOf(head, 'content-type') ?? '')?.[1];
  const parts = partsOf(bytes, head);
  if (parts.length === 0) {
    const { html } = await readMail(bytes);
    return html === undefined ? null : { html, address };
  }
  const heads = parts.map((part) => headOf(latin(part, LONGEST_PART_HEAD)));
  const isPage = (own: string): boolean =>
    /^(?:text\/html|application\/xhtml\+xml|multipart\/)/i.test(fieldOf(own, 'content-type') ?? '');
  const isAsked = (own: string): boolean =>
    (start !== undefined && (fieldOf(own, 'content-id') ?? '').includes(start)) ||
    (address !== null && fieldOf(own, 'content-location') === address);
  const asked = heads.findIndex((own) => isPage(own) && isAsked(own));
  const at = asked < 0 ? heads.findIndex(isPage) : asked;
  const part = parts[at];
  if (!part) return null;
  const { html } = await readMail(part);
  if (html === undefined) return null;
  return { html, address: address ?? fieldOf(heads[at] ?? '', 'content-location') };
}

/** The parts of an archive with their heads; none where it is no archive of several. */
function partsOf(bytes: Uint8Array, head: string): Uint8Array[] {
  const boundary = /\bboundary=(?:"([^"\n]{1,100})"|([^\s";]{1,100}))/i.exec(
    fieldOf(head, 'content-type') ?? '',
  );
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return [];
  const sign = new TextEncoder().encode(`\n--${mark}`);
  const starts: number[] = [];
  for (let at = find(bytes, sign, 0); at >= 0; at = find(bytes, sign, at + sign.length)) {
    starts.push(at);
  }
  return starts.map((from, at) => {
    const lineEnd = bytes.indexOf(10, from + sign.length);
    const to = starts[at + 1] ?? bytes.length;
    return bytes.subarray(lineEnd < 0 ? to : Math.min(lineEnd + 1, to), to);
  });
}

/** Where a sequence of bytes, which begins with a line end, comes next; -1 when it does not. */
function find(bytes: Uint8Array, sign: Uint8Array, from: number): number {
  const [first = 0] = sign;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sign.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** The fields above the first blank line, each on one line. */
const headOf = (text: string): string =>
  (text.replace(/^\s+/, '').split(/\r?\n\r?\n/, 1)[0] ?? '').replace(/\r?\n[ \t]+/g, ' ');

function fieldOf(head: string, name: string): string | null {
  const line = head.split(/\r?\n/).find((each) => each.toLowerCase().startsWith(`${name}:`));
  const value = line?.slice(name.length + 1).trim();
  return value === undefined || value === '' ? null : value;
}
