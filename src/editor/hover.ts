import * as vscode from 'vscode';
import type { Articles } from './articles';
import { hoverCard } from './hoverCards';
import { cardMarkdown } from './cardMarkdown';
import type { Speech } from './localise';

/** Shows the cards of what is marked under the pointer. */
export class AnnotationHover implements vscode.HoverProvider {
  constructor(
    private readonly articles: Articles,
    private readonly speech: Speech,
  ) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    if (this.articles.formatOf(document) === null) return undefined;
    const { version } = document;
    const analysis = await this.articles.current(document);
    if (token.isCancellationRequested || document.version !== version) return undefined;
    if (analysis?.version !== version || analysis.outcome.state !== 'annotated') return undefined;
    const card = hoverCard(analysis.outcome.document, document.offsetAt(position), this.speech);
    if (!card) return undefined;
    return new vscode.Hover(
      cardMarkdown(card.markdown),
      new vscode.Range(document.positionAt(card.start), document.positionAt(card.end)),
    );
  }
}
