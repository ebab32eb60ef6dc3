import type { PledgeAnnotation } from '../../../core/model';
import { oneLine } from '../../../formats/oneLine';
import { detailLimit, shorten } from '../../words/shorten';
import { plainWriting } from '../../words/writing';
import type { EditorKind, MarkStyle } from '../editorKind';
import { pledgeCard } from './pledgeCard';
import { pledgeExtent, pledgeMentions } from './pledgeParts';
import { isPluralPledger, pledgeRow, pledgerName, speakerOfPledge } from './pledgeRow';
import { pledgeEnds, pledgeSentence } from './pledgeSentence';
import { pledgeIcon, pledgeLabel, shortAmount } from './pledgeWords';

export const pledgeMark: MarkStyle = {
  name: 'pledge',
  kind: 'pledge',
  isFilled: true,
  lines: { outline: '1.5px solid', borderRadius: '3px' },
  isShort: true,
};

/** What says more of a pledge than its amount: the cue, the recipient, the purpose. */
export const pledgePartMark: MarkStyle = {
  name: 'pledgePart',
  kind: 'pledge',
  isFilled: false,
  lines: { borderWidth: '0 0 1px 0', borderStyle: 'solid' },
  isShort: true,
};

export const pledgeKind: EditorKind<PledgeAnnotation> = {
  kind: 'pledge',
  icon: 'credit-card',
  rulerLane: 'Right',
  symbol: 'Number',
  commands: {
    next: 'speechmark.nextPledge',
    previous: 'speechmark.previousPledge',
    toggle: 'speechmark.togglePledges',
    check: 'speechmark.togglePledges.check',
    uncheck: 'speechmark.togglePledges.uncheck',
  },
  marks: [pledgeMark, pledgePartMark],
  markFor: (annotation, { start, end }) =>
    annotation.start === start && annotation.end === end ? pledgeMark : pledgePartMark,
  plural: (t) => t('Pledges'),
  shape: (t) => t('a box, and a thin line below its parts'),
  counted: (count, t) => (count === 1 ? t('1 pledge') : t('{0} pledges', count)),
  label(annotation, context) {
    const { t } = context;
    const who = oneLine(pledgerName(annotation, context));
    return {
      label: pledgeLabel(
        annotation.state,
        who,
        shortAmount(annotation, context),
        t,
        isPluralPledger(annotation, who, context),
      ),
      sort: t('pledge'),
      detail: shorten(pledgeEnds(annotation, t, plainWriting), detailLimit),
      icon: pledgeIcon(annotation),
    };
  },
  card: pledgeCard,
  citation: (annotation, context) => pledgeSentence(annotation, context, plainWriting),
  mentions: pledgeMentions,
  spoken: {
    speaker: speakerOfPledge,
    row: pledgeRow,
    extent: pledgeExtent,
    // Pledges in one sentence are promises of their own; only quotations are part of a pledge.
    mayHold: ({ kind }) => kind === 'quote',
  },
};
