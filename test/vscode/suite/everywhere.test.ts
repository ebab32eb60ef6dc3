import * as vscode from 'vscode';
import { sampleArticles } from '../../../src/editor/commands/sampleArticles.js';
import { deepEqual, equal, ok } from '../assert.js';
import { closeAllEditors, until, writeFile } from '../workspace.js';
import { OneArticle } from './oneArticle.js';
import { api, article, extension, markedWords } from './speechmark.js';

const marked = (editor: vscode.TextEditor): Promise<unknown> =>
  until('the marks', async () => (await markedWords(editor, 'pledge')).length > 0);

describe('Articles wherever they are kept', () => {
  beforeEach(api);
  afterEach(closeAllEditors);

  it('are read before they are saved', async () => {
    const document = await vscode.workspace.openTextDocument({
      content: article,
      language: 'plaintext',
    });
    equal(document.uri.scheme, 'untitled');
    const editor = await vscode.window.showTextDocument(document);
    await marked(editor);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('are marked on both sides of a comparison', async () => {
    const before = await writeFile('everywhere/before.txt', article);
    const after = await writeFile(
      'everywhere/after.txt',
      article.replace('35 million', '45 million'),
    );
    await vscode.commands.executeCommand('vscode.diff', before, after);
    const sides = await until('both sides', () => {
      const shown = vscode.window.visibleTextEditors;
      return shown.length === 2 ? shown : undefined;
    });
    for (const side of sides) await marked(side);
  });

  it('are marked in a comparison with another version, which is left alone', async () => {
    const now = await writeFile('everywhere/now.txt', article);
    const then = vscode.Uri.from({ scheme: 'git', path: '/now.txt' });
    const provider = vscode.workspace.registerTextDocumentContentProvider('git', {
      provideTextDocumentContent: () => article,
    });
    try {
      await vscode.commands.executeCommand('vscode.diff', then, now);
      const speechmark = await api();
      await until('the marks', () => speechmark.shownHighlights(now).length > 0);
      equal(await speechmark.analysisOf(then), undefined);
      deepEqual(speechmark.shownHighlights(then), []);
    } finally {
      provider.dispose();
    }
  });

  it('are read from the file system of another extension', async () => {
    const files = new OneArticle(article);
    const registered = vscode.workspace.registerFileSystemProvider('speeches', files);
    try {
      const uri = vscode.Uri.parse('speeches:/minister.txt');
      await marked(await vscode.window.showTextDocument(uri));
    } finally {
      registered.dispose();
    }
  });

  it('need neither trust nor a disk', () => {
    const { capabilities } = extension().packageJSON as {
      capabilities: { untrustedWorkspaces: { supported: boolean }; virtualWorkspaces: boolean };
    };
    deepEqual(capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });
});

describe('The walkthrough', () => {
  it('has six steps, whose commands and pictures are there', async () => {
    const { packageJSON, extensionUri } = extension();
    const { walkthroughs } = (packageJSON as { contributes: Contributions }).contributes;
    const commands = await vscode.commands.getCommands(true);
    const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    equal(steps.length, 6);
    for (const { description, media } of steps) {
      const picture = vscode.Uri.joinPath(extensionUri, media.image ?? media.svg ?? '');
      ok((await vscode.workspace.fs.readFile(picture)).length > 0, picture.path);
      const linked = [...description.matchAll(/\(command:([\w.]+)/g)].map(([, id = '']) => id);
      ok(linked.length > 0, description);
      deepEqual(
        linked.filter((id) => !commands.includes(id)),
        [],
      );
    }
  });
});

describe('Open a Sample Article', () => {
  afterEach(closeAllEditors);

  for (const { file } of sampleArticles) {
    it(`opens ${file}, marked and not to be changed`, async () => {
      await vscode.commands.executeCommand('speechmark.openSample', file);
      const editor = vscode.window.activeTextEditor;
      ok(editor, 'an editor is open');
      equal(editor.document.uri.scheme, 'speechmark-sample');
      equal(vscode.workspace.fs.isWritableFileSystem('speechmark-sample'), false);
      await until('the marks', async () => (await markedWords(editor, 'actor')).length > 0);
    });
  }

  it('opens what is picked from the list', async () => {
    const opened = vscode.commands.executeCommand('speechmark.openSample');
    await until('an editor', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor;
    });
    await opened;
    const uri = vscode.window.activeTextEditor?.document.uri;
    equal(uri?.toString(), `speechmark-sample:/${String(sampleArticles[0]?.file)}`);
  });
});

interface Contributions {
  walkthroughs: { steps: { description: string; media: { image?: string; svg?: string } }[] }[];
}
