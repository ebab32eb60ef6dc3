import type { Conversion } from '../converter';
import { page } from '../hast';
import { withHeadline } from '../headline';
import { treeToMarkdown } from '../html/htmlToMarkdown';
import { IntakeError } from '../intakeError';
import { isoDate } from '../isoDate';
import { opensWith } from '../signatures';
import { elementsOf, parseXml, wordsOf, type XmlElement } from '../xml/xmlTree';
import { readZip } from '../zipFile';
import { type LeftOut, readBody } from './readBody';
import { readStyles } from './styles';

const PARTS = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml']);

const TOLD: Readonly<Record<LeftOut, string>> = {
  deletions: 'What tracked changes delete was left out; what they insert is kept.',
  comments: 'Comments were left out.',
  pictures: 'Pictures were left out.',
  indexes: 'Tables of contents and indexes were left out.',
};

/**
 * Reads an OpenDocument text: headings, lists, tables, quotations and footnotes. What tracked
 * changes delete is no text, what they insert is.
 * @throws IntakeError when it is encrypted, damaged or no text.
 */
export function convertOdf(bytes: Uint8Array): Promise<Conversion> {
  const parts = opensWith(bytes, 'PK') ? partsOf(bytes) : [parseXml(bytes).roots].flat();
  const text = parts.flatMap((part) => elementsOf(part, 'office:text'))[0];
  if (!text) throw new IntakeError('it is damaged: the text of the document is missing');
  const { content, left } = readBody(text, readStyles(parts));
  const { title, markdown } = withHeadline(treeToMarkdown(page(content)));
  return Promise.resolve({
    articles: [
      {
        title: title ?? field(parts, 'dc:title'),
        source: field(parts, 'meta:initial-creator') ?? field(parts, 'dc:creator'),
        date: isoDate(field(parts, 'meta:creation-date') ?? field(parts, 'dc:date')),
        markdown,
      },
    ],
    notices: [...left].map((kind) => TOLD[kind]),
  });
}

const field = (parts: readonly XmlElement[], name: string): string | null =>
  parts
    .flatMap((part) => elementsOf(part, 'office:meta'))
    .flatMap((meta) => elementsOf(meta, name))
    .map((element) => wordsOf(element))
    .find((words) => words !== null) ?? null;

function partsOf(bytes: Uint8Array): XmlElement[] {
  const files = readZip(bytes, (name) => PARTS.has(name));
  const manifest = new TextDecoder().decode(files.get('META-INF/manifest.xml'));
  if (manifest.includes('encryption-data'))
    throw new IntakeError('it is protected with a password');
  return ['content.xml', 'styles.xml', 'meta.xml'].flatMap((name) => {
    const file = files.get(name);
    if (!file) return [];
    const { roots, isWhole } = parseXml(file);
    if (!isWhole) throw new IntakeError(`it is damaged: the end of ${name} is missing`);
    return roots;
  });
}
