import { genderOfFirstName } from '../../actors/firstNames';
import { isRoleHead } from '../../actors/personTitles';
import * as lexicon from '../../lexicon/lexicon';

/** A label at the start of a paragraph: “Ms NAME (Carrick) (Lab):”. Lengths in UTF-16 code units. */
export interface SpeakerLabel {
  /** As written, without brackets, time stamp and closing mark. */
  readonly name: string;
  /** What stands in brackets behind the name, in order: a constituency, a party, a name. */
  readonly brackets: readonly string[];
  /** Where the label starts and ends in the paragraph: behind any time stamp, before its mark. */
  readonly from: number;
  readonly to: number;
  /** Where its colon or full stop stands; null for “Q    So” and a label alone on its line. */
  readonly mark: number | null;
  /** Where the speech starts in the paragraph; its end when the label stands alone. */
  readonly speech: number;
  readonly form: LabelForm;
  /** The name is told in full: no longer one is meant. */
  readonly isWhole?: true;
}

/**
 * What tells a label for one: `question` asks or answers without a name (“Q”), `title` has a form
 * of address or an office (“Ms NAME”, “THE PRESIDENT”), `capitals` is written so, `name` is two
 * words or more that look like a name, `word` is any other capitalised words, and `remark` is none
 * at all (“NOTE”, “THE FACTS”): it only ends a turn. An `examiner` puts the questions that follow
 * (“BY MS. NAME”).
 */
export type LabelForm = 'question' | 'examiner' | 'title' | 'capitals' | 'name' | 'word' | 'remark';

/** Longest label with all that belongs to it, in UTF-16 code units. */
const LONGEST = 260;
/** The same of a label on a line of its own. */
const LONGEST_LINE = 160;

