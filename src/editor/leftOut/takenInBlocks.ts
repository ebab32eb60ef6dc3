import * as vscode from 'vscode';

const key = 'speechmark.takenIn';
/** Documents that the reader took blocks into; the oldest are forgotten. */
const most = 200;

const none: readonly string[] = [];

/**
 * The blocks that the reader wants read although they are no part of an article, by the uri of
 * their document and by their keys (`leftOutKey`); remembered for the workspace.
 */
export class TakenInBlocks implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<string>();
  /** The document taken into last comes last. */
  private readonly keys: Map<string, readonly string[]>;

  /** Fires with the uri of the document. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    this.keys = new Map(memory.get<[string, readonly string[]][]>(key, []));
  }

  /** The same array as long as the reader changes nothing. */
  of(uri: string): readonly string[] {
    return this.keys.get(uri) ?? none;
  }

  async take(uri: string, block: string): Promise<void> {
    if (this.of(uri).includes(block)) return;
    await this.set(uri, [...this.of(uri), block]);
  }

  async leaveOut(uri: string, block: string): Promise<void> {
    if (!this.of(uri).includes(block)) return;
    await this.set(
      uri,
      this.of(uri).filter((each) => each !== block),
    );
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async set(uri: string, blocks: readonly string[]): Promise<void> {
    this.keys.delete(uri);
    if (blocks.length > 0) this.keys.set(uri, blocks);
    this.changed.fire(uri);
    await this.memory.update(key, [...this.keys].slice(-most));
  }
}
