import { isTitleCase } from '../nameInMarks';
import { type QuotationSieve, spokenAs } from '../quotationPlace';

export const reopenedQuotation: QuotationSieve = {
  name: 'reopened-quotation',
  reason: 'a quotation that goes on in this paragraph',
  yes: ['“We will pay,” said [Amara Diallo]. “We will pay all.\n\n“And we will pay soon.”'],
  no: ['“We will pay,” said Amara Diallo. “We will pay all.”\n\n“And we will pay soon.”'],
  find({ reopened }) {
    return reopened && { ...spokenAs(reopened), continues: reopened };
  },
};

/** “‘Is this,’ asked the judge, NAME, ‘a receipt?’”: the rest of a sentence that a cue interrupts. */
export const continuedAfterCue: QuotationSieve = {
  name: 'continued-after-cue',
  reason: 'the words on both sides of the verb of saying',
  yes: ['“We will pay every farmer,” [Amara Diallo] [said], “and we will pay soon.”'],
  no: ['“We will pay every farmer,” Amara Diallo said. “We will pay soon.”'],
  find({ interrupted }) {
    return interrupted && { ...spokenAs(interrupted), continues: interrupted };
  },
};

/** A paragraph that is one quotation goes on, or answers. */
export const alternatingDialogue: QuotationSieve = {
  name: 'alternating-dialogue',
  reason: 'two people who take turns',
  yes: [
    '“Who will pay us?” asked [Kofi Mensah].\n\n“We will pay you,” said Amara Diallo.\n\n“And when will that be?”',
  ],
  no: [
    '“They will pay us,” said Kofi Mensah.\n\n“We will pay them,” said Amara Diallo.\n\n“And we will pay soon.”',
  ],
  find(place) {
    const { discourse, before } = place;
    const quote = fillsParagraph(place) ? before?.quote : null;
    const other = before?.other;
    if (!quote?.speaker || quote.form !== 'direct') return null;
    if (!other?.speaker || other.form !== 'direct') return null;
    const isDialogue = [quote, other].some(({ start, end }) =>
      /\?["”’']?$/.test(discourse.text.slice(start, end)),
    );
    return isDialogue ? spokenAs(other) : null;
  },
};

export const nextParagraph: QuotationSieve = {
  name: 'next-paragraph',
  reason: 'who speaks in the paragraph before',
  yes: ['“We will pay every farmer,” said [Amara Diallo].\n\n“And we will pay them soon.”'],
  no: ['“We will pay every farmer,” said Amara Diallo.\n\nThe hall was full. “They never pay.”'],
  find(place) {
    const { discourse, quotation } = place;
    const words = discourse.text.slice(quotation.inner.start, quotation.inner.end);
    // “Legend of the Coal Fields”, alone on its line: a heading.
    if (isTitleCase(words.replace(/[.,]$/, ''))) return null;
    const quote = fillsParagraph(place) ? place.before?.quote : null;
    return quote?.speaker && quote.form === 'direct' ? spokenAs(quote) : null;
  },
};

export const presentedInParagraphBefore: QuotationSieve = {
  name: 'presented-in-previous-paragraph',
  reason: 'who gave the statement that the paragraph before tells of',
  yes: ['[Amara Diallo] published a message on Sunday.\n\n“We will pay every farmer.”'],
  no: ['Amara Diallo went home on Sunday.\n\n“We will pay every farmer.”'],
  find({ form, opensParagraph, before }) {
    return (form === 'direct' && opensParagraph && before?.presented) || null;
  },
};

/** A quotation that is all of its paragraph. */
export const fillsParagraph = ({
  form,
  opensParagraph,
  paragraph,
  quotation,
}: Parameters<QuotationSieve['find']>[0]): boolean =>
  form === 'direct' && opensParagraph && paragraph.end - quotation.end < 3;
