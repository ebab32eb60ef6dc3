import * as vscode from 'vscode';
import { outlineOrders, type OutlineOrder } from './outlineModel';

const key = 'speechmark.outlineOrder';

/** The order of the outline, remembered for the workspace, and its filter. */
export class OutlineChoices implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private chosen: OutlineOrder;
  private words = '';

  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    const stored = memory.get<unknown>(key);
    this.chosen = outlineOrders.find((order) => order === stored) ?? 'reading';
    setContext(key, this.chosen);
    setContext('speechmark.outlineFiltered', false);
  }

  get order(): OutlineOrder {
    return this.chosen;
  }

  /** Words that rows must contain; empty for all rows. */
  get filter(): string {
    return this.words;
  }

  async orderBy(order: OutlineOrder): Promise<void> {
    if (order === this.chosen) return;
    this.chosen = order;
    setContext(key, order);
    this.changed.fire();
    await this.memory.update(key, order);
  }

  filterBy(words: string): void {
    if (words === this.words) return;
    this.words = words;
    setContext('speechmark.outlineFiltered', words.trim() !== '');
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}

function setContext(context: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', context, value);
}
