import type { ActorType, AnnotationKind, ClaimAct, PledgeState, QuoteForm } from '../../core/model';
import { actorTypeWord, claimActWord, quoteFormWord } from '../../formats/annotationWords';
import { actorTypes, pledgeStates, quoteForms } from '../../review/annotationFields';
import { claimActs } from '../../core/model';
import type { Translate } from '../words/localisation';

/** A value of a field to choose, in the reader's words. */
export interface ValueChoice {
  readonly value: string;
  readonly label: string;
}

/** The values of a field that has only some; undefined of any other field. */
export function valueChoices(field: string, t: Translate): readonly ValueChoice[] | undefined {
  switch (field) {
    case 'type':
      return actorTypes.map((value: ActorType) => ({ value, label: actorTypeWord(value, t) }));
    case 'act':
      return claimActs.map((value: ClaimAct) => ({ value, label: claimActWord(value, t) }));
    case 'form':
      return quoteForms.map((value: QuoteForm) => ({ value, label: quoteFormWord(value, t) }));
    case 'state':
      return pledgeStates.map((value: PledgeState) => ({ value, label: stateWord(value, t) }));
    default:
      return undefined;
  }
}

function stateWord(state: PledgeState, t: Translate): string {
  switch (state) {
    case 'pledged':
      return t('pledged');
    case 'paid':
      return t('paid');
    case 'conditional':
      return t('conditional');
    case 'denied':
      return t('denied');
    case 'withdrawn':
      return t('withdrawn');
    case 'criticised':
      return t('criticised');
  }
}

export function kindWord(kind: AnnotationKind, t: Translate): string {
  switch (kind) {
    case 'actor':
      return t('actor');
    case 'money':
      return t('amount');
    case 'pledge':
      return t('pledge');
    case 'quote':
      return t('quotation');
    case 'claim':
      return t('claim');
  }
}

/** What can be corrected of an annotation besides its span and its kind, in order. */
export type CorrectField =
  | 'actor'
  | 'type'
  | 'pledger'
  | 'onBehalfOf'
  | 'amount'
  | 'currency'
  | 'recipient'
  | 'purpose'
  | 'state'
  | 'speaker'
  | 'form'
  | 'act';

/** The fields of each kind that a reviewer is offered. */
export const offeredFields: Readonly<Record<AnnotationKind, readonly CorrectField[]>> = {
  actor: ['actor', 'type'],
  money: ['amount', 'currency'],
  pledge: ['pledger', 'onBehalfOf', 'amount', 'currency', 'recipient', 'purpose', 'state'],
  quote: ['speaker', 'form'],
  claim: ['speaker', 'act'],
};

export function fieldWord(field: CorrectField, t: Translate): string {
  switch (field) {
    case 'actor':
      return t('Who is meant');
    case 'type':
      return t('Type of actor');
    case 'pledger':
      return t('Pledger');
    case 'onBehalfOf':
      return t('On behalf of');
    case 'amount':
      return t('Amount');
    case 'currency':
      return t('Currency');
    case 'recipient':
      return t('Recipient');
    case 'purpose':
      return t('Purpose');
    case 'state':
      return t('State');
    case 'speaker':
      return t('Speaker');
    case 'form':
      return t('Form');
    case 'act':
      return t('Act');
  }
}
