import { firstEndingAfter } from '../document/binarySearch';
import type { Range } from '../document/sourceDocument';
import type { Discourse, Sentence } from '../language/discourse';
import {
  noFacts,
  type LocalReading,
  type NoFacts,
  type ReadLocally,
} from '../language/localReading';
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

/** The last words of what such a subject may be: few sentences have one. */
const AID: ReadonlySet<string | undefined> = new Set(
  lexicon.wordsWith('aid').map((words) => words.split(' ').at(-1)),
);

const subjectsIn = ({ text, tokens }: Sentence): Subject[] =>
  tokens.some(({ lower }) => AID.has(lower))
    ? [...text.matchAll(SUBJECT)].map(({ 0: words, index }) => ({
        at: index,
        behind: index + words.length,
      }))
    : [];

/** Such subjects in a paragraph, by sentence. */
const subjectReading: LocalReading<NoFacts, readonly (readonly Subject[])[]> = {
  name: 'elaborations',
  read: ({ sentences }) => sentences.map(subjectsIn),
};

/**
 * What later sentences say the money is for, keyed by the pledge's amount.
 * @param pledges In the order of their amounts.
 */
export function findElaborations(
  { paragraphs }: Discourse,
  pledges: readonly FoundPledge[],
  readLocally: ReadLocally,
): Map<FoundMoney, readonly Range[]> {
  const found = new Map<FoundMoney, readonly Range[]>();
  const amounts = pledges.map(({ money }) => money);
  const reached = sentencesFrom(amounts);
  const near = paragraphs.filter(({ sentences }) =>
    sentences.some(({ index }) => reached.has(index)),
  );
  const read = readLocally(subjectReading, near, noFacts);
  for (const [place, { sentences }] of near.entries()) {
    for (const [at, sentence] of sentences.entries()) {
      for (const subject of read[place]?.[at] ?? []) {
        const money = amounts[firstEndingAfter(amounts, sentence.start + subject.at) - 1];
        if (!money || sentence.index - money.sentence.index > REACH) continue;
        const start = sentence.start + subject.behind;
        const end = elaborationEnd(sentence, start);
        if (end > start) found.set(money, [...(found.get(money) ?? []), { start, end }]);
      }
    }
  }
  return found;
}

/** Indexes of the sentences in which an elaboration of one of the amounts may stand. */
function sentencesFrom(amounts: readonly FoundMoney[]): ReadonlySet<number> {
  const reached = new Set<number>();
  for (const { sentence } of amounts) {
    for (let on = 0; on <= REACH; on++) reached.add(sentence.index + on);
  }
  return reached;
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
