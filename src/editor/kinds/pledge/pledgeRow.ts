import type { PledgeAnnotation } from '../../../core/model';
import { isPluralWords } from '../../../formats/pluralWords';
import type { ArticleContext } from '../../words/articleContext';
import { paragraphWords } from '../../words/paragraphWords';
import { detailLimit, shorten } from '../../words/shorten';
import { plainWriting } from '../../words/writing';
import type { RowWords, Speaker } from '../editorKind';
import { speakerName } from '../speaker';
import { namesOf } from './pledgers';
import { pledgeEnds, pledgeSentence } from './pledgeSentence';
import { pledgeIcon, pledgeLabel, shortAmount } from './pledgeWords';

export function speakerOfPledge({ pledger, pledgerSpan, onBehalfOf }: PledgeAnnotation): Speaker {
  return { id: pledger, span: pledgerSpan, onBehalfOf };
}

/** Who pledges, in few words; those who pledge one sum together are all named. */
export function pledgerName(pledge: PledgeAnnotation, context: ArticleContext): string {
  const { pledgers = [] } = pledge;
  if (pledgers.length > 1) return namesOf(pledgers, context);
  return speakerName(speakerOfPledge(pledge), context);
}

/** Whether the verb behind the name of who pledges is plural. */
export function isPluralPledger(
  { pledger, pledgers = [] }: PledgeAnnotation,
  who: string,
  { index }: ArticleContext,
): boolean {
  if (pledgers.length > 1) return true;
  const entity = index.entity(pledger);
  return (!entity || entity.type === 'group') && isPluralWords(who);
}

/** The outline row of a pledge. */
export function pledgeRow(pledge: PledgeAnnotation, context: ArticleContext): RowWords {
  const { index, t } = context;
  const who = pledgerName(pledge, context);
  const sentence = pledgeSentence(pledge, context, plainWriting);
  return {
    label: pledgeLabel(
      pledge.state,
      who,
      shortAmount(pledge, context),
      t,
      isPluralPledger(pledge, who, context),
    ),
    description: shorten(pledgeEnds(pledge, t, plainWriting), detailLimit),
    spoken: t('Pledge, {0}: {1}', paragraphWords(pledge, index.document, t), sentence),
    copied: sentence,
    icon: pledgeIcon(pledge),
  };
}
