import * as vscode from 'vscode';
import { equal, includes, ok } from '../assert.js';
import { closeAllEditors, inWorkspace, readFile, until } from '../workspace.js';
import { api, article, markedWords, openMarked } from './speechmark.js';

const run = (command: string, argument?: unknown): Thenable<unknown> =>
  vscode.commands.executeCommand(`speechmark.${command}`, argument);

const said = async (): Promise<string> => (await api()).reviewStatus() ?? '';

/** How many the status bar says are left; 0 if all is decided. */
async function left(): Promise<number> {
  const words = await said();
  if (words.includes('all decided')) return 0;
  return Number(/(\d+) left/.exec(words)?.[1] ?? NaN);
}

interface Shown {
  readonly quotes: readonly string[];
  readonly pledges: readonly string[];
  readonly actors: readonly string[];
}

const shown = async (editor: vscode.TextEditor): Promise<Shown> => ({
  quotes: await markedWords(editor, 'quote'),
  pledges: await markedWords(editor, 'pledge'),
  actors: await markedWords(editor, 'actor'),
});

describe('Review mode', () => {
  before(async () => {
    await vscode.workspace
      .getConfiguration('speechmark.review')
      .update('name', 'Ines', vscode.ConfigurationTarget.Global);
  });

  afterEach(async () => {
    await run('leaveReviewMode');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAllEditors();
  });

  it('leads through an article by keys, which is as it was left when it is opened again', async function () {
    this.timeout(600_000);
    const path = 'review/mode.txt';
    let editor = await openMarked(path);
    const first = await shown(editor);
    await run('toggleReviewMode');
    const all = await until('what is left', left);
    ok(all > 8, String(all));
    // What a rejected annotation had hidden is to be decided too.
    let steps = 0;
    for (; (await left()) > 0; steps += 1) {
      await run(steps % 4 === 1 ? 'reviewReject' : 'reviewAccept');
      ok(steps < 2 * all, 'it comes to an end');
    }
    ok(steps >= all);
    includes(await said(), 'all decided');
    const decided = await shown(editor);
    ok(JSON.stringify(decided) !== JSON.stringify(first), 'some marks are gone');
    await run('leaveReviewMode');
    equal(await (await api()).reviewSaved(inWorkspace(path)), 'saved');
    await closeAllEditors();

    editor = await openMarked(path);
    await until(
      'the same marks',
      async () => JSON.stringify(await shown(editor)) === JSON.stringify(decided),
    );
    includes(await said(), 'all decided');
    equal(await readFile(path), article);

    for (let at = 0; at < steps; at += 1) await run('undoDecision');
    await until(
      'the first marks',
      async () => JSON.stringify(await shown(editor)) === JSON.stringify(first),
    );
    for (let at = 0; at < steps; at += 1) await run('redoDecision');
    await until(
      'the decided marks',
      async () => JSON.stringify(await shown(editor)) === JSON.stringify(decided),
    );
  });

  it('lets nothing that is typed get into the text, until it is left', async () => {
    const editor = await openMarked('review/keys.txt');
    await run('toggleReviewMode');
    await until('what is left', left);
    await vscode.commands.executeCommand('type', { text: 'x' });
    await vscode.commands.executeCommand('deleteRight');
    equal(editor.document.getText(), article);
    await run('leaveReviewMode');
    await until('typing', async () => {
      await vscode.commands.executeCommand('type', { text: 'x' });
      return editor.document.getText() !== article;
    });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('skips, goes back, moves the ends of a span, and undoes', async () => {
    const editor = await openMarked('review/span.txt');
    await run('toggleReviewMode');
    const all = await until('what is left', left);
    const first = await said();
    await run('reviewNext');
    ok((await said()) !== first, 'another annotation');
    equal(await left(), all);
    await run('reviewPrevious');
    equal(await said(), first);

    while (!(await said()).includes('pledge')) await run('reviewNext');
    await run('reviewMoveSpan', { edge: 'end', by: 'word', direction: 'left' });
    includes(await said(), '35 million');
    await run('reviewAccept');
    await until('the shorter pledge', async () =>
      (await markedWords(editor, 'pledge')).includes('35 million'),
    );
    equal(await left(), all - 1);
    await run('reviewUndo');
    await until('the whole pledge', async () =>
      (await markedWords(editor, 'pledge')).includes('35 million euros'),
    );
    equal(await left(), all);
  });

  it('goes on where an untitled article is reviewed', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: article,
    });
    await vscode.window.showTextDocument(document);
    await until('the annotations', async () => (await api()).analysisOf(document.uri));
    await run('toggleReviewMode');
    const all = await until('what is left', left);
    await run('reviewReject');
    equal(await left(), all - 1);
    equal(await (await api()).reviewSaved(document.uri), 'untitled');
    await run('leaveReviewMode');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
