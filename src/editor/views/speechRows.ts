import type { ClaimAct } from '../../core/model';
import { shortAmount } from '../words/annotationLabels';
import type { DocumentIndex } from '../articles/documentIndex';
import type { Localisation } from '../words/localisation';
import { claimActWord, claimLabel, pledgeLabel, quoteFormWord } from '../words/modelWords';
import { pledgeEnds, pledgeSentence } from '../words/pledgeSentence';
import { shorten } from '../words/shorten';
import { plainWriting } from '../words/writing';
import type { ArticleRow } from './articleRow';
import { speakerOf, type Speaking, type SpeechItem } from './speechItems';

const descriptionLimit = 90;
export const labelLimit = 70;

export const actIcons: Readonly<Record<ClaimAct, string>> = {
  statement: 'comment',
  call: 'megaphone',
  accusation: 'flame',
  denial: 'circle-slash',
  announcement: 'broadcast',
  pledge: 'credit-card',
  praise: 'thumbsup',
  warning: 'warning',
  thought: 'lightbulb',
};

/** The row of what is said or pledged, with what stands inside it below. */
export function speechRow(
  item: SpeechItem,
  index: DocumentIndex,
  l10n: Localisation,
  parent?: SpeechItem,
): ArticleRow {
  const { annotation } = item;
  return {
    id: annotation.id,
    ...wordsOf(annotation, parent?.annotation, index, l10n),
    tint: annotation.kind,
    range: annotation,
    annotation: annotation.id,
    children: item.children.map((child) => speechRow(child, index, l10n, item)),
  };
}

type RowWords = Pick<ArticleRow, 'label' | 'description' | 'spoken' | 'copied' | 'icon'>;

function wordsOf(
  annotation: Speaking,
  parent: Speaking | undefined,
  index: DocumentIndex,
  l10n: Localisation,
): RowWords {
  const { t } = l10n;
  const entity = index.entity(speakerOf(annotation));
  const span = annotation.kind === 'pledge' ? annotation.pledgerSpan : annotation.speakerSpan;
  const who = (entity && index.shortName(entity)) ?? span?.text ?? t('Unknown');
  const whole = entity?.name ?? who;
  if (annotation.kind === 'pledge') {
    const sentence = pledgeSentence(annotation, index, l10n, plainWriting);
    return {
      label: pledgeLabel(annotation.state, who, shortAmount(annotation, index, l10n), t),
      description: shorten(pledgeEnds(annotation, l10n, plainWriting), descriptionLimit),
      spoken: t('Pledge, paragraph {0}: {1}', annotation.paragraph, sentence),
      copied: sentence,
      icon: annotation.state === 'paid' ? 'verified' : 'credit-card',
    };
  }
  if (annotation.kind === 'claim') {
    const targets = annotation.targets
      .map((id) => index.entity(id))
      .filter((target) => target !== undefined)
      .map((target) => index.shortName(target))
      .join(', ');
    const label = claimLabel(annotation.act, who, targets, t);
    return {
      label,
      description: shorten(annotation.text, descriptionLimit),
      spoken: t(
        '{0} by {1}, paragraph {2}: {3}',
        claimActWord(annotation.act, t),
        whole,
        annotation.paragraph,
        annotation.text,
      ),
      copied: `${label} — ${annotation.text}`,
      icon: actIcons[annotation.act],
    };
  }
  const isOwn = parent !== undefined && speakerOf(parent) === annotation.speaker;
  const isNobodys = annotation.form === 'scare' && annotation.speaker === null;
  const withWho = (words: string): string =>
    isOwn || isNobodys ? words : t('{0}: {1}', who, words);
  return {
    label: withWho(shorten(annotation.text, labelLimit)),
    description: annotation.form === 'direct' ? '' : quoteFormWord(annotation.form, t),
    spoken: t(
      '{0} by {1}, paragraph {2}: {3}',
      quoteFormWord(annotation.form, t),
      whole,
      annotation.paragraph,
      annotation.text,
    ),
    copied: withWho(annotation.text),
    icon: 'quote',
  };
}
