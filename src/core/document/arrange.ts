import type { Notice } from '../model';
import { articleOf } from './articleOf';
import type { ArrangedPage } from './blockBuilder';
import { withoutFields } from './fields';
import { withHeadline } from './headline';
import { joined } from './joinBlocks';
import { mendCharacters } from './mendCharacters';
import type { ReadPage } from './readPage';
import {
  withoutBullets,
  withoutFootnoteMarks,
  withoutMarks,
  withQuotationMarks,
} from './textMarks';
import { chooseTitle } from './title';

/** A plain text as it is to be read: without the marks of other formats and what is above it. */
export function arrangeText(page: ReadPage, ownTitle: string | null): ArrangedPage {
  const whole = mended(withoutMarks(mendCharacters(page)));
  const { page: text, headline } = withHeadline(withoutFields(whole));
  return {
    page: text,
    title: headline ?? chooseTitle(text, ownTitle),
    notices: leftOut(whole, text),
  };
}

/** Markdown as it is to be read. */
export function arrangeMarkdown(page: ReadPage, ownTitle: string | null): ArrangedPage {
  const text = mended(mendCharacters(page));
  return { page: text, title: chooseTitle(text, ownTitle), notices: [] };
}

/** A page of HTML as it is to be read: the article without what stands around it. */
export function arrangePage(page: ReadPage, ownTitle: string | null): ArrangedPage {
  const whole = mended(mendCharacters(page));
  const text = withoutFields(articleOf(whole, ownTitle));
  return { page: text, title: chooseTitle(text, ownTitle), notices: leftOut(whole, text) };
}

const mended = (page: ReadPage): ReadPage =>
  joined(withoutFootnoteMarks(withQuotationMarks(withoutBullets(page))));

function leftOut(before: ReadPage, after: ReadPage): Notice[] {
  const count = before.blocks.length - after.blocks.length;
  if (count <= 0) return [];
  return [
    {
      code: 'left-out',
      args: [String(count)],
      message:
        count === 1
          ? 'One block around the article, such as a menu, was left out.'
          : `${String(count)} blocks around the article, such as menus and links, were left out.`,
    },
  ];
}
