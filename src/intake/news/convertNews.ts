import type { Conversion } from '../converter';
import { IntakeError } from '../intakeError';
import { elementsOf, parseXml, type XmlElement } from '../xml/xmlTree';
import { articleOf, type NewsItem } from './newsItem';
import { readNewsItem } from './newsMl';
import { readNitf } from './nitf';

/**
 * Reads what news agencies send: NITF, alone or in NewsML, and NewsML with pages or plain words.
 * A file may hold several articles.
 * @throws IntakeError when there is no article in it.
 */
export function convertNews(bytes: Uint8Array): Promise<Conversion> {
  const { roots, isWhole } = parseXml(bytes);
  const items = roots.flatMap(itemsIn);
  const texts = items.filter((item) => item !== null);
  if (texts.length === 0) throw new IntakeError('there is no article in it');
  const notices: string[] = [];
  const others = items.length - texts.length;
  if (others > 0) notices.push(`Items without a text were left out: ${String(others)}.`);
  if (!isWhole) notices.push('The end of the file is missing.');
  return Promise.resolve({ articles: texts.map(articleOf), notices });
}

function itemsIn(root: XmlElement): (NewsItem | null)[] {
  const wrapped = ['newsItem', 'NewsItem'].flatMap((name) => elementsOf(root, name));
  if (wrapped.length > 0) return wrapped.map(readNewsItem);
  return elementsOf(root, 'nitf').map(readNitf);
}
