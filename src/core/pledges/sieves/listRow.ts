import type { Range } from '../../document/sourceDocument';
import type { Paragraph, Sentence } from '../../language/discourse';
import type { Sieve } from '../../language/sieve';
import { pledgeBefore } from '../amountContext';
import type { CuePlace } from '../cuePlace';
import type { Cue } from '../pledge';
import { givenKindEnd } from '../moneyNouns';
import { rangeOf } from '../phraseEnds';
import { isFiniteVerb } from '../verbs';
import { subjectBefore, verbGroup } from '../../language/subjects';
import * as lexicon from '../../lexicon/lexicon';

/** How many rows a list may have between its heading and an amount. */
const ROWS = 60;
/** A longer block is no row of a list. UTF-16 code units. */
export const LONGEST = 240;

/**
 * “- Norway, $4 million”, “Norway: NOK 5m”, “Norway | 4 | $5m”, “Moss School, Bergen – NOK 5m”: a
 * name, a mark, an amount.
 */
const ROW =
  /^(?:[-–—•*▪·]\s*|\(?\d{1,2}[.)]\s+)?(?:[^:.;]{0,30}\b(?:19|20)\d\d:\s)?(?<name>(?:the\s)?\p{Lu}[^,:;|\t()–—]{1,80}?)(?:\s\([^()\d]{2,30}\))?(?:(?:,\s\p{Lu}[^,:;|\t()–—]{1,60})?\s?,|(?:,[^:;|\t()–—]{1,80})?\s?(?:[:;|\t(–—-]|\s-\s)|(?<bare>\s))\s?(?:(?:about|up to|some|over|nearly|a further|an additional|another)\s)?$/iu;
/** “United Arab Emirates”: a name that nothing parts from its amount. */
const BARE = /^(?:the\s)?\p{Lu}[\p{L}.'’-]*(?:\s(?:of|and|the|de|&|\p{Lu}[\p{L}.'’-]*)){0,6}$/u;
/** What was given already. */
const GIVEN = /\b(?:contributed|donated|gave|given|received)\b/i;
const MARKER = /^(?:[-–—•*▪·]|\(?\d{1,2}[.)]\s)/;
/** A heading or sentence that opens a list of gifts. */
const OPENS_GIFTS = /\b(?:pledg|donor|donat|contribut|commit|promis|grant|gift)\p{L}*/iu;
const OPENS_FUNDS = /\b(?:fund(?:ing|ed)|award\p{L}*|allocat\p{L}*)\b/iu;
/** What says that the rows name those who get the money, or those who give it. */
const TAKERS =
  /\b(?:fund(?:ing|ed)|grants?|award\p{L}*|allocat\p{L}*|receiv\p{L}*|recipients?|benefi\p{L}+)\b/iu;
const GIVERS = /\b(?:pledg|donor|donat|contribut|commit|promis|from\b|givers?\b)\p{L}*/iu;
const TO_WHOM =
  /(?<!\b(?:grateful|thank(?:s|ful)|indebted)\s)\bto(?:\sthe\sfollowing(?:\s\p{L}+)?)?:$/u;

export const listRow: Sieve<CuePlace, Cue> = {
  name: 'pledge-list-row',
  reason: 'a row of a list of pledges',
  yes: [
    'Summit\n\nThese [pledges] were made:\n\n- Norway, $6 million\n\n- [Kenya], [$3 million] for wells',
    'Summit\n\n[Contributions]\n\n[Norway]: [NOK 30 million]\n\nKenya: €2 million',
    'News\n\nThe council agreed to allocate £90,000.\n\nThe projects which received [funding] are:\n\n- [Orme Brass Band] - [£9,000] for drums\n\n- Orme Library - £2,000',
    'Fund\n\nThese have [contributed]:\n\nTarn School, Bergen – NOK 30,000\n\n[Orme Primary School], Oslo – [NOK 20,000]',
    'Summit\n\nThe countries that [contributed]:\n\n[Saudi Arabia] [430 million dollars]\n\nKenya 2 million dollars',
    'News\n\nThe lottery gave £90,000 in grants.\n\nThe [winning] projects are:\n\n- [Orme Abbey] ([£9,000]) to mend its roof\n\n- Orme Museum (£2,000) to buy a boat',
    'News\n\nThe council announced its grants.\n\nThe clubs to [benefit] are:\n\n- [Orme Golf Club] [£9,000] New drains\n\n- Orme Library £2,000 Shelves',
    'Tracker\n\nThese [pledges] were made:\n\n1. 3 May 2031: [Norway], [$6 million]\n\n2. 5 May 2031: Kenya, $3 million',
  ],
  no: [
    'Summit\n\nThe costs were these:\n\n- Norway, $6 million\n\n- Kenya, $3 million',
    'News\n\nThe board sold its mills.\n\nThe winning bidders are:\n\n- Orme Mills (£9,000) for the dam\n\n- Tarn Mills (£2,000) for the weir',
  ],
  find({ context, money, tokens, first }) {
    const { sentence } = money;
    const { paragraphs } = context.discourse;
    const block = paragraphs[sentence.paragraph];
    if (!block || block.text.length > LONGEST || block.start !== sentence.start) return null;
    const row = ROW.exec(sentence.text.slice(0, money.start - sentence.start))?.groups;
    const name = row?.['name'];
    const heading = name === undefined ? null : headingOf(paragraphs, block);
    if (name === undefined || heading === null) return null;
    // “Norway $5 million”, and no more; “Tarn Club $5,000 New roof” among those who get something.
    const isBare = row?.['bare'] !== undefined;
    const isWhole =
      money.tail >= block.end - 1 ||
      (isItem(block) && areTakers(heading.text) && money.period === null);
    if (isBare && !(BARE.test(name) && isWhole)) return null;
    const start = sentence.start + sentence.text.indexOf(name);
    const subject = { start, end: start + name.length };
    const from = sentence.tokenAt(start);
    if (from >= first || !tokens[from]) return null;
    // “Nine towns will benefit, including Marle ($5m)” is a sentence.
    if (
      tokens
        .slice(from, first)
        .some((one, at) => one.pos !== 'verb' && isFiniteVerb(tokens, from + at))
    )
      return null;
    // What was pledged may be called contributed too.
    const isGiven =
      GIVEN.test(heading.text) &&
      !/\b(?:pledg|promis)/i.test(context.discourse.text.slice(0, sentence.start));
    const cue: Cue = {
      from,
      to: from + 1,
      manner: 'elided',
      range: heading.cue,
      ...(isGiven && { state: 'paid' }),
    };
    if (!areTakers(heading.text)) return { ...cue, subject };
    const giverOf = pledgeBefore(context, money, ROWS);
    return giverOf
      ? { ...cue, recipient: subject, giverOf }
      : { ...cue, recipient: subject, subject: null };
  },
};

