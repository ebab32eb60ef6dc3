import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../../src/core/annotate';
import type { SourceFormat } from '../../../src/core/model';
import type { ExportDocument } from '../../../src/formats/exportFormat';

const folder = join(__dirname, '../../../samples');

let read: readonly ExportDocument[] | undefined;

/** The samples, annotated when first asked for. */
export function sampleDocuments(): readonly ExportDocument[] {
  return (read ??= readdirSync(folder).map((name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    const format: SourceFormat = name.endsWith('.html')
      ? 'html'
      : name.endsWith('.md')
        ? 'markdown'
        : 'text';
    return { uri: `samples/${name}`, source, annotated: annotate(source, { format }) };
  }));
}
