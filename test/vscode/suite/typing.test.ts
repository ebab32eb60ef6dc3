import * as vscode from 'vscode';
import type { MarkName } from '../../../src/editor/kinds/editorKind.js';
import { deepEqual, equal, includes, ok } from '../assert.js';
import { closeAllEditors, until } from '../workspace.js';
import { api, article, markedWords, openMarked } from './speechmark.js';

const kinds: readonly MarkName[] = ['actor', 'pledge', 'pledgePart', 'quote'];

/** Presses the keys of some text one after the other, as fast as the editor takes them. */
async function type(text: string): Promise<void> {
  const pressed = [...text].map((key) => vscode.commands.executeCommand('type', { text: key }));
  await Promise.all(pressed);
}

function putCaret(editor: vscode.TextEditor, words: string, after = words.length): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words) + after);
  editor.selection = new vscode.Selection(at, at);
}

async function allMarked(editor: vscode.TextEditor): Promise<Record<string, string[]>> {
  const marked = await Promise.all(
    kinds.map(async (kind) => [kind, await markedWords(editor, kind)] as const),
  );
  return Object.fromEntries(marked);
}

describe('Typing in an article', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAllEditors();
  });

  it('leaves every mark on its words, and none goes and comes back', async () => {
    const editor = await openMarked('typing/fast.txt');
    const before = await allMarked(editor);
    const speechmark = await api();
    putCaret(editor, 'on Monday');
    await until('a quiet editor', async () => {
      const { length } = (await markedWords(editor, 'actor')).join();
      return length > 0;
    });
    const seen: Record<string, string[]>[] = [];
    const updates: number[] = [];
    const times: number[] = [];
    const recording = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document !== editor.document || contentChanges.length === 0) return;
      times.push(Date.now());
      updates.push(speechmark.highlightUpdates());
      seen.push(
        Object.fromEntries(
          speechmark
            .shownHighlights(document.uri)
            .filter(({ kind }) => kinds.includes(kind))
            .map(({ kind, ranges }) => [kind, ranges.map((range) => document.getText(range))]),
        ),
      );
    });
    const words = ' and again the morning after that to all who had come to hear of it,';
    await type(words.repeat(3).slice(0, 200));
    recording.dispose();
    equal(seen.length, 200);
    const sorted = (marked: Record<string, string[]>): unknown => kinds.map((kind) => marked[kind]);
    for (const marked of seen) deepEqual(sorted(marked), sorted(before));
    // Where the machine itself paused, the article may have been read in between.
    const isFast = times.every((time, place) => time - (times[place - 1] ?? time) < 100);
    if (isFast) deepEqual([...new Set(updates)].length, 1, 'nothing is set while keys are pressed');
    await until('the analysis of what was typed', async () => {
      const analysis = await speechmark.analysisOf(editor.document.uri);
      return analysis?.length === editor.document.getText().length;
    });
    deepEqual(sorted(await allMarked(editor)), sorted(before));
  });

  it('hides the mark of the word that is being typed until it is typed', async () => {
    const editor = await openMarked('typing/word.txt');
    const count = (await markedWords(editor, 'actor')).length;
    putCaret(editor, 'Brandsma pledged', 'Brandsma'.length);
    const speechmark = await api();
    const styles = (): Readonly<Record<string, number>> =>
      speechmark.highlightStyles(editor.document.uri);
    await until('the mark at the caret', () => styles()['caret:actor'] === 1);
    await type('n');
    const hidden = await markedWords(editor, 'actor');
    equal(hidden.length, count - 1, 'the one mark is hidden');
    ok(!hidden.some((words) => words.startsWith('Brandsman')));
    deepEqual(await markedWords(editor, 'pledge'), ['35 million euros']);
    await vscode.commands.executeCommand('deleteLeft');
    await until(
      'the mark again',
      async () => (await markedWords(editor, 'actor')).length === count,
    );
  });

  it('moves the marks at once with lines put in before them', async () => {
    const editor = await openMarked('typing/lines.txt');
    const before = await markedWords(editor, 'quote');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(2, 0), 'Nothing is here.\n\n');
      edit.delete(new vscode.Range(0, 0, 0, 6));
    });
    deepEqual(await markedWords(editor, 'quote'), before);
    deepEqual(await markedWords(editor, 'pledge'), ['35 million euros']);
  });

  it('marks again what an undo brings back', async () => {
    const editor = await openMarked('typing/undo.txt');
    const start = editor.document.positionAt(article.indexOf('35 million'));
    await editor.edit((edit) => {
      edit.delete(new vscode.Range(start, start.translate(0, '35 million euros'.length)));
    });
    await until('no pledge', async () => (await markedWords(editor, 'pledge')).length === 0);
    await vscode.commands.executeCommand('undo');
    await until('the pledge', async () =>
      (await markedWords(editor, 'pledge')).includes('35 million euros'),
    );
    includes(await markedWords(editor, 'quote'), '“cheap rumours”');
  });

  it('shows the marks at once when the reader comes back to an article', async () => {
    const editor = await openMarked('typing/back.txt');
    const before = await allMarked(editor);
    await openMarked('typing/other.txt');
    const back = await vscode.window.showTextDocument(editor.document, { preview: false });
    await until('the marks', async () => (await markedWords(back, 'actor')).length > 0);
    deepEqual(await allMarked(back), before);
  });
});
