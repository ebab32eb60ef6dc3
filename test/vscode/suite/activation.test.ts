import * as vscode from 'vscode';
import { equal, ok } from '../assert.js';
import { openArticle } from '../workspace.js';

describe('The extension', () => {
  it('is found and activates', async () => {
    const extension = vscode.extensions.getExtension('speechmark.speechmark');
    ok(extension, 'found by its id');
    await extension.activate();
    equal(extension.isActive, true);
  });

  it('works in a workspace that can be written', async () => {
    const editor = await openArticle('written/article.txt', 'A first line.\n');
    equal(editor.document.getText(), 'A first line.\n');
  });
});
