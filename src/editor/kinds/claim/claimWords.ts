import type { ClaimAct, ClaimAnnotation, Entity } from '../../../core/model';
import type { DocumentIndex } from '../../articles/documentIndex';
import type { Translate } from '../../words/localisation';
import { oneLine } from '../../words/oneLine';
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

/** Who does what: “Okello: accuses Russia, China”, “Okello: plans”. */
export function claimLabel(
  { act, cue }: Pick<ClaimAnnotation, 'act' | 'cue'>,
  who: string,
  targets: string,
  t: Translate,
): string {
  const own = cue && cueLabel(cue.text, who, t);
  if (own) return own;
  // “never believed”, “is confident”: only the words of the text are sure to be right.
  if (act === 'thought' && cue) return t('{0}: “{1}”', who, oneLine(cue.text));
  if (targets !== '') {
    if (act === 'call') return t('{0}: calls on {1}', who, targets);
    if (act === 'accusation') return t('{0}: accuses {1}', who, targets);
    if (act === 'praise') return t('{0}: praises {1}', who, targets);
    if (act === 'warning') return t('{0}: warns {1}', who, targets);
  }
  return actLabel(act, who, t);
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
 * The words of a claim behind a label that ends with whom it is directed at: “calls on ministers | to
 * spend”, not “calls on ministers | ministers to spend”.
 */
export function wordsBehind(
  label: string,
  { text, start, targets }: ClaimAnnotation,
  index: DocumentIndex,
): string {
  const words = oneLine(text);
  if (targets.length !== 1) return words;
  const [target] = index
    .placesIn({ start, end: start + 5 })
    .flatMap(({ annotation }) => (annotation.kind === 'actor' ? [annotation] : []));
  if (!target || target.actor !== targets[0]) return words;
  const named = oneLine(target.text);
  const at = words.toLowerCase().indexOf(named.toLowerCase());
  const isLast = label.toLowerCase().endsWith(named.toLowerCase());
  if (!isLast || at < 0 || at > 4) return words;
  const rest = words.slice(at + named.length);
  return /^\s+\p{L}/u.test(rest) ? rest.trim() : words;
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
