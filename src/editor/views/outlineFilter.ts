import * as vscode from 'vscode';
import type { Localisation } from '../words/localisation';
import type { OutlineChoices } from './outlineChoices';

/** Asks for the outline's filter. The rows follow as it is typed; Escape restores the last one. */
export function askForFilter(choices: OutlineChoices, { t }: Localisation): void {
  const before = choices.filter;
  let isAccepted = false;
  const box = vscode.window.createInputBox();
  box.title = t('Filter the Speech Outline');
  box.placeholder = t('Words that rows must contain, such as a name or “pledge”');
  box.prompt = t('Enter keeps the filter, Escape restores the last one.');
  box.value = before;
  box.onDidChangeValue((words) => {
    choices.filterBy(words);
  });
  box.onDidAccept(() => {
    isAccepted = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!isAccepted) choices.filterBy(before);
    box.dispose();
  });
  box.show();
}
