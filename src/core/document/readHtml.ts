import type { SourceFormat } from '../model';
import { arrangePage } from './arrange';
import { HtmlFlow } from './htmlFlow';
import { readHtmlInto } from './readHtmlInto';
import type { SourceDocument } from './sourceDocument';

/**
 * Reads an HTML page or fragment.
 * @param format What the caller takes the source for.
 */
export function readHtml(source: string, format: SourceFormat): SourceDocument {
  const flow = new HtmlFlow(source);
  readHtmlInto(flow, source);
  return flow.blocks.finish(format, (page) => arrangePage(page, flow.title));
}