/** What may stand before a label: a mark, the number of a question (“T1. ”, “Q12 ”), a time. */
const STAMP =
  /^\s*(?:["“'‘]\s*)?(?:(?:[TQ]?\d{1,3}\.\s(?:\[\d+\]\s)?|Q\d{1,4}\s)(?=\p{Lu}))?(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?\s*(?:[-–—]\s*)?)?/u;
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}.'’‑-]*|\p{Lu}\.)`;
/** The same, without a full stop. */
const WORD_ALONE = String.raw`\p{Lu}[\p{L}\p{M}'’‑-]*`;
const LINK = String.raw`(?:${lexicon.alternatives('nameParticle')}|${lexicon.alternatives('labelLink')}|hon\.(?:\smembers?)?|#\d+)`;
/** “NAME, HOST:”, “GOV. NAME (D), OHIO:”: what somebody is, behind the name. */
const TAIL = String.raw`(?:,\s\p{Lu}[^:\n.!?]{1,70}?)?`;
const COLON_LABEL = new RegExp(
  String.raw`^(?<name>${WORD}(?:\s(?:${WORD}|${LINK})){0,9}?)(?:\s?[([][^()[\]\n]{1,130}[)\]]){0,3}${TAIL}\s?[:：](?=\s|$)`,
  'u',
);
/** “McCAIN”, “O’NEILL”, “ROS-LEHTINEN”. Each letter has one place, so that a long run costs little. */
const CAPITALS = String.raw`(?:Ma?c\p{Lu}|\p{Lu}['’-]*\p{Lu})(?:['’-]*\p{Lu})*`;
/** “The CHAIRMAN. The subcommittee …”, “Mr. DE WITT. I …”: titles, then capitals and a full stop. */
const STOP_LABEL = new RegExp(
  String.raw`^(?<name>(?<title>\p{Lu}\p{Ll}+\.?)(?:\s(?:Acting|\p{Lu}\p{Ll}{0,2}|de|van|von))?\s?${CAPITALS}(?:\s${CAPITALS}){0,2})(?:\spro\stempore)?(?:\s\([^()\n]{1,60}\))?\.(?=\s)`,
  'u',
);
/** “NAME, on behalf of the Group. – Madam President, …”, “NAME (ABC), reply. – …”, “President. – …” */
const DASH_LABEL = new RegExp(
  String.raw`^(?<name>${WORD_ALONE}(?:\s(?:${WORD_ALONE}|${LINK})){0,5})(?:\s\([^()\n]{1,60}\))?(?:,\s[^.:\n]{1,90})?(?:\s\([^()\n]{1,60}\))?\.\s?[–—](?=\s)`,
  'u',
);
/** “HON. A.B. NAME (Minister for Works).- Thank you”, “MR. SPEAKER.- ”: a stop and a hyphen, close up. */
const STOP_DASH_LABEL = new RegExp(
  String.raw`^(?<name>${WORD}(?:\s${WORD}){0,5}?)(?:\s\([^()\n]{1,130}\))?\.-(?=\s)`,
  'u',
);
/** “Q    Thank you.”, “A. Yes.” */
const LETTER_LABEL = /^(?<name>Q(?=\s+["“‘'\p{Lu}])|[QA](?=[.:](?:\s|$)))[.:]?/u;

/** Whether a label is an editor's or a speaker's turn of phrase: “NOTE”, “Example”. */
export const isRemark = (name: string): boolean =>
  lexicon.is(name.toLowerCase().replace(/^the\s+/, ''), 'remark');

/** “Dear Councillors:”, “To the Editor:”: who is written to does not speak. */
const SALUTATION = /^(?:(?:my\s)?dear(?:est)?|to)\s/i;

/** The label that opens a paragraph, or null. */
export function readLabel(paragraph: string): SpeakerLabel | null {
  const head = paragraph.slice(0, LONGEST);
  const from = STAMP.exec(head)?.[0].length ?? 0;
  const rest = head.slice(from);
  const match =
    LETTER_LABEL.exec(rest) ??
    STOP_DASH_LABEL.exec(rest) ??
    stopLabel(rest) ??
    dashLabel(rest) ??
    COLON_LABEL.exec(rest);
  const name = match?.groups?.['name']?.trim();
  if (!match || name === undefined || name === '' || SALUTATION.test(name)) return null;
  const brackets = [...match[0].slice(name.length).matchAll(/[([]([^()[\]]+)[)\]]/g)].map((one) =>
    (one[1] ?? '').trim(),
  );
  // “The charity's chief, NAME, said: “…””: a sentence, and no label.
  if (lexicon.is(/,\s(\p{Ll}+)\s?[:：]$/u.exec(match[0])?.[1], 'says')) return null;
  const to = from + match[0].replace(/(?:\s?[:：.]|\.\s?[–—-])?$/u, '').length;
  const mark = /[:：.–—-]$/u.test(match[0]) ? from + match[0].length - 1 : null;
  let speech = from + match[0].length;
  while (speech < paragraph.length && /[\s:：–—-]/u.test(paragraph[speech] ?? '')) speech++;
  return { name, brackets, from, to, mark, speech, form: formOf(name) };
}

/** “CARROW, Mich. — The dam failed” is a dateline. */
function dashLabel(text: string): RegExpExecArray | null {
  const match = DASH_LABEL.exec(text);
  const state = /^[\p{Lu}\s'’-]+,\s(\p{L}+)\.\s?[–—]/u.exec(match?.[0] ?? '')?.[1];
  return state !== undefined && lexicon.is(state, 'shortState') ? null : match;
}

function stopLabel(text: string): RegExpExecArray | null {
  const match = STOP_LABEL.exec(text);
  return isTitle(match?.groups?.['title']?.toLowerCase() ?? '') ? match : null;
}

function formOf(name: string): LabelForm {
  if (lexicon.is(name.toLowerCase(), 'asker')) return 'question';
  if (/^BY\s(?:MR|MRS|MS|MISS|DR)\b/.test(name)) return 'examiner';
  // “Note: the trucks did go in” goes on with what is being said, “NOTE: …” breaks in.
  if (isRemark(name)) return name === name.toUpperCase() ? 'remark' : 'word';
  const words = name.split(/\s+/);
  const lowers = words.map((word) => word.toLowerCase());
  const first = lowers[0] ?? '';
  const isStyled = /^(?:his|her)$/.test(first) && lexicon.is(lowers[1], 'style');
  if (isStyled || (words.length > 1 && isAddress(first)) || lowers.some(isSpeakingRole)) {
    return 'title';
  }
  if (name === name.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(name)) return 'capitals';
  const isName = words.length > 1 && words.length <= 5 && genderOfFirstName(first) !== undefined;
  return isName ? 'name' : 'word';
}

/** “NAME – Chief Executive” or “Operator” on a line of its own, over what is said. */
const LINE_LABEL = new RegExp(
  String.raw`^(${WORD}(?:\s(?:${WORD}|${LINK})){0,12}?)((?:\s?[([][^()[\]\n]{1,60}[)\]]){0,3})(?:\s?[–—-]{1,2}\s|,\s|$)(?:(?:\p{Lu})[^.!?:\n]{1,90})?$`,
  'u',
);

/** The label that a short line without an end mark is, or null. */
export function readLineLabel(paragraph: string): SpeakerLabel | null {
  const line = paragraph.trim();
  const [, name, described = ''] =
    (line.length > LONGEST_LINE ? null : LINE_LABEL.exec(line)) ?? [];
  // Only an office is as long as “The Lord President of the Council”.
  if (name === undefined) return null;
  const isLong = described === '' && name.split(' ').length > 6;
  if (isLong && withoutTitles(name) !== '') return null;
  const form = formOf(name);
  const brackets = [...described.matchAll(/[([]([^()[\]]+)[)\]]/g)].map((one) => one[1] ?? '');
  const to = paragraph.indexOf(name) + name.length;
  const from = to - name.length;
  return { name, brackets, from, to, mark: null, speech: paragraph.length, form };
}

/** Whether a paragraph opens as a label in capitals does, though it is none that can be read. */
export const looksLikeLabel = (paragraph: string): boolean =>
  // “portnews: ‘And who pays?’”
  /^\s*\p{Ll}[\p{L}\d.]*:\s["“]/u.test(paragraph) ||
  /^\s*(?:\p{Lu}[\p{Lu}.'’#\d-]*[\s,(]+){1,9}[\p{Lu}\d).]+[^:\n\p{Ll}]{0,20}:\s/u.test(
    paragraph.slice(0, LONGEST),
  );

/** A label's words without forms of address and offices: “WAWERU” of “SENATOR WAWERU”. */
export function withoutTitles(name: string): string {
  const words = name.split(/\s+/);
  // “Secretary of State for Flood Defence”: an office to its end.
  const of = words.findIndex((word) => /^(?:of|for)$/i.test(word));
  if (of > 0 && words.slice(0, of).some((word) => isRoleHead(word.toLowerCase()))) return '';
  // “His Highness”, “Right Hon.”
  const isStyled = /^(?:his|her)$/i.test(words[0] ?? '') && words.length > 2;
  const isRight = /^right$/i.test(words[0] ?? '') && /^hon/i.test(words[1] ?? '');
  let at = isStyled || isRight ? 2 : 0;
  while (at < words.length && isTitleWord(words[at] ?? '', at < words.length - 1)) at++;
  return words.slice(at).join(' ');
}

/** A form of address before a name: “Mr”, “Sen.” */
const isAddress = (lower: string): boolean =>
  lexicon.is(lower, 'honorific') || lexicon.is(lower, 'officeAbbreviation');

const isSpeakingRole = (lower: string): boolean =>
  isRoleHead(lower) || lexicon.is(lower, 'speakingRole');

/** “Mr”, “Minister”, not what stands only beside an office: “Budget”. */
export const isTitle = (lower: string): boolean =>
  lower === 'the' || isAddress(lower) || isSpeakingRole(lower);

const isTitleWord = (word: string, isFollowed: boolean): boolean => {
  const lower = word.toLowerCase();
  return (
    isTitle(lower) ||
    (isFollowed && (lexicon.is(lower, 'roleModifier') || /^(?:of|for|and)$/.test(lower)))
  );
};

/** “SOLANO-WHYTE” as names are written; words that are not all in capitals stay as they are. */
export const titleCase = (name: string): string =>
  name
    .split(/(\s+)/)
    .map((word) =>
      word.length > 1 && word === word.toUpperCase()
        ? word
            .toLowerCase()
            .replace(/(?<![\p{L}\p{M}])\p{Ll}|(?<=\p{L}['’])\p{Ll}(?=\p{L}{2})/gu, (c) =>
              c.toUpperCase(),
            )
        : word,
    )
    .join('');
