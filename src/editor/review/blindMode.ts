import * as vscode from 'vscode';
import type { Localisation } from '../words/localisation';
import { type GitName, ReviewerName } from './reviewerName';

/**
 * Whether reviewers see their own decisions alone (`speechmark.review.blind`), and whose those are.
 * Until the name is known a reviewer sees nobody's.
 */
export class BlindMode implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly name: ReviewerName;
  private readonly names = new Map<string, string | undefined>();
  private readonly listener: vscode.Disposable;

  /** Fires when other decisions are to be seen. */
  readonly onDidChange = this.changed.event;

  constructor(gitName: GitName, l10n: Localisation) {
    this.name = new ReviewerName(gitName, l10n);
    this.listener = vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('speechmark.review')) return;
      this.names.clear();
      this.changed.fire(undefined);
    });
  }

  /** Whose decisions on a document are seen; null if everybody's are. */
  reviewerOf(document: vscode.TextDocument): string | null {
    const isBlind = vscode.workspace
      .getConfiguration('speechmark.review', document)
      .get<boolean>('blind', false);
    if (!isBlind) return null;
    const uri = document.uri.toString();
    if (!this.names.has(uri)) {
      this.names.set(uri, undefined);
      void this.name.known(document).then((name) => {
        this.names.set(uri, name);
        if (name !== undefined) this.changed.fire(undefined);
      });
    }
    return this.names.get(uri) ?? '';
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }
}
