import type { PledgeAnnotation, PledgeState, Span } from '../../../core/model';
import type { ArticleContext } from '../../words/articleContext';
import { isPronoun } from '../../words/isPronoun';
import type { Translate } from '../../words/localisation';
import { oneLine } from '../../../formats/oneLine';
import { sourceWords } from '../../../formats/sourceWords';
import type { Writing } from '../../words/writing';
import { atStart, entityName } from '../../../formats/entityName';
import { moneyWords } from '../money/moneyWords';
import { namesOf } from './pledgers';
import { moneyOf } from './pledgeMoney';
import { isPluralWords } from '../../../formats/pluralWords';

/**
 * A pledge in one sentence: “United Kingdom (Dominic Raab) pledges £22,000,000 (≈ $31,000,000 in
 * the text) to “fragile” countries in Africa to improve their defences.”
 */
export function pledgeSentence(
  pledge: PledgeAnnotation,
  context: ArticleContext,
  writing: Writing,
): string {
  const { t } = context;
  const pledger = pledgerOf(pledge, context);
  const said =
    pledge.state === 'criticised'
      ? criticised(pledge, pledger, context, writing)
      : stated(
          pledge.state,
          pledger
            ? whoWords({ ...pledger, first: atStart(pledger.first) }, t, writing)
            : writing.strong(t('Someone')),
          pledgeObject(pledge, context, writing),
          pledger,
          t,
        );
  // An abbreviation or a quoted sentence has its own full stop.
  return /[.!?…]["'”’»)]*\**$/u.test(said) ? said : `${said}.`;
}

/** The amount and what follows it in the sentence: “£22,000,000 to … to improve …”. */
function pledgeObject(pledge: PledgeAnnotation, context: ArticleContext, writing: Writing): string {
  const amount = amountWords(pledge, context, writing);
  return [amount, ...endsOf(pledge, context.t, writing)].join(' ');
}

/** What follows the amount in the sentence: “to … to improve …”. */
export function pledgeEnds(pledge: PledgeAnnotation, t: Translate, writing: Writing): string {
  return endsOf(pledge, t, writing).join(' ');
}

/** Whether the sentence names the recipient only inside the purpose: “to help Kenya rebuild”. */
export function isRecipientInPurpose({ recipient, purpose }: PledgeAnnotation): boolean {
  return (
    recipient !== null &&
    purpose !== null &&
    purpose.start <= recipient.start &&
    recipient.end <= purpose.end
  );
}

/** Whether the sentence names the pledger with the words of the text. */
export function saysPledgerSpan(pledge: PledgeAnnotation, context: ArticleContext): boolean {
  const span = pledge.pledgerSpan;
  if (span === null) return true;
  const pledger = pledgerOf(pledge, context);
  if (!pledger) return false;
  const words = bare(span.text);
  return [pledger.first, pledger.inBrackets ?? ''].some((name) =>
    ` ${bare(name)} `.includes(` ${words} `),
  );
}

const bare = (name: string): string =>
  oneLine(name)
    .toLowerCase()
    .replace(/(?<![^ ])(?:the|an?) /g, '');

/** Who pledges, as the sentence names them. */
interface PledgerNames {
  readonly first: string;
  /** Who speaks for them. */
  readonly inBrackets: string | null;
  readonly isPlural: boolean;
  readonly isPerson: boolean;
}

function pledgerOf(
  { pledger, pledgers = [], pledgerSpan, onBehalfOf }: PledgeAnnotation,
  context: ArticleContext,
): PledgerNames | null {
  const { index } = context;
  if (pledgers.length > 1) {
    return { first: namesOf(pledgers, context), inBrackets: null, isPlural: true, isPerson: false };
  }
  const entity = index.entity(pledger);
  const behalf = index.entity(onBehalfOf);
  const words = oneLine(pledgerSpan?.text ?? '');
  // A pronoun that is not linked names nobody.
  const own = entity ? entityName(entity, words) : isPronoun(words) ? '' : words;
  if (behalf) {
    const inBrackets = own === '' || bare(own) === bare(behalf.name) ? null : own;
    return { first: behalf.name, inBrackets, isPlural: false, isPerson: false };
  }
  if (own === '') return null;
  // A name takes the singular, even a plural one: “United States pledges”.
  const isPlural = (!entity || entity.type === 'group') && isPluralWords(own);
  return { first: own, inBrackets: null, isPlural, isPerson: entity?.type === 'person' };
}

function whoWords({ first, inBrackets }: PledgerNames, t: Translate, writing: Writing): string {
  const name = writing.strong(first);
  return inBrackets === null ? name : t('{0} ({1})', name, writing.strong(inBrackets));
}

type StatedBySubject = Exclude<PledgeState, 'criticised'>;

function stated(
  state: StatedBySubject,
  who: string,
  what: string,
  pledger: PledgerNames | null,
  t: Translate,
): string {
  const one: Record<StatedBySubject, string> = {
    pledged: t('{0} pledges {1}', who, what),
    paid: t('{0} has paid {1}', who, what),
    conditional: t('{0} would give {1}, if a condition is met', who, what),
    // True both of those who did not pledge and of those who refused to.
    denied: t('{0} does not pledge {1}', who, what),
    withdrawn:
      pledger === null || pledger.isPerson
        ? t('{0} withdraws their pledge of {1}', who, what)
        : t('{0} withdraws its pledge of {1}', who, what),
  };
  const many: Record<StatedBySubject, string> = {
    ...one,
    pledged: t('{0} pledge {1}', who, what),
    paid: t('{0} have paid {1}', who, what),
    denied: t('{0} do not pledge {1}', who, what),
    withdrawn: t('{0} withdraw their pledge of {1}', who, what),
  };
  return (pledger?.isPlural === true ? many : one)[state];
}

/** Here somebody else acts, not the pledger: “A pledge of £5,000,000 by Italy … is criticised”. */
function criticised(
  pledge: PledgeAnnotation,
  pledger: PledgerNames | null,
  context: ArticleContext,
  writing: Writing,
): string {
  const { t } = context;
  const by = pledger ? [t('by {0}', whoWords(pledger, t, writing))] : [];
  const amount = amountWords(pledge, context, writing);
  const what = [amount, ...by, ...endsOf(pledge, t, writing)].join(' ');
  return t('A pledge of {0} is criticised', what);
}

function amountWords(pledge: PledgeAnnotation, context: ArticleContext, writing: Writing): string {
  const money = moneyOf(pledge, context.index);
  return money ? moneyWords(money, context, writing) : writing.strong(pledge.text);
}

/** Recipient and purpose with their prepositions. */
function endsOf(pledge: PledgeAnnotation, t: Translate, writing: Writing): string[] {
  const { recipient, purpose } = pledge;
  const ends: string[] = [];
  if (recipient && !isRecipientInPurpose(pledge)) {
    const text = phrase(recipient);
    const words = writing.words(text);
    ends.push(
      /^(?:to|for|towards?|into)\s/i.test(text)
        ? sourceWords(words, t)
        : t('to {0}', sourceWords(words, t)),
    );
  }
  if (purpose) {
    // “will spend … on clinics”, but “pledges … for clinics”.
    const text = phrase(purpose).replace(/^(?:on|in|into)\s/i, '');
    const words = writing.words(text);
    ends.push(needsNoFor(text) ? sourceWords(words, t) : t('for {0}', sourceWords(words, t)));
  }
  return ends;
}

/** The first word of a purpose that needs no “for”. */
const purposeOpenings = new Set(
  'to for toward towards at as so that which aimed designed intended meant'.split(' '),
);

const needsNoFor = (purpose: string): boolean =>
  purposeOpenings.has(/^["“'‘]?(\w+)\s/.exec(purpose)?.[1]?.toLowerCase() ?? '');

/** A span's words without punctuation at the end. */
const phrase = ({ text }: Span): string => oneLine(text).replace(/(?<![\s,;:])[\s,;:]+$/, '');
