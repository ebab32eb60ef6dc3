import * as vscode from 'vscode';
import { equal, includes, ok } from '../assert.js';
import { closeAllEditors, openArticle, until } from '../workspace.js';
import { openMarked } from './speechmark.js';

const article = `# Wells for Chad

Water Minister **Mara Quill** of Kenya pledged [**$12 million**](https://example.org "Fund") to Chad for wells.

> “We will *stay* & build <em>there</em>,” Quill said.

| Donor | Wells |
|---|---|
| Norway | seven |

Quill said that the wells of *the north* were dry. She praised Norway on Monday in a speech to ministers, and told the council that the villages would not have to wait for another summer before anybody came to look at them.
`;

const render = async (document: vscode.TextDocument): Promise<string> =>
  vscode.commands.executeCommand<string>('markdown.api.render', document);

/** The words of the marks of a kind in a rendered page. */
const marked = (page: string, name: string): string[] =>
  [
    ...page.matchAll(
      new RegExp(`<span class="speechmark speechmark-${name}"[^>]*>([^<]*)</span>`, 'g'),
    ),
  ].map(([, words = '']) => words);

describe('The preview of Markdown', () => {
  before(function () {
    // Not every host has VS Code's preview.
    if (!vscode.extensions.getExtension('vscode.markdown-language-features')) this.skip();
  });
  afterEach(closeAllEditors);

  it('marks an article on the right words, with emphasis and links in them', async () => {
    const { document } = await openMarked('preview/article.md', article);
    await render(document);
    const page = await until('marks in the preview', async () => {
      const text = await render(document);
      return text.includes('speechmark') ? text : undefined;
    });
    equal(marked(page, 'pledge').join(), '$12 million');
    includes(page, '<strong><span class="speechmark speechmark-pledge"');
    const actors = marked(page, 'actor');
    ok(actors.includes('Mara Quill') || actors.includes('Water Minister '), actors.join('|'));
    includes(actors.join('|'), 'Norway');
    const quotation = marked(page, 'quote').join('');
    includes(quotation, 'stay');
    ok(!page.includes('&lt;span'), 'no mark is shown as text');
  });

  it('leaves other Markdown alone, and articles too where the setting says so', async () => {
    const { document } = await openArticle('preview/manual.md', '# Install\n\n```\nnpm i\n```\n');
    ok(!(await render(document)).includes('speechmark'), 'a manual');
    const editor = await openMarked('preview/off.md', article);
    const settings = vscode.workspace.getConfiguration('speechmark');
    await until('marks', async () => (await render(editor.document)).includes('speechmark'));
    await settings.update('markdownPreview.marks', false, vscode.ConfigurationTarget.Workspace);
    await until('no marks', async () => !(await render(editor.document)).includes('speechmark'));
    await settings.update('markdownPreview.marks', undefined, vscode.ConfigurationTarget.Workspace);
  });
});
