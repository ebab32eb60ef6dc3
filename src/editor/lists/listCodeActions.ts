import * as vscode from 'vscode';
import { offsetsOf } from '../articles/editorRanges';
import type { LiveArticles } from '../articles/liveArticles';
import type { Localisation } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import { shorten } from '../words/shorten';
import { listActions, listActionWord, listCommands } from './listLinks';

/** What the light bulb offers to say of a name for all articles. */
export class ListCodeActions implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.Refactor];

  constructor(
    private readonly live: LiveArticles,
    private readonly l10n: Localisation,
  ) {}

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const article = this.live.of(document);
    if (!article) return [];
    const selected = range.isEmpty || !range.isSingleLine ? '' : document.getText(range).trim();
    const { start } = offsetsOf(document, range);
    const actor = article.placesAt(start).find(({ annotation }) => annotation.kind === 'actor');
    const words = selected === '' ? actor?.annotation.text : selected;
    if (words === undefined) return [];
    const target = actor &&
      selected === '' && { uri: document.uri.toString(), annotation: actor.annotation.id };
    return listActions.map((each) => {
      const { t } = this.l10n;
      const title = t('{0} ({1})', listActionWord(each, t), shorten(oneLine(words), 40));
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.Refactor);
      action.command = { title, command: listCommands[each], arguments: target ? [target] : [] };
      return action;
    });
  }
}
