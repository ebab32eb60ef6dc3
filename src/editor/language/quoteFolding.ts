import * as vscode from 'vscode';
import type { QuoteAnnotation } from '../../core/model';
import type { LiveArticles } from '../articles/liveArticles';
import { foldingsOf } from './foldings';
import { annotationsInPieces } from './pieces';

/** Folds quotations of several lines and the turns of a transcript. */
export class QuoteFolding implements vscode.FoldingRangeProvider {
  constructor(
    private readonly live: LiveArticles,
    readonly onDidChangeFoldingRanges: vscode.Event<void>,
  ) {}

  async provideFoldingRanges(
    document: vscode.TextDocument,
    _context: vscode.FoldingContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.FoldingRange[] | undefined> {
    const article = await this.live.whenCurrent(document);
    if (!article || token.isCancellationRequested) return undefined;
    const lineOf = (offset: number): number =>
      document.positionAt(article.now({ start: offset, end: offset }).start).line;
    const quotes: QuoteAnnotation[] = [];
    for await (const piece of annotationsInPieces(article, token)) {
      quotes.push(...piece.filter((one): one is QuoteAnnotation => one.kind === 'quote'));
    }
    if (token.isCancellationRequested) return undefined;
    const foldings = foldingsOf(quotes, lineOf);
    // Without foldings of ours, VS Code folds by indentation, as it does without us.
    if (foldings.length === 0) return undefined;
    return foldings.map(({ first, last }) => new vscode.FoldingRange(first, last));
  }
}
