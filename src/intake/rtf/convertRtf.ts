import type { Conversion } from '../converter';
import { page } from '../hast';
import { withHeadline } from '../headline';
import { treeToMarkdown } from '../html/htmlToMarkdown';
import { IntakeError } from '../intakeError';
import { isoDate } from '../isoDate';
import { isRichText } from '../signatures';
import { readRtf, type RtfDocument } from './readRtf';

/**
 * Reads RTF: headings and quotations by their styles, lists, tables, footnotes. What tracked
 * changes delete is no text, what they insert is.
 * @throws IntakeError when it is no RTF or damaged.
 */
export function convertRtf(bytes: Uint8Array): Promise<Conversion> {
  if (!isRichText(bytes)) throw new IntakeError('it is damaged: it does not begin as RTF does');
  const document = readRtf(bytes.subarray(bytes.indexOf('{'.charCodeAt(0))));
  const { title, markdown } = withHeadline(treeToMarkdown(page(document.content)));
  const orNull = (text: string): string | null => (text === '' ? null : text);
  return Promise.resolve({
    articles: [
      {
        title: title ?? orNull(document.title),
        source: orNull(document.author),
        date: isoDate(document.created),
        markdown,
      },
    ],
    notices: notices(document),
  });
}

function notices(document: RtfDocument): string[] {
  const { hasDeletions, hasComments, pictures, isWhole, unknownCodePages } = document;
  const found: string[] = [];
  if (hasDeletions)
    found.push('What tracked changes delete was left out; what they insert is kept.');
  if (hasComments) found.push('Comments were left out.');
  if (pictures > 0) found.push(`Pictures were left out: ${String(pictures)}.`);
  if (!isWhole) found.push('The end of the file is missing.');
  if (unknownCodePages.length > 0) {
    const pages = unknownCodePages.map(String).join(', ');
    found.push(`Accented letters may be wrong: code page ${pages} is not known.`);
  }
  return found;
}
