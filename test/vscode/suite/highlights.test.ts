import * as vscode from 'vscode';
import { deepEqual, equal, includes, ok } from '../assert.js';
import { closeAllEditors, openArticle, until } from '../workspace.js';
import { api, article, extension, markedWords, openMarked, placeOf } from './speechmark.js';

describe('Highlights', () => {
  afterEach(closeAllEditors);

  it('mark actors, pledges, quotes and claims at their words', async () => {
    const editor = await openMarked('highlights/article.txt');
    const actors = await markedWords(editor, 'actor');
    includes(actors, 'Dutch Water Minister Marijke Brandsma');
    includes(actors, 'Brandsma');
    includes(actors, 'She');
    includes(actors, 'European Union');
    includes(actors, 'Russia');
    ok(!actors.includes('Rotterdam'), 'a place of a conference is no actor');
    deepEqual(await markedWords(editor, 'pledge'), ['35 million euros']);
    deepEqual(await markedWords(editor, 'quote'), [
      '“shared defences”',
      '“front-line”',
      '“The sea does not read treaties, and it will not wait for us,”',
      '“cheap rumours”',
    ]);
    includes(await markedWords(editor, 'pledgePart'), 'pledged');
    ok((await markedWords(editor, 'claim')).length > 0, 'claims are marked');
  });

  it('follow an edit', async () => {
    const editor = await openMarked('highlights/edited.txt');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'A line before.\n\n');
    });
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit((edit) => {
      edit.insert(end, '<p>“Nobody asked the fishermen,” Brandsma said.</p>\n');
    });
    await until('the new quotation', async () =>
      (await markedWords(editor, 'quote')).includes('“Nobody asked the fishermen,”'),
    );
    deepEqual(await markedWords(editor, 'pledge'), ['35 million euros']);
    includes(await markedWords(editor, 'quote'), '“cheap rumours”');
  });

  it('stand right in a file with a byte-order mark and Windows line ends', async () => {
    const editor = await openMarked(
      'highlights/windows.txt',
      `\uFEFF${article.replace(/\n/g, '\r\n')}`,
    );
    deepEqual(await markedWords(editor, 'pledge'), ['35 million euros']);
    includes(await markedWords(editor, 'quote'), '“cheap rumours”');
  });

  it('come in HTML, in Markdown and in a file never saved', async () => {
    const body = article.split('\n').slice(2).join('\n');
    const title = 'Dutch water minister urges joint flood defences';
    const html = `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
    const page = await openMarked('highlights/article.html', html);
    deepEqual(await markedWords(page, 'pledge'), ['35 million euros']);
    const text = body
      .replace(/<\/?p>/g, '')
      .replace(/&mdash;/g, '—')
      .replace(/\n/g, '\n\n');
    const markdown = await openMarked('highlights/article.md', `# ${title}\n\n${text}`);
    deepEqual(await markedWords(markdown, 'pledge'), ['35 million euros']);
    const untitled = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'plaintext', content: article }),
    );
    await until('the marks', async () => (await markedWords(untitled, 'pledge')).length > 0);
  });

  it('survive ten thousand quotation marks', async () => {
    const marks = `${'“ '.repeat(5000)}${'" '.repeat(5000)}`;
    const editor = await openArticle('highlights/marks.txt', `${article}<p>${marks}</p>\n`);
    await vscode.commands.executeCommand('speechmark.annotateFile');
    await until('the marks', async () => (await markedWords(editor, 'pledge')).length > 0);
  });

  it('have colours for every kind of theme', () => {
    const { contributes } = extension().packageJSON as {
      contributes: { colors: { id: string; defaults: Record<string, string> }[] };
    };
    for (const kind of ['actor', 'pledge', 'quote', 'claim']) {
      for (const part of ['Background', 'Border']) {
        const colour = contributes.colors.find(({ id }) => id === `speechmark.${kind}${part}`);
        for (const theme of ['dark', 'light', 'highContrast', 'highContrastLight']) {
          ok(colour?.defaults[theme], `${kind} ${part} ${theme}`);
        }
      }
    }
    equal(contributes.colors.length, 17);
  });

  it('are switched on and off by kind', async () => {
    const editor = await openMarked('highlights/kinds.txt');
    ok((await markedWords(editor, 'claim')).length > 0);
    await vscode.commands.executeCommand('speechmark.toggleClaims');
    deepEqual(await markedWords(editor, 'claim'), []);
    deepEqual(await markedWords(editor, 'pledge'), ['35 million euros']);
    await vscode.commands.executeCommand('speechmark.togglePledges');
    deepEqual(await markedWords(editor, 'pledgePart'), []);
    await vscode.commands.executeCommand('speechmark.toggleClaims');
    await vscode.commands.executeCommand('speechmark.togglePledges');
    ok((await markedWords(editor, 'claim')).length > 0);
    deepEqual(await markedWords(editor, 'pledge'), ['35 million euros']);
  });

  it('are calm: a claim is a tint until the cursor is in it, and the inner of two has its line', async () => {
    await faintBelow(0);
    const editor = await openMarked('highlights/calm.txt');
    const styles = async (): Promise<Readonly<Record<string, number>>> =>
      (await api()).highlightStyles(editor.document.uri);
    const drawn = async (style: string): Promise<boolean> => ((await styles())[style] ?? 0) > 0;
    ok(await drawn('text:claimTint'), 'claims are tinted');
    ok(!(await drawn('text:claim')), 'no line below claims');
    const at = placeOf(editor.document, 'of spreading');
    editor.selection = new vscode.Selection(at, at);
    await until('the line of the claim at the cursor', () => drawn('text:claim'));
    const start = new vscode.Position(0, 0);
    editor.selection = new vscode.Selection(start, start);
    await until('the line to go', async () => !(await drawn('text:claim')));
    const settings = vscode.workspace.getConfiguration('speechmark.highlights');
    const { Workspace } = vscode.ConfigurationTarget;
    await settings.update('loudness', 'full', Workspace);
    await until('all lines', () => drawn('text:claim'));
    await settings.update('loudness', undefined, Workspace);
    await settings.update('hideBelow', 1, Workspace);
    await until(
      'nothing to be marked',
      async () => (await markedWords(editor, 'actor')).length === 0,
    );
    await settings.update('hideBelow', undefined, Workspace);
    await faintBelow(undefined);
    await until('the marks again', async () => (await markedWords(editor, 'actor')).length > 0);
  });

  it('are switched off for the reader, in every folder', async () => {
    const editor = await openMarked('highlights/mine.txt');
    await vscode.commands.executeCommand('speechmark.toggleQuotes.uncheck');
    deepEqual(await markedWords(editor, 'quote'), []);
    const kinds = vscode.workspace.getConfiguration('speechmark.highlights').inspect('kinds');
    deepEqual(kinds?.globalValue, ['actor', 'pledge', 'claim']);
    await vscode.commands.executeCommand('speechmark.toggleQuotes.check');
    ok((await markedWords(editor, 'quote')).length > 0, 'marked again');
  });

  const actorStyles = async (editor: vscode.TextEditor): Promise<string[]> =>
    Object.entries((await api()).highlightStyles(editor.document.uri))
      .filter(([style, count]) => count > 0 && /^text:actor(?!Tint)/.test(style))
      .map(([style]) => style)
      .sort();

  it('colour each actor differently on request', async () => {
    await faintBelow(0);
    const editor = await openMarked('highlights/hues.txt');
    deepEqual(await actorStyles(editor), ['text:actor']);
    const actors = await markedWords(editor, 'actor');
    await vscode.commands.executeCommand('speechmark.toggleActorColors');
    await until('colours', async () => (await actorStyles(editor)).length >= 3);
    deepEqual(await markedWords(editor, 'actor'), actors);
    await vscode.commands.executeCommand('speechmark.toggleActorColors');
    await until('one colour', async () => (await actorStyles(editor)).join() === 'text:actor');
    await faintBelow(undefined);
  });

  it('are faint where they may well be wrong, as the reader has it', async () => {
    const editor = await openMarked('highlights/faint.txt');
    const actors = await markedWords(editor, 'actor');
    await faintBelow(1);
    await until('faint', async () => (await actorStyles(editor)).join() === 'text:actorFaint');
    deepEqual(await markedWords(editor, 'actor'), actors);
    await faintBelow(0);
    await until('in full', async () => (await actorStyles(editor)).join() === 'text:actor');
    await faintBelow(undefined);
  });
});

async function faintBelow(bound: number | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('speechmark.highlights');
  await settings.update('faintBelow', bound, vscode.ConfigurationTarget.Workspace);
}
