import type { Sentence } from '../../language/discourse';
import type { QuotationPlace } from '../quotationPlace';

/** The comma or colon that leads to a direct quotation. Readable offsets. */
export interface Lead {
  readonly mark: ',' | ':';
  readonly at: number;
  readonly sentence: Sentence;
  /** End of the quotation before it in the sentence; 0 if there is none. */
  readonly stop: number;
}

export function leadOf({
  discourse,
  paragraph,
  quotation,
  quotations,
  form,
}: QuotationPlace): Lead | null {
  if (form !== 'direct') return null;
  const before = Math.max(paragraph.start, quotation.start - 3);
  const lead = /[,:]\s*$/.exec(discourse.text.slice(before, quotation.start));
  if (!lead) return null;
  const at = quotation.start - lead[0].length;
  const sentence = paragraph.sentences.find((one) => one.start <= at && one.end > at);
  if (!sentence) return null;
  const last = quotations.findLast((one) => one.end <= at && one.end > sentence.start);
  return { mark: lead[0].startsWith(',') ? ',' : ':', at, sentence, stop: last?.end ?? 0 };
}
