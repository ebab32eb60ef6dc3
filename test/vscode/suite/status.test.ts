import * as vscode from 'vscode';
import { deepEqual, equal, includes, match, ok } from '../assert.js';
import { closeAllEditors, openArticle, until } from '../workspace.js';
import { api, article, markedWords, openMarked } from './speechmark.js';

async function statusWith(pattern: RegExp): Promise<string> {
  const speechmark = await api();
  return until(`a status like ${String(pattern)}`, () => {
    const shown = speechmark.status();
    const all = shown && [shown.text, ...shown.lines, shown.severity].join(' | ');
    return all !== undefined && pattern.test(all) ? all : undefined;
  });
}

describe('The status bar', () => {
  afterEach(closeAllEditors);

  it('counts what the article holds', async () => {
    await openMarked('status/counts.txt');
    const shown = await statusWith(/1 pledge,/);
    match(shown, /\$\(person\) \d/);
    match(shown, /4 quotations/);
  });

  it('says why a file is left alone, and that there is no article', async () => {
    await openArticle('status/code.json', '{}');
    await until('no status', async () => (await api()).status() === undefined);
    const lines = Array.from(
      { length: 60 },
      (_, n) => `2031-05-12T08:00:00Z INFO [w] ${String(n)} ms`,
    );
    await openArticle('status/log.txt', lines.join('\n'));
    await statusWith(/Not annotated: this file/);
  });

  it('says that annotating was stopped, and starts again', async () => {
    const editor = await openMarked('status/stopped.txt');
    await vscode.commands.executeCommand('speechmark.stopAnnotating');
    await statusWith(/This file is not annotated/);
    await until('no marks', async () => (await markedWords(editor, 'pledge')).length === 0);
    await vscode.commands.executeCommand('speechmark.annotateFile');
    await until('the marks', async () => (await markedWords(editor, 'pledge')).length > 0);
    await statusWith(/1 pledge,/);
  });

  it('says that a long article was read up to the limit', async () => {
    const { Workspace } = vscode.ConfigurationTarget;
    const settings = vscode.workspace.getConfiguration('speechmark');
    await settings.update('maximumLength', 0.01, Workspace);
    try {
      const [title = '', , ...body] = article.split('\n');
      const long = `${title}\n\n${body.join('\n').repeat(30)}`;
      ok(long.length > 15_000, 'a long article');
      const editor = await openMarked('status/long.txt', long);
      const shown = await statusWith(/longer than the limit/);
      includes(shown, 'warning');
      const quotes = async (): Promise<number> =>
        (await markedWords(editor, 'quote')).filter((words) => words === '“cheap rumours”').length;
      const read = await quotes();
      ok(read > 5 && read < 25, `${String(read)} quotations below the limit`);
      equal((await (await api()).analysisOf(editor.document.uri))?.length, long.length);
      await settings.update('maximumLength', undefined, Workspace);
      await until('all marks', async () => (await quotes()) === 30);
      deepEqual((await api()).status()?.severity, 'none');
    } finally {
      await settings.update('maximumLength', undefined, Workspace);
    }
  });

  it('opens what can be done', async () => {
    await openMarked('status/actions.txt');
    let isClosed = false;
    void vscode.commands.executeCommand('speechmark.showActions').then(() => {
      isClosed = true;
    });
    await until('the list to close', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return isClosed;
    });
  });
});