/** A package or promise of which the rows tell the amounts. */
const OPENS_MEASURES = new RegExp(
  String.raw`\b(?:will|to|is|are)\s(?:also\s)?(?:invest|provid|fund|giv|commit|spend)(?:e|ing)?\b|\b(?:announc|pledg|commit|allocat|invest)(?:ed|es|s|ments?|ing)\b|\bbudget\s(?:19|20)\d\d|\b(?:${lexicon.alternatives('aid')})\b`,
  'iu',
);
/** An amount at the head of a row, with what may stand before it. */
export const HEAD = new RegExp(
  String.raw`^(?:[-–—•*▪·]\s*|\(?\d{1,2}[.)]\s+)?(?:(?:and|${lexicon.alternatives('beforeAmount')})\s)*$`,
  'iu',
);

export const measureRow: Sieve<CuePlace, Cue> = {
  name: 'pledge-measure-row',
  reason: 'a row of a list of what is given',
  yes: [
    'News\n\n[The government] [announced] a package:\n\n- [$6 million] for wells\n\n- $2 million to build schools',
    'News\n\nThese pledges came in today.\n\nThe government [will invest]:\n\n- $6 million in wells\n\n- [$2 million] in schools',
    'Summit\n\nThese [pledges] came in:\n\n- [$6 million] from [Norway]\n\n- $2 million from Kenya',
    'News\n\nThe two parties agreed a budget deal.\n\nIt also [includes]:\n\n- a [£6 million] flood fund for villages\n\n- £2 million to build schools',
  ],
  no: [
    'News\n\nThe town has lost a deal.\n\nIts damage includes:\n\n- £6 million to mend the pier\n\n- £2 million for roads',
    'News\n\nThe damage was put at:\n\n- $6 million for wells\n\n- $2 million for schools',
    'News\n\nThe government will invest $8 million:\n\n- $6 million in wells\n\n- $2 million in schools',
  ],
  find({ context, money, isNotGift, isCompared, tokens, first, after }) {
    const { sentence } = money;
    const { paragraphs } = context.discourse;
    const block = paragraphs[sentence.paragraph];
    if (!block || isNotGift || isCompared || !isItem(block) || block.start !== sentence.start)
      return null;
    const next = tokens[givenKindEnd(tokens, after)]?.lower ?? '';
    if (!HEAD.test(sentence.text.slice(0, money.start - sentence.start))) return null;
    if (!/^(?:to|for|towards?|in|into|from|over)$/.test(next)) return null;
    const lead = leadOf(paragraphs, block);
    const opener = next === 'from' ? OPENS_GIFTS : OPENS_MEASURES;
    const told = lead && opener.exec(lead.text);
    const found = told ?? (lead && planIncludes(paragraphs, lead));
    // “will invest $8m:”: the rows are its parts.
    if (!lead || !found || /[\p{Sc}]\s?\d|\d\s?(?:[mb]illion|crore|lakh)/u.test(lead.text))
      return null;
    const start = lead.start + found.index;
    return {
      from: first,
      to: first + 1,
      manner: 'elided',
      range: { start, end: start + found[0].length },
      // A plan gives nothing by itself.
      ...(told ? giverIn(context.discourse.sentences, sentence, start) : { subject: null }),
      ...(next === 'from' && { giverAfter: ['from'] }),
    };
  },
};

