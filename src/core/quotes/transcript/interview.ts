import { FULL_NAME, isPhrase } from './fullNames';
import { withoutTitles } from './speakerLabels';

/** Who asks and who answers, by their full names; undefined where the text does not tell. */
export interface Interview {
  readonly asks: string | undefined;
  readonly answers: string | undefined;
}

/** What may stand between a verb or a preposition and the name: “with the agency's director, NAME”. */
const OFFICE = String.raw`(?:(?!\p{Lu}\p{Ll}+\s\p{Lu})[^.!?:;\n]){0,80}?`;
const ASKER = String.raw`(?<![\p{L}'’-])(?<asks>${FULL_NAME})(?:,[^.!?:;\n]{1,80},)?\s(?:\p{Ll}+ly\s)?`;
const ANSWERER = String.raw`${OFFICE}(?<![\p{L}'’-])(?<answers>${FULL_NAME})`;
const TALKED = String.raw`(?:spoke|speaks|talked|talks|sat down|sits down)\s(?:to|with)|(?:met|meets)\swith`;

/** How the words above an interview tell who asks and who answers, the surest first. */
const INTRODUCTIONS = [
  `${ASKER}(?:interviewed|interviews|questioned|questions)\\s${ANSWERER}`,
  `${ASKER}(?:${TALKED})\\s${ANSWERER}`,
  String.raw`\b[Ww]e\s(?:interviewed|${TALKED})\s${ANSWERER}`,
  String.raw`\b(?:[Ii]nterview|[Cc]onversation|Q\s?&\s?A|Q\s?and\s?A)\swith\s${ANSWERER}`,
].map((pattern) => new RegExp(pattern, 'u'));

/** @param top What stands above the first question. */
export function interviewOf(top: string): Interview {
  for (const pattern of INTRODUCTIONS) {
    const { asks, answers } = pattern.exec(top)?.groups ?? {};
    const told = { asks: nameIn(asks), answers: nameIn(answers) };
    const isTold = told.answers !== undefined && !isPhrase(told.answers);
    if (isTold && !isPhrase(told.asks ?? '')) return told;
  }
  return { asks: undefined, answers: undefined };
}

/** “The Review's [Otto Braun]” */
function nameIn(words = ''): string | undefined {
  const name = withoutTitles(words.replace(/^.*['’]s\s/u, ''));
  return name === '' ? undefined : name;
}
