import * as vscode from 'vscode';

/** A file system of another extension: one article, whatever the path, that cannot be changed. */
export class OneArticle implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  private readonly bytes: Uint8Array;

  constructor(article: string) {
    this.bytes = new TextEncoder().encode(article);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: 1, size: this.bytes.length };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  readFile(): Uint8Array {
    return this.bytes;
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  writeFile(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}
