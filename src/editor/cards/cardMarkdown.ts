import * as vscode from 'vscode';
import { listCommands } from '../lists/listLinks';
import { MARK_SELECTION, reviewCommands } from '../review/reviewLinks';
import { cardCommands } from './cardLinks';

/**
 * A card as VS Code shows it. Text from files is escaped in it. Should any get through all the same,
 * it can run only the commands of a card, which can all be undone, and no HTML.
 */
export function cardMarkdown(card: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(card, true);
  markdown.isTrusted = {
    enabledCommands: [
      ...Object.values(cardCommands),
      ...Object.values(reviewCommands),
      MARK_SELECTION,
      ...Object.values(listCommands),
    ],
  };
  markdown.supportHtml = false;
  return markdown;
}
