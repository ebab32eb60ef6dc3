import * as vscode from 'vscode';
import { deepEqual, equal, includes, ok } from '../assert.js';
import { closeAllEditors, readFile, putCaretAt, until } from '../workspace.js';
import { api, markedWords, openMarked, placeOf } from './speechmark.js';

const ADJUDICATED = '.adjudicated.speechmark.jsonl';

const reviewSettings = (): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration('speechmark.review');

async function actAs(name: string): Promise<void> {
  await reviewSettings().update('name', name, vscode.ConfigurationTarget.Global);
  // The extension hears of it a little later than the setting is written.
  await until('the name', () => reviewSettings().get('name') === name);
}

async function decide(editor: vscode.TextEditor, words: string, command: string): Promise<void> {
  const place = placeOf(editor.document, words);
  await putCaretAt(editor, place);
  await vscode.commands.executeCommand(command);
}

/** The text of the comparison, as it is shown. */
async function page(): Promise<string> {
  const html = (await api()).comparison() ?? '';
  return html
    .replace(/<kbd>.*?<\/kbd>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

/** What the adjudicated file says was decided, in order. */
async function settled(path: string): Promise<string[]> {
  const [, ...lines] = (await readFile(`${path}${ADJUDICATED}`)).trimEnd().split('\n');
  return lines.map((line) => {
    const { creator, 'speechmark:decision': decision } = JSON.parse(line) as {
      creator: { name: string };
      'speechmark:decision': { action: string };
    };
    equal(creator.name, 'adjudicated');
    return decision.action;
  });
}

/** Ines accepts two quotations, Otto one of them, and a pledge. */
async function reviewedByTwo(path: string): Promise<vscode.TextEditor> {
  const editor = await openMarked(path);
  await actAs('Ines');
  await decide(editor, 'shared defences', 'speechmark.acceptAnnotation');
  await decide(editor, 'does not read treaties', 'speechmark.acceptAnnotation');
  await actAs('Otto');
  await decide(editor, 'does not read treaties', 'speechmark.acceptAnnotation');
  await decide(editor, '35 million', 'speechmark.acceptAnnotation');
  equal(await (await api()).reviewSaved(editor.document.uri), 'saved');
  return editor;
}

describe('The comparison of two reviewers', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await closeAllEditors();
    await actAs('Ines');
  });

  it('tells how they agree, and settles what they marked differently, one after the other', async () => {
    const path = 'compare/two.txt';
    await reviewedByTwo(path);
    await vscode.commands.executeCommand('speechmark.compareReviewers', 'Ines', 'Otto');
    await until('the comparison', async () => (await page()).includes('Ines and Otto on two.txt'));
    includes(await page(), '1 of 2: Quotations');
    includes(await page(), 'Krippendorff’s alpha');
    includes(await page(), 'Quotations 2 1 0.67 0.67');

    await vscode.commands.executeCommand('speechmark.comparisonTakeFirst');
    await until('the next one', async () => (await page()).includes('2 of 2: Pledges'));
    await vscode.commands.executeCommand('speechmark.comparisonTakeNeither');
    await until('none is open', async () => (await page()).includes('0 open'));
    await vscode.commands.executeCommand('speechmark.comparisonTakeAgreed');
    await until('all', async () => (await settled(path)).length === 3);
    deepEqual(await settled(path), ['accept', 'reject', 'accept']);

    await vscode.commands.executeCommand('speechmark.comparisonUndo');
    await vscode.commands.executeCommand('speechmark.comparisonUndo');
    await until('one is open again', async () => (await page()).includes('1 open'));
    await vscode.commands.executeCommand('speechmark.comparisonRedo');
    await until('none is open', async () => (await page()).includes('0 open'));
    ok(!(await readFile(`${path}.speechmark.jsonl`)).includes('adjudicated'), 'the sidecar stays');
  });

  it('goes on where it was left when it is opened again', async () => {
    const path = 'compare/again.txt';
    await reviewedByTwo(path);
    await vscode.commands.executeCommand('speechmark.compareReviewers', 'Ines', 'Otto');
    await until('the comparison', async () => (await page()).includes('2 open'));
    await vscode.commands.executeCommand('speechmark.comparisonTakeSecond');
    await until('one is settled', async () => (await page()).includes('1 open'));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await closeAllEditors();
    equal((await api()).comparison(), undefined);

    await openMarked(path);
    await vscode.commands.executeCommand('speechmark.compareReviewers', 'Ines', 'Otto');
    await until('the comparison', async () => (await page()).includes('1 open'));
    includes(await page(), '2 of 2: Pledges');
  });
});

describe('A blind review', () => {
  afterEach(async () => {
    await reviewSettings().update('blind', undefined, vscode.ConfigurationTarget.Global);
    await closeAllEditors();
    await actAs('Ines');
  });

  it('shows reviewers their own decisions alone', async () => {
    await actAs('Otto');
    const editor = await openMarked('compare/blind.txt');
    await decide(editor, 'shared defences', 'speechmark.rejectAnnotation');
    const quotes = async (): Promise<string> => (await markedWords(editor, 'quote')).join('|');
    await until('the rejection', async () => !(await quotes()).includes('shared defences'));

    await actAs('Ines');
    await reviewSettings().update('blind', true, vscode.ConfigurationTarget.Global);
    await until('what Otto rejected', async () => (await quotes()).includes('shared defences'));
    await reviewSettings().update('blind', undefined, vscode.ConfigurationTarget.Global);
    await until('the rejection', async () => !(await quotes()).includes('shared defences'));
  });
});
