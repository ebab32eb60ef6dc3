import type { Range } from '../document/sourceDocument';
import type { Discourse, Sentence } from '../language/discourse';
import type { FoundMoney } from '../money/foundMoney';
import type { FoundPledge } from './pledge';
import * as lexicon from '../lexicon/lexicon';

/** How many sentences after its pledge an elaboration may come. */
const REACH = 12;

/** The pledged money as the subject of what it will do: “the funding would go to”. */
const SUBJECT = new RegExp(
  String.raw`\b(?:(?:(?:half|most|some|part|all|(?:a|one) (?:third|quarter|half)) of )?the|this|that|the (?:new|extra|additional))\s(?:\p{L}+\s)?(?:${lexicon.alternatives('aid')})\s+(?:${lexicon.alternatives('modal')}|is|are|was|were)\s(?:(?:also|now|mainly|primarily|then)\s)?(?:(?:be\s)?(?:${lexicon.alternatives('servesAs')})|to be (?:used|spent))\b\s*(?:(?:towards?|to|for|on|between|among|in(?:to)?|at)\s)?`,
  'giu',
);

/** Where such a subject starts in its sentence's text, and where its verb ends. */
interface Subject {
  readonly at: number;
  readonly behind: number;
}

const subjectsIn = (text: string): Subject[] =>
  [...text.matchAll(SUBJECT)].map(({ 0: words, index }) => ({
    at: index,
    behind: index + words.length,
  }));

/** What later sentences say the money is for, keyed by the pledge's amount. */
export function findElaborations(
  discourse: Discourse,
  pledges: readonly FoundPledge[],
): Map<FoundMoney, readonly Range[]> {
  const found = new Map<FoundMoney, readonly Range[]>();
  if (pledges.length === 0) return found;
  const inSentence = new Map<number, number[]>();
  for (const [at, { money }] of pledges.entries()) {
    const own = inSentence.get(money.sentence.index) ?? [];
    own.push(at);
    inSentence.set(money.sentence.index, own);
  }
  for (const sentence of discourse.sentences) {
    const near: number[] = [];
    for (let back = 0; back <= REACH; back++) {
      near.push(...(inSentence.get(sentence.index - back) ?? []));
    }
    if (near.length === 0) continue;
    near.sort((a, b) => a - b);
    for (const subject of subjectsIn(sentence.text)) {
      const before = sentence.start + subject.at;
      const last = near.findLast((at) => (pledges[at]?.money.end ?? Infinity) <= before);
      const pledge = last === undefined ? undefined : pledges[last];
      if (!pledge) continue;
      const start = sentence.start + subject.behind;
      const end = elaborationEnd(sentence, start);
      if (end <= start) continue;
      found.set(pledge.money, [...(found.get(pledge.money) ?? []), { start, end }]);
    }
  }
  return found;
}

/** The end of the sentence, or of the quotation around the elaboration. */
function elaborationEnd(sentence: Sentence, start: number): number {
  const tokens = sentence.tokens;
  let at = sentence.tokenAt(start);
  let last = at;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.text === ';' || token.text === '”') break;
    const next = tokens[at + 1]?.lower ?? '';
    if (token.text === ',' && /^(?:s?he|they|according|said|which|while|but|the)$/.test(next))
      break;
    if (!/^[.,!?]$/.test(token.text)) last = at;
  }
  return tokens[last]?.end ?? start;
}

/** “300 million kroner is for schools”: what a part of the money is for. */
export function partElaboration({ sentence, start, tail }: FoundMoney): Range {
  return { start, end: Math.max(elaborationEnd(sentence, tail), start) };
}
