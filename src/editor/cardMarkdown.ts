import * as vscode from 'vscode';

/**
 * A card as VS Code shows it. Text from files is escaped in it, and should any get through all the
 * same, it can neither run a command nor carry HTML.
 */
export function cardMarkdown(card: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(card, true);
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}
