import * as vscode from 'vscode';
import { deepEqual, equal, includes, ok } from '../assert.js';
import { closeAllEditors, inWorkspace, readFile, until, writeFile } from '../workspace.js';
import { api, article, openMarked, placeOf } from './speechmark.js';

/** Runs the command as its menu does, but with the answers to its questions. */
function exportAs(format: string, target: vscode.Uri): Thenable<vscode.Uri | undefined> {
  return vscode.commands.executeCommand<vscode.Uri | undefined>('speechmark.export', {
    format,
    target,
  });
}

interface Line {
  readonly type: string;
  readonly kind?: string;
  readonly start: number;
  readonly end: number;
  readonly title?: string;
  readonly uri: string;
  readonly name?: string;
  readonly entities?: readonly { readonly name: string }[];
}

describe('Export', () => {
  afterEach(closeAllEditors);

  async function lines(target: vscode.Uri): Promise<Line[]> {
    return (await readFile(target))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  }

  it('writes JSON Lines', async () => {
    await openMarked('export/article.txt');
    const target = inWorkspace('export/article.jsonl');
    equal(String(await exportAs('jsonl', target)), target.toString());
    const [head, ...rest] = await lines(target);
    equal(head?.type, 'document');
    equal(head?.title, 'Dutch water minister urges joint flood defences');
    equal(head?.uri, 'export/article.txt');
    const pledge = rest.find(({ kind }) => kind === 'pledge');
    equal(article.slice(pledge?.start, pledge?.end), '35 million euros');
  });

  it('writes Web Annotations', async () => {
    await openMarked('export/web.txt');
    const target = inWorkspace('export/web.jsonld');
    await exportAs('w3c', target);
    const text = await readFile(target);
    JSON.parse(text);
    includes(text, 'http://www.w3.org/ns/anno.jsonld');
    includes(text, 'TextQuoteSelector');
    includes(text, 'TextPositionSelector');
    ok(text.includes('35 million euros'), 'the pledge');
    equal((await api()).exportPlace(), 'worker');
  });

  it('writes a long article while the extension goes on with other things', async () => {
    const long = Array.from({ length: 700 }, (_, at) =>
      article.replaceAll('35 million', `${String(at + 1)} million`),
    ).join('\n');
    await openMarked('export/long.txt', long);
    const target = inWorkspace('export/long.jsonld');
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 5);
    await exportAs('w3c', target);
    clearInterval(timer);
    ok(turns > 10, 'other things had their turn');
    ok((await readFile(target)).includes('699 million euros'));
  }).timeout(240_000);

  it('writes CSV', async () => {
    await openMarked('export/table.txt');
    const target = inWorkspace('export/table.csv');
    await exportAs('csv', target);
    const [head, ...body] = (await readFile(target)).split(/\r?\n/);
    includes(head ?? '', 'kind');
    ok(body.some((line) => line.includes('35 million euros')));
  });

  it('counts offsets in the stored file, byte-order mark and line ends included', async () => {
    const stored = `\uFEFF${article.replace(/\n/g, '\r\n')}`;
    await openMarked('export/windows.txt', stored);
    const target = inWorkspace('export/windows.jsonl');
    await exportAs('jsonl', target);
    const pledge = (await lines(target)).find(({ kind }) => kind === 'pledge');
    equal(stored.slice(pledge?.start, pledge?.end), '35 million euros');
  });

  it('counts them in the editor’s text when that is not saved', async () => {
    const editor = await openMarked('export/dirty.txt');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(1, 0), '<p>A line not saved.</p>\n');
    });
    const target = inWorkspace('export/dirty.jsonl');
    await exportAs('jsonl', target);
    const pledge = (await lines(target)).find(({ kind }) => kind === 'pledge');
    equal(editor.document.getText().slice(pledge?.start, pledge?.end), '35 million euros');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('says so when it cannot write, and leaves the article alone', async () => {
    const { document } = await openMarked('export/kept.txt');
    const nowhere = vscode.Uri.from({ scheme: 'speechmark-nowhere', path: '/a.jsonl' });
    equal(await exportAs('jsonl', nowhere), undefined);
    equal(await exportAs('no-such-format', inWorkspace('export/x.txt')), undefined);
    equal(document.getText(), article);
  });

  it('writes what is selected, and nothing else', async () => {
    const editor = await openMarked('export/part.txt');
    const { document } = editor;
    const words = placeOf(document, 'She accused Russia');
    editor.selection = new vscode.Selection(words, document.lineAt(words.line).range.end);
    const target = inWorkspace('export/part.jsonl');
    const request = { format: 'jsonl', scope: 'selection', target };
    await vscode.commands.executeCommand('speechmark.export', request);
    const [, ...rest] = await lines(target);
    ok(rest.length > 0, 'something is exported');
    const start = document.offsetAt(words);
    const end = document.offsetAt(editor.selection.end);
    for (const each of rest) ok(each.start < end && each.end > start, document.getText());
  });

  it('writes all articles of a folder, and does so again with what was written since', async () => {
    const other = article.replaceAll('Brandsma', 'Ottersen').replace('35 million', '36 million');
    await writeFile('export/all/one.txt', article);
    await writeFile('export/all/deep/two.txt', other);
    await writeFile('export/all/list.txt', 'eggs\nmilk\n');
    const target = inWorkspace('export/all/pledges.jsonl');
    const request = {
      format: 'jsonl',
      scope: 'folder',
      folder: inWorkspace('export/all'),
      selection: { kinds: ['pledge'] },
      target,
    };
    await vscode.commands.executeCommand('speechmark.export', request);
    const first = await lines(target);
    const heads = first.filter(({ type }) => type === 'document').map(({ uri }) => uri);
    deepEqual(heads, ['export/all/deep/two.txt', 'export/all/one.txt']);
    const kinds = new Set(first.flatMap(({ kind }) => kind ?? []));
    ok(kinds.has('pledge'), 'the pledges');
    ok(!kinds.has('quote'), 'no quotations');

    await writeFile('export/all/three.txt', article.replace('35 million', '37 million'));
    const again = await vscode.commands.executeCommand<vscode.Uri>('speechmark.exportAgain');
    equal(again.toString(), target.toString());
    equal((await lines(target)).filter(({ type }) => type === 'document').length, 3);
  });

  it('writes what is of a status and of an actor, of the whole workspace too', async () => {
    await openMarked('export/who.txt');
    const target = inWorkspace('export/who.jsonl');
    const rowsOf = async (scope: string, selection: object): Promise<Line[]> => {
      const request = { format: 'jsonl', scope, selection, target };
      await vscode.commands.executeCommand('speechmark.export', request);
      return lines(target);
    };
    const all = await rowsOf('file', {});
    const [head] = all;
    const names = head?.entities?.map(({ name }) => name) ?? [];
    const [one = ''] = names;
    const ofOne = await rowsOf('file', { actors: [one], kinds: ['actor'] });
    const mentioned = new Set(ofOne.flatMap(({ name }) => name ?? []));
    deepEqual([...mentioned], [one]);
    ok(ofOne.length < all.filter(({ kind }) => kind === 'actor').length, 'others are left out');
    const accepted = await rowsOf('file', { statuses: ['accepted'] });
    deepEqual(
      accepted.map(({ type }) => type),
      ['document'],
    );
    const everywhere = await rowsOf('workspace', { kinds: ['pledge'] });
    const uris = new Set(everywhere.map(({ uri }) => uri));
    ok(uris.has('export/who.txt') && uris.size > 1, [...uris].join(', '));
  }).timeout(240_000);

  it('shows the reading report of an article, and leaves it alone', async () => {
    const { document } = await openMarked('export/report.txt');
    await vscode.commands.executeCommand('speechmark.previewReport');
    const report = await until('the report', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'speechmark-report'),
    );
    includes(report.getText(), 'Brandsma');
    includes(report.getText(), '35 million');
    equal(document.getText(), article);
  });
});
