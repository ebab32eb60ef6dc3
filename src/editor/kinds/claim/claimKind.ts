import type { ClaimAnnotation } from '../../../core/model';
import { claimActWord } from '../../../formats/annotationWords';
import { oneLine } from '../../words/oneLine';
import { detailLimit, shorten } from '../../words/shorten';
import type { EditorKind, MarkStyle } from '../editorKind';
import { atStart } from '../entityName';
import { entityWithRole, speakerName, speakerOfWords } from '../speaker';
import { claimGroups } from './claimActs';
import { claimCard } from './claimCard';
import { claimRow } from './claimRow';
import { claimLabel, targetNames, wordsBehind } from './claimWords';
import { retellsPledge } from './retoldPledges';

export const claimMark: MarkStyle = {
  name: 'claim',
  kind: 'claim',
  isFilled: true,
  lines: { borderWidth: '0 0 1px 0', borderStyle: 'dotted' },
  isShort: false,
  isQuiet: true,
};

export const claimKind: EditorKind<ClaimAnnotation> = {
  kind: 'claim',
  icon: 'comment',
  rulerLane: 'Center',
  symbol: 'Event',
  commands: {
    next: 'speechmark.nextClaim',
    previous: 'speechmark.previousClaim',
    toggle: 'speechmark.toggleClaims',
    check: 'speechmark.toggleClaims.check',
    uncheck: 'speechmark.toggleClaims.uncheck',
  },
  marks: [claimMark],
  plural: (t) => t('Claims'),
  shape: (t) => t('a faint tint, and a dotted line at the cursor'),
  counted: (count, t) => (count === 1 ? t('1 claim') : t('{0} claims', count)),
  label(annotation, context) {
    const { index, t } = context;
    const who = oneLine(speakerName(speakerOfWords(annotation), context));
    const targets = targetNames(annotation, index, (target) => oneLine(index.shortName(target)));
    const label = claimLabel(annotation, who, targets, t);
    return {
      label,
      sort: claimActWord(annotation.act, t),
      detail: shorten(wordsBehind(label, annotation, index), detailLimit),
      icon: 'comment',
    };
  },
  card: claimCard,
  citation(annotation, { index, t }) {
    const { speaker, speakerSpan } = annotation;
    const who = entityWithRole(speaker, index, speakerSpan?.text) ?? speakerSpan?.text;
    const targets = targetNames(annotation, index, ({ name }) => name);
    const label = claimLabel(annotation, atStart(oneLine(who ?? t('Unknown'))), targets, t);
    return t('{0}: {1}.', label, wordsBehind(label, annotation, index));
  },
  isRedundant: retellsPledge,
  spoken: { speaker: speakerOfWords, row: claimRow, groups: claimGroups },
};
