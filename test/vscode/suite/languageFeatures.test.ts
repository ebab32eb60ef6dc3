import * as vscode from 'vscode';
import { deepEqual, equal, includes, ok } from '../assert.js';
import { closeAllEditors, openKnownFile, until } from '../workspace.js';
import { openMarked, placeOf } from './speechmark.js';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

async function setting(name: string, value: unknown): Promise<void> {
  const { Workspace } = vscode.ConfigurationTarget;
  await vscode.workspace.getConfiguration('speechmark').update(name, value, Workspace);
}

describe('Language features', () => {
  afterEach(closeAllEditors);

  it('fill the Outline and the breadcrumbs', async () => {
    const { document } = await openMarked('language/symbols.txt');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    equal(symbols[0]?.name, 'Dutch water minister urges joint flood defences');
    const flat = (some: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
      some.flatMap((one) => [one, ...flat(one.children)]);
    const names = flat(symbols).map(({ name }) => plain(name));
    ok(
      names.some((name) => name.includes('pledges €35 million')),
      names.join(' / '),
    );
    equal(names.filter((name) => name === 'Marijke Brandsma').length, 1, 'each actor once');
    const accusation = flat(symbols).find(({ name }) => name.includes('accuses Russia'));
    includes(accusation?.children.map(({ name }) => name).join() ?? '', '“cheap rumours”');
  });

  it('find annotations in all articles that are open', async () => {
    await openMarked('language/first.txt');
    await openMarked('language/second.txt');
    const find = async (query: string): Promise<string[]> =>
      (
        await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          query,
        )
      ).map(({ name, location }) => `${plain(name)} ${location.uri.path.split('/').at(-1) ?? ''}`);
    const found = await find('brandsma');
    includes(found, 'Marijke Brandsma first.txt');
    includes(found, 'Marijke Brandsma second.txt');
    const pledges = await find('pledges 35');
    ok(
      pledges.some((name) => name.includes('€35 million second.txt')),
      pledges.join(' / '),
    );
    deepEqual(await find('nobody of that name'), []);
  });

  it('know all mentions of an actor, and where it is named first', async () => {
    const { document } = await openMarked('language/mentions.txt');
    const at = placeOf(document, 'She');
    const words = (ranges: readonly vscode.Range[]): string[] =>
      ranges.map((range) => document.getText(range));
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at,
    );
    const lit = words(highlights.map(({ range }) => range));
    includes(lit, 'Brandsma');
    includes(lit, 'She');
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at,
    );
    deepEqual(words(references.map(({ range }) => range)).sort(), [...lit].sort());
    const [definition] = await vscode.commands.executeCommand<
      (vscode.Location | vscode.LocationLink)[]
    >('vscode.executeDefinitionProvider', document.uri, at);
    ok(definition, 'a definition');
    const range = 'targetRange' in definition ? definition.targetRange : definition.range;
    includes(document.getText(range), 'Marijke Brandsma');
  });

  it('fold the turns of a transcript', async () => {
    const { document } = await openKnownFile('samples/defence-minister-press-conference.md');
    const lineWith = (words: string): number =>
      document.positionAt(document.getText().indexOf(words)).line;
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    ok(
      ranges.some(
        ({ start, end }) =>
          start === lineWith('Thank you, Piret') && end === lineWith('As my Latvian colleague'),
      ),
      JSON.stringify(ranges),
    );
  });

  it('grow a selection from a quotation to its claim', async () => {
    const { document } = await openMarked('language/selection.txt');
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [placeOf(document, 'cheap rumours')],
    );
    const grown: string[] = [];
    for (let one = selection; one; one = one.parent as typeof one) {
      grown.push(document.getText(one.range));
      if (!one.parent) break;
    }
    const quote = grown.indexOf('“cheap rumours”');
    const claim = grown.findIndex((text) => /^Russia of spreading “cheap rumours”/.test(text));
    ok(quote >= 0 && claim > quote, grown.join(' / '));
  });

  it('hint at who is meant, only when asked to', async () => {
    const { document } = await openMarked('language/hints.txt');
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = async (): Promise<string[]> =>
      (
        await vscode.commands.executeCommand<vscode.InlayHint[]>(
          'vscode.executeInlayHintProvider',
          document.uri,
          all,
        )
      ).map(({ label }) =>
        typeof label === 'string' ? label : label.map((l) => l.value).join(''),
      );
    deepEqual(await hints(), []);
    await setting('inlayHints.actors', true);
    await until('the hint', async () => (await hints()).includes('→ Marijke Brandsma'));
    await setting('inlayHints.actors', undefined);
  });

  it('say above the lines what they hold, only when asked to', async () => {
    const { document } = await openMarked('language/lenses.txt');
    const lenses = async (): Promise<string[]> =>
      (
        await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          document.uri,
        )
      ).map(({ command }) => plain(command?.title ?? ''));
    deepEqual(await lenses(), []);
    await setting('codeLens', true);
    const shown = await until('the lenses', async () => {
      const titles = await lenses();
      return titles.length > 0 ? titles : undefined;
    });
    includes(shown[0] ?? '', '1 pledge');
    ok(
      shown.some((title) => title.includes('Brandsma: pledges €35 million')),
      shown.join(' / '),
    );
    await setting('codeLens', undefined);
  });
});
