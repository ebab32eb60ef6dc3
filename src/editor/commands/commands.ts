import * as vscode from 'vscode';
import type { ActiveArticle } from '../articles/activeArticle';
import type { Articles } from '../articles/articles';
import { isUserFile } from '../articles/eligibility';
import { registerCommandMap } from './registerCommandMap';
import type { Localisation } from '../words/localisation';
import { inform } from '../words/messages';

/** What the commands need. */
export interface CommandTools {
  readonly active: ActiveArticle;
  readonly articles: Articles;
  readonly l10n: Localisation;
}

/** Registers the commands that work on the article as a whole. */
export function registerCommands({ articles, active, l10n }: CommandTools): vscode.Disposable {
  const { t } = l10n;
  const onDocument = async <T>(
    act: (document: vscode.TextDocument) => Promise<T>,
  ): Promise<T | undefined> => {
    if (active.document) return act(active.document);
    void inform(t('Open an article first.'));
    return undefined;
  };
  return registerCommandMap({
    'speechmark.annotateFile': () =>
      onDocument(async (document) => {
        const { scheme } = document.uri;
        if (!isUserFile({ scheme, languageId: document.languageId })) return;
        await articles.insistOn(document);
      }),
    'speechmark.stopAnnotating': async (file?: unknown) => {
      await active.bringForward(file);
      await onDocument((document) => {
        articles.stop(document);
        return Promise.resolve();
      });
    },
    'speechmark.refresh': () =>
      onDocument(async (document) => {
        await articles.refresh(document);
      }),
  });
}
