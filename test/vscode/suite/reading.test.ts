import * as vscode from 'vscode';
import { equal, includes, ok } from '../assert.js';
import { closeAllEditors, until } from '../workspace.js';
import { api, openMarked } from './speechmark.js';

describe('The reading view', () => {
  afterEach(closeAllEditors);

  const pageOf = async (uri: vscode.Uri): Promise<string> => {
    const speechmark = await api();
    await vscode.commands.executeCommand('speechmark.openReadingView');
    return until('the page', () => speechmark.readingPage(uri));
  };

  it('shows the article with its marks and without its tags, and nothing else can run', async () => {
    const { document } = await openMarked('reading/article.txt');
    const page = await pageOf(document.uri);
    includes(page, '<h1 class="heading"');
    ok(!page.includes('&lt;p&gt;') && !page.includes('&amp;mdash;'), 'no markup is read');
    ok(/<span class="m l-pledge[^"]*"[^>]*>35 million euros<\/span>/.test(page), 'the pledge');
    includes(page, 'Marijke Brandsma');
    includes(page, 'default-src &#39;none&#39;');
    const nonces = new Set([...page.matchAll(/nonce="([^"]+)"/g)].map(([, nonce]) => nonce));
    equal(nonces.size, 1);
  });

  it('follows the article, and the kinds that are marked', async () => {
    const editor = await openMarked('reading/followed.txt');
    const { uri } = editor.document;
    await pageOf(uri);
    const speechmark = await api();
    await editor.edit((edit) => {
      const at = editor.document.getText().indexOf('35 million');
      const start = editor.document.positionAt(at);
      edit.replace(new vscode.Range(start, start.translate(0, 2)), '36');
    });
    await until('the edited amount', () =>
      speechmark.readingPage(uri)?.includes('36 million euros</span>'),
    );
    await vscode.commands.executeCommand('speechmark.toggleClaims');
    await until('claims to be off', () =>
      speechmark.readingPage(uri)?.includes('<input type="checkbox" data-kind="claim">'),
    );
    await vscode.commands.executeCommand('speechmark.toggleClaims');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
