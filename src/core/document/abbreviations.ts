import * as lexicon from '../lexicon/lexicon';

/**
 * Words that end in a full stop without ending a sentence. All are written without their last full
 * stop and looked up as they stand in the text, so that “Ill.” is Illinois and “ill.” is sick.
 */

/** Always followed by what they belong to. */
const BEFORE_NAMES = words(`
  Adm Admin Amb Asst Atty Bp Brig Capt Cdr Cmdr Col Cpl Cllr Comdr Dr Drs Fr Gen Gens Gov Govs
  Hon Insp Lt Maj Messrs Mlle Mme Mmes Monsig Mr Mrs Ms Msgr Mt Mx Pfc Pres Prof Profs Pte Pvt Rep
  Reps Rev Revd Sen Sens Sgt Spc Supt Ven`);

/** Always in the middle of a sentence. */
const INSIDE = words('approx ca cf e.g eg i.e ie viz vs v esp incl');

/** Followed by a number: not the end of a sentence when one follows. */
const BEFORE_NUMBERS = words(`
  No no Nos nos Nr Vol vol Vols Fig fig Figs Art art Arts Sec sec Sect Ch ch Chap Para para Paras p
  pp Pt pt c Op op Reg Res Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu
  Thur Thurs Fri Sat Sun Rs Rp Tk Sh Shs Ksh KSh Tsh TSh Ush USh`);

/** Months, which may also end a sentence, or stand before a name. */
const MONTHS = words('Jan Feb Aug Sept Oct Nov Dec');

/** Part of a name that may go on or not: only a word that begins sentences tells. */
const INSIDE_NAMES = words(`
  al Assn Assoc Ave Blvd Bros Cie Co Cos Corp Del Dept Dist Esq Est Ft Govt Hwy Inc Inst Jr LLC Ltd
  Natl Plc plc Rd Sq Sr St Ste Univ`);

/** American states: only behind a comma, as several are words or names of their own. */
const STATES = words(`
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb
  Nebr Nev Okla Ont Ore Pa Penn Que Tenn Tex Va Vt Wash Wis Wisc Wyo`);

/** How a word with a full stop behaves. */
export type AbbreviationClass =
  | 'beforeName'
  | 'inside'
  | 'beforeNumber'
  | 'month'
  | 'insideName'
  | 'time'
  | 'initials'
  | 'initial'
  | 'none';

/**
 * How a word behaves when a full stop follows it.
 * @param word The word without its last full stop and without quotation marks or brackets.
 * @param afterComma True when a comma stands before the word.
 */
export function classifyAbbreviation(word: string, afterComma: boolean): AbbreviationClass {
  if (/^[ap]\.?\s?m$/i.test(word)) return word.includes('.') ? 'time' : 'none';
  if (INSIDE.has(word) || INSIDE.has(word.toLowerCase())) return 'inside';
  if (BEFORE_NAMES.has(word)) return 'beforeName';
  if (MONTHS.has(word)) return 'month';
  if (INSIDE_NAMES.has(word)) return 'insideName';
  if (afterComma && STATES.has(word)) return 'insideName';
  if (BEFORE_NUMBERS.has(word)) return 'beforeNumber';
  if (/^\p{Lu}$/u.test(word)) return 'initial';
  // U.S, Ph.D, J.K, N.Y; also U.S.-U.K
  if (/^(?:[\p{L}\d]+[-–/])*\p{Lu}\p{Ll}?(?:\.\p{Lu}\p{Ll}?)+$/u.test(word)) return 'initials';
  return 'none';
}

/** True when a capitalised word is a common beginning of a sentence. */
export function beginsSentences(word: string): boolean {
  return lexicon.is(/^[\p{L}]+/u.exec(word)?.[0].toLowerCase(), 'opensSentence');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
