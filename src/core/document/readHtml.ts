import type { SourceFormat } from '../model';
import { arrangePage } from './arrange';
import { HtmlFlow } from './htmlFlow';
import { readHtmlInto } from './readHtmlInto';
import type { TakenIn } from './leftOut';
import type { SourceDocument } from './sourceDocument';

/**
 * Reads an HTML page or fragment.
 * @param format What the caller takes the source for.
 */
export function readHtml(source: string, format: SourceFormat, takenIn: TakenIn): SourceDocument {
  const flow = new HtmlFlow(source);
  flow.blocks.takenIn = takenIn;
  readHtmlInto(flow, source);
  return flow.blocks.finish(format, (page) => arrangePage(page, flow.title));
}
