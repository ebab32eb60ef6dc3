import * as vscode from 'vscode';
import type { Range } from '../../core/document/sourceDocument';
import type { Annotation } from '../../core/model';
import type { Place } from '../articles/documentIndex';
import { rangeIn } from '../articles/editorRanges';
import type { LiveArticle, LiveArticles } from '../articles/liveArticles';
import { kindOf } from '../kinds/kinds';
import { firstMention, mentionsIn, mentionsOf } from '../navigation/mentions';

/** How far around the caret mentions are highlighted, in UTF-16 code units. */
const reach = 100_000;

/**
 * The mentions of the actor or pledge at the caret, as highlights and as references. The definition
 * of an actor is where it is first named in full.
 */
export class MentionProvider
  implements vscode.DocumentHighlightProvider, vscode.ReferenceProvider, vscode.DefinitionProvider
{
  constructor(private readonly live: LiveArticles) {}

  async provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.DocumentHighlight[] | undefined> {
    const found = await this.at(document, position);
    if (!found) return undefined;
    const { article, place, annotation } = found;
    // The caret moves often, so mentions far from it are not looked for each time.
    const around = { start: place.start - reach, end: place.end + reach };
    return shownRanges(mentionsIn(around, annotation, article.index), document, article).map(
      (range) => new vscode.DocumentHighlight(range, vscode.DocumentHighlightKind.Text),
    );
  }

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Location[] | undefined> {
    const found = await this.at(document, position);
    if (!found) return undefined;
    const { article, annotation } = found;
    return shownRanges(mentionsOf(annotation, article.index), document, article).map(
      (range) => new vscode.Location(document.uri, range),
    );
  }

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.LocationLink[] | undefined> {
    const found = await this.at(document, position);
    if (!found) return undefined;
    const { article, place, annotation } = found;
    if (!kindOf(annotation)?.firstMention) return undefined;
    return [
      {
        originSelectionRange: rangeIn(document, article.now(place)),
        targetUri: document.uri,
        targetRange: rangeIn(document, article.now(firstMention(annotation, article.index))),
      },
    ];
  }

  private async at(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<{ article: LiveArticle; place: Place; annotation: Annotation } | undefined> {
    const article = await this.live.whenAnalysed(document);
    const offset = document.offsetAt(position);
    // A caret right after a name is still at the name.
    const places = [...(article?.placesAt(offset) ?? []), ...(article?.placesAt(offset - 1) ?? [])];
    const place = places.find(({ annotation }) => kindOf(annotation)?.mentions);
    if (!article || !place) return undefined;
    return { article, place, annotation: place.annotation };
  }
}

function shownRanges(
  mentions: readonly Range[],
  document: vscode.TextDocument,
  article: LiveArticle,
): vscode.Range[] {
  return mentions
    .map((mention) => article.now(mention))
    .filter(({ start, end }) => start < end)
    .map((range) => rangeIn(document, range));
}
