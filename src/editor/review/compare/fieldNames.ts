import type { AnnotationKind } from '../../../core/model';
import type { Outcome } from '../../../review/agreement/settle';
import type { Translate } from '../../words/localisation';

/** What a field of an annotation is called. */
export function fieldWord(name: string, t: Translate): string {
  const words: Readonly<Record<string, string>> = {
    act: t('Act'),
    form: t('Form'),
    state: t('State'),
    speaker: t('Speaker'),
    speakerSpan: t('Words for the speaker'),
    cue: t('Cue'),
    addressee: t('Addressee'),
    occasion: t('Occasion'),
    actor: t('Actor'),
    type: t('Type'),
    mention: t('Way of naming'),
    role: t('Role'),
    amount: t('Amount'),
    amountMax: t('Upper bound'),
    currency: t('Currency'),
    qualifier: t('Qualifier'),
    use: t('Use'),
    period: t('Period'),
    pledger: t('Pledger'),
    pledgers: t('Pledgers'),
    pledgerSpan: t('Words for the pledger'),
    onBehalfOf: t('On behalf of'),
    recipient: t('Recipient'),
    purpose: t('Purpose'),
    elaborations: t('Elaborations'),
    mentions: t('Other mentions'),
    targets: t('Directed at'),
  };
  return words[name] ?? name;
}

/** What the annotations of a kind are called together. */
export function kindsWord(kind: AnnotationKind, t: Translate): string {
  const words: Record<AnnotationKind, string> = {
    actor: t('Actors'),
    money: t('Amounts'),
    pledge: t('Pledges'),
    quote: t('Quotations'),
    claim: t('Claims'),
  };
  return words[kind];
}

/** How a disagreement is settled. */
export function outcomeWord(
  outcome: Outcome | null,
  [first, second]: readonly [string, string],
  t: Translate,
): string {
  switch (outcome) {
    case null:
      return t('Open');
    case 'first':
      return t('As {0} has it', first);
    case 'second':
      return t('As {0} has it', second);
    case 'unmarked':
      return t('Not marked');
    case 'corrected':
      return t('Corrected');
  }
}
