import mammoth from 'mammoth';
import type { Conversion } from '../converter';
import { withHeadline } from '../headline';
import { htmlToMarkdown } from '../html/htmlToMarkdown';
import { IntakeError } from '../intakeError';
import { isoDate } from '../isoDate';
import { isCompoundFile, latin } from '../signatures';
import { xmlTexts } from '../xmlTexts';
import { openZip, textIn } from '../zip';

/** Styles of Word that mammoth does not know by itself. */
const STYLES = [
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations'].map(
    (style) => `p[style-name='${style}'] => blockquote > p:fresh`,
  ),
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
];

/**
 * Reads a Word document: headings, lists, tables, quotations and footnotes by their styles. What
 * tracked changes delete is no text, what they insert is.
 * @throws IntakeError when it is encrypted or damaged.
 */
export async function convertWord(bytes: Uint8Array): Promise<Conversion> {
  if (isCompoundFile(bytes)) throw new IntakeError(whyCompound(bytes));
  const zip = await openZip(bytes);
  const source = await textIn(zip, 'word/document.xml');
  if (source === null) throw new IntakeError('it is damaged: the text of the document is missing');
  const { html, pictures } = await htmlOf(bytes);
  const { title, markdown } = withHeadline(htmlToMarkdown(html));
  const core = xmlTexts((await textIn(zip, 'docProps/core.xml')) ?? '', [
    ...['dc:title', 'dc:creator', 'dcterms:created'],
  ]);
  return {
    articles: [
      {
        title: title ?? core.get('dc:title') ?? null,
        source: core.get('dc:creator') ?? null,
        date: isoDate(core.get('dcterms:created')),
        markdown,
      },
    ],
    notices: notices(source, pictures, (await textIn(zip, 'word/comments.xml')) ?? ''),
  };
}

async function htmlOf(bytes: Uint8Array): Promise<{ html: string; pictures: number }> {
  let pictures = 0;
  const image = mammoth.images.imgElement(() => {
    pictures += 1;
    return Promise.resolve({ src: '' });
  });
  // Under Node mammoth asks for the one, in a browser for the other.
  const input = { buffer: bytes as Buffer, arrayBuffer: new Uint8Array(bytes).buffer };
  try {
    const options = { styleMap: STYLES, convertImage: image, externalFileAccess: false };
    const { value } = await mammoth.convertToHtml(input, options);
    return { html: value, pictures };
  } catch (cause) {
    throw new IntakeError('it is damaged: its text cannot be read', { cause });
  }
}

function notices(source: string, pictures: number, comments: string): string[] {
  const found: string[] = [];
  if (/<w:del[ >]|<w:moveFrom[ >]/.test(source)) {
    found.push('What tracked changes delete was left out; what they insert is kept.');
  }
  if (/<w:comment /.test(comments)) found.push('Comments were left out.');
  if (pictures > 0) {
    found.push(
      pictures === 1 ? 'A picture was left out.' : `${String(pictures)} pictures were left out.`,
    );
  }
  return found;
}

/** Why a file in the container of older Office files is no Word document of today. */
function whyCompound(bytes: Uint8Array): string {
  const names = latin(bytes, bytes.length).replaceAll('\0', '');
  return names.includes('EncryptedPackage')
    ? 'it is protected with a password'
    : 'it is a document of Word 97 to 2003: save it as .docx first';
}
