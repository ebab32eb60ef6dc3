import type { PledgeState } from '../model';
import * as lexicon from '../lexicon/lexicon';
import type { FoundMoney } from '../money/foundMoney';
import { nextAmount, textBefore, textBehind } from './amountContext';
import type { Cue, PledgeContext } from './pledge';

const WITHDRAWS = `(?:${lexicon.alternatives('withdraws')})`;
const WITHDRAWN = `(?:${lexicon.alternatives('withdraws', 'past')})`;
const PAID = `(?:${lexicon.alternatives('pays', 'past')})`;

const WITHDRAWN_BEFORE = new RegExp(
  String.raw`\b(?:${WITHDRAWS}|cancellation|withdrawal|no longer)\b[^.;]{0,60}$`,
  'i',
);
const WITHDRAWN_BEHIND = new RegExp(
  String.raw`^(?:[^.;]|\b(?:St|Mr|Mrs|Dr|U\.S)\.){0,80}\b(?:(?:(?:has|have|had) been|was|were|is|are|be)\s(?:\w+ly\s)?${WITHDRAWN}|(?:not(?: now)?|never|no longer) be (?:forthcoming|available|honou?red|needed|paid|coming)|(?:fell|fallen|falls) through)\b`,
  'i',
);
/** “pledged $9m, but has since cancelled the pledge” */
const TAKEN_BACK = new RegExp(
  String.raw`(?:\b(?:has|have|had|then|later|but)\b[^.;]{0,30}\b|,\s)(?:${WITHDRAWN}|broken|broke|pulled)\s(?:the|its|their|that|this|his|her)\s(?:${lexicon.alternatives('aid')})\b`,
  'i',
);
const DENIED_BEFORE = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('declines')}|den(?:y|ies|ied|ying) (?:that )?(?:\w+ ){0,4}|(?:made|makes|gave) no|no (?:new|such|further|firm)?|${lexicon.alternatives('negation')}|nobody|no one|without)\s(?:\w+\s){0,2}$`,
  'i',
);
/** “denied it had promised”, “denied reports that it would give”. */
const DENYING = /\bden(?:y|ies|ied|ying)\b(?: [\p{L}’']+){0,5} $/iu;
const CRITICISED_BEFORE = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('breaks')}|${lexicon.alternatives('faults')}|${lexicon.alternatives('unkept')}|criticism|condemnation|yet to|never (?:${PAID}|saw|seen|received|arrived)|(?:little|fraction|none) of)\b[^.;]{0,70}$`,
  'i',
);
const CRITICISED_BEHIND = new RegExp(
  String.raw`^[^.;]{0,60}\b(?:(?:has|have|had|was|were|is|are)\s(?:still\s|yet\s|only\s|never\s)*(?:not (?:been )?(?:${PAID}|arrived|materiali[sz]ed|come)|to (?:be paid|arrive|materiali[sz]e)|insufficient|inadequate|too little|never (?:been )?(?:${PAID}|arrived))|never (?:arrived|came|materiali[sz]ed)|(?:barely|hardly|scarcely|only|just) (?:a|half|one|\d\S*)\b[^.;]{0,30}\b(?:${PAID}|arrived|come|materiali[sz]ed)|(?:seen|received) none|too little|“?a drop in|not enough|f[ae]ll(?:s|en)? (?:far |well |badly )?short|(?:has|have|had|is|are) yet to (?:reach|arrive|come|leave|be)|had not arrived)`,
  'i',
);
const PAID_BEFORE = new RegExp(
  String.raw`\b(?:${PAID}|received)\s(?:out\s)?(?:(?:${lexicon.alternatives('determiner')}|${lexicon.alternatives('qualifier')}|of|full|only|just)\s)*$`,
  'i',
);
const NOT_PAID = /\b(?:not|never|n['’]t|no one|nobody|none)\b[^.;]{0,30}$/i;
const PAID_BEHIND = new RegExp(
  String.raw`^[^.;]{0,40}\b(?:has|have|had)\s(?:now\s|already\s|since\s|all\s|fully\s)*been\s(?:now\s|already\s|fully\s)*${PAID}\b`,
  'i',
);

/** A condition in the promise's own sentence. */
const CONDITION = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('condition')}|(?<!\b(?:${lexicon.alternatives('be')}|ha[sd]|have|and|also|who|which)\s(?:\w+ly\s)?)provided (?!to |by |for |in |with |through |a[stn]? )\w+ \w+)\b`,
  'i',
);
const IF = new RegExp(
  String.raw`(?<!\b(?:${lexicon.alternatives('wonders')}|even|as|unclear|sure)\s)\bif\b`,
  'i',
);
const ONCE = new RegExp(
  String.raw`\b(?:once|as soon as|when|after|only after)\b[^.;]{0,60}\b(?:${lexicon.alternatives('settles')}|ratification|approval|completion|reforms|(?:has|have) been)\b|\b(?:once|as soon as)\s[^.;,]{2,60}\s(?:is|are|was|were|has|have|had)\b`,
  'i',
);

/** How much of a sentence is read for the state, on either side. UTF-16 code units. */
const WIDTH = 240;

/** Whether the pledge stands, was paid, withdrawn, denied or criticised, or is conditional. */
export function pledgeState(context: PledgeContext, money: FoundMoney, cue: Cue): PledgeState {
  if (cue.state !== undefined) return cue.state;
  const { sentence } = money;
  const tokens = sentence.tagged;
  const cueStart = tokens[cue.from]?.start ?? money.start;
  const cueEnd = tokens[cue.to - 1]?.end ?? money.end;
  const leadEnd = Math.min(cueStart, money.start) - sentence.start;
  const upTo = sentence.text.slice(Math.max(0, leadEnd - WIDTH), leadEnd);
  // “refused to commit”: the cue includes the “to”.
  const lead = tokens[cue.from]?.lower === 'to' ? `${upTo}to ` : upTo;
  const trailStart = Math.max(cueEnd, money.tail) - sentence.start;
  const trail = sentence.text.slice(trailStart, trailStart + WIDTH);
  const nominal = ['noun', 'attributive', 'passive', 'relative'].includes(cue.manner);
  if (cue.group?.negated === true) return 'denied';
  if (WITHDRAWN_BEFORE.test(lead)) return 'withdrawn';
  if (TAKEN_BACK.test(trail)) return 'withdrawn';
  if (nominal && WITHDRAWN_BEHIND.test(trail)) return 'withdrawn';
  if (nominal && CRITICISED_BEFORE.test(`${lead} `)) return 'criticised';
  if (/\b(?:fail(?:ed|s|ing)?|yet)(?: \w+)? to $/i.test(lead)) return 'criticised';
  if (DENYING.test(lead)) return 'denied';
  if (DENIED_BEFORE.test(`${lead.trimEnd()} `)) return 'denied';
  if (nominal && PAID_BEFORE.test(upTo) && !/\breceived\s\S*\s*$/i.test(upTo))
    return NOT_PAID.test(upTo) ? 'criticised' : 'paid';
  if (nominal && PAID_BEHIND.test(trail)) return 'paid';
  if (nominal && CRITICISED_BEHIND.test(trail)) return 'criticised';
  return isConditional(context, money, cue) ? 'conditional' : 'pledged';
}

const ON_TERMS = new RegExp(String.raw`^,?\s(?:${lexicon.alternatives('condition')})\b`, 'i');

/** “$5m, subject to the approval of parliament” */
export const isOnTerms = (money: FoundMoney): boolean => ON_TERMS.test(textBehind(money));

function isConditional(context: PledgeContext, money: FoundMoney, cue: Cue): boolean {
  const { sentence } = money;
  const group = sentence.tagged.slice(cue.from, cue.to).map((token) => token.lower);
  const lead = sentence.tagged.slice(Math.max(0, cue.from - 5), cue.from + 1);
  // “would be ready to put”
  const isReady = /\bwould be (?:ready|willing|prepared|happy|able)(?: to)?$/.test(
    lead.map(({ lower }) => lower).join(' '),
  );
  const modal =
    isReady || group.some((word) => /^(?:would|could|will|shall|'ll|might)$/.test(word));
  const offers =
    /^(?:offer|pledge|promise|agree)/.test(cue.verb?.lemma ?? '') ||
    lead.some((one) => lexicon.isForm(one, 'commits', 'past') || one.lower === 'offered') ||
    lead.some(({ lower }) => /^(?:ready|willing|prepared)$/.test(lower)) ||
    modal;
  // A condition after the next amount belongs to that one.
  const next = nextAmount(context, money);
  const upToNext = textBehind(money).slice(0, next && Math.max(0, next - money.tail));
  // “, adding that it hoped to double it if”: another statement.
  const behind = upToNext.split(/,\s(?:adding|noting|saying)\s/, 1)[0] ?? '';
  const before = textBefore(money);
  // An “if” that neither opens the sentence nor follows the amount belongs to another clause.
  const opensIf =
    /^(?:[^:]{0,80}:\s)?["“'‘]?(?:(?:and|but|so|secondly|thirdly|finally),? )?(?:if|unless|once|provided|should (?:the|it|they|s?he|we|its|their|\p{Lu}))\b/iu.test(
      before.trimStart(),
    );
  if (opensIf && modal) return true;
  if (offers && (IF.test(behind) || CONDITION.test(behind))) return true;
  if (
    CONDITION.test(behind) &&
    /^,?\s[^.;]{0,80}\b(?:on condition|subject to|conditional|contingent|provided|pending)/i.test(
      behind,
    )
  )
    return true;
  return modal && ONCE.test(behind)
    ? true
    : /,\s(?:if|unless)\b[^,]*,[^,]*$/i.test(before) && modal;
}
