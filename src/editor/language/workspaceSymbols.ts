import * as vscode from 'vscode';
import { fileNameOf } from '../articles/articles';
import { rangeIn } from '../articles/editorRanges';
import type { LiveArticles } from '../articles/liveArticles';
import { fileOfTab } from '../intake/openFile';
import { annotationItems } from '../navigation/annotationPicker';
import type { Localisation } from '../words/localisation';

/** The longest list; typing more narrows it. */
const limit = 500;

/** “Go to Symbol in Workspace” over the articles that have been analysed. */
export class WorkspaceAnnotations implements vscode.WorkspaceSymbolProvider {
  constructor(
    private readonly live: LiveArticles,
    private readonly l10n: Localisation,
  ) {}

  provideWorkspaceSymbols(query: string): vscode.SymbolInformation[] {
    const found: vscode.SymbolInformation[] = [];
    for (const document of openDocuments()) {
      const article = this.live.of(document);
      if (!article) continue;
      for (const { annotationKind, range, label, description } of annotationItems(
        article,
        this.l10n,
      )) {
        if (!matches(label, query)) continue;
        const location = new vscode.Location(document.uri, rangeIn(document, range));
        const container = `${description ?? ''} · ${fileNameOf(document.uri)}`;
        const symbol = vscode.SymbolKind[annotationKind.symbol];
        found.push(new vscode.SymbolInformation(label, symbol, container, location));
        if (found.length >= limit) return found;
      }
    }
    return found;
  }
}

/**
 * Those in a tab come first: VS Code holds documents for minutes after they are closed, and their
 * annotations would fill the list.
 */
function openDocuments(): readonly vscode.TextDocument[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const open = new Set(tabs.map((tab) => fileOfTab(tab)?.toString()));
  const isOpen = ({ uri }: vscode.TextDocument): number => Number(open.has(uri.toString()));
  return vscode.workspace.textDocuments.toSorted((a, b) => isOpen(b) - isOpen(a));
}

/** Whether a text has the characters of a query in order: VS Code matches symbols that way too. */
export function matches(text: string, query: string): boolean {
  const letters = text.toLowerCase();
  let at = 0;
  for (const character of query.toLowerCase().replace(/\s+/g, '')) {
    at = letters.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
