import type { ActorIndex, EntityRecord, Mention } from '../../actors/entities';
import { genderOfFirstName } from '../../actors/firstNames';
import type { Range } from '../../document/sourceDocument';
import type { Discourse, Paragraph } from '../../language/discourse';
import {
  noFacts,
  type LocalReading,
  type NoFacts,
  type ReadLocally,
} from '../../language/localReading';
import type { RuleCard } from '../../language/sieve';
import * as lexicon from '../../lexicon/lexicon';
import type { FoundQuote } from '../speech';
import { applied, type Learned } from '../learned';
import type { Turn } from '../turn';
import { Cast } from './cast';
import { isFullName, isPhrase } from './fullNames';
import { readRecordLabel } from './recordLabels';
import {
  isRemark,
  looksLikeLabel,
  readLabel,
  readLineLabel,
  type SpeakerLabel,
  withoutTitles,
} from './speakerLabels';
import { isSpoken } from './spokenParagraph';

/** What a paragraph may be in a transcript. */
interface TranscriptLine {
  readonly label: SpeakerLabel | null;
  /** A label on a line of its own. */
  readonly lineLabel: SpeakerLabel | null;
  /** A member's line in an online record. */
  readonly recordLabel: SpeakerLabel | null;
  /** The words are those of somebody who speaks of himself or to others. */
  readonly isOwnWords: boolean;
  /** “…,” she said: told by whoever writes. */
  readonly isNarrated: boolean;
  /** Nothing stands behind the label. */
  readonly isAlone: boolean;
  /** How many words the paragraph has. */
  readonly words: number;
  readonly isSpoken: boolean;
  /** The words end as a sentence does, which a headline's do not. */
  readonly isSentence: boolean;
  readonly isQuestion: boolean;
  readonly isTime: boolean;
  /** What follows the label speaks for itself: “I rise to …”, “Good afternoon.” */
  readonly isAddress: boolean;
}

