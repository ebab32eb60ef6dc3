import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';
import { articleLanguages } from '../articles/eligibility';
import type { LiveArticles } from '../articles/liveArticles';
import type { Localisation } from '../words/localisation';
import { AnnotationSelection } from './annotationSelection';
import { AnnotationLenses } from './codeLenses';
import { ArticleSymbols } from './documentSymbols';
import { AnnotationHints } from './inlayHints';
import { MentionProvider } from './mentionProvider';
import { QuoteFolding } from './quoteFolding';
import { WorkspaceAnnotations } from './workspaceSymbols';

/** Registers the language features, for the languages that articles are written in. */
export function registerLanguageFeatures(
  articles: Articles,
  live: LiveArticles,
  l10n: Localisation,
): vscode.Disposable {
  const { languages, workspace } = vscode;
  const changed = new vscode.EventEmitter<void>();
  const refresh = (): void => {
    changed.fire();
  };
  const mentions = new MentionProvider(live);
  return vscode.Disposable.from(
    changed,
    articles.onDidChange(refresh),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('speechmark')) refresh();
    }),
    languages.registerDocumentSymbolProvider(articleLanguages, new ArticleSymbols(live, l10n), {
      label: 'Speechmark',
    }),
    languages.registerWorkspaceSymbolProvider(new WorkspaceAnnotations(live, l10n)),
    languages.registerDocumentHighlightProvider(articleLanguages, mentions),
    languages.registerReferenceProvider(articleLanguages, mentions),
    languages.registerDefinitionProvider(articleLanguages, mentions),
    languages.registerFoldingRangeProvider(articleLanguages, new QuoteFolding(live, changed.event)),
    languages.registerSelectionRangeProvider(articleLanguages, new AnnotationSelection(live)),
    languages.registerInlayHintsProvider(
      articleLanguages,
      new AnnotationHints(live, l10n, changed.event),
    ),
    languages.registerCodeLensProvider(
      articleLanguages,
      new AnnotationLenses(live, l10n, changed.event),
    ),
  );
}
