import * as vscode from 'vscode';
import { equal } from '../assert.js';
import { closeAllEditors, openArticle } from '../workspace.js';
import { api } from './speechmark.js';

describe('An editor for prose', () => {
  afterEach(closeAllEditors);

  for (const [language, extension] of [
    ['plaintext', 'txt'],
    ['markdown', 'md'],
    ['html', 'html'],
  ] as const) {
    it(`puts no boxes around € and ’, trusted or not: ${language}`, async () => {
      await api();
      const { document } = await openArticle(`prose/article.${extension}`, 'It’s €5.\n');
      equal(document.languageId, language);
      const settings = vscode.workspace.getConfiguration('editor', {
        uri: document.uri,
        languageId: language,
      });
      equal(settings.get('unicodeHighlight.ambiguousCharacters'), false);
      equal(settings.get('unicodeHighlight.nonBasicASCII'), false);
      if (language !== 'html') equal(settings.get('wordWrap'), 'on');
    });
  }
});
