import * as vscode from 'vscode';

/** Whether a setting of ours that is off by default is on for a document. */
export function isOn(name: string, document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('speechmark', document).get<boolean>(name, false);
}
