import type { EntityRecord } from '../actors/entities';
import type { Discourse, Paragraph } from '../language/discourse';
import type { RuleCard } from '../language/sieve';
import type { Running } from './running';
import type { FoundQuote } from './speech';
import { isSpoken } from './transcript/spokenParagraph';
import type { Turn } from './turn';

export const ledBlock: RuleCard = {
  name: 'led-block',
  reason: 'the line before, which says who speaks',
  yes: [
    '[Minister of Trade Amara Diallo] [said]:\n\n[I am glad to be here. We will pay every farmer in the land.]\n\nThe levy ends in May.',
  ],
  no: [
    'Minister of Trade Amara Diallo said what she wants:\n\nEvery farmer in the land is paid by May.',
  ],
};

/** Fewest words of a paragraph that is quoted without marks. */
const LEAST_WORDS = 6;

/**
 * A paragraph without marks behind “NAME said:”, as releases quote, and those that go on with it in
 * the first person. For texts without other turns: what was last quoted as a block is then such a
 * paragraph.
 */
export function ledTurn(
  discourse: Discourse,
  paragraph: Paragraph,
  before: Running | null,
  last: FoundQuote | undefined,
): Turn | undefined {
  const { start, end, text } = paragraph;
  if (!before) return undefined;
  if (before.introduced?.speaker && before.isBareLead) {
    if (!isQuotable(paragraph)) return undefined;
    const quote = { ...before.introduced, start, end, form: 'block', rule: ledBlock.name } as const;
    return turnOf({ ...quote, continues: null }, quote.speaker);
  }
  const isNext = last?.end === discourse.paragraphs[paragraph.index - 1]?.end;
  const goesOn = last?.form === 'block' && isNext && isFirstPerson(text) && isQuotable(paragraph);
  return goesOn ? turnOf({ ...last, start, end, continues: last }, last.speaker) : undefined;
}

const turnOf = (quote: FoundQuote, speaker: EntityRecord | null): Turn => ({ quote, speaker });

/** A paragraph of sentences that opens no quotation and leads to none. */
const isQuotable = (paragraph: Paragraph): boolean =>
  isSpoken(paragraph, paragraph.text) &&
  /^\p{Lu}/u.test(paragraph.text) &&
  /[.!?…]["”’)]*\s*$/u.test(paragraph.text) &&
  paragraph.text.split(/\s+/).length >= LEAST_WORDS;

const isFirstPerson = (text: string): boolean =>
  /(?<![\p{L}’'])(?:I|[Ww]e|[Oo]ur|[Mm]y)(?![\p{L}.])/u.test(text) && !/["“”]/.test(text);
