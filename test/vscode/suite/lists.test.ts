import * as vscode from 'vscode';
import { deepEqual, equal, includes, ok } from '../assert.js';
import { closeAllEditors, putCaretAt, until } from '../workspace.js';
import { api, hoverOn, markedWords, openMarked, placeOf } from './speechmark.js';
import { actAs } from './reviewByHand.js';

const first = `Seed is late in the valley

“The roads are closed,” said Blue Lantern on Monday. It pledged $4 million for the stores.

The World Bank said that seed would come.

The rain began early this year, and the bridge over the river was under water for most of March. Farmers who had kept some of the last harvest could sow in time, but most of them had nothing left in their barns when the roads dried.
`;
const second = `Stores are empty

Blue Lantern warned on Friday that the stores were empty. The World Bank pledged $7 million.

The rain began early this year, and the bridge over the river was under water for most of March. Farmers who had kept some of the last harvest could sow in time, but most of them had nothing left in their barns when the roads dried.
`;

const settings = (): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration('speechmark.actors');

async function clear(): Promise<void> {
  for (const list of ['always', 'never', 'same']) {
    for (const target of [
      vscode.ConfigurationTarget.Workspace,
      vscode.ConfigurationTarget.Global,
    ]) {
      await settings().update(list, undefined, target);
    }
  }
}

/** The speakers that an article names. */
async function speakers(editor: vscode.TextEditor): Promise<string[]> {
  const found = await (await api()).analysisOf(editor.document.uri);
  const names = new Map(found?.entities.map(({ id, name }) => [id, name]));
  return (found?.annotations ?? []).flatMap((each) =>
    each.kind === 'quote' || each.kind === 'claim' ? [names.get(each.speaker ?? '') ?? ''] : [],
  );
}

describe('Lists of names', () => {
  afterEach(async () => {
    await clear();
    await closeAllEditors();
  });

  it('are read with every open article when they change', async () => {
    const editor = await openMarked('lists/first.txt', first);
    await settings().update('never', ['World Bank'], vscode.ConfigurationTarget.Workspace);
    await until(
      'no World Bank',
      async () => !(await markedWords(editor, 'actor')).join('|').includes('World Bank'),
    );
    ok(!(await speakers(editor)).includes('World Bank'), 'it does not speak');
    await settings().update(
      'always',
      { 'Blue Lantern': 'group' },
      vscode.ConfigurationTarget.Workspace,
    );
    await until('Blue Lantern', async () =>
      (await markedWords(editor, 'actor')).includes('Blue Lantern'),
    );
    includes((await speakers(editor)).join('|'), 'Blue Lantern');
    includes(await hoverOn(editor.document, 'Blue Lantern'), 'list of names');
    deepEqual(
      (await api()).listedNames().filter((row) => row.startsWith('  ')),
      ['  Blue Lantern group', '  World Bank'],
    );
  });

  it('get a name from the caret, and give it back with undo', async () => {
    const editor = await openMarked('lists/first.txt', first);
    const bank = placeOf(editor.document, 'World Bank');
    await putCaretAt(editor, bank);
    // Not awaited: the message that offers to undo stays.
    void vscode.commands.executeCommand('speechmark.neverActor');
    await until('the list', () => settings().get<string[]>('never')?.includes('World Bank'));
    await until(
      'no World Bank',
      async () => !(await markedWords(editor, 'actor')).join('|').includes('World Bank'),
    );

    const other = await openMarked('lists/second.txt', second);
    ok(
      !(await markedWords(other, 'actor')).join('|').includes('World Bank'),
      'the other article follows the list',
    );
    await vscode.commands.executeCommand('speechmark.undoListChange');
    await until('World Bank', async () =>
      (await markedWords(other, 'actor')).join('|').includes('World Bank'),
    );
    equal(settings().inspect('never')?.workspaceValue, undefined);
    await vscode.commands.executeCommand('speechmark.redoListChange');
    deepEqual(settings().get('never'), ['World Bank']);
  });

  it('are offered on cards and by the light bulb', async () => {
    const editor = await openMarked('lists/second.txt', second);
    // The list of the test before may only just have been taken back.
    await until('World Bank', async () =>
      (await markedWords(editor, 'actor')).join('|').includes('World Bank'),
    );
    includes(await hoverOn(editor.document, 'World Bank'), 'command:speechmark.neverActor');
    const place = placeOf(editor.document, 'World Bank');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(place, place),
    );
    includes(actions.map(({ title }) => title).join('|'), 'Never an actor (');
  });
});

describe('A decision in one article', () => {
  afterEach(closeAllEditors);

  it('changes no other article', async () => {
    // A browser tells nobody's name, and VS Code would ask for one.
    await actAs('Ines');
    const editor = await openMarked('lists/alone.txt', first);
    const bank = placeOf(editor.document, 'World Bank');
    await putCaretAt(editor, bank);
    await vscode.commands.executeCommand('speechmark.rejectAnnotation');
    await until(
      'the rejection',
      async () => !(await markedWords(editor, 'actor')).join('|').includes('World Bank'),
    );
    const other = await openMarked('lists/other.txt', second);
    includes((await markedWords(other, 'actor')).join('|'), 'World Bank');
    deepEqual((await api()).listedNames(), []);
  });
});
