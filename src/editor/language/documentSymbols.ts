import * as vscode from 'vscode';
import type { Annotation } from '../../core/model';
import type { Range } from '../../core/document/sourceDocument';
import { annotationLabel } from '../annotationLabels';
import { rangeIn } from '../editorRanges';
import type { LiveArticle, LiveArticles } from '../liveArticles';
import type { Speech } from '../localise';
import { oneLine } from '../oneLine';
import { retellsPledge } from '../retoldPledges';

/** Fills VS Code's own Outline, the breadcrumbs and “Go to Symbol in Editor”. */
export class ArticleSymbols implements vscode.DocumentSymbolProvider {
  constructor(
    private readonly live: LiveArticles,
    private readonly speech: Speech,
  ) {}

  async provideDocumentSymbols(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentSymbol[] | undefined> {
    const article = await this.live.whenCurrent(document);
    if (!article || token.isCancellationRequested) return undefined;
    return nested(listed(article), document, article, this.speech);
  }
}

export const symbolKinds: Readonly<Record<Annotation['kind'], vscode.SymbolKind>> = {
  actor: vscode.SymbolKind.Object,
  money: vscode.SymbolKind.Number,
  pledge: vscode.SymbolKind.Event,
  quote: vscode.SymbolKind.String,
  claim: vscode.SymbolKind.Method,
};

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
  const place = rangeIn(document, now(headline));
  const symbol = new vscode.DocumentSymbol(name, '', vscode.SymbolKind.Module, place, place);
  return { range: now(headline), symbol };
}

/** Pledges, claims and quotations, and each actor where it is first named. */
function listed({ index }: LiveArticle): Annotation[] {
  const met = new Set<string>();
  return index.annotations.filter((annotation) => {
    if (annotation.kind === 'money') return false;
    if (annotation.kind === 'claim') return !retellsPledge(annotation, index);
    if (annotation.kind !== 'actor') return true;
    if (annotation.actor === null || met.has(annotation.actor)) return false;
    met.add(annotation.actor);
    return true;
  });
}

/** Each annotation below the narrowest one that holds it, as breadcrumbs need it. */
function nested(
  annotations: readonly Annotation[],
  document: vscode.TextDocument,
  article: LiveArticle,
  speech: Speech,
): vscode.DocumentSymbol[] {
  const { index, now } = article;
  const headline = headlineSymbol(document, article);
  const roots = headline ? [headline.symbol] : [];
  const open = headline ? [headline] : [];
  for (const annotation of annotations) {
    const place = now(annotation);
    if (place.start >= place.end) continue;
    const { label, sort, detail } = annotationLabel(annotation, index, speech);
    const range = rangeIn(document, place);
    const symbol = new vscode.DocumentSymbol(
      label === '' ? sort : label,
      detail === '' ? sort : `${sort} · ${detail}`,
      symbolKinds[annotation.kind],
      range,
      range,
    );
    while (open.length > 0 && (open.at(-1)?.range.end ?? 0) < place.end) open.pop();
    const parent = open.at(-1);
    (parent ? parent.symbol.children : roots).push(symbol);
    open.push({ range: place, symbol });
  }
  return roots;
}
