import type { PledgeAnnotation } from '../../../core/model';
import type { ArticleContext } from '../../words/articleContext';
import { detailLimit, shorten } from '../../words/shorten';
import { plainWriting } from '../../words/writing';
import type { RowWords, Speaker } from '../editorKind';
import { speakerName } from '../speaker';
import { pledgeEnds, pledgeSentence } from './pledgeSentence';
import { pledgeIcon, pledgeLabel, shortAmount } from './pledgeWords';

export function speakerOfPledge({ pledger, pledgerSpan, onBehalfOf }: PledgeAnnotation): Speaker {
  return { id: pledger, span: pledgerSpan, onBehalfOf };
}

/** The outline row of a pledge. */
export function pledgeRow(pledge: PledgeAnnotation, context: ArticleContext): RowWords {
  const { t } = context;
  const who = speakerName(speakerOfPledge(pledge), context);
  const sentence = pledgeSentence(pledge, context, plainWriting);
  return {
    label: pledgeLabel(pledge.state, who, shortAmount(pledge, context), t),
    description: shorten(pledgeEnds(pledge, t, plainWriting), detailLimit),
    spoken: t('Pledge, paragraph {0}: {1}', pledge.paragraph, sentence),
    copied: sentence,
    icon: pledgeIcon(pledge),
  };
}
