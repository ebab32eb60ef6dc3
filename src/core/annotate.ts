import type { AnnotatedDocument, SourceFormat } from './model';

export interface AnnotateOptions {
  /** How the source is written. Default: `text`, which may carry HTML tags and entities. */
  readonly format?: SourceFormat;
}

/**
 * Reads a source file's text and annotates it. Offsets in the result are UTF-16 code units into
 * `source`. Never throws on bad input: what was skipped or cut is in `notices`.
 */
export function annotate(source: string, options: AnnotateOptions = {}): AnnotatedDocument {
  const format = options.format ?? 'text';
  return { title: null, format, length: source.length, entities: [], annotations: [], notices: [] };
}
