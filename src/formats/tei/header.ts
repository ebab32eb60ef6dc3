import type { ExportDocument, ExportOptions } from '../exportFormat';
import { element, escaped } from './xml';

/** What the file is, and how it was read. */
export function header(input: ExportDocument, { version, date }: ExportOptions): string {
  const { uri, sha256, annotated } = input;
  const title = element('title', {}, escaped(annotated.title ?? uri));
  const parts = (annotated.articles ?? []).map((article) =>
    element(
      'bibl',
      {},
      element('title', {}, escaped(article.title ?? uri)),
      article.source === null ? '' : element('publisher', {}, escaped(article.source)),
      article.date === null ? '' : element('date', {}, escaped(article.date)),
    ),
  );
  const file = element(
    'bibl',
    { type: 'file' },
    element('idno', { type: 'file' }, escaped(uri)),
    sha256 === undefined ? '' : element('idno', { type: 'sha256' }, escaped(sha256)),
  );
  const fileDesc = element(
    'fileDesc',
    {},
    element('titleStmt', {}, title),
    element('publicationStmt', {}, element('p', {}, 'Annotations of a file, not published.')),
    element('sourceDesc', {}, file, ...parts),
  );
  const application = element(
    'application',
    { ident: 'Speechmark', version: version ?? '0' },
    element('label', {}, 'Speechmark'),
  );
  return element(
    'teiHeader',
    {},
    fileDesc,
    element('encodingDesc', {}, element('appInfo', {}, application)),
    date === undefined
      ? ''
      : element('revisionDesc', {}, element('change', { when: date }, 'Exported')),
  );
}
