import { decodeText } from '../../core/document/decodeText';
import type { Conversion } from '../converter';
import { element, page } from '../hast';
import { treeToMarkdown } from '../html/htmlToMarkdown';
import { IntakeError } from '../intakeError';
import { readSubtitles } from './cues';
import { withoutRepeats } from './rolling';
import { endsSentence, type Turn, type Utterance, utterancesOf } from './utterances';

/** A pause that ends a paragraph behind a sentence, and one that ends it anywhere, in seconds. */
const PAUSE = 2.5;
const LONG_PAUSE = 8;
/** A paragraph ends with its sentence once it is so long, in UTF-16 code units. */
const LONG_PARAGRAPH = 900;
/** Stands over the words of somebody whom the file sets apart, but does not name. */
const NAMELESS = 'UNIDENTIFIED SPEAKER';

/**
 * Reads subtitles as a transcript: sentences joined, a paragraph for each turn and at long pauses,
 * the speaker's name before a turn. Time codes and marks of layout are left out.
 * @throws IntakeError when there is no cue in it.
 */
export function convertSubtitles(bytes: Uint8Array): Promise<Conversion> {
  const { title, cues } = readSubtitles(textOf(bytes));
  if (cues.length === 0) throw new IntakeError('it holds no subtitles with times');
  const paragraphs = paragraphsOf(utterancesOf(withoutRepeats(cues)));
  const tree = page(paragraphs.map((text) => element('p', [text])));
  return Promise.resolve({
    articles: [{ title, source: null, date: null, markdown: treeToMarkdown(tree) }],
    notices: [],
  });
}

function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes).text;
  } catch (cause) {
    throw new IntakeError('it is no text that can be read', { cause });
  }
}

/** The paragraphs of a transcript, each turn with its speaker's name before it. */
function paragraphsOf(utterances: readonly Utterance[]): string[] {
  const hasNames = utterances.some(({ turn }) => turn.kind === 'named');
  const paragraphs: string[] = [];
  let name: string | null = null;
  let text = '';
  let last: Utterance | null = null;
  for (const utterance of utterances) {
    const { turn } = utterance;
    const isTurn = turn.kind === 'other' || (turn.kind === 'named' && turn.name !== name);
    if (isTurn || (last !== null && isApart(text, last, utterance))) {
      paragraphs.push(text);
      text = isTurn ? opening(turn, hasNames) : '';
    }
    if (turn.kind !== 'same') name = turn.kind === 'named' ? turn.name : null;
    text = joined(text, utterance.text);
    last = utterance;
  }
  return [...paragraphs, text].filter((paragraph) => paragraph !== '');
}

/** What stands before a turn: a transcript's label, or a dash where nobody has a name. */
function opening(turn: Turn, hasNames: boolean): string {
  if (turn.kind === 'named') return `${turn.name}:`;
  return hasNames ? `${NAMELESS}:` : '–';
}

function isApart(text: string, last: Utterance, next: Utterance): boolean {
  const pause = next.start - last.end;
  // Behind a jump back another recording begins.
  if (pause > LONG_PAUSE || next.start < last.start) return true;
  return endsSentence(text) && (pause > PAUSE || text.length > LONG_PARAGRAPH);
}

/** Words of two lines; “we will …” and “… pay” are one sentence. */
function joined(before: string, next: string): string {
  const goesOn = /\S ?(?:\.{3}|…)$/u.test(before) && /^(?:\.{3}|…) ?\S/u.test(next);
  if (goesOn) {
    return `${before.replace(/ ?(?:\.{3}|…)$/u, '')} ${next.replace(/^(?:\.{3}|…) ?/u, '')}`;
  }
  return before === '' ? next : next === '' ? before : `${before} ${next}`;
}
