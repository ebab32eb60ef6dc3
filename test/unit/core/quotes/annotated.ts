import { annotate } from '../../../../src/core/annotate';
import type {
  AnnotatedDocument,
  ClaimAnnotation,
  QuoteAnnotation,
  SourceFormat,
} from '../../../../src/core/model';

/** What an analyst would note of a quotation. */
export interface SaidRow {
  readonly text: string;
  readonly form: string;
  readonly speaker: string | null;
  readonly source: string | null;
  readonly cue: string | null;
}

export interface ClaimRow {
  readonly content: string;
  readonly act: string;
  readonly speaker: string | null;
  readonly cue: string | null;
}

export interface Reading {
  readonly document: AnnotatedDocument;
  readonly quotes: readonly SaidRow[];
  readonly claims: readonly ClaimRow[];
}

/** Annotates a text and lists its quotations and claims with their speakers by name. */
export function read(source: string, format: SourceFormat = 'text'): Reading {
  const document = annotate(source, { format });
  const names = new Map(document.entities.map((entity) => [entity.id, entity.name]));
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? id));
  const quotes = document.annotations.filter((one): one is QuoteAnnotation => one.kind === 'quote');
  const claims = document.annotations.filter((one): one is ClaimAnnotation => one.kind === 'claim');
  return {
    document,
    quotes: quotes.map((quote) => ({
      text: quote.text.replace(/^[“”"‘'«„]|[“”"’'»]$/g, ''),
      form: quote.form,
      speaker: nameOf(quote.speaker),
      source: quote.speakerSpan?.text ?? null,
      cue: quote.cue?.text ?? null,
    })),
    claims: claims.map((claim) => ({
      content: claim.text,
      act: claim.act,
      speaker: nameOf(claim.speaker),
      cue: claim.cue?.text ?? null,
    })),
  };
}
