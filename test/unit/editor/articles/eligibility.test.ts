import assert from 'node:assert/strict';
import { articleFormat, isUserFile } from '../../../../src/editor/articles/eligibility';

describe('articleFormat', () => {
  const format = (scheme: string, languageId = 'plaintext'): string | null =>
    articleFormat({ scheme, languageId });

  it('reads plain text, HTML and Markdown', () => {
    assert.equal(format('file'), 'text');
    assert.equal(format('file', 'html'), 'html');
    assert.equal(format('untitled', 'markdown'), 'markdown');
  });

  it('leaves other languages alone', () => {
    for (const languageId of ['log', 'typescript', 'json', 'git-commit', 'toString']) {
      assert.equal(format('file', languageId), null, languageId);
    }
  });

  it('reads files wherever they are stored', () => {
    for (const scheme of [
      'vscode-remote',
      'vscode-vfs',
      'tmp',
      'memfs',
      'ftp',
      'vscode-test-web',
    ]) {
      assert.equal(format(scheme), 'text', scheme);
    }
  });

  it('leaves the documents of tools alone', () => {
    for (const scheme of [
      'output',
      'debug',
      'git',
      'comment',
      'search-editor',
      'vscode-scm',
      'vscode-notebook-cell',
      'vscode-settings',
      'vscode-chat-code-block',
    ]) {
      assert.equal(isUserFile({ scheme, languageId: 'plaintext' }), false, scheme);
    }
  });
});
