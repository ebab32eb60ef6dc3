import * as vscode from 'vscode';
import { deepEqual, equal, ok } from '../assert.js';
import { closeAllEditors, openArticle, until } from '../workspace.js';
import { api, article, markedWords, openMarked, rowWith } from './speechmark.js';

const licence = `MIT License

Copyright (c) 2031 Marijke Brandsma

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT.
`;

const log = Array.from(
  { length: 60 },
  (_, second) =>
    `2031-05-12T08:00:${String(second).padStart(2, '0')}.120Z INFO [worker-${String(second % 4)}] request "GET /ministers/${String(second)}" done in ${String(second * 7)} ms`,
).join('\n');

describe('Files that are left alone', () => {
  afterEach(closeAllEditors);

  for (const [what, path, content] of [
    ['a licence', 'left/LICENSE.txt', licence],
    ['a log', 'left/server.txt', log],
  ] as const) {
    it(`${what} is not marked`, async () => {
      const editor = await openArticle(path, content);
      equal(await (await api()).analysisOf(editor.document.uri), undefined);
      deepEqual((await api()).shownHighlights(editor.document.uri), []);
      const offered = await rowWith('Annotate This File');
      equal(offered.children.length, 0);
    });
  }

  it('an empty file has nothing', async () => {
    const editor = await openArticle('left/empty.txt', '');
    const annotated = await (await api()).analysisOf(editor.document.uri);
    deepEqual(annotated?.annotations, []);
    deepEqual(await markedWords(editor, 'actor'), []);
  });

  it('code is not read', async () => {
    const editor = await openArticle('left/code.json', JSON.stringify({ article }));
    equal(await (await api()).analysisOf(editor.document.uri), undefined);
  });

  it('are marked on request', async () => {
    const editor = await openArticle('left/code.jsonc', article);
    equal(await (await api()).analysisOf(editor.document.uri), undefined);
    await vscode.commands.executeCommand('speechmark.annotateFile');
    await until('the marks', async () => (await markedWords(editor, 'pledge')).length > 0);
  });

  it('stay marked over closing, until the reader says that they are to be left alone', async () => {
    const { document } = await openArticle('left/again.jsonc', article);
    await vscode.commands.executeCommand('speechmark.annotateFile');
    ok(await (await api()).analysisOf(document.uri));
    // VS Code closes a file and opens it again when its language is changed. After closing the
    // editor it may keep the file open for minutes.
    const again = await vscode.languages.setTextDocumentLanguage(document, 'json');
    ok(await (await api()).analysisOf(again.uri), 'what was asked for once lasts');
    await vscode.commands.executeCommand('speechmark.stopAnnotating');
    equal(await (await api()).analysisOf(again.uri), undefined);
    const third = await vscode.languages.setTextDocumentLanguage(again, 'jsonc');
    equal(await (await api()).analysisOf(third.uri), undefined);
  });

  it('an article of one paragraph, however long, is read in parts', async () => {
    const sentences = article.replace(/<[^<>]*>|&\w+;/g, ' ').replace(/\s+/g, ' ');
    const editor = await openMarked('left/long.txt', sentences.repeat(200));
    ok(editor.document.lineCount === 1 && sentences.length > 500);
    await until('the marks', async () => {
      const read = await (await api()).analysisOf(editor.document.uri);
      return read && read.notices.length === 0 && read.annotations.length > 500;
    });
  });

  it('are all files when the setting is off, and none when it is on again', async () => {
    const editor = await openMarked('left/off.txt');
    const settings = vscode.workspace.getConfiguration('speechmark');
    await settings.update('enable', false, vscode.ConfigurationTarget.Workspace);
    await until('no marks', async () => (await markedWords(editor, 'pledge')).length === 0);
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
    await until('the marks', async () => (await markedWords(editor, 'pledge')).length > 0);
    ok(await (await api()).analysisOf(editor.document.uri));
  });
});
