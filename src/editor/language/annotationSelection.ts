import * as vscode from 'vscode';
import { offsetsOf, rangeIn } from '../articles/editorRanges';
import type { LiveArticles } from '../articles/liveArticles';

/** “Expand Selection” grows from a word to its name, its quotation, its claim. */
export class AnnotationSelection implements vscode.SelectionRangeProvider {
  constructor(private readonly live: LiveArticles) {}

  async provideSelectionRanges(
    document: vscode.TextDocument,
    positions: readonly vscode.Position[],
  ): Promise<vscode.SelectionRange[] | undefined> {
    const article = await this.live.whenAnalysed(document);
    if (!article) return undefined;
    return positions.map((position) => {
      const line = offsetsOf(document, document.lineAt(position.line).range);
      const places = article
        .placesAt(document.offsetAt(position))
        .map((place) => article.now(place));
      const widestFirst = [line, ...places].sort((x, y) => y.end - y.start - (x.end - x.start));
      return chain(
        widestFirst.map((range) => rangeIn(document, range)),
        position,
      );
    });
  }
}

/** Ranges as selections that grow from the narrowest; one outside the wider ones is left out. */
function chain(
  widestFirst: readonly vscode.Range[],
  position: vscode.Position,
): vscode.SelectionRange {
  let around: vscode.SelectionRange | undefined;
  for (const range of widestFirst) {
    if (!around || around.range.contains(range)) around = new vscode.SelectionRange(range, around);
  }
  return around ?? new vscode.SelectionRange(new vscode.Range(position, position));
}
