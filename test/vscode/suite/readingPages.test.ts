import * as vscode from 'vscode';
import type { Annotation } from '../../../src/core/model.js';
import { equal, includes, ok } from '../assert.js';
import { closeAllEditors, openArticle, restoreFile, until } from '../workspace.js';
import { api, article } from './speechmark.js';

/** A page as browsers save it, of about 300 KB, of which the article is the smaller part. */
function savedPage(): string {
  const ministers = ['Ines Calloway', 'Tomas Brandvik', 'Adaeze Okoro', 'Lior Venn', 'Marta Szabo'];
  const menu = Array.from(
    { length: 300 },
    (_, at) => `<li><a href="/topic/${String(at)}">Topic number ${String(at)}</a></li>`,
  );
  const script = `<script>${'var a = "<p>No text</p>"; if (a < 1) { run(); }\n'.repeat(2600)}</script>`;
  const style = `<style>${'.card > p::before { content: "</p>"; color: red }\n'.repeat(1200)}</style>`;
  const paragraphs = Array.from({ length: 100 }, (_, at) => {
    const name = ministers[at % 5] ?? '';
    const said = `<p class=c>Finance Minister <a href="https://example.org/${String(at)}" onclick="steal()"><b>${name.slice(0, 4)}</b>${name.slice(4)}</a> pledged &euro;${String(at + 2)}&nbsp;million to <em>coastal</em> towns &mdash; the first in years &amp; the largest &mdash; to repair sea walls.<p>&ldquo;We have waited for ${String(at + 3)} <i>winters</i>,&#8221; ${name} said.`;
    if (at % 20 === 3)
      return `${said}<div class="ad-slot"><script>ad()</script><img src=//ads.example/a.gif></div>`;
    if (at % 20 === 7)
      return `${said}<figure><img src="a.jpg" alt="Sea &amp; wall"><figcaption>A wall in Oro last winter.</figcaption></figure>`;
    if (at % 20 === 11)
      return `${said}<table><tr><th>Town<th>Length<tr><td>Oro<td>12 km<tr><td>Vell<td></table>`;
    return said;
  });
  return `<!DOCTYPE html><html><head><title>Ministers meet over sea walls in Harwick</title>${style}</head><body><nav><ul>${menu.join('')}</ul></nav>${script}<main><article><h1>Ministers meet over sea walls in Harwick</h1>${paragraphs.join('\n')}</article></main><aside><ul>${menu.join('')}</ul></aside><footer>&copy; The Daily Wall</footer>${script}</body></html>`;
}

/** What tries to run, to load or to break out of the page. */
const hostile = `<h1>Minister speaks of wells</h1>
<script>parent.postMessage('script')</script><style>body{display:none}</style>
<meta http-equiv="refresh" content="0;url=https://evil.example"><base href="https://evil.example/">
<p>Water Minister Mara Quill <a href="javascript:alert(1)">said</a> the <a href="https://a.example/&quot;onclick=&quot;x()">wells</a> were “dry <img src=x onerror=alert(2)> and <svg onload=alert(3)><script>alert(4)</script></svg> deep”.</p>
<iframe srcdoc="<script>alert(5)</script>"></iframe><object data="x"></object><embed src="x"><form action="https://evil.example"><input name=a></form>
<p style="background:url(https://evil.example/x)" onmouseover="alert(6)">Quill pledged $12 million ]]> --> </style></script></template> to &lt;img src=x onerror=alert(7)&gt; villages.</p>
<p title="</p><script>alert(8)</script>"><b><i>Quill said: “We </b>will</i> stay.” <a href="data:text/html,<script>alert(9)</script>">There</a></p>
<p>The minister said that the wells of the north were dry, and that nobody had looked at them for many years. She told the council on Monday that the villages would not have to wait for another summer.</p>
<table><p>Quill <td>praised <tr>Chad.</table><math><mi//xlink:href="data:x,<script>alert(10)</script>">`;

const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const textOf = (markup: string): string =>
  markup
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (reference) => references[reference] ?? '');

/** The words that a page marks as each annotation, by its number; of a pledge its amount alone. */
function marksOf(page: string): Map<number, string> {
  const marks = new Map<number, string>();
  const pieces = /<span class="m l-(\w+) [^"]*" data-m="([\d ]+)">([^<]*)<\/span>/g;
  for (const [, , numbers = '', words = ''] of page.matchAll(pieces)) {
    for (const number of numbers.split(' ').map(Number)) {
      marks.set(number, (marks.get(number) ?? '') + textOf(words));
    }
  }
  return marks;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every annotation is marked in the page, on its own words. */
function marksRightWords(page: string, annotations: readonly Annotation[]): number {
  const marks = marksOf(page);
  const shown = annotations.filter(({ kind, status }) => kind !== 'money' && status !== 'rejected');
  for (const [number, { kind, text }] of shown.entries()) {
    const words = folded(marks.get(number) ?? '');
    // Parts of a pledge have its number too.
    if (kind === 'pledge') ok(words.includes(folded(text)), `${words} has ${text}`);
    else equal(words.replaceAll(' ', ''), folded(text).replaceAll(' ', ''));
  }
  return shown.length;
}

