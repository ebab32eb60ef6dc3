import type { SourceFormat } from '../model';
import { arrangeText } from './arrange';
import { withoutDirectives } from './directives';
import { type FrontMatter, frontMatter } from './frontMatter';
import { HtmlFlow } from './htmlFlow';
import type { TakenIn } from './leftOut';
import { LineReader } from './lineReader';
import { readHtml } from './readHtml';
import { readMarkupInto } from './readMarkupInto';
import type { PlainRow } from './plainTables';
import type { Range, SourceDocument } from './sourceDocument';
import type { SourceLayout } from './sourceLayout';

const WHOLE_PAGE = /^[\s\ufeff]*(?:<\?xml[^<>]*>\s*)?<(?:!doctype\s+html|html)[\s>]/i;

/** Whether a text opens like a page of HTML. */
export const isWholePage = (source: string): boolean => WHOLE_PAGE.test(source.slice(0, 2000));

/**
 * Reads plain text that may carry HTML tags and character references. Blocks are divided by blank
 * lines and by block tags, and by single line ends where these are not mere line wraps.
 * @param format What the caller takes the source for.
 * @param layout Is told of every element.
 */
export function readText(
  source: string,
  format: SourceFormat,
  takenIn: TakenIn,
  layout?: SourceLayout,
): SourceDocument {
  if (isWholePage(source)) return readHtml(source, format, takenIn, layout);
  return new TextReader(source, takenIn, layout).read(format);
}

class TextReader {
  private readonly flow: HtmlFlow;
  private readonly lines: LineReader;
  private readonly matter: FrontMatter | null;
  private readonly text: string;

  constructor(
    source: string,
    takenIn: TakenIn,
    private readonly layout?: SourceLayout,
  ) {
    this.flow = new HtmlFlow(
      source,
      (byElements) => {
        const { cell, atBullet } = this.lines;
        if (cell) return { ...byElements, kind: 'tableCell', level: 0, cell };
        return atBullet ? { ...byElements, kind: 'listItem', level: 0 } : byElements;
      },
      layout,
    );
    this.flow.blocks.takenIn = takenIn;
    this.matter = frontMatter(source);
    this.text = withoutDirectives(source, this.matter);
    this.lines = new LineReader(this.flow, this.text);
  }

  read(format: SourceFormat): SourceDocument {
    readMarkupInto(this.flow, this.text, (start, end) => {
      // Only the flow knows whether what it skips is the title.
      if (this.flow.skipping) this.flow.text(this.text.slice(start, end), start);
      else this.lines.read(start, end, !this.flow.insideBlock || this.flow.insidePrinted);
    });
    this.flow.end();
    if (this.layout) layOutRows(this.layout, this.lines.rows);
    return this.flow.blocks.finish(format, (page) =>
      arrangeText(page, this.matter?.title ?? this.flow.title),
    );
  }
}

/** Tells of the tables that lines draw. */
function layOutRows(layout: SourceLayout, rows: readonly PlainRow[]): void {
  const whole = (cells: PlainRow): Range => ({
    start: cells[0]?.start ?? 0,
    end: (cells.at(-1)?.end ?? 0) + 1,
  });
  const tables = new Set(rows.map(([cell]) => cell?.place.table));
  for (const table of tables) {
    const own = rows.filter(([cell]) => cell?.place.table === table);
    layout.add('table', whole(own.flat()));
    for (const row of own) {
      layout.add('tr', whole(row));
      for (const { start, end, place } of row)
        layout.add(place.isHead ? 'th' : 'td', { start, end: end + 1 });
    }
  }
}
