import * as vscode from 'vscode';
import { deepEqual, equal, includes, ok } from '../assert.js';
import { closeAllEditors, until } from '../workspace.js';
import { article, hoverOn, jumpedTo, openMarked } from './speechmark.js';

/** The links of a card: label, command and its argument. */
function linksOf(card: string): { label: string; command: string; argument: unknown }[] {
  return [...card.matchAll(/\[\$\([\w-]+\) ([^\]]+)\]\(command:([\w.]+)\?([^)]+)\)/g)].map(
    ([, label = '', command = '', argument = '']) => ({
      label,
      command,
      argument: (JSON.parse(decodeURIComponent(argument)) as unknown[])[0],
    }),
  );
}

describe('Going through an article', () => {
  afterEach(closeAllEditors);

  it('steps from annotation to annotation, and by kind', async () => {
    await openMarked('navigation/steps.txt');
    const run = async (command: string): Promise<string> => {
      await vscode.commands.executeCommand(`speechmark.${command}`);
      return jumpedTo();
    };
    equal(await run('nextPledge'), '35 million euros');
    equal(await run('nextQuote'), '“front-line”');
    equal(await run('previousQuote'), '“shared defences”');
    equal(await run('previousQuote'), '“cheap rumours”', 'begins anew at the end');
    equal(await run('nextQuote'), '“shared defences”', 'and at the start');
    equal(await run('nextActor'), 'Brandsma');
    equal(await run('previousActor'), 'European Union');
    includes(await run('nextClaim'), '35 million euros');
    includes(await run('nextClaim'), 'spreading “cheap rumours” about the project');
    const steps = new Set<string>();
    for (let count = 0; count < 40; count += 1) steps.add(await run('nextAnnotation'));
    for (const words of ['35 million euros', 'Brandsma', '“cheap rumours”']) ok(steps.has(words));
  });

  it('does no harm to the text with a stray key, and shows the card at the caret', async () => {
    const { document } = await openMarked('navigation/stray.txt');
    await vscode.commands.executeCommand('speechmark.nextPledge');
    equal(await jumpedTo(), '35 million euros');
    const caret = vscode.window.activeTextEditor?.selection.active;
    ok(caret, 'a caret');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      caret,
    );
    const card = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
    includes(card.map(({ value }) => value).join(), 'pledges');
    await vscode.commands.executeCommand('type', { text: 'x' });
    includes(document.getText(), 'x35 million euros ($38 million)');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('does what the links of a card say', async () => {
    const { document } = await openMarked('navigation/card.txt');
    const links = linksOf(await hoverOn(document, 'She'));
    const run = async (label: string): Promise<void> => {
      const link = links.find((each) => each.label.startsWith(label));
      ok(link, `${label} in ${links.map((each) => each.label).join()}`);
      await vscode.commands.executeCommand(link.command, link.argument);
    };
    await run('First mention');
    includes(await jumpedTo(), 'Marijke Brandsma');
    await run('Copy as citation');
    const copied = await vscode.env.clipboard.readText();
    includes(copied, 'Marijke Brandsma');
    includes(copied, 'card.txt');
    const first = linksOf(await hoverOn(document, 'Minister Marijke Brandsma'));
    ok(
      !first.some(({ label }) => label === 'First mention'),
      'not offered where it would lead here',
    );
    const next = first.find(({ label }) => label === 'Next mention');
    await vscode.commands.executeCommand(next?.command ?? '', next?.argument);
    equal(await jumpedTo(), 'Brandsma');
    deepEqual(
      linksOf(await hoverOn(document, 'cheap rumours')).map(({ label }) => label),
      [
        ...['Accept', 'Reject', 'Correct…', 'Note…'],
        // Of the speaker, who has a name.
        ...['Merge actors…', 'Rename actor…', 'Split actor…'],
        'Copy as citation',
      ],
    );
  });

  it('lists all mentions', async () => {
    const { document } = await openMarked('navigation/list.txt');
    const list = linksOf(await hoverOn(document, 'Brandsma p')).find(({ label }) =>
      /All \d mentions/.test(label),
    );
    ok(list, 'the link');
    await vscode.commands.executeCommand(list.command, list.argument);
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('keeps cards right between an edit and the next analysis', async () => {
    const editor = await openMarked('navigation/edited.txt');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(1, 0), `${'More words before it all. '.repeat(8)}\n`);
    });
    const card = await hoverOn(editor.document, '35 million euros');
    includes(card, 'pledges');
    equal(await hoverOn(editor.document, 'More words'), '');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('offers every annotation in a list, and closes it', async () => {
    const editor = await openMarked('navigation/pick.txt', article);
    const before = editor.selection;
    let isClosed = false;
    void vscode.commands.executeCommand('speechmark.goToAnnotation').then(() => {
      isClosed = true;
    });
    await until('the list to close', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return isClosed;
    });
    ok(editor.selection.isEqual(before), 'the selection is as it was');
  });
});