/** How many blocks before “It also includes:” may name the plan. */
const PLAN_NEAR = 6;
const HOLDS = /\b(?:includes?|contains?|comprises?|features?)\b/iu;
const INCLUDES = new RegExp(`^[^.:]{0,80}${HOLDS.source}[^.:]{0,30}:$`, 'iu');
const PLAN = new RegExp(String.raw`\b(?:${lexicon.alternatives('providesMoney')})\b`, 'iu');
const AGREED = /\b(?:agreed|announced|unveiled|signed|struck|published|passed|approved)\b/iu;

/** “It also [includes]:” of a plan that a block before says was agreed. */
function planIncludes(paragraphs: readonly Paragraph[], lead: Paragraph): RegExpExecArray | null {
  if (!INCLUDES.test(lead.text)) return null;
  const isNamed = PLAN.test(lead.text) || /^(?:it|this|they|these)\b/iu.test(lead.text);
  const before = paragraphs.slice(Math.max(0, lead.index - PLAN_NEAR), lead.index);
  const isAgreed = before.some(({ text }) => PLAN.test(text) && AGREED.test(text));
  return isNamed && isAgreed ? HOLDS.exec(lead.text) : null;
}

/** The subject of the verb at offset `start`, in a sentence before a row of its list. */
function giverIn(
  sentences: readonly Sentence[],
  row: Sentence,
  start: number,
): Pick<Cue, 'subject' | 'lead'> {
  let lead = sentences[row.index - 1];
  while (lead && lead.start > start) lead = sentences[lead.index - 1];
  if (!lead) return { subject: null };
  const at = lead.tokenAt(start);
  const isVerb = /^(?:verb|modal|auxiliary)$/.test(lead.tagged[at]?.pos ?? '');
  if (!isVerb) return { subject: null };
  const subject = subjectBefore(lead.tagged, verbGroup(lead.tagged, at).from);
  return { lead, subject: subject && rangeOf(lead.tagged, subject.from, subject.to) };
}

/** The block right before the list of a row, if it ends in a colon or is a heading. */
function leadOf(paragraphs: readonly Paragraph[], row: Paragraph): Paragraph | null {
  for (let at = row.index - 1; at >= Math.max(0, row.index - ROWS); at--) {
    const block = paragraphs[at];
    if (!block) return null;
    if (isItem(block)) continue;
    return block.kind === 'heading' || /:$/.test(block.text) || /^[^.!?]{1,60}$/.test(block.text)
      ? block
      : null;
  }
  return null;
}

export const isItem = ({ kind, text }: Paragraph): boolean =>
  kind === 'listItem' || MARKER.test(text);

const areTakers = (heading: string): boolean =>
  TO_WHOM.test(heading) || CHOSEN.test(heading) || (TAKERS.test(heading) && !GIVERS.test(heading));

/** “The winning projects are:”, “Clubs to benefit:”: those whom a scheme has chosen. */
const CHOSEN =
  /\b(?:winn(?:ing|ers)|successful|beneficiaries|recipients|benefit|chosen|selected)\b(?=[^.!?]{0,60}:?$)/iu;
/** How many blocks before a list of those who were chosen may tell of gifts. */
const GIFTS_NEAR = 12;

/** The word that says that a list is of those who were chosen, where gifts are told of before. */
function chosenIn(
  paragraphs: readonly Paragraph[],
  { index, text }: Paragraph,
): RegExpExecArray | null {
  const found = CHOSEN.exec(text);
  if (!found) return null;
  return paragraphs
    .slice(Math.max(0, index - GIFTS_NEAR), index + 1)
    .some((one) => OPENS_GIFTS.test(one.text) || OPENS_FUNDS.test(one.text))
    ? found
    : null;
}

/** The block that opens a list, and the word in it that says so. */
interface Heading {
  readonly text: string;
  readonly cue: Range;
}

/** The word for gifts in the block that opens the list of a row; null where it opens none. */
function headingOf(paragraphs: readonly Paragraph[], row: Paragraph): Heading | null {
  for (let at = row.index - 1; at >= Math.max(0, row.index - ROWS); at--) {
    const block = paragraphs[at];
    if (!block) return null;
    const isShort = block.text.length <= LONGEST && /\d/.test(block.text);
    const isRow = (isShort || isItem(block)) && !/:$/.test(block.text);
    const found =
      OPENS_GIFTS.exec(block.text) ??
      OPENS_FUNDS.exec(block.text) ??
      (isRow ? null : chosenIn(paragraphs, block));
    const isHeading =
      block.kind === 'heading' ||
      /^[^.!?]{1,60}$/.test(block.text) ||
      /:$|\b(?:following|below|list(?:ed)?)\b/i.test(block.text);
    if (found && (isHeading || (!isRow && isItem(row)))) {
      const start = block.start + found.index;
      return { text: block.text, cue: { start, end: start + found[0].length } };
    }
    if (!isRow) return null;
  }
  return null;
}
