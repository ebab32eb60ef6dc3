import * as vscode from 'vscode';
import { SIDECAR_FOLDER } from '../../review/sidecar/sidecarPaths';
import type { ArticleReviews } from './articleReviews';

/** Milliseconds in which changes on disk count as one. */
const together = 100;

/** Has sidecars read again when they change on disk, and when the window comes back. */
export class SidecarWatch implements vscode.Disposable {
  private readonly watchers = new Map<string, vscode.Disposable>();
  private readonly disposables: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly reviews: ArticleReviews) {
    this.disposables = [
      reviews.onDidOpen(() => {
        this.watch();
      }),
      vscode.workspace.onDidCloseTextDocument(() => {
        this.watch();
      }),
      // Not every disk tells of changes.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) this.reloadSoon();
      }),
    ];
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const disposable of [...this.disposables, ...this.watchers.values()]) disposable.dispose();
  }

  /** Watches the folders of all articles, and no others. */
  private watch(): void {
    const folders = new Map(
      this.reviews.documents
        .filter(({ isUntitled }) => !isUntitled)
        .map(({ uri }) => vscode.Uri.joinPath(uri, '..'))
        .map((folder) => [folder.toString(), folder]),
    );
    for (const [key, watcher] of this.watchers) {
      if (folders.has(key)) continue;
      watcher.dispose();
      this.watchers.delete(key);
    }
    for (const [key, folder] of folders) {
      if (!this.watchers.has(key)) this.watchers.set(key, this.watcherOf(folder));
    }
  }

  private watcherOf(folder: vscode.Uri): vscode.Disposable {
    const reload = (): void => {
      this.reloadSoon();
    };
    const places = [folder, vscode.Uri.joinPath(folder, SIDECAR_FOLDER)];
    return vscode.Disposable.from(
      ...places.flatMap((place) => {
        const watcher = vscode.workspace.createFileSystemWatcher(
          new vscode.RelativePattern(place, '*.jsonl'),
          false,
          false,
          true,
        );
        return [watcher, watcher.onDidChange(reload), watcher.onDidCreate(reload)];
      }),
    );
  }

  private reloadSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      for (const { uri } of this.reviews.documents) void this.reviews.reload(uri.toString());
    }, together);
  }
}
