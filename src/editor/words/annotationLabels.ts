import type { Annotation, PledgeAnnotation } from '../../core/model';
import { actorIcon } from '../cards/actorIcon';
import type { DocumentIndex } from '../articles/documentIndex';
import { formatShortAmount } from './formatAmount';
import type { Localisation } from './localisation';
import { actorTypeWord, claimActWord, claimLabel, pledgeLabel, quoteFormWord } from './modelWords';
import { oneLine } from './oneLine';
import { pledgeEnds } from './pledgeSentence';
import { moneyOf } from '../articles/pledgeMoney';
import { shorten } from './shorten';
import { plainWriting } from './writing';

/** An annotation in a list: plain text, each part on one line. */
export interface AnnotationLabel {
  /** Who does what: “Okello: pledges £40 million”. */
  readonly label: string;
  /** What sort of annotation it is: “pledge”, “direct quote”, “person”. */
  readonly sort: string;
  /** The words themselves, as far as the label does not have them. */
  readonly detail: string;
  /** Name of a codicon. */
  readonly icon: string;
}

const limit = 90;

export function annotationLabel(
  annotation: Annotation,
  index: DocumentIndex,
  l10n: Localisation,
): AnnotationLabel {
  const { t, locale } = l10n;
  const words = shorten(oneLine(annotation.text), limit);
  switch (annotation.kind) {
    case 'actor': {
      const entity = index.entity(annotation.actor);
      const name = oneLine(entity?.name ?? annotation.name);
      const type = actorTypeWord(entity?.type ?? annotation.type, t);
      const detail = name === words ? '' : words;
      return { label: name, sort: type, detail, icon: actorIcon(entity?.type ?? annotation.type) };
    }
    case 'money':
      return {
        label: formatShortAmount(annotation, locale),
        sort: t('amount'),
        detail: words,
        icon: 'credit-card',
      };
    case 'pledge': {
      const who = whoOf(annotation.pledger, annotation.pledgerSpan?.text, index, l10n);
      return {
        label: pledgeLabel(annotation.state, who, shortAmount(annotation, index, l10n), t),
        sort: t('pledge'),
        detail: shorten(pledgeEnds(annotation, l10n, plainWriting), limit),
        icon: annotation.state === 'paid' ? 'verified' : 'credit-card',
      };
    }
    case 'quote': {
      const sort = quoteFormWord(annotation.form, t);
      if (annotation.form === 'scare' && annotation.speaker === null) {
        return { label: words, sort, detail: '', icon: 'quote' };
      }
      const who = whoOf(annotation.speaker, annotation.speakerSpan?.text, index, l10n);
      return { label: t('{0}: {1}', who, words), sort, detail: '', icon: 'quote' };
    }
    case 'claim': {
      const who = whoOf(annotation.speaker, annotation.speakerSpan?.text, index, l10n);
      const targets = annotation.targets
        .map((id) => index.entity(id))
        .filter((target) => target !== undefined)
        .map((target) => oneLine(index.shortName(target)))
        .join(', ');
      const label = claimLabel(annotation.act, who, targets, t);
      return { label, sort: claimActWord(annotation.act, t), detail: words, icon: 'comment' };
    }
  }
}

/** The amount of a pledge in few characters; the text's own words where its currency is unknown. */
export function shortAmount(
  pledge: PledgeAnnotation,
  index: DocumentIndex,
  { locale }: Localisation,
): string {
  const money = moneyOf(pledge, index);
  const isKnown = money !== undefined && (money.currency !== null || money.share !== undefined);
  return isKnown ? formatShortAmount(money, locale) : oneLine(pledge.text);
}

function whoOf(
  id: string | null,
  words: string | undefined,
  index: DocumentIndex,
  { t }: Localisation,
): string {
  const entity = index.entity(id);
  return oneLine((entity && index.shortName(entity)) ?? words ?? t('Unknown'));
}