const lineReading: LocalReading<NoFacts, TranscriptLine> = {
  name: 'lines of a transcript',
  read(paragraph) {
    const { kind, text, sentences } = paragraph;
    const isSentence = /[.!?…]["”’)\]]*$/u.test(text.trimEnd());
    const read = labelOf(text);
    // What opens a text may look like its headline: “Question: What did you say to them?”
    const isTurn =
      read !== null &&
      (isDescribed(read) || (isSentence && (read.form !== 'word' || sentences.length > 1)));
    const isHeading = kind === 'heading' && !isTurn;
    const label = isHeading ? null : read;
    const lineLabel = readLineLabel(text);
    return {
      label,
      lineLabel,
      recordLabel: readRecordLabel(text),
      isOwnWords: OWN_WORDS.test(text.slice(0, OWN_WITHIN)) || /\?["”’)]*$/u.test(text.trimEnd()),
      isNarrated: /[,!?]["”]\s\p{L}/u.test(text),
      isAlone: read === null || text.slice(read.speech).trim() === '',
      words: text.slice(read?.speech ?? 0).split(/\s+/, TELLING_WORDS).length,
      // “The Parliamentary Secretary of State for Ports”, under the name of who speaks.
      isSpoken: isSpoken(paragraph, text) && (isSentence || lineLabel?.form !== 'title'),
      isSentence: isSentence && !isHeading,
      isTime: TIME.test(text),
      isQuestion: /\?["”’)]*$/u.test(text.trimEnd()),
      isAddress:
        label !== null &&
        !(kind === 'heading' && sentences.length < 2) &&
        addresses(text.slice(label.speech)),
    };
  },
};

/** “I beg to move”, “My Lords, …”, “Mr. Speaker, …”. */
const OWN_WORDS = new RegExp(
  String.raw`(?<![\p{L}’'])(?:I|[Ww]e|[Oo]ur|[Mm]y|(?:Mr|Madam|Mrs|Mister)\.?\s(?:Acting\s|Deputy\s)?(?:Speaker|President|Chairman|Chair))(?![\p{L}.])`,
  'u',
);
const OWN_WITHIN = 400;

/** “NAME (Carrick) (Lab):” */
const isDescribed = ({ brackets }: SpeakerLabel): boolean => brackets.length > 0;

/** Whether words are those of somebody who speaks of himself or to others. */
function addresses(words: string): boolean {
  // “NAME: ‘You are wrong’” is a headline.
  if (/^["“‘'«]/.test(words)) return false;
  // “Mr. Speaker, on Monday I made …”: the stop of the title ends no sentence.
  const lower = words.toLowerCase().replace(/^(?:mr|mrs|ms|dr)\.\s/, '');
  const [opening = ''] = lower.split(/(?<=[.!?])\s/, 1);
  const first = /\p{L}+/u.exec(opening)?.[0];
  return (
    lexicon.is(first, 'opensSpeech') || /(?<![\p{L}’'])(?:i|we|you)(?![\p{L}.])/u.test(opening)
  );
}

/** Labels that make a document a transcript. */
const TRANSCRIPT_LABELS = 2;

/**
 * The turns of a transcript, by paragraph: a labelled paragraph and those that follow it without a
 * label, over headings and stage directions. Null when the document is no transcript. Labels are
 * added to the actors.
 */
export function findTranscriptTurns(
  discourse: Discourse,
  index: ActorIndex,
  readLocally: ReadLocally,
): Map<number, Turn> | null {
  const lines = readLocally(lineReading, discourse.paragraphs, noFacts);
  let labels = findLabels(lines, index);
  if (labels.size < TRANSCRIPT_LABELS) labels = findOnlyLabel(labels, lines);
  if (labels.size === 0) labels = findRecordLabels(lines);
  if (labels.size === 0) labels = findLineLabels(lines);
  if (labels.size === 0) labels = findNameLines(lines);
  const spoken = [...labels.values()].filter(
    ({ form }) => form !== 'remark' && form !== 'examiner',
  );
  if (spoken.length === 0 || !areSpoken(labels, lines)) return null;
  const cast = new Cast(discourse, index, spoken);
  const turns = new Map<number, Turn>();
  let last: Turn | null = null;
  let examiner: EntityRecord | null = null;
  for (const paragraph of discourse.paragraphs) {
    const label = labels.get(paragraph.index);
    const { text } = paragraph;
    if (label?.form === 'remark' || isEnd(text) || (!label && looksLikeLabel(text))) {
      last = null;
    } else if (label?.form === 'examiner') {
      // “BY MS. NAME:” over the questions that she puts to the witness.
      examiner = cast.speakerOf({
        ...label,
        name: label.name.replace(/^by\s/i, ''),
        form: 'title',
      });
      last = null;
    } else if (label) {
      const speaker = speakerOf(label, cast, examiner);
      const turn = labelledTurn(paragraph, label, speaker);
      for (const learned of learnedFrom(paragraph, label, speaker)) applied(index, learned);
      dropAsides(index, paragraph, label, speaker);
      last = turn;
      // A label alone in its block speaks for the blocks that follow.
      if (turn.quote.end > turn.quote.start) turns.set(paragraph.index, turn);
    } else if (last && isTold(lines, paragraph.index)) {
      last = null;
    } else if (last && lines[paragraph.index]?.isSpoken) {
      const turn = goneOn(paragraph, last);
      turns.set(paragraph.index, turn);
      last = turn;
    }
  }
  return turns;
}

/** Fewest words of a turn that show whether somebody speaks. */
const TELLING_WORDS = 9;

/** Of the turns that show it, at least one in so many is told in one's own words. */
const OWN_IN = 5;

/**
 * Whether the labels are those of people who speak: some say “I” or “we”, or ask. “Health: two
 * clinics were opened” is a topic, however often such labels stand in a report. A title (“Mr”,
 * “Minister”) or a “Q” tells by itself.
 */
function areSpoken(
  labels: ReadonlyMap<number, SpeakerLabel>,
  lines: readonly TranscriptLine[],
): boolean {
  const tellsItself = ({ form }: SpeakerLabel): boolean => form === 'title' || form === 'question';
  const isSure = [...labels.values()].some(tellsItself);
  const telling = [...labels].flatMap(([at, label]) => {
    const line = lines[at]?.isAlone === true ? spokenBehind(lines, at) : lines[at];
    const shows = line && !tellsItself(label) && label.form !== 'remark';
    return shows === true && line.words >= TELLING_WORDS ? [line] : [];
  });
  const own = telling.filter(
    (line) => (line.isOwnWords || line.isAddress) && !line.isNarrated,
  ).length;
  return telling.length < (isSure ? 2 : 1) || own * OWN_IN >= telling.length;
}

/** A name, perhaps with an office, and no sentence. */
const CAST = /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3}(?<!\.)(?:,\s[^.!?]{1,80})?$/u;

/** The labels of a document that hold as such together, by paragraph. */
function findLabels(
  lines: readonly TranscriptLine[],
  index: ActorIndex,
): Map<number, SpeakerLabel> {
  const labels = new Map<number, SpeakerLabel>();
  const counts = new Map<string, number>();
  for (const [at, { label }] of lines.entries()) {
    if (!label) continue;
    labels.set(at, label);
    counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  }
  const forms = [...labels.values()].map(({ form }) => form);
  const company: Company = {
    known: surnamesOf(index),
    hasQuestions: forms.includes('question'),
    hasNames: [...labels].some(
      ([at, { name, form }]) =>
        isNaming(form) || (labels.get(at - 1)?.form === 'question' && isFullName(name)),
    ),
  };
  const questions = forms.filter((form) => form === 'question').length;
  for (const [at, label] of labels) {
    const again = label.form === 'question' ? questions > 1 : (counts.get(label.name) ?? 0) > 1;
    // “Raab: aid will double” is a headline, unless it is how the whole text goes on.
    const isFollowed = [1, 2, 3].some((by) => labels.has(at + by));
    const opens = at > 0 || again || isDescribed(label) || (lines[at]?.isSentence && isFollowed);
    const holds = opens && isLabel(label, again, company, lines[at]?.isQuestion === true);
    if (!holds) labels.delete(at);
  }
  return labels;
}

/** A speech under one label: nothing is spoken before it, and it speaks for itself. */
function findOnlyLabel(
  labels: ReadonlyMap<number, SpeakerLabel>,
  lines: readonly TranscriptLine[],
): Map<number, SpeakerLabel> {
  const [first] = labels.size > 0 ? labels.keys() : [];
  const at = first ?? lines.findIndex(({ label }) => label !== null);
  const line = lines[at];
  const label = line?.label;
  const isNamed = label && isNaming(label.form);
  const opens = lines.slice(0, at).every(({ isSentence }) => !isSentence);
  const holds = isNamed && opens && line?.isSentence === true && line.isAddress;
  return new Map(holds ? [[at, label]] : []);
}

/** “Minister NAME: at the quay on Friday (Photo: …)”: nobody says words without a beginning or an end. */
const isCaption = (text: string, { speech, form }: SpeakerLabel): boolean =>
  (form === 'title' || form === 'name') &&
  /^\p{Ll}/u.test(text.slice(speech)) &&
  !/[.!?…—–-]["'”’)]*$/.test(text);

function labelOf(text: string): SpeakerLabel | null {
  const label = readLabel(text);
  // “Moderator: NAME” says who moderates.
  const isCast = label && withoutTitles(label.name) === '' && CAST.test(text.slice(label.speech));
  // “According to NAME: …” tells who says so, “Dear NAME:” who is written to.
  if (/^(?:according|dear|to|from|cc)\s/i.test(label?.name ?? '')) return null;
  const isNoTurn = label && (isCaption(text, label) || isRoll(text.slice(label.speech)));
  return isCast || isNoTurn ? null : label;
}

/** “JUDGES: NAME, NAME (President) and NAME”: who was there, and nothing that is said. */
function isRoll(words: string): boolean {
  if (words.length > LONGEST_ROLL || /[.!?…]["”’)]*$/.test(words)) return false;
  const names = words.split(/[,;]\s|,?\sand\s/);
  return names.length > 2 && names.every((name) => ROLL_NAME.test(name));
}

const ROLL_NAME = /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,5}(?:\s\([^()]*\))?$/u;
const LONGEST_ROLL = 1000;

/** Fewest lines with a name or a role that make a transcript without colons. */
const LINE_LABELS = 4;

/**
 * Labels on lines of their own (“NAME – Chief Executive”, “Operator”): each stands over a paragraph
 * that is spoken, and some come again.
 */
function findLineLabels(lines: readonly TranscriptLine[]): Map<number, SpeakerLabel> {
  const labels = new Map<number, SpeakerLabel>();
  const names = new Set<string>();
  let described = 0;
  for (const [at, line] of lines.entries()) {
    const label = at > 0 && lines[at + 1]?.isSpoken ? line.lineLabel : null;
    // “NAME – Chief Executive” tells by its dash, “Operator” by the role that it is.
    const tells =
      label && (label.speech > label.to ? label.name.includes(' ') : label.form === 'title');
    if (label && tells && label.form === 'title' && isDescribed(label)) described++;
    if (!label || !tells || label.form === 'remark') continue;
    labels.set(at, label);
    names.add(label.name);
  }
  // “Mrs. NAME (Derby, South)” over a question and “The Minister (Mr. NAME)” over an answer.
  const areMembers = described > 1 && labels.size > 2;
  const comeAgain = labels.size >= LINE_LABELS && names.size < labels.size;
  return comeAgain || areMembers ? labels : new Map();
}

/** Fewest members on lines of their own that make an online record. */
const RECORD_LABELS = 2;
/** How many lines may stand between a member's line and the words: a time, links of the site. */
const BETWEEN = 2;

/** Members on lines of their own over words in the first person, as the sites of parliaments have. */
function findRecordLabels(lines: readonly TranscriptLine[]): Map<number, SpeakerLabel> {
  const labels = new Map<number, SpeakerLabel>();
  for (const [at, { recordLabel }] of lines.entries()) {
    if (!recordLabel) continue;
    if (spokenBehind(lines, at)?.isOwnWords) labels.set(at, recordLabel);
  }
  if (labels.size < RECORD_LABELS) return new Map();
  return withOthers(labels, lines);
}

/** The same members again, with the name alone on the line, and “Mr Speaker”. */
function withOthers(
  labels: Map<number, SpeakerLabel>,
  lines: readonly TranscriptLine[],
): Map<number, SpeakerLabel> {
  // “NAME (Carrick) (Lab)” over a question to which “we” and “I” are the answer
  for (const [at, { lineLabel, recordLabel }] of lines.entries()) {
    const member = recordLabel ?? (lineLabel && lineLabel.brackets.length > 1 ? lineLabel : null);
    const isMember = member && isDescribed(member) && lines[at + 1]?.isSentence === true;
    if (isMember === true && !labels.has(at) && spokenBehind(lines, at)) labels.set(at, member);
  }
  const names = new Set([...labels.values()].map(({ name }) => name));
  for (const [at, { lineLabel }] of lines.entries()) {
    if (!lineLabel || labels.has(at) || !spokenBehind(lines, at)) continue;
    const isChair =
      /^(?:Mr|Mrs|Madam|The)\.?\s/.test(lineLabel.name) &&
      withoutTitles(lineLabel.name) === '' &&
      lines[at + 1]?.isSpoken === true &&
      lines[at - 1]?.isSpoken === true;
    if (names.has(lineLabel.name) || isChair) labels.set(at, lineLabel);
  }
  return labels;
}

/** What is spoken behind a line, over lines that tell of who speaks: a constituency, an office, a time. */
const spokenBehind = (lines: readonly TranscriptLine[], at: number): TranscriptLine | undefined =>
  lines.slice(at + 1, at + 2 + BETWEEN).find(({ isSpoken }) => isSpoken);

/** Fewest names on lines of their own that make a record without anything else. */
const NAME_LINES = 3;

/**
 * Names alone on lines of their own over what is spoken: two people who speak in turns, or words in
 * the first person.
 */
function findNameLines(lines: readonly TranscriptLine[]): Map<number, SpeakerLabel> {
  const labels = new Map<number, SpeakerLabel>();
  const names = new Set<string>();
  const again = new Set<string>();
  let own = 0;
  for (const [at, { lineLabel, recordLabel }] of lines.entries()) {
    // “NAME (Carrick) (Con)” between two answers of “NAME”
    const label = lineLabel && isPersonAlone(lineLabel) ? lineLabel : recordLabel;
    if (at === 0 || !label) continue;
    const spoken = spokenBehind(lines, at);
    if (!spoken) continue;
    const { name } = label;
    labels.set(at, label);
    (names.has(name) ? again : names).add(name);
    if (spoken.isOwnWords) own++;
  }
  const takeTurns = again.size > 1 && own > 0;
  const comeAgain = labels.size >= NAME_LINES && again.size > 0 && own * 2 > labels.size;
  return takeTurns || comeAgain ? withOthers(labels, lines) : new Map();
}

/** A name that starts with a known first name, with nothing behind it. */
function isPersonAlone({ name, speech, to }: SpeakerLabel): boolean {
  const own = withoutTitles(name);
  const [first = ''] = own.toLowerCase().split(' ');
  return speech === to && isFullName(own) && genderOfFirstName(first) !== undefined;
}

const isNaming = (form: SpeakerLabel['form']): boolean =>
  form === 'title' || form === 'capitals' || form === 'name';

/** What else tells of a document's labels. */
interface Company {
  /** Last words of the names of people, in small letters. */
  readonly known: ReadonlySet<string>;
  readonly hasQuestions: boolean;
  /** Some labels have a title, are in capitals, are known names or answer a question. */
  readonly hasNames: boolean;
}

function isLabel(
  { name, brackets, form }: SpeakerLabel,
  again: boolean,
  { known, hasQuestions, hasNames }: Company,
  asks: boolean,
): boolean {
  switch (form) {
    case 'remark':
    case 'examiner':
    case 'title':
    case 'name':
      return true;
    case 'capitals':
      return /^\p{Lu}/u.test(name) && (again || !isPhrase(name));
    case 'question':
      // “Question: where did it go? To studies.” is a rhetorical one.
      return (
        again ||
        name.length === 1 ||
        brackets.length > 0 ||
        (hasNames && (asks || name === name.toUpperCase()))
      );
    case 'word': {
      if (isRemark(name)) return false;
      const last = withoutTitles(name).split(/\s+/).at(-1)?.toLowerCase() ?? '';
      const isOther = again || brackets.length > 0 || (hasQuestions && isFullName(name));
      // “Selma:”, more than once
      const isGiven = again && genderOfFirstName(last) !== undefined;
      return known.has(last) || isGiven || (name.includes(' ') && isOther);
    }
  }
}

/** Last words of the names of people that the text has, whole and short. */
function surnamesOf({ entities }: ActorIndex): ReadonlySet<string> {
  return new Set(
    entities
      .filter(({ type }) => type === 'person')
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .map(lastWordOf),
  );
}

/** In an examination Q is whoever examines, and A the witness. */
function speakerOf(
  label: SpeakerLabel,
  cast: Cast,
  examiner: EntityRecord | null,
): EntityRecord | null {
  if (examiner && label.name === 'Q') return examiner;
  if (examiner && label.name === 'A') return cast.witness();
  return cast.speakerOf(label);
}

export const speakerLabel: RuleCard = {
  name: 'speaker-label',
  reason: 'the speaker’s name before the words',
  yes: [
    'The hearing\n\n[AMARA DIALLO][:] [We will pay every farmer.]\n\nKOFI MENSAH: They never pay anyone.',
  ],
  no: ['Amara Diallo is clear: We will pay every farmer.\n\nKofi Mensah is not.'],
};

export const turnGoesOn: RuleCard = {
  name: 'turn-goes-on',
  reason: 'the turn of a speaker that goes on',
  yes: [
    'The hearing\n\nAMARA DIALLO: We will pay.\n\n[And we will pay every farmer in the land.]\n\nKOFI MENSAH: They never pay.',
  ],
  no: ['The hearing\n\nAMARA DIALLO: We will pay.\n\nKOFI MENSAH: They never pay.'],
};

/** The label names its speaker, whatever else was found where it does. */
function learnedFrom(
  paragraph: Paragraph,
  label: SpeakerLabel,
  speaker: EntityRecord | null,
): Learned[] {
  const sentence = paragraph.sentences[0];
  if (!speaker || !sentence) return [];
  return placesIn(label, speaker, paragraph.text).map(({ start, end, kind }) => ({
    actor: speaker,
    mention: {
      start: paragraph.start + start,
      end: paragraph.start + end,
      sentence: sentence.index,
      kind,
      rule: speakerLabel.name,
    },
    isSurer: true,
  }));
}

/**
 * Where a label tells of its speaker: by name, without constituency, party and what the name
 * speaks for, or by an office, perhaps with the name in brackets behind it.
 */
function placesIn(
  { name, brackets, from }: SpeakerLabel,
  speaker: EntityRecord,
  text: string,
): (Range & Pick<Mention, 'kind'>)[] {
  const end = from + name.length;
  const isOffice = name.length > 1 && withoutTitles(name) === '';
  const own: Range & Pick<Mention, 'kind'> = { start: from, end, kind: isOffice ? 'role' : 'name' };
  const surname = lastWordOf(speaker.name);
  const named = isOffice ? brackets.find((one) => lastWordOf(one) === surname) : undefined;
  const at = named === undefined ? -1 : text.indexOf(named, end);
  if (named === undefined || at < 0) return [own];
  return [own, { start: at, end: at + named.length, kind: 'name' }];
}

/**
 * Takes out what is no actor behind the name in a label: its constituency and party (“(Carrick)
 * (Lab)”), and anybody but the speaker.
 */
function dropAsides(
  index: ActorIndex,
  { start, sentences, text }: Paragraph,
  { name, from, to }: SpeakerLabel,
  speaker: EntityRecord | null,
): void {
  const [sentence] = sentences;
  if (!sentence || !speaker) return;
  index.drop(sentence.index, (one) => {
    const isBehind = one.start >= start + from + name.length && one.end <= start + to;
    if (!isBehind || one.entity === speaker) return false;
    const isWord =
      one.kind === 'name' && !text.slice(one.start - start, one.end - start).includes(' ');
    return one.type === 'person' || (one.type === 'organization' && isWord);
  });
}

const lastWordOf = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? '';

function labelledTurn(
  paragraph: Paragraph,
  label: SpeakerLabel,
  speaker: EntityRecord | null,
): Turn {
  const source = { start: paragraph.start + label.from, end: paragraph.start + label.to };
  return {
    speaker,
    quote: {
      start: Math.min(paragraph.start + label.speech, paragraph.end),
      end: paragraph.end,
      form: 'block',
      speaker,
      source,
      cue: markOf(label, paragraph),
      addressee: null,
      occasion: null,
      reason: speaker ? undefined : { code: 'unknown-label', words: label.name },
      rule: speakerLabel.name,
      continues: null,
    },
  };
}

function markOf({ mark }: SpeakerLabel, paragraph: Paragraph): FoundQuote['cue'] {
  if (mark === null) return null;
  return { start: paragraph.start + mark, end: paragraph.start + mark + 1 };
}

/** A paragraph without a label goes on with the turn before it. */
function goneOn(paragraph: Paragraph, last: Turn): Turn {
  const isLabelAlone = last.quote.end <= last.quote.start;
  const quote: FoundQuote = {
    ...last.quote,
    start: paragraph.start,
    end: paragraph.end,
    rule: isLabelAlone ? last.quote.rule : turnGoesOn.name,
    continues: isLabelAlone ? null : last.quote,
  };
  return { quote, speaker: last.speaker };
}

/** “15.05 BST”: the time of an entry in a live report, or of a sitting. */
const TIME = /^\s*\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?\s*$/iu;

/** Whether whoever writes goes on behind a time: what follows is in nobody's own words. */
function isTold(lines: readonly TranscriptLine[], at: number): boolean {
  const { isOwnWords, isNarrated } = lines[at] ?? {};
  return lines[at - 1]?.isTime === true && (isOwnWords !== true || isNarrated === true);
}

/** The line that ends a transcript. */
const isEnd = (text: string): boolean =>
  /^\s*(?:[-–—*[(]*\s?(?:END|ENDS)\s?[-–—*\])]*|#\s?#\s?#|\* \* \*|-\s?30\s?-)\s*$/u.test(text);
