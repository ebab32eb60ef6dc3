import * as vscode from 'vscode';

/** Registers commands by their ids. */
export function registerCommandMap(
  commands: Readonly<Record<string, (...args: never[]) => unknown>>,
): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
  );
}
