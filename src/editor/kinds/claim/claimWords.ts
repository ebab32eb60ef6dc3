import type { ClaimAct, ClaimAnnotation, Entity } from '../../../core/model';
import type { DocumentIndex } from '../../articles/documentIndex';
import type { ArticleContext } from '../../words/articleContext';
import type { Translate } from '../../words/localisation';
import { oneLine } from '../../../formats/oneLine';
import { ownCue } from '../../../formats/ownCue';
import { isPluralWords } from '../../../formats/pluralWords';
import { cueLabel } from './cueVerbs';

/** What claims of one act are called together. */
export function claimActPlural(act: ClaimAct, t: Translate): string {
  const words: Record<ClaimAct, string> = {
    statement: t('Statements'),
    call: t('Calls'),
    accusation: t('Accusations'),
    denial: t('Denials'),
    announcement: t('Announcements'),
    pledge: t('Pledges in words'),
    praise: t('Praise'),
    warning: t('Warnings'),
    thought: t('Thoughts and wishes'),
  };
  return words[act];
}

/** Who does what: “Okello: accuses Russia”, “Okello: plans”. */
export function claimLabel(
  claim: Pick<ClaimAnnotation, 'act' | 'cue'>,
  who: string,
  target: string,
  t: Translate,
  isPlural = false,
): string {
  const { act, cue } = claim;
  const own = ownCue(claim);
  // “never believed”, “has opposed”: only the words of the text are sure to be right.
  if (own !== undefined)
    return (isPlural ? undefined : cueLabel(own, who, t)) ?? t('{0}: “{1}”', who, own);
  if (isPlural && cue) return t('{0}: “{1}”', who, oneLine(cue.text));
  if (target !== '') {
    if (act === 'call') return t('{0}: calls on {1}', who, target);
    if (act === 'accusation') return t('{0}: accuses {1}', who, target);
    if (act === 'praise') return t('{0}: praises {1}', who, target);
    if (act === 'warning') return t('{0}: warns {1}', who, target);
  }
  return actLabel(act, who, t);
}

/** The label of a claim, and the words behind it, which say nothing again. */
export function claimWords(
  claim: ClaimAnnotation,
  who: string,
  { index, t }: ArticleContext,
  nameOf: (target: Entity) => string,
): { readonly label: string; readonly words: string } {
  const { type } = index.entity(claim.speaker) ?? { type: 'group' };
  const isPlural = type === 'group' && isPluralWords(who);
  const words = oneLine(claim.text);
  const { target, rest } = targetAtStart(claim, index, nameOf);
  const withTarget = claimLabel(claim, who, target, t, isPlural);
  return target !== '' && withTarget.endsWith(target)
    ? { label: withTarget, words: rest }
    : { label: claimLabel(claim, who, '', t, isPlural), words };
}

function actLabel(act: ClaimAct, who: string, t: Translate): string {
  const labels: Record<ClaimAct, string> = {
    statement: t('{0}: says', who),
    call: t('{0}: calls for', who),
    accusation: t('{0}: accuses', who),
    denial: t('{0}: denies', who),
    announcement: t('{0}: announces', who),
    pledge: t('{0}: pledges', who),
    praise: t('{0}: praises', who),
    warning: t('{0}: warns', who),
    thought: t('{0}: thinks', who),
  };
  return labels[act];
}

/**
 * The one whom a claim is directed at, where its words begin with that name, and the words behind:
 * “calls on ministers | to spend”, not “calls on ministers | ministers to spend”. Who is warned
 * “that the fund would run dry” is not the fund.
 */
function targetAtStart(
  { text, start, targets }: ClaimAnnotation,
  index: DocumentIndex,
  nameOf: (target: Entity) => string,
): { readonly target: string; readonly rest: string } {
  const words = oneLine(text);
  const none = { target: '', rest: words };
  const mention = index
    .placesIn({ start, end: start + 5 })
    .flatMap(({ annotation }) => (annotation.kind === 'actor' ? [annotation] : []))
    .find(({ actor }) => actor === targets[0]);
  const entity = index.entity(targets[0] ?? null);
  if (targets.length !== 1 || !mention || !entity) return none;
  const target = nameOf(entity);
  const named = oneLine(mention.text);
  const at = words.toLowerCase().indexOf(named.toLowerCase());
  if (!target.toLowerCase().endsWith(named.toLowerCase()) || at < 0 || at > 4) return none;
  const rest = words.slice(at + named.length);
  return /^\s+\p{L}/u.test(rest) ? { target, rest: rest.trim() } : none;
}

/** The names of those a claim is directed at, one after the other; empty when it names none. */
export function targetNames(
  { targets }: ClaimAnnotation,
  index: DocumentIndex,
  nameOf: (target: Entity) => string,
): string {
  return targets
    .map((id) => index.entity(id))
    .filter((target) => target !== undefined)
    .map(nameOf)
    .join(', ');
}
