import type { ClaimAnnotation } from '../../../core/model';
import { claimActWord } from '../../../formats/annotationWords';
import { retellsPledge } from '../../../formats/retoldPledges';
import { oneLine } from '../../../formats/oneLine';
import { detailLimit, shorten } from '../../words/shorten';
import type { EditorKind, MarkStyle } from '../editorKind';
import { atStart } from '../../../formats/entityName';
import { entityWithRole, namedHere, speakerName, speakerOfWords } from '../speaker';
import { claimGroups } from './claimActs';
import { claimCard } from './claimCard';
import { claimRow } from './claimRow';
import { claimWords } from './claimWords';

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
    const { label, words } = claimWords(annotation, who, context, (target) =>
      oneLine(index.shortName(target)),
    );
    return {
      label,
      sort: claimActWord(annotation.act, t),
      detail: shorten(words, detailLimit),
      icon: 'comment',
    };
  },
  card: claimCard,
  citation(annotation, context) {
    const { index, t } = context;
    const { speaker, speakerSpan } = annotation;
    const who = entityWithRole(speaker, index, speakerSpan?.text) ?? namedHere(speakerSpan, t);
    const { label, words } = claimWords(
      annotation,
      atStart(oneLine(who ?? t('Unknown'))),
      context,
      ({ name }) => name,
    );
    return t('{0} — {1}.', label, words);
  },
  isRedundant: (claim, index) =>
    retellsPledge(
      claim,
      index.placesIn(claim).map(({ annotation }) => annotation),
    ),
  spoken: { speaker: speakerOfWords, row: claimRow, groups: claimGroups },
};
