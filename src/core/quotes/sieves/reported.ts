import { fillsParagraph } from './goingOn';
import type { QuotationPlace, QuotationSieve } from '../quotationPlace';
import { readLabel } from '../transcript/speakerLabels';

/** A question before “NAME: …”: somebody else put it. */
function isAnswered({ paragraph, discourse, quotation }: QuotationPlace): boolean {
  const next = discourse.paragraphs[paragraph.index + 1]?.text ?? '';
  const asks = discourse.text.slice(quotation.inner.start, quotation.inner.end).endsWith('?');
  return asks && readLabel(next) !== null;
}

export const reportedInParagraphBefore: QuotationSieve = {
  name: 'reported-in-previous-paragraph',
  reason: 'whom the paragraph before reports',
  yes: [
    'The rains failed. [Amara Diallo] [said] that the fund was empty.\n\n“We have nothing left.”',
  ],
  no: [
    'Amara Diallo said that the fund was empty. The rains failed.\n\n“We have nothing left.”',
    // A heading between paragraphs.
    'Amara Diallo said that the fund was empty.\n\n“Nothing left of it all”\n\nThe rains failed.',
    'Amara Diallo asked the trader why the fund was empty.\n\n“I never saw it.”',
    'Kofi Mensah laughed when Amara Diallo said that the fund was empty.\n\n“We have nothing left.”',
  ],
  find(place) {
    const { paragraph, discourse, quotation, before } = place;
    if (isAnswered(place)) return null;
    const closes = /[.!?…,]\s*$/u.test(
      discourse.text.slice(quotation.inner.start, quotation.inner.end),
    );
    const isSpoken = paragraph.kind !== 'heading' && closes && fillsParagraph(place);
    return isSpoken ? (before?.reported ?? null) : null;
  },
};
