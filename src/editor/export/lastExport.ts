import type * as vscode from 'vscode';
import type { ExportPlan } from './exportPlan';

const key = 'speechmark.lastExport';

/** The last export of a workspace, which can be done again. */
export class LastExport {
  constructor(private readonly memory: vscode.Memento) {}

  get plan(): ExportPlan | undefined {
    return this.memory.get<ExportPlan>(key);
  }

  async keep(plan: ExportPlan): Promise<void> {
    await this.memory.update(key, plan);
  }
}
