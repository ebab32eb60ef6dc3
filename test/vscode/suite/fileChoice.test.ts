import * as vscode from 'vscode';
import { closeAllEditors, until } from '../workspace.js';
import { markedWords, openMarked } from './speechmark.js';

const hasMarks = async (editor: vscode.TextEditor): Promise<boolean> =>
  (await markedWords(editor, 'pledge')).length > 0;

async function set(name: string, value: unknown): Promise<void> {
  const target = vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('speechmark').update(name, value, target);
}

describe('The globs of the settings', () => {
  afterEach(async () => {
    await set('include', undefined);
    await set('exclude', undefined);
    await closeAllEditors();
  });

  it('leave out what is excluded, until it is asked for', async () => {
    const editor = await openMarked('choice/drafts/one.txt');
    await set('exclude', ['choice/drafts/**']);
    await until('no marks', async () => !(await hasMarks(editor)));
    await vscode.commands.executeCommand('speechmark.annotateFile');
    await until('the marks', () => hasMarks(editor));
    await vscode.commands.executeCommand('speechmark.stopAnnotating');
    await until('no marks again', async () => !(await hasMarks(editor)));
  });

  it('take in only what is included, when anything is', async () => {
    const editor = await openMarked('choice/notes/one.txt');
    await set('include', ['choice/articles/**']);
    await until('no marks', async () => !(await hasMarks(editor)));
    await set('include', ['choice/articles/**', '**/notes/*.txt']);
    await until('the marks', () => hasMarks(editor));
  });

  it('exclude also what is included, and pass over what is no glob', async () => {
    const editor = await openMarked('choice/both.txt');
    await set('exclude', [7, '', 'elsewhere/**']);
    await set('include', ['choice/*']);
    await until('the marks', () => hasMarks(editor));
    await set('exclude', ['**/both.*']);
    await until('no marks', async () => !(await hasMarks(editor)));
  });
});
