import type * as vscode from 'vscode';

const key = 'speechmark.insisted';
/** Files that are remembered; the oldest are forgotten. */
const most = 500;

/**
 * The documents that the reader wants annotated though they would be left alone, by uri. Files are
 * remembered for the workspace; what has no file only until it is closed.
 */
export class InsistedFiles {
  /** The one asked for last comes last. */
  private readonly uris: Set<string>;

  constructor(private readonly memory: vscode.Memento) {
    this.uris = new Set(memory.get<string[]>(key, []));
  }

  has(uri: string): boolean {
    return this.uris.has(uri);
  }

  async add(uri: string): Promise<void> {
    this.uris.delete(uri);
    this.uris.add(uri);
    await this.save();
  }

  async delete(uri: string): Promise<void> {
    if (this.uris.delete(uri)) await this.save();
  }

  private async save(): Promise<void> {
    const files = [...this.uris].filter((uri) => !uri.startsWith('untitled:'));
    await this.memory.update(key, files.slice(-most));
  }
}
