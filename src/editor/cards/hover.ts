import * as vscode from 'vscode';
import { rangeIn } from '../articles/editorRanges';
import type { LiveArticles } from '../articles/liveArticles';
import type { ShownKinds } from '../marks/shownKinds';
import type { Localisation } from '../words/localisation';
import { listLinks } from '../lists/listLinks';
import { MARK_SELECTION, reviewLinks } from '../review/reviewLinks';
import { commandLink } from '../words/commandLink';
import { type CardLinks, cardLinks } from './cardLinks';
import { cardMarkdown } from './cardMarkdown';
import { hoverCard } from './hoverCards';

/** Shows the card of what is marked under the pointer. */
export class AnnotationHover implements vscode.HoverProvider {
  constructor(
    private readonly live: LiveArticles,
    private readonly shownKinds: ShownKinds,
    private readonly l10n: Localisation,
  ) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const article = await this.live.whenAnalysed(document);
    if (!article || token.isCancellationRequested) return undefined;
    const { index } = article;
    const places = article
      .placesAt(document.offsetAt(position))
      .filter(({ annotation }) => !this.shownKinds.hidden.has(annotation.kind));
    const uri = document.uri.toString();
    const toPlaces = cardLinks(uri, index, this.l10n);
    const links: CardLinks = (annotation, start) => {
      const target = { uri, annotation: annotation.id };
      const lists = annotation.kind === 'actor' ? listLinks(target, this.l10n) : '';
      return [reviewLinks(uri, annotation, this.l10n), toPlaces(annotation, start), lists]
        .filter((each) => each !== '')
        .join('\n\n');
    };
    const card = hoverCard(places, { ...this.l10n, index }, links);
    const marking = this.markingAt(document, position);
    if (!card) return marking === undefined ? undefined : new vscode.Hover(cardMarkdown(marking));
    return new vscode.Hover(
      cardMarkdown(marking === undefined ? card.markdown : `${marking}\n\n---\n\n${card.markdown}`),
      rangeIn(document, article.now(card.place)),
    );
  }

  /** The link that marks the selection, if the pointer is on it. */
  private markingAt(document: vscode.TextDocument, position: vscode.Position): string | undefined {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document || editor.selection.isEmpty) return undefined;
    if (!editor.selection.contains(position)) return undefined;
    return commandLink('add', this.l10n.t('Mark the selection as…'), MARK_SELECTION, {});
  }
}
