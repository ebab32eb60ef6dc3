import type { Paragraph } from '../../language/discourse';
import type { Sieve } from '../../language/sieve';
import type { TaggedToken } from '../../language/taggedToken';
import * as lexicon from '../../lexicon/lexicon';
import { isGiftKind, textBehind } from '../amountContext';
import type { CuePlace } from '../cuePlace';
import { givenKindEnd } from '../moneyNouns';
import { isAccount, isRuling, OWN_INTEREST } from '../notPledged';
import { rangeOf } from '../phraseEnds';
import type { Cue, PledgeContext } from '../pledge';
import type { FoundMoney } from '../../money/foundMoney';
import { doerOf } from '../verbs';
import { HEAD, isItem, LONGEST } from './listRow';

/** How many blocks on either side of a row belong to its list, at most. */
const NEAR = 12;
/** How many blocks before a list may say what it is a list of. */
const ABOVE = 4;
/** And how many behind it. */
const BELOW = 2;
/** How far behind a colon the verb that says who promised may stand, in tokens. */
const WORDS = 14;

/** A row: an amount at its head, and what the money is for. */
const ROW = new RegExp(
  String.raw`${HEAD.source.replace(/\$$/, '')}\p{Lu}{0,3}\s?(?:\p{Sc}|\d)[^\s]*(?:\s(?:[mb]illion|trillion|crore|lakh|[mb]n|euros?|dollars?|pounds?))*(?:\s(?:more|extra|a\syear|over\s\p{L}+\syears))*(?:\s(?:to|for|towards?|in|into)\s|:\s)`,
  'iu',
);
/** Public money, and money that is given. */
const PUBLIC = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('giftKind')}|${lexicon.alternatives('publicBody')}|${lexicon.alternatives('publicList')})\b`,
  'iu',
);
/** Money that is lost, owed, earned or asked as a price. */
const DOUBTS = new RegExp(String.raw`\b(?:${lexicon.alternatives('noGiftList')})\b`, 'iu');

export const measureList: Sieve<CuePlace, Cue> = {
  name: 'pledge-measure-list',
  reason: 'one of several public measures, each with its money',
  yes: [
    'The budget at a glance\n\n1. [$3 million] more for hospitals.\n\n2. $7 million to build rail lines.',
    'The budget at a glance\n\n1. $3 million more for hospitals.\n\n2. [$7 million] [to build rail lines].',
    'Help for the coast\n\nNew funding will rebuild walls and clinics, as the minister visits Tarn.\n\n- up to [£27 million] [to rebuild the sea wall]\n\n- £4 million for a new lifeboat',
    '[€40 million]: fresh cash [Estonia] [promised] on Monday for demining.',
    'Where the grants went\n\n- [€40 million]: demining\n\n- €2 million: tents',
    'The council set out its spending plans.\n\n* [£2 million] [to resurface roads]\n\n* £300,000 to plant trees',
  ],
  no: [
    'What the storm cost the council\n\n1. $3 million to rebuild the pier.\n\n2. $2 million to repair roads.',
    'Top transfers\n\n1. £27 million for striker Paul Orme\n\n2. £20 million for keeper Ben Tarn',
    'Tax changes in the budget\n\n- $20 million more in petrol tax\n\n- $30 million in tobacco duty',
    'What the council owes\n\n- $20 million to Orme Bank\n\n- $30 million to builders',
    '€1.2 billion: what Denmark has promised so far.',
    'The budget at a glance\n\n- £27 million to rebuild the sea wall',
  ],
  find({ context, money, isNotGift, isCompared, tokens, first, after }) {
    const { sentence } = money;
    const { paragraphs } = context.discourse;
    const block = paragraphs[sentence.paragraph];
    if (!block || isNotGift || isCompared || block.start !== sentence.start) return null;
    if (!HEAD.test(sentence.text.slice(0, money.start - sentence.start))) return null;
    const isColon = /^[:–—]$/.test(tokens[after]?.text ?? '');
    if (isAccount(money) || isRuling(money)) return null;
    const told = isColon ? promisedBehind(context, money, after) : null;
    if (told) return told;
    if (!isColon && !isForEnd(tokens, after)) return null;
    const behind = textBehind(money).split(/[,;.]/, 1)[0] ?? '';
    if (DOUBTS.test(behind) || OWN_INTEREST.test(behind)) return null;
    const list = listAround(paragraphs, block);
    if (list.rows.filter(({ text }) => ROW.test(text)).length < 2) return null;
    const { near, over } = list;
    if (over.some(({ text }) => DOUBTS.test(text))) return null;
    // A colon may lead on to anything.
    const speaks = (isColon ? near : [...near, ...list.rows]).some(({ text }) => PUBLIC.test(text));
    return speaks || isGiftKind(money)
      ? {
          from: first,
          to: first + 1,
          manner: 'elided',
          range: { start: money.start, end: money.end },
          subject: null,
        }
      : null;
  },
};

/** “€40m: fresh cash [Estonia promised]”: who promised it. */
function promisedBehind(
  { index }: PledgeContext,
  { sentence }: FoundMoney,
  colon: number,
): Cue | null {
  const tokens = sentence.tagged;
  for (let at = colon + 1; at < colon + WORDS; at++) {
    const token = tokens[at];
    if (!token || /^[.;:,]$/.test(token.text)) return null;
    if (!lexicon.isForm(token, 'pledges:promise', 'past')) continue;
    const doer = doerOf(tokens, at);
    const range = doer && rangeOf(tokens, doer.subject.from, doer.subject.to);
    if (!range) return null;
    // “fresh cash [Estonia] promised”
    const named = index
      .inSentence(sentence.index)
      .find(({ start, end, kind }) => end === range.end && start >= range.start && kind === 'name');
    const giver = named ? { start: named.start, end: named.end } : range;
    return { from: doer.from, to: at + 1, manner: 'relative', subject: giver };
  }
  return null;
}

/** “to build”, “more in health”, “a year for nurses”: what the money is for. */
function isForEnd(tokens: readonly TaggedToken[], after: number): boolean {
  let at = givenKindEnd(tokens, after);
  while (/^(?:more|extra|worth|of|each)$/.test(tokens[at]?.lower ?? ''))
    at = givenKindEnd(tokens, at + 1);
  return /^(?:to|for|towards?|in|into|over|across)$/.test(tokens[at]?.lower ?? '');
}

interface List {
  readonly rows: readonly Paragraph[];
  /** The title, and the blocks before the list and behind it. */
  readonly near: readonly Paragraph[];
  /** The title, and the block right before the list. */
  readonly over: readonly Paragraph[];
}

/** The rows beside a block, and what stands above them. */
function listAround(paragraphs: readonly Paragraph[], block: Paragraph): List {
  const isRow = (one: Paragraph | undefined): one is Paragraph =>
    one !== undefined && one.text.length <= LONGEST && (isItem(one) || ROW.test(one.text));
  let from = block.index;
  while (block.index - from < NEAR && isRow(paragraphs[from - 1])) from--;
  let to = block.index + 1;
  while (to - block.index < NEAR && isRow(paragraphs[to])) to++;
  const title = paragraphs.slice(0, 1);
  const near = [
    ...title,
    ...paragraphs.slice(Math.max(0, from - ABOVE), from),
    ...paragraphs.slice(to, to + BELOW),
  ];
  const over = [...title, ...paragraphs.slice(Math.max(0, from - 1), from)];
  const isOther = (one: Paragraph): boolean => !isRow(one);
  return {
    rows: paragraphs.slice(from, to),
    near: near.filter(isOther),
    over: over.filter(isOther),
  };
}
