import type { ClaimAnnotation } from '../../../core/model';
import { claimActWord } from '../../../formats/annotationWords';
import type { ArticleContext } from '../../words/articleContext';
import { detailLimit, shorten } from '../../words/shorten';
import { sourceWords } from '../../words/sourceWords';
import type { RowWords } from '../editorKind';
import { speakerName, speakerOfWords, spokenByWords } from '../speaker';
import { claimActIcon } from './claimActs';
import { claimLabel, targetNames, wordsBehind } from './claimWords';

/** The outline row of a claim. */
export function claimRow(claim: ClaimAnnotation, context: ArticleContext): RowWords {
  const { index, t } = context;
  const who = speakerName(speakerOfWords(claim), context);
  const targets = targetNames(claim, index, (target) => index.shortName(target));
  const label = claimLabel(claim, who, targets, t);
  return {
    label,
    description: sourceWords(shorten(wordsBehind(label, claim, index), detailLimit), t),
    spoken: spokenByWords(claimActWord(claim.act, t), claim, context),
    copied: `${label} — ${sourceWords(wordsBehind(label, claim, index), t)}`,
    icon: claimActIcon(claim.act),
  };
}
