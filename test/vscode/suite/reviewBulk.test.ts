import * as vscode from 'vscode';
import { deepEqual, equal, includes, ok } from '../assert.js';
import { closeAllEditors, inWorkspace, readFile, putCaretAt, until } from '../workspace.js';
import { api, article, markedWords, openMarked, placeOf } from './speechmark.js';

/** Thirty mentions and more of ministers. */
const long = `${article}\n${'<p>Marijke Brandsma said that Russia and Norway had met Marijke Brandsma.</p>\n'.repeat(12)}`;

/** The rows of the view of decisions, by group. */
async function decisions(): Promise<Record<string, readonly string[]>> {
  const rows = (await api()).viewRows('speechmark.decisions');
  return Object.fromEntries(
    rows.map(({ id, children }) => [id, children.map(({ label }) => label)]),
  );
}

function select(editor: vscode.TextEditor, words: string): void {
  const start = editor.document.getText().indexOf(words);
  ok(start >= 0, words);
  const { document } = editor;
  editor.selection = new vscode.Selection(
    document.positionAt(start),
    document.positionAt(start + words.length),
  );
}

describe('Decisions on several annotations', () => {
  before(async () => {
    await vscode.workspace
      .getConfiguration('speechmark.review')
      .update('name', 'Ines', vscode.ConfigurationTarget.Global);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAllEditors();
  });

  it('are one step to undo', async () => {
    const editor = await openMarked('review/bulk.txt', long);
    const actors = await markedWords(editor, 'actor');
    ok(actors.length > 30, String(actors.length));
    await vscode.commands.executeCommand('speechmark.bulkReview', {
      filter: { kind: 'actor' },
      verdict: 'reject',
    });
    await until('the rejection', async () => (await markedWords(editor, 'actor')).length === 0);
    ok(((await decisions())['rejected'] ?? []).length > 30);
    await vscode.commands.executeCommand('speechmark.undoDecision');
    await until('all actors', async () => (await markedWords(editor, 'actor')).length > 0);
    deepEqual(await markedWords(editor, 'actor'), actors);
    deepEqual(await decisions(), {});
    await vscode.commands.executeCommand('speechmark.redoDecision');
    await until('the rejection', async () => (await markedWords(editor, 'actor')).length === 0);
  });

  it('leave words that are gone in the tray, until they are attached', async () => {
    const path = 'review/tray.txt';
    const editor = await openMarked(path);
    const { document } = editor;
    const place = placeOf(document, 'cheap rumours');
    await putCaretAt(editor, place);
    await vscode.commands.executeCommand('speechmark.acceptAnnotation');
    await until('the decision', async () => (await decisions())['accepted']);
    select(editor, '“cheap rumours”');
    await editor.edit((edit) => {
      edit.replace(editor.selection, 'old news about the dams');
    });
    await until('the tray', async () => (await decisions())['tray']);
    deepEqual(await decisions(), { tray: ['“cheap rumours”'] });
    await until('the notice', async () =>
      (await api()).status()?.lines.some((line) => line.includes('were not found again')),
    );

    select(editor, 'old news');
    await vscode.commands.executeCommand(
      'speechmark.attachHere',
      (await api()).viewRows('speechmark.decisions')[0]?.children[0],
    );
    await until('the mark', async () => (await markedWords(editor, 'quote')).includes('old news'));
    equal((await decisions())['tray'], undefined);
    await (await api()).reviewSaved(inWorkspace(path));
    includes(await readFile(`${path}.speechmark.jsonl`), '"attach"');
  });

  it('are made of a selection', async () => {
    const editor = await openMarked('review/selection.txt');
    select(editor, 'rising seas');
    const marking = vscode.commands.executeCommand('speechmark.markSelection', 'quote');
    // The first choice is that nobody who is known speaks.
    await until('the mark', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await markedWords(editor, 'quote')).includes('rising seas');
    });
    await marking;
    deepEqual((await decisions())['added'], ['rising seas']);
  });
});
