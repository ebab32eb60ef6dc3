import * as vscode from 'vscode';
import type { Range } from '../../core/document/sourceDocument';
import type { Annotation } from '../../core/model';
import { rangeIn } from '../articles/editorRanges';
import type { LiveArticle, LiveArticles } from '../articles/liveArticles';
import type { AnnotationLabel, EditorKind } from '../kinds/editorKind';
import { kindOf } from '../kinds/kinds';
import type { Localisation } from '../words/localisation';
import { titleOf } from '../views/articleGroups';
import { oneLine } from '../../formats/oneLine';
import { annotationsInPieces } from './pieces';

/** Fills VS Code's own Outline, the breadcrumbs and “Go to Symbol in Editor”. */
export class ArticleSymbols implements vscode.DocumentSymbolProvider {
  constructor(
    private readonly live: LiveArticles,
    private readonly l10n: Localisation,
  ) {}

  async provideDocumentSymbols(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentSymbol[] | undefined> {
    const article = await this.live.whenCurrent(document);
    if (!article || token.isCancellationRequested) return undefined;
    const nest = new SymbolNest(document, article, this.l10n);
    for await (const piece of annotationsInPieces(article, token)) {
      for (const annotation of piece) nest.add(annotation);
    }
    return token.isCancellationRequested ? undefined : nest.finish();
  }
}

interface Opened {
  readonly range: Range;
  readonly symbol: vscode.DocumentSymbol;
}

function headlineSymbol(
  document: vscode.TextDocument,
  { document: { title }, headline, now }: LiveArticle,
): Opened | undefined {
  const name = oneLine(title ?? '');
  if (name === '' || !headline) return undefined;
  const range = rangeIn(document, now(headline));
  const symbol = new vscode.DocumentSymbol(name, '', vscode.SymbolKind.Module, range, range);
  return { range: now(headline), symbol };
}

/** A symbol for each of several articles in a file. */
function articleSymbols(
  document: vscode.TextDocument,
  { document: { articles = [] }, now }: LiveArticle,
  { t }: Localisation,
): Opened[] {
  return articles.map((part, at) => {
    const range = now(part);
    const whole = rangeIn(document, range);
    const title = part.titleSpan && rangeIn(document, now(part.titleSpan));
    const symbol = new vscode.DocumentSymbol(
      titleOf(part, at + 1, t),
      [part.source, part.date].filter((words) => words !== null).join(' · '),
      vscode.SymbolKind.Module,
      whole,
      title && whole.contains(title) ? title : new vscode.Range(whole.start, whole.start),
    );
    return { range, symbol };
  });
}

/**
 * Pledges, claims and quotations, and each actor where it is first named, added in order of `start`.
 * Each goes below the narrowest one that contains it, as breadcrumbs need it.
 */
class SymbolNest {
  private readonly roots: vscode.DocumentSymbol[] = [];
  /** Of several articles those that no annotation was added of yet. */
  private readonly articles: Opened[];
  private readonly open: Opened[] = [];
  private readonly met = new Set<string>();

  constructor(
    private readonly document: vscode.TextDocument,
    private readonly article: LiveArticle,
    private readonly l10n: Localisation,
  ) {
    const headline = headlineSymbol(document, article);
    if (headline) this.put(headline);
    this.articles = articleSymbols(document, article, l10n);
  }

  /** All symbols, when the last annotation is added. */
  finish(): vscode.DocumentSymbol[] {
    this.openArticles(Infinity);
    return this.roots;
  }

  add(annotation: Annotation): void {
    const { document, article, l10n } = this;
    const { index } = article;
    const kind = kindOf(annotation);
    const now = article.now(annotation);
    if (!kind || now.start >= now.end || !this.isListed(annotation, kind)) return;
    this.openArticles(now.start);
    const words = kind.label(annotation, { ...l10n, index });
    const { name, detail } = (kind.listed ?? byItsWords)(words);
    const range = rangeIn(document, now);
    const symbol = new vscode.DocumentSymbol(
      name === '' ? words.sort : name,
      detail,
      vscode.SymbolKind[kind.symbol],
      range,
      range,
    );
    this.put({ range: now, symbol });
  }

  /** Opens the articles that start up to an offset. */
  private openArticles(offset: number): void {
    for (let next = this.articles[0]; next && next.range.start <= offset; next = this.articles[0]) {
      this.articles.shift();
      this.put(next);
    }
  }

  private put(opened: Opened): void {
    const { open, roots } = this;
    while (open.length > 0 && (open.at(-1)?.range.end ?? 0) < opened.range.end) open.pop();
    (open.at(-1)?.symbol.children ?? roots).push(opened.symbol);
    open.push(opened);
  }

  private isListed(annotation: Annotation, kind: EditorKind): boolean {
    const { index } = this.article;
    if (!kind.listedOnce) return kind.isRedundant?.(annotation, index) !== true;
    const once = kind.listedOnce(annotation, index);
    if (once === null || this.met.has(once)) return false;
    this.met.add(once);
    return true;
  }
}

const byItsWords = ({
  label,
  sort,
  detail,
}: AnnotationLabel): { name: string; detail: string } => ({
  name: [label, detail].filter((words) => words !== '').join(' '),
  detail: sort,
});
