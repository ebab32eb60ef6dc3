import * as vscode from 'vscode';
import { deepEqual, equal, includes, ok } from '../assert.js';
import {
  closeAllEditors,
  inWorkspace,
  readFile,
  restoreFile,
  until,
  writeFile,
} from '../workspace.js';
import { api } from './speechmark.js';

/** Runs the command as the explorer does for selected files. */
function convert(...files: vscode.Uri[]): Thenable<vscode.Uri[]> {
  return vscode.commands.executeCommand<vscode.Uri[]>('speechmark.convert', files[0], files);
}

/** The quotations and pledges of an article that is shown. */
async function told(article: vscode.Uri): Promise<string[]> {
  const annotated = await until('the annotations', async () => (await api()).analysisOf(article));
  return annotated.annotations
    .filter(({ kind }) => kind === 'quote' || kind === 'pledge')
    .map(({ kind, text }) => `${kind}: ${text}`);
}

const remove = (path: string): Promise<void> =>
  Promise.resolve(vscode.workspace.fs.delete(inWorkspace(path))).catch(() => undefined);

describe('Convert to Article…', () => {
  beforeEach(async () => {
    for (const name of ['harbours.md', 'harbours (2).md']) await remove(`originals/${name}`);
  });
  afterEach(closeAllEditors);

  for (const name of ['harbours.docx', 'harbours.pdf']) {
    it(`opens ${name} as an article, annotated`, async () => {
      const [article] = await convert(await restoreFile(`originals/${name}`));
      ok(article, 'an article was written');
      equal(String(article), String(inWorkspace('originals/harbours.md')));
      equal(String(vscode.window.activeTextEditor?.document.uri), String(article));
      const text = await readFile(article);
      includes(text, `original: "${name}"`);
      includes(text, '# Harbour nations agree on a fund for drowned coasts');
      includes(text, 'over ten years.[^1] Its chairman');
      const annotations = await told(article);
      ok(annotations.includes('pledge: $120 million'), annotations.join('\n'));
      ok(annotations.includes('quote: “This is the first money that is not a loan.”'));
      const marks = await until('the marks', async () =>
        (await api()).shownHighlights(article).find(({ ranges }) => ranges.length > 0),
      );
      ok(marks.ranges.length > 0);
    });
  }

  it('reads the same from both, and never replaces a file', async () => {
    const files = [
      await restoreFile('originals/harbours.docx'),
      await restoreFile('originals/harbours.pdf'),
    ];
    const articles = await convert(...files);
    deepEqual(articles.map(String), [
      String(inWorkspace('originals/harbours.md')),
      String(inWorkspace('originals/harbours (2).md')),
    ]);
    const [ofWord, ofPdf] = articles;
    ok(ofWord && ofPdf);
    deepEqual(await told(ofPdf), await told(ofWord));
    // What is there already, from the same file, is opened again.
    deepEqual((await convert(...files)).map(String), articles.map(String));
  });

  it('does the others when a file is damaged', async () => {
    const broken = await writeFile('originals/broken.docx', 'no archive');
    const articles = await convert(broken, await restoreFile('originals/harbours.docx'));
    deepEqual(articles.map(String), [String(inWorkspace('originals/harbours.md'))]);
  });
});
