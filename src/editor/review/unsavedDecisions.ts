import type * as vscode from 'vscode';
import type { Decision } from '../../review/decision';

const key = 'speechmark.unsavedDecisions';

/**
 * Decisions that stand in no file: of articles that were never saved, or that nobody may write
 * beside. VS Code keeps them with the workspace, so that they outlive its window.
 */
export class UnsavedDecisions {
  private readonly held: Map<string, readonly Decision[]>;

  constructor(private readonly memory: vscode.Memento) {
    this.held = new Map(memory.get<[string, readonly Decision[]][]>(key, []));
  }

  of(uri: string): readonly Decision[] {
    return this.held.get(uri) ?? [];
  }

  async hold(uri: string, decisions: readonly Decision[]): Promise<void> {
    if (decisions.length === 0) return this.drop(uri);
    this.held.set(uri, decisions);
    await this.store();
  }

  async drop(uri: string): Promise<void> {
    if (this.held.delete(uri)) await this.store();
  }

  private async store(): Promise<void> {
    await this.memory.update(key, [...this.held]);
  }
}
