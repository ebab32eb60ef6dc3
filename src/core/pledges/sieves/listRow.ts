import type { Range } from '../../document/sourceDocument';
import type { Paragraph } from '../../language/discourse';
import type { Sieve } from '../../language/sieve';
import type { CuePlace } from '../cuePlace';
import type { Cue } from '../pledge';

/** How many rows a list may have between its heading and an amount. */
const ROWS = 60;
/** A longer block is no row of a list. UTF-16 code units. */
const LONGEST = 240;

/** “- Norway, $4 million”, “Norway: NOK 5m”, “Norway | 4 | $5m”: a name, a mark, an amount. */
const ROW =
  /^(?:[-–—•*▪·]\s*|\(?\d{1,2}[.)]\s+)?(?<name>(?:the\s)?\p{Lu}[^,:;|\t()–—]{1,60}?)\s?(?:[,:;|\t(–—-]|\s-\s)\s?(?:(?:about|up to|some|over|nearly|a further|an additional|another)\s)?$/iu;
const MARKER = /^(?:[-–—•*▪·]|\(?\d{1,2}[.)]\s)/;
/** A heading or sentence that opens a list of gifts. */
const OPENS_GIFTS = /\b(?:pledg|donor|donat|contribut|commit|promis|grant|gift)\p{L}*/iu;

export const listRow: Sieve<CuePlace, Cue> = {
  name: 'pledge-list-row',
  reason: 'a row of a list of pledges',
  yes: [
    'Summit\n\nThese [pledges] were made:\n\n- Norway, $6 million\n\n- [Kenya], [$3 million] for wells',
    'Summit\n\n[Contributions]\n\n[Norway]: [NOK 30 million]\n\nKenya: €2 million',
  ],
  no: ['Summit\n\nThe costs were these:\n\n- Norway, $6 million\n\n- Kenya, $3 million'],
  find({ context, money, tokens, first }) {
    const { sentence } = money;
    const { paragraphs } = context.discourse;
    const block = paragraphs[sentence.paragraph];
    if (!block || block.text.length > LONGEST || block.start !== sentence.start) return null;
    const name = ROW.exec(sentence.text.slice(0, money.start - sentence.start))?.groups?.['name'];
    const heading = name === undefined ? null : headingOf(paragraphs, block);
    if (name === undefined || heading === null) return null;
    const start = sentence.start + sentence.text.indexOf(name);
    const subject = { start, end: start + name.length };
    const from = sentence.tokenAt(start);
    return from < first && tokens[from]
      ? { from, to: from + 1, manner: 'elided', subject, range: heading }
      : null;
  },
};

/** The word for gifts in the block that opens the list of a row; null where it opens none. */
function headingOf(paragraphs: readonly Paragraph[], row: Paragraph): Range | null {
  for (let at = row.index - 1; at >= Math.max(0, row.index - ROWS); at--) {
    const block = paragraphs[at];
    if (!block) return null;
    const isRow = block.text.length <= LONGEST && /\d/.test(block.text) && !/:$/.test(block.text);
    const found = OPENS_GIFTS.exec(block.text);
    const isHeading =
      block.kind === 'heading' ||
      /^[^.!?]{1,60}$/.test(block.text) ||
      /:$|\b(?:following|below|list)\b/i.test(block.text);
    if (found && (isHeading || (!isRow && MARKER.test(row.text)))) {
      const start = block.start + found.index;
      return { start, end: start + found[0].length };
    }
    if (!isRow) return null;
  }
  return null;
}
