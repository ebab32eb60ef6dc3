import * as vscode from 'vscode';
import { deepEqual, equal, includes, ok } from '../assert.js';
import {
  closeAllEditors,
  inWorkspace,
  readFile,
  putCaretAt,
  until,
  writeFile,
} from '../workspace.js';
import { api, article, hoverOn, markedWords, openMarked, placeOf } from './speechmark.js';

const sidecarOf = (path: string): string => `${path}.speechmark.jsonl`;

/** Puts the caret into some words and runs a command. */
async function at(editor: vscode.TextEditor, words: string, command: string): Promise<void> {
  const place = placeOf(editor.document, words);
  await putCaretAt(editor, place);
  await vscode.commands.executeCommand(command);
}

/** What the sidecar of an article says was decided, once all is saved. */
async function savedActions(path: string): Promise<string[]> {
  equal(await (await api()).reviewSaved(inWorkspace(path)), 'saved');
  const [, ...lines] = (await readFile(sidecarOf(path))).trimEnd().split('\n');
  return lines.map(
    (line) =>
      (JSON.parse(line) as { 'speechmark:decision': { action: string } })['speechmark:decision']
        .action,
  );
}

describe('Decisions', () => {
  before(async () => {
    await vscode.workspace
      .getConfiguration('speechmark.review')
      .update('name', 'Ines', vscode.ConfigurationTarget.Global);
  });

  afterEach(closeAllEditors);

  it('take rejected marks away, say who accepted, and are undone and redone', async () => {
    const editor = await openMarked('review/decide.txt');
    const quotes = (): Promise<string[]> => markedWords(editor, 'quote');
    includes((await quotes()).join('|'), 'shared defences');

    await at(editor, 'shared defences', 'speechmark.rejectAnnotation');
    await until('the rejection', async () => !(await quotes()).join().includes('shared defences'));
    await at(editor, '35 million', 'speechmark.acceptAnnotation');
    await until('the acceptance', async () =>
      (await hoverOn(editor.document, '35 million')).includes('Accepted by'),
    );
    deepEqual(await savedActions('review/decide.txt'), ['reject', 'accept']);
    equal(await readFile('review/decide.txt'), article);

    await vscode.commands.executeCommand('speechmark.undoDecision');
    await vscode.commands.executeCommand('speechmark.undoDecision');
    await until('the quotation', async () => (await quotes()).join().includes('shared defences'));
    await vscode.commands.executeCommand('speechmark.redoDecision');
    await until('the rejection', async () => !(await quotes()).join().includes('shared defences'));
    deepEqual(await savedActions('review/decide.txt'), [
      'reject',
      'accept',
      'undo',
      'undo',
      'redo',
    ]);
  });

  it('are there when the article is opened again, and can be undone then', async () => {
    const path = 'review/again.txt';
    const first = await openMarked(path);
    await at(first, 'cheap rumours', 'speechmark.rejectAnnotation');
    deepEqual(await savedActions(path), ['reject']);
    await closeAllEditors();
    const editor = await openMarked(path);
    const quotes = (): Promise<string[]> => markedWords(editor, 'quote');
    await until('the rejection', async () => !(await quotes()).join().includes('cheap rumours'));
    await vscode.commands.executeCommand('speechmark.undoDecision');
    await until('the quotation', async () => (await quotes()).join().includes('cheap rumours'));
  });

  it('stay on their words when the text changes, here and on disk', async () => {
    const path = 'review/changed.txt';
    const editor = await openMarked(path);
    const quotes = (): Promise<string[]> => markedWords(editor, 'quote');
    await at(editor, 'cheap rumours', 'speechmark.rejectAnnotation');
    await until('the rejection', async () => !(await quotes()).join().includes('cheap rumours'));
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'A “new” line stands here.\n\n');
    });
    const { annotations = [] } = (await (await api()).analysisOf(editor.document.uri)) ?? {};
    const status = annotations.find(
      ({ kind, text }) => kind === 'quote' && text.includes('cheap rumours'),
    )?.status;
    equal(status, 'rejected');
    await savedActions(path);
  });

  it('come from a colleague whose sidecar was pulled', async () => {
    const path = 'review/pulled.txt';
    const editor = await openMarked(path);
    await at(editor, 'cheap rumours', 'speechmark.rejectAnnotation');
    await savedActions(path);
    const mine = await readFile(sidecarOf(path));
    await vscode.commands.executeCommand('speechmark.undoDecision');
    await until('the quotation', async () =>
      (await markedWords(editor, 'quote')).join().includes('cheap rumours'),
    );
    await savedActions(path);
    const theirs = mine
      .replaceAll('"Ines"', '"Jo"')
      .replace(/urn:ulid:../g, 'urn:ulid:0Z')
      .replace(/"group":"../g, '"group":"0Z');
    await writeFile(sidecarOf(path), theirs);
    await until(
      'the colleague’s rejection',
      async () => !(await markedWords(editor, 'quote')).join().includes('cheap rumours'),
    );
    // What was written over is saved again with the next decision.
    await at(editor, '35 million', 'speechmark.acceptAnnotation');
    deepEqual((await savedActions(path)).toSorted(), ['accept', 'reject', 'reject', 'undo']);
  });

  it('are offered by cards and by the light bulb', async () => {
    const editor = await openMarked('review/offers.txt');
    const card = await hoverOn(editor.document, 'cheap rumours');
    includes(card, 'command:speechmark.acceptAnnotation');
    includes(card, 'command:speechmark.rejectAnnotation');
    const place = placeOf(editor.document, 'cheap rumours');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(place, place),
    );
    const reject = actions.find(({ title }) => title.startsWith('Reject'));
    ok(reject?.command, 'the light bulb rejects');
    const { command, arguments: given = [] } = reject.command;
    await vscode.commands.executeCommand(command, ...(given as unknown[]));
    await until(
      'the rejection',
      async () => !(await markedWords(editor, 'quote')).join().includes('cheap rumours'),
    );
  });

  it('leave a sidecar alone that cannot be read', async () => {
    const path = 'review/unreadable.txt';
    await writeFile(sidecarOf(path), 'These are my notes.\n');
    const editor = await openMarked(path);
    await until('the notice', async () =>
      (await api()).status()?.lines.some((line) => line.includes('cannot be read as a sidecar')),
    );
    await at(editor, 'cheap rumours', 'speechmark.rejectAnnotation');
    equal(await (await api()).reviewSaved(inWorkspace(path)), 'saved');
    equal(await readFile(sidecarOf(path)), 'These are my notes.\n');
    includes(await readFile(`${path}.speechmark.2.jsonl`), '"reject"');
  });
});
