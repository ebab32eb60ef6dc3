import * as vscode from 'vscode';
import type { ActiveArticle } from '../articles/activeArticle';
import { registerCommandMap } from '../commands/registerCommandMap';
import type { Localisation } from '../words/localisation';
import type { LeftOutMarks } from './leftOutMarks';
import { leftOutAction, leftOutCommands, leftOutHover, type LeftOutTarget } from './leftOutWords';
import type { TakenInBlocks } from './takenInBlocks';

interface Tools {
  readonly active: ActiveArticle;
  readonly marks: LeftOutMarks;
  readonly takenIn: TakenInBlocks;
  readonly l10n: Localisation;
}

/** Registers what the reader can do with what was left out: see it, take it in, and undo that. */
export function registerLeftOut({ active, marks, takenIn, l10n: { t } }: Tools): vscode.Disposable {
  const atCaret = (isRead: boolean): LeftOutTarget | undefined => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || editor.document !== active.document) return undefined;
    const { document, selection } = editor;
    const block = marks.at(document, document.offsetAt(selection.active))?.block;
    if (!block || (block.isRead === true) !== isRead) return undefined;
    return leftOutAction(block, document.uri.toString(), t).target;
  };
  const tellNone = (): void => {
    vscode.window.setStatusBarMessage(t('Put the cursor into a block that was left out.'), 4000);
  };
  return vscode.Disposable.from(
    registerCommandMap({
      'speechmark.showLeftOut': () => marks.setShown(true),
      'speechmark.hideLeftOut': () => marks.setShown(false),
      'speechmark.readLeftOutBlock': async (target = atCaret(false)) => {
        if (isTarget(target)) await takenIn.take(target.uri, target.block);
        else tellNone();
      },
      'speechmark.leaveOutBlock': async (target = atCaret(true)) => {
        if (isTarget(target)) await takenIn.leaveOut(target.uri, target.block);
        else tellNone();
      },
    }),
    vscode.languages.registerHoverProvider('*', {
      provideHover(document, position) {
        const found = marks.at(document, document.offsetAt(position));
        if (!found) return undefined;
        const hover = leftOutHover(found.block, document.uri.toString(), t);
        const markdown = new vscode.MarkdownString(hover, true);
        markdown.isTrusted = { enabledCommands: Object.values(leftOutCommands) };
        return new vscode.Hover(markdown, found.range);
      },
    }),
    vscode.languages.registerCodeActionsProvider(
      '*',
      {
        provideCodeActions(document, range) {
          const found = marks.at(document, document.offsetAt(range.start));
          if (!found) return [];
          const { title, command, target } = leftOutAction(found.block, document.uri.toString(), t);
          const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
          action.command = { title, command, arguments: [target] };
          return [action];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

function isTarget(value: unknown): value is LeftOutTarget {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, block } = value as Partial<Record<keyof LeftOutTarget, unknown>>;
  return typeof uri === 'string' && typeof block === 'string';
}
