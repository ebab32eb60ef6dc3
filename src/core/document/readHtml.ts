import type { SourceFormat } from '../model';
import { arrangePage } from './arrange';
import { HtmlFlow } from './htmlFlow';
import { readHtmlInto } from './readHtmlInto';
import type { TakenIn } from './leftOut';
import type { SourceDocument } from './sourceDocument';
import type { SourceLayout } from './sourceLayout';

/**
 * Reads an HTML page or fragment.
 * @param format What the caller takes the source for.
 * @param layout Is told of every element.
 */
export function readHtml(
  source: string,
  format: SourceFormat,
  takenIn: TakenIn,
  layout?: SourceLayout,
): SourceDocument {
  const flow = new HtmlFlow(source, undefined, layout);
  flow.blocks.takenIn = takenIn;
  readHtmlInto(flow, source);
  if (layout) flow.end();
  return flow.blocks.finish(format, (page) => arrangePage(page, flow.title));
}
