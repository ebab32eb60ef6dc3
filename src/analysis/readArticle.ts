import { annotateDocument } from '../core/annotate';
import { readsAsProse } from '../core/document/prose';
import { readDocument } from '../core/document/readDocument';
import type { Range, SourceDocument } from '../core/document/sourceDocument';
import type { AnalysisOutcome, AnalysisRequest } from './analyzer';

/** What is read of a document. */
export interface Article extends Pick<AnalysisRequest, 'format' | 'fileName' | 'insist'> {
  readonly text: string;
}

/** Reads one document: decides whether it is an article and annotates it. */
export function readArticle({ text, format, fileName, insist }: Article): AnalysisOutcome {
  const document = readDocument(text, format);
  if (!insist && text.trim() !== '') {
    const { prose, reason } = readsAsProse(document, { fileName });
    if (!prose) return { state: 'skipped', reason };
  }
  return {
    state: 'annotated',
    document: annotateDocument(document),
    headline: headlineOf(document),
  };
}

/** Where the title stands in the source; null when no block of the text repeats it. */
function headlineOf({ title, text, blocks, offsets }: SourceDocument): Range | null {
  if (title === null || title === '') return null;
  const block = blocks.find(({ start, end }) => text.slice(start, end) === title);
  return block ? offsets.toSource({ start: block.start, end: block.end }) : null;
}
