import { articleOf } from './articleOf';
import type { ArrangedPage } from './blockBuilder';
import { withoutFields } from './fields';
import { withHeadline } from './headline';
import { joined } from './joinBlocks';
import { mendCharacters } from './mendCharacters';
import type { ReadPage } from './readPage';
import { rewrite } from './rewrite';
import {
  withoutBullets,
  withoutFootnoteMarks,
  withoutMarks,
  withQuotationMarks,
} from './textMarks';
import { chooseTitle } from './title';

/** A plain text as it is to be read: without the marks of other formats and what is above it. */
export function arrangeText(page: ReadPage, ownTitle: string | null): ArrangedPage {
  const whole = mended(withoutMarks(mendCharacters(withoutAsides(page))));
  const { page: text, headline } = withHeadline(withoutFields(whole));
  return { page: text, title: headline ?? chooseTitle(text, ownTitle) };
}

/** Markdown as it is to be read. */
export function arrangeMarkdown(page: ReadPage, ownTitle: string | null): ArrangedPage {
  const text = mended(mendCharacters(withoutAsides(page)));
  return { page: text, title: chooseTitle(text, ownTitle) };
}

/** A page of HTML as it is to be read: the article without what stands around it. */
export function arrangePage(page: ReadPage, ownTitle: string | null): ArrangedPage {
  const whole = mended(mendCharacters(withoutAsides(page)));
  const text = withoutFields(articleOf(whole, ownTitle));
  return { page: text, title: chooseTitle(text, ownTitle) };
}

/** The page without what stands in elements that hold no article, such as menus. */
const withoutAsides = (page: ReadPage): ReadPage =>
  page.blocks.some(({ isAside }) => isAside === true)
    ? rewrite(page, [], (at) => (page.blocks[at]?.isAside === true ? 'part' : 'keep'))
    : page;

const mended = (page: ReadPage): ReadPage =>
  joined(withoutFootnoteMarks(withQuotationMarks(withoutBullets(page))));
