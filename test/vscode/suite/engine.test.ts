import * as vscode from 'vscode';
import { deepEqual, equal, ok } from '../assert.js';
import { closeAllEditors, until, writeFile } from '../workspace.js';
import { api, article, openMarked } from './speechmark.js';

/** What a reader can tell one analysis from another by. */
async function read(uri: vscode.Uri): Promise<unknown[]> {
  const analysis = await (await api()).analysisOf(uri);
  ok(analysis, 'the article is annotated');
  return analysis.annotations.map(({ kind, start, end, text }) => [kind, start, end, text]);
}

describe('The engine', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAllEditors();
  });

  it('runs in a worker, not where the extension runs', async () => {
    await openMarked('engine/place.txt');
    equal((await api()).enginePlace(), 'worker');
  });

  it('makes of edits what it makes of the text as a whole', async () => {
    const editor = await openMarked('engine/edited.txt');
    const { document } = editor;
    const at = (words: string): vscode.Position =>
      document.positionAt(document.getText().indexOf(words));
    // More than one place at once, a paragraph more, and one less.
    await editor.edit((edit) => {
      edit.insert(at('urged'), 'again ');
      edit.replace(new vscode.Range(at('35'), at(' million euros')), '70');
      edit.insert(at('<p>She accused'), '<p>Chad pledged $3 million to Mali.</p>\n');
    });
    await until('the first edit', async () => (await read(document.uri)).length > 0);
    await editor.edit((edit) => {
      edit.delete(
        new vscode.Range(at('<p>Russia denied'), document.lineAt(document.lineCount - 1).range.end),
      );
    });
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('redo');
    const edited = await read(document.uri);
    const anew = await openMarked('engine/anew.txt', document.getText());
    deepEqual(edited, await read(anew.document.uri));
    await vscode.window.showTextDocument(document);
  });

  it('reads several articles that are opened together', async () => {
    const names = ['one', 'two', 'three', 'four'];
    const opened = names.map(async (name) => {
      const uri = await writeFile(`engine/${name}.txt`, `${article}<p>The end of ${name}.</p>`);
      return read(uri);
    });
    for (const annotations of await Promise.all(opened)) ok(annotations.length > 5);
  });
});
