import * as vscode from 'vscode';
import type { ArticleRow } from '../../../src/editor/views/articleRow.js';
import { deepEqual, equal, includes, ok } from '../assert.js';
import { closeAllEditors, until } from '../workspace.js';
import { api, article, jumpedTo, openMarked, placeOf } from './speechmark.js';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

async function rowIn(view: string, label: string): Promise<ArticleRow> {
  const speechmark = await api();
  return until(`the row ${label}`, () => {
    const find = (rows: readonly ArticleRow[]): ArticleRow | undefined => {
      for (const row of rows) {
        const found = plain(row.label).startsWith(label) ? row : find(row.children);
        if (found) return found;
      }
      return undefined;
    };
    return find(speechmark.viewRows(view));
  });
}

async function goTo(view: string, { id, range }: ArticleRow): Promise<string> {
  const { activeTextEditor } = vscode.window;
  ok(activeTextEditor && range, 'an editor and a place');
  const uri = activeTextEditor.document.uri.toString();
  await vscode.commands.executeCommand('speechmark.goTo', { uri, ...range, row: id, view });
  return jumpedTo();
}

describe('The view of the actors', () => {
  const view = 'speechmark.actors';
  afterEach(closeAllEditors);

  it('lists everyone with what they said and pledged, and goes there', async () => {
    await openMarked('views/actors.txt');
    await vscode.commands.executeCommand('speechmark.actors.focus');
    const brandsma = await rowIn(view, 'Marijke Brandsma');
    includes(brandsma.description, 'mentions');
    includes(brandsma.spoken, 'person');
    deepEqual(
      brandsma.children.map(({ label }) => label),
      ['Pledged', 'Said', 'Mentions'],
    );
    const [pledged, , mentions] = brandsma.children;
    equal(plain(pledged?.children[0]?.label ?? ''), '€35 million');
    const last = mentions?.children.at(-1);
    ok(last, 'a mention');
    equal(last.label, 'She');
    equal(await goTo(view, last), 'She');
    const russia = await rowIn(view, 'Russia');
    ok(
      russia.children.some(({ label }) => label === 'Said'),
      'Russia denies',
    );
  });

  it('selects whom the words at the caret mention, and copies as Markdown', async () => {
    const editor = await openMarked('views/follow.txt');
    await vscode.commands.executeCommand('speechmark.actors.focus');
    await vscode.window.showTextDocument(editor.document);
    const speechmark = await api();
    const at = placeOf(editor.document, 'Russia denied'.slice(0, 6));
    editor.selection = new vscode.Selection(at, at);
    await until('the row of Russia', () => speechmark.selectedRow(view)?.label === 'Russia');
    await vscode.commands.executeCommand('speechmark.copyActors');
    includes(await vscode.env.clipboard.readText(), '\n- Russia (country');
  });
});

describe('The view of the pledges', () => {
  const view = 'speechmark.pledges';
  afterEach(closeAllEditors);

  it('lists the totals and who pledges what, and goes there', async () => {
    await openMarked('views/pledges.txt');
    await vscode.commands.executeCommand('speechmark.pledges.focus');
    const totals = await rowIn(view, 'Totals');
    deepEqual(
      totals.children.map(({ label }) => label),
      ['€35,000,000'],
    );
    includes(totals.spoken, '1 pledge');
    equal((await api()).viewHeading(view).description, totals.description);
    const pledge = await rowIn(view, '€35 million');
    includes(pledge.description, 'storm warning');
    equal(await goTo(view, pledge), '35 million euros');
    await vscode.commands.executeCommand('speechmark.copyPledges');
    includes(await vscode.env.clipboard.readText(), '## Pledges');
  });

  it('is empty for an article without pledges', async () => {
    const speechmark = await api();
    const { document } = await openMarked(
      'views/none.txt',
      article.replace(/<p>Brandsma pledged.*\n/, ''),
    );
    await speechmark.analysisOf(document.uri);
    await until('the actors', () => speechmark.viewRows('speechmark.actors').length > 0);
    equal(speechmark.viewRows(view).length, 0);
  });
});
