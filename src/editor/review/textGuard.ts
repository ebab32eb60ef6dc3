import * as vscode from 'vscode';

const { executeCommand, registerCommand } = vscode.commands;

/** Keeps what is typed out of a document for a while. */
export class TextGuard implements vscode.Disposable {
  private held: vscode.TextDocument | undefined;
  private typing: vscode.Disposable | undefined;
  /** Documents that VS Code still keeps read-only: it lets go of the active one alone. */
  private readonly owed = new Set<string>();
  private readonly listener = vscode.window.onDidChangeActiveTextEditor(() => {
    void this.settle();
  });

  /** @param document The one in the active editor. */
  async hold(document: vscode.TextDocument): Promise<void> {
    this.held = document;
    if (document.isUntitled) {
      this.typing = swallowTyping(document);
      return;
    }
    this.owed.add(document.uri.toString());
    await executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
  }

  async release(): Promise<void> {
    this.held = undefined;
    this.typing?.dispose();
    this.typing = undefined;
    await this.settle();
  }

  dispose(): void {
    this.listener.dispose();
    this.typing?.dispose();
  }

  private async settle(): Promise<void> {
    const { activeTextEditor } = vscode.window;
    if (!activeTextEditor || activeTextEditor.document === this.held) return;
    if (!this.owed.delete(activeTextEditor.document.uri.toString())) return;
    await executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
  }
}

/** VS Code has nothing to make an untitled document read-only. */
function swallowTyping(document: vscode.TextDocument): vscode.Disposable | undefined {
  try {
    return registerCommand('type', async (typed: unknown) => {
      if (vscode.window.activeTextEditor?.document === document) return;
      await executeCommand('default:type', typed);
    });
  } catch {
    // Another extension has it, such as one for the keys of vi.
    return undefined;
  }
}
