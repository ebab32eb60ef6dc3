import type { ClaimAct, ClaimAnnotation, Entity } from '../../../core/model';
import type { DocumentIndex } from '../../articles/documentIndex';
import type { Translate } from '../../words/localisation';

export function claimActWord(act: ClaimAct, t: Translate): string {
  const words: Record<ClaimAct, string> = {
    statement: t('statement'),
    call: t('call'),
    accusation: t('accusation'),
    denial: t('denial'),
    announcement: t('announcement'),
    pledge: t('pledge in words'),
    praise: t('praise'),
    warning: t('warning'),
    thought: t('thought'),
  };
  return words[act];
}

/** Who does what: “Okello: accuses Russia, China”. */
export function claimLabel(act: ClaimAct, who: string, targets: string, t: Translate): string {
  if (targets !== '') {
    if (act === 'call') return t('{0}: calls on {1}', who, targets);
    if (act === 'accusation') return t('{0}: accuses {1}', who, targets);
    if (act === 'praise') return t('{0}: praises {1}', who, targets);
    if (act === 'warning') return t('{0}: warns {1}', who, targets);
  }
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
