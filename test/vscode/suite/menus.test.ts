import * as vscode from 'vscode';
import { deepEqual, equal, includes, ok } from '../assert.js';
import { closeAllEditors, until } from '../workspace.js';
import {
  api,
  article,
  extension,
  jumpedTo,
  markedWords,
  openMarked,
  placeOf,
  rowWith,
} from './speechmark.js';

interface Item {
  readonly command?: string;
  readonly submenu?: string;
}

/** What a menu of the extension offers, as VS Code has read it. */
function offered(menu: string): string[] {
  const { contributes } = extension().packageJSON as {
    readonly contributes: { readonly menus: Readonly<Record<string, readonly Item[]>> };
  };
  const items = contributes.menus[menu] ?? [];
  return items.flatMap(({ command, submenu }) => command ?? offered(submenu ?? ''));
}

const kinds = (): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration('speechmark.highlights');

describe('Menus', () => {
  afterEach(async () => {
    await kinds().update('kinds', undefined, vscode.ConfigurationTarget.Global);
    await closeAllEditors();
  });

  it('have their commands', async () => {
    await api();
    const known = new Set(await vscode.commands.getCommands(true));
    for (const menu of ['editor/context', 'view/item/context', 'editor/title/context']) {
      ok(offered(menu).length > 2, menu);
      deepEqual(
        offered(menu).filter((each) => !known.has(each)),
        [],
      );
    }
  });

  it('show the card of a row: its words are lit and the caret is before them', async () => {
    await openMarked('menus/card.txt');
    const row = await rowWith('accuses');
    await vscode.commands.executeCommand('speechmark.showCard', row);
    includes(article.slice(article.indexOf('She accused')), await jumpedTo());
  });

  it('show the card at the caret and select nothing', async () => {
    const editor = await openMarked('menus/here.txt');
    const place = placeOf(editor.document, '35 million euros');
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('speechmark.showCard');
    includes(await jumpedTo(), '35 million euros');
  });

  it('copy the citation of a row', async () => {
    await openMarked('menus/cite.txt');
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('speechmark.copyCitation', await rowWith('35'));
    const copied = await until('the citation', () => vscode.env.clipboard.readText());
    includes(copied, 'storm warning systems');
    includes(copied, 'cite.txt');
  });

  it('hide the kind of what is marked at the caret, for the reader', async () => {
    const editor = await openMarked('menus/hide.txt');
    const place = placeOf(editor.document, 'The sea does not read treaties');
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('speechmark.hideKind');
    await until('no quotations', async () => (await markedWords(editor, 'quote')).length === 0);
    deepEqual(kinds().inspect('kinds')?.globalValue, ['actor', 'pledge', 'claim']);
  });

  it('leave the file of a tab alone that is not in front', async () => {
    const other = await openMarked('menus/left.txt');
    await openMarked('menus/kept.txt');
    await vscode.commands.executeCommand('speechmark.stopAnnotating', other.document.uri);
    equal(vscode.window.activeTextEditor?.document.uri.toString(), other.document.uri.toString());
    const speechmark = await api();
    await until('no marks', () =>
      speechmark.shownHighlights(other.document.uri).every(({ ranges }) => ranges.length === 0),
    );
  });
});
