import type { Entity, SourceFormat } from '../core/model';
import type { ExportDocument, ExportOptions } from './exportFormat';

/** What an export tells of a document besides its annotations. */
export interface DocumentRecord {
  readonly uri: string;
  readonly title: string | null;
  readonly format: SourceFormat;
  readonly sha256?: string;
  readonly version?: string;
  readonly date?: string;
  /** Set where annotations were left out that are not rejected. */
  readonly isPartial?: true;
  readonly entities: readonly Entity[];
}

export function documentRecord(
  { uri, annotated, sha256, isPartial }: ExportDocument,
  { version, date }: ExportOptions,
): DocumentRecord {
  const { title, format, entities } = annotated;
  return {
    uri,
    title,
    format,
    ...(sha256 !== undefined && { sha256 }),
    ...(version !== undefined && { version }),
    ...(date !== undefined && { date }),
    ...(isPartial && { isPartial }),
    entities,
  };
}
