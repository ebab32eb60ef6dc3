import type { ActorIndex } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { Discourse, Paragraph } from '../language/discourse';
import type { RuleCard } from '../language/sieve';
import type { Attribution } from './attribution';
import type { Running, Told } from './running';
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
 * A paragraph without marks behind “NAME said:”, as releases quote, and those that go on with it:
 * in the first person, or all of a release that is one statement. For texts without other turns:
 * what was last quoted as a block is then such a paragraph.
 * @param isStatement Whether the text is one statement that starts with that block.
 */
export function ledTurn(
  discourse: Discourse,
  paragraph: Paragraph,
  before: Running | null,
  last: FoundQuote | undefined,
  isStatement: () => boolean,
): Turn | undefined {
  const { start, end, text } = paragraph;
  if (!before) return undefined;
  if (before.introduced?.speaker && before.isBareLead) {
    return isQuotable(paragraph) ? turnOf({ start, end }, before.introduced) : undefined;
  }
  const isNext = last?.end === discourse.paragraphs[paragraph.index - 1]?.end;
  if (last?.form !== 'block' || !isNext || !isQuotable(paragraph)) return undefined;
  const goesOn = isFirstPerson(text) || isStatement();
  return goesOn ? turnOf({ start, end }, last, last) : undefined;
}

/** “NAME said: We will pay. It is fair.”: who says the words without marks that end the paragraph. */
export const leadOf = (
  paragraph: Paragraph,
  attributions: readonly Attribution[],
): Attribution | undefined =>
  attributions.find(({ sentence, source, cue, content, act }) => {
    if (sentence !== paragraph.sentences[0] || !source || act !== 'statement') return false;
    const lead = paragraph.text.slice(cue.end - paragraph.start, content.start - paragraph.start);
    const rest = paragraph.text.slice(content.start - paragraph.start);
    const isTold = source.end <= cue.start && /^[^.:]{0,60}:\s+$/.test(lead);
    return isTold && /^\p{Lu}/u.test(rest) && isFirstPerson(rest);
  });

/** The rest of a paragraph from `start`, as somebody's own words. */
export const colonTurn = ({ end }: Paragraph, start: number, told: Told): Turn =>
  turnOf({ start, end }, told);

/** Most paragraphs before the lead of a release that is one statement: its headline and an occasion. */
const MOST_BEFORE = 2;

/**
 * Whether a text is one statement: a headline about the speaker, “NAME said:”, and then nobody
 * writes of the speaker or quotes anybody. `first` is the first that is quoted of it.
 */
export function isOneStatement(
  { paragraphs }: Discourse,
  index: ActorIndex,
  first: FoundQuote,
): boolean {
  const from = paragraphs.findIndex(({ start, end }) => start <= first.start && end >= first.end);
  const [headline] = paragraphs;
  if (!headline || from < 1 || from > MOST_BEFORE + 1) return false;
  const isNamed = (paragraph: Paragraph, since: number): boolean =>
    paragraph.sentences.some((sentence) =>
      index
        .inSentence(sentence.index)
        .some(
          (one) => one.entity === first.speaker && one.kind !== 'pronoun' && one.start >= since,
        ),
    );
  return (
    (/\bstatement\b/i.test(headline.text) || isNamed(headline, 0)) &&
    !paragraphs
      .slice(from)
      .some((one) => isQuoting(one.text) || /:\s*$/.test(one.text) || isNamed(one, first.start))
  );
}

function turnOf({ start, end }: Range, told: Told, continues: FoundQuote | null = null): Turn {
  const quote = { ...told, start, end, form: 'block', rule: ledBlock.name, continues } as const;
  return { quote, speaker: quote.speaker };
}

/** “The full report can be found online.”: a word to the reader below a release. */
const TO_READER = /^(?:The full|See|Read|For (?:more|further)|Further|Notes?) /;

/** A paragraph of sentences that opens no quotation and leads to none. */
const isQuotable = (paragraph: Paragraph): boolean =>
  isSpoken(paragraph, paragraph.text) &&
  !TO_READER.test(paragraph.text) &&
  /^\p{Lu}/u.test(paragraph.text) &&
  /[.!?…]["”’)]*\s*$/u.test(paragraph.text) &&
  paragraph.text.split(/\s+/).length >= LEAST_WORDS;

const isFirstPerson = (text: string): boolean =>
  /(?<![\p{L}’'])(?:I|[Ww]e|[Oo]ur|[Mm]y)(?![\p{L}.])/u.test(text) && !isQuoting(text);

/** Whether a text quotes more than a word or two that it sets apart. */
const isQuoting = (text: string): boolean =>
  /["“”]/.test(text.replace(/“[^”]{1,20}”|"[^"]{1,20}"/g, ''));
