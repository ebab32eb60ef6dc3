import type { ClaimAct, ClaimAnnotation } from '../../../core/model';
import type { Translate } from '../../words/localisation';
import type { OutlineGroup } from '../editorKind';
import { claimActPlural } from './claimWords';

/** The codicon of each act, in the order in which the outline groups them. */
const icons: Readonly<Record<ClaimAct, string>> = {
  call: 'megaphone',
  accusation: 'flame',
  denial: 'circle-slash',
  warning: 'warning',
  announcement: 'broadcast',
  pledge: 'credit-card',
  praise: 'thumbsup',
  statement: 'comment',
  thought: 'lightbulb',
};

export function claimActIcon(act: ClaimAct): string {
  return icons[act];
}

/** A group of the outline for each act. */
export function claimGroups(t: Translate): readonly OutlineGroup<ClaimAnnotation>[] {
  return (Object.keys(icons) as ClaimAct[]).map((act) => ({
    id: `act:${act}`,
    label: claimActPlural(act, t),
    icon: icons[act],
    holds: (claim) => claim.act === act,
  }));
}
