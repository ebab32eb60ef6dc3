import type { MoneyAnnotation, PledgeAnnotation } from '../../../core/model';
import type { DocumentIndex } from '../../articles/documentIndex';

/** The money that a pledge names. */
export function moneyOf(
  pledge: PledgeAnnotation,
  index: DocumentIndex,
): MoneyAnnotation | undefined {
  const money = index.annotation(pledge.money);
  return money?.kind === 'money' ? money : undefined;
}
