import mammoth from 'mammoth';
import type { Conversion } from '../converter';
import { withHeadline } from '../headline';
import { htmlToMarkdown } from '../html/htmlToMarkdown';
import { IntakeError } from '../intakeError';
import { isoDate } from '../isoDate';
import { isCompoundFile, latin } from '../signatures';
import { elementsOf, parseXml, wordsOf } from '../xml/xmlTree';
import { readZip } from '../zipFile';

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
  // All that mammoth may unpack, so that none of it is more than fits.
  const parts = readZip(bytes, (name) => /\.(?:xml|rels)$/.test(name));
  const text = (name: string): string => new TextDecoder().decode(parts.get(name));
  const source = text('word/document.xml');
  if (source === '') throw new IntakeError('it is damaged: the text of the document is missing');
  const { html, pictures } = await htmlOf(bytes);
  const { title, markdown } = withHeadline(htmlToMarkdown(html));
  const fact = factsOf(text('docProps/core.xml'));
  return {
    articles: [
      {
        title: title ?? fact('dc:title'),
        source: fact('dc:creator'),
        date: isoDate(fact('dcterms:created')),
        markdown,
      },
    ],
    notices: notices(source, pictures, text('word/comments.xml')),
  };
}

/** What a document tells of itself, by the names of Dublin Core. */
function factsOf(xml: string): (name: string) => string | null {
  const roots = xml.trim() === '' ? [] : parseXml(xml).roots;
  return (name) =>
    roots
      .flatMap((root) => elementsOf(root, name))
      .map((element) => wordsOf(element))
      .find((words) => words !== null) ?? null;
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
