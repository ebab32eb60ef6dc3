import type { ClaimAnnotation } from '../../../core/model';
import type { ArticleContext } from '../../words/articleContext';
import { detailLimit, shorten } from '../../words/shorten';
import { claimSort } from '../../../formats/ownCue';
import { sourceWords } from '../../../formats/sourceWords';
import type { RowWords } from '../editorKind';
import { speakerName, speakerOfWords, spokenByWords } from '../speaker';
import { claimActIcon } from './claimActs';
import { claimWords } from './claimWords';

/** The outline row of a claim. */
export function claimRow(claim: ClaimAnnotation, context: ArticleContext): RowWords {
  const { index, t } = context;
  const who = speakerName(speakerOfWords(claim), context);
  const { label, words } = claimWords(claim, who, context, (target) => index.shortName(target));
  return {
    label,
    description: sourceWords(shorten(words, detailLimit), t),
    spoken: spokenByWords(claimSort(claim, t), claim, context),
    copied: `${label} — ${sourceWords(words, t)}`,
    icon: claimActIcon(claim.act),
  };
}
