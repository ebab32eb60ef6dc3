import * as vscode from 'vscode';
import type { ActiveArticle } from '../articles/activeArticle';
import { isUserFile } from '../articles/eligibility';
import {
  exportAnnotations,
  type ExportRequest,
  type ExportTools,
} from '../export/exportAnnotations';
import { registerCommandMap } from './registerCommandMap';
import { inform } from '../words/messages';

/** What the commands need. */
export interface CommandTools extends ExportTools {
  readonly active: ActiveArticle;
}

/** Registers the commands that work on the article as a whole. */
export function registerCommands(tools: CommandTools): vscode.Disposable {
  const { articles, active, l10n } = tools;
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
    'speechmark.stopAnnotating': () =>
      onDocument((document) => {
        articles.stop(document);
        return Promise.resolve();
      }),
    'speechmark.refresh': () =>
      onDocument(async (document) => {
        await articles.refresh(document);
      }),
    'speechmark.export': (request?: ExportRequest) =>
      onDocument((document) => exportAnnotations(document, request ?? {}, tools)),
  });
}
