import * as vscode from 'vscode';
import { deepEqual, equal, includes, ok } from '../assert.js';
import { closeAllEditors, until } from '../workspace.js';
import { api, hoverOn, markedWords, openMarked, placeOf } from './speechmark.js';

const page = `<html><head><title>Dutch water minister urges joint flood defences</title></head><body>
<nav><a href="/">Home</a></nav>
<div class="article"><h1>Dutch water minister urges joint flood defences</h1>
<p>ROTTERDAM — Dutch Water Minister Marijke Brandsma on Monday urged the European Union to build “shared defences” against rising seas, and said that nobody could do it alone.</p>
<p>Brandsma pledged 35 million euros to countries in the Pacific to improve their storm warning systems, which are older than most of those who work with them.</p>
</div>
<div class="related"><p>Norway pledged 12 million kroner to harbours in Kenya.</p></div>
</body></html>
`;

const related = 'Norway pledged 12 million kroner to harbours in Kenya.';

describe('What was left out', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('speechmark.hideLeftOut');
    await closeAllEditors();
  });

  it('is dimmed on request, read if the reader wants it, and left out again', async () => {
    const speechmark = await api();
    const editor = await openMarked('leftOut/page.html', page);
    const { uri } = editor.document;
    const pledges = (): Promise<string[]> => markedWords(editor, 'pledge');
    deepEqual(await pledges(), ['35 million euros']);
    deepEqual(speechmark.shownLeftOut(uri), { dimmed: [], taken: [] });
    equal(await hoverOn(editor.document, 'to harbours'), '');

    await vscode.commands.executeCommand('speechmark.showLeftOut');
    deepEqual(speechmark.shownLeftOut(uri), { dimmed: ['Home', related], taken: [] });
    includes(await hoverOn(editor.document, 'to harbours'), 'Read This Block Too');

    const actionsOn = (words: string): Thenable<vscode.CodeAction[]> => {
      const at = placeOf(editor.document, words);
      return vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        new vscode.Range(at, at),
      );
    };
    const act = async (words: string, wanted: string): Promise<void> => {
      const action = (await actionsOn(words)).find(({ title }) => title === wanted);
      ok(action?.command, wanted);
      const { command, arguments: given = [] } = action.command;
      await vscode.commands.executeCommand(command, ...(given as unknown[]));
    };
    await act('to harbours', 'Read This Block Too');
    await until('two pledges', async () => (await pledges()).length === 2);
    deepEqual(speechmark.shownLeftOut(uri), { dimmed: ['Home'], taken: [related] });

    // It is found again when the text before it changes.
    await editor.edit((edit) => {
      edit.insert(placeOf(editor.document, 'ROTTERDAM'), 'NORTH-');
    });
    await until('the new analysis', async () => {
      const { annotations = [] } = (await speechmark.analysisOf(uri)) ?? {};
      return annotations.filter(({ kind }) => kind === 'pledge').length === 2;
    });

    editor.selection = new vscode.Selection(
      placeOf(editor.document, 'to harbours'),
      placeOf(editor.document, 'to harbours'),
    );
    await vscode.commands.executeCommand('speechmark.leaveOutBlock');
    await until('one pledge', async () => (await pledges()).length === 1);
    deepEqual(speechmark.shownLeftOut(uri), { dimmed: ['Home', related], taken: [] });
  });

  it('is told in the status bar', async () => {
    const speechmark = await api();
    await openMarked('leftOut/status.html', page);
    await until('the count', () =>
      speechmark.status()?.lines.some((line) => line.includes('2 blocks around the article')),
    );
  });
});