describe('Articles in the reading view', () => {
  afterEach(closeAllEditors);

  const pageOf = async (uri: vscode.Uri): Promise<string> => {
    const speechmark = await api();
    await vscode.commands.executeCommand('speechmark.openReadingView');
    return until('the page', () => speechmark.readingPage(uri));
  };

  const shown = async (
    path: string,
    content?: string,
  ): Promise<{ page: string; annotations: readonly Annotation[]; uri: vscode.Uri }> => {
    const known =
      content ??
      new TextDecoder().decode(await vscode.workspace.fs.readFile(await restoreFile(path)));
    // Of a long page nothing that is in view at first need be marked.
    const { document } = await openArticle(path, known);
    const speechmark = await api();
    const read = await until('the article', () => speechmark.analysisOf(document.uri));
    const page = await pageOf(document.uri);
    return { page, annotations: read.annotations, uri: document.uri };
  };

  it('are marked on the right words: the sample page, paragraphs in tags, a long saved page', async () => {
    const sample = await shown('samples/coastal-summit-communique.html');
    ok(marksRightWords(sample.page, sample.annotations) > 20, 'the sample is marked');
    await closeAllEditors();
    const tagged = await shown('reading/tagged.txt', article);
    ok(marksRightWords(tagged.page, tagged.annotations) > 5, 'the text with tags is marked');
    ok(!/&lt;\/?p&gt;|&amp;mdash;/.test(tagged.page), 'no tag is read');
    await closeAllEditors();
    const source = savedPage();
    ok(source.length > 250_000, String(source.length));
    const saved = await shown('reading/saved.html', source);
    ok(marksRightWords(saved.page, saved.annotations) > 250, 'the saved page is marked');
    includes(saved.page, '€2 million');
    includes(saved.page, 'Picture left out: Sea &amp; wall');
    includes(saved.page, '<td></td>');
    ok(!/Topic number|No text|ad\(\)/.test(saved.page), 'what is around the article is left out');
    // What is out of sight is not laid out, so that a long page scrolls at once.
    includes(saved.page, 'content-visibility:auto');
  });

  it('have emphasis, links as words, lists, quotations and tables of Markdown', async () => {
    const { page, annotations } = await shown(
      'reading/rich.md',
      `# Wells for *Chad*\n\nWater Minister **Mara Quill** pledged [**$12 million**](https://example.org "Fund") to Chad for ~~two~~ \`three\` wells.\n\n> “We will *stay*,” Quill said.\n\n1. The first well\n   - in the north\n2. The second well\n\n| Town | Wells |\n|---|---|\n| Oro | |\n\n![A well](well.png)\n\nThe minister said that the wells of the north were dry, and that nobody had looked at them for many years. She told the council on Monday that the villages would not have to wait for another summer.\n`,
    );
    marksRightWords(page, annotations);
    for (const part of [
      '<em>',
      '<blockquote>',
      '<ol><li>',
      '<ul><li>',
      '<td></td>',
      '<del>',
      'data-href="https://example.org"',
      'Picture left out: A well',
    ])
      includes(page, part);
    ok(!/<img|\shref="(?!#)|\ssrc=/.test(page), 'nothing is loaded, no link leads out by itself');
  });

  it('do nothing, however hostile they are', async () => {
    const { page, annotations, uri } = await shown('reading/hostile.html', hostile);
    marksRightWords(page, annotations);
    equal([...page.matchAll(/<script/g)].length, 2);
    equal([...page.matchAll(/<style/g)].length, 1);
    const body = page.slice(page.indexOf('<article'), page.indexOf('<script'));
    const names = new Set([...body.matchAll(/<([a-z]\w*)/g)].map(([, name]) => name));
    for (const name of ['img', 'svg', 'iframe', 'object', 'embed', 'form', 'input', 'meta', 'base'])
      ok(!names.has(name), name);
    ok(!/<[^<>]*\s(?:on\w+|style|src|srcdoc)\s*=/i.test(body), 'no attribute of the page');
    ok(!/javascript:|data:text/i.test(body), 'no link that runs');
    includes(page, 'default-src &#39;none&#39;');
    const speechmark = await api();
    // The page's own script runs and answers, which no other script of it could.
    await vscode.commands.executeCommand('speechmark.nextPledge');
    await until('the pledge', () => (speechmark.readingPlace(uri) ?? -1) >= 0);
  });

  it('are read by keys: the next of any kind or of one, in the view that has the focus', async () => {
    const speechmark = await api();
    const { uri, annotations } = await shown('reading/keys.txt', article);
    const starts = annotations.filter(({ kind }) => kind === 'quote').map(({ start }) => start);
    await vscode.commands.executeCommand('speechmark.nextQuote');
    await until('the first quotation', () => speechmark.readingPlace(uri) === starts[0]);
    await vscode.commands.executeCommand('speechmark.nextQuote');
    await until('the second', () => speechmark.readingPlace(uri) === starts[1]);
    await vscode.commands.executeCommand('speechmark.previousQuote');
    await until('the first again', () => speechmark.readingPlace(uri) === starts[0]);
    await vscode.commands.executeCommand('speechmark.nextPledge');
    const pledge = annotations.find(({ kind }) => kind === 'pledge');
    await until('the pledge', () => speechmark.readingPlace(uri) === pledge?.start);
  });

  it('stay when their editor is closed', async () => {
    const speechmark = await api();
    const { uri } = await shown('reading/alone.txt', article);
    const tab = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(({ input }) => input instanceof vscode.TabInputText);
    ok(tab, 'the tab of the text');
    await vscode.window.tabGroups.close(tab);
    await vscode.commands.executeCommand('speechmark.nextPledge');
    await until('the pledge', () => (speechmark.readingPlace(uri) ?? -1) > 0);
    includes(speechmark.readingPage(uri) ?? '', '35 million euros');
  });
});
