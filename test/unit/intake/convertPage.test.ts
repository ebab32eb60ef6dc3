import assert from 'node:assert/strict';
import { type Block, blocks, footnote, headline, plainArticle } from './article';
import { articleOf, refusal, toldIn } from './told';

function htmlOf(block: Block, at: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${block.text}</h2>`;
    case 'quotation':
      return `<blockquote><p>${block.text}</p></blockquote>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
    case 'table':
      return `<table>${block.rows
        .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('\n')}</table>`;
    case 'paragraph':
      return `<p>${at === 2 ? block.text.replace('. ', '.<sup><a id="r1" href="#n1">1</a></sup> ') : block.text}</p>`;
  }
}

const page = `<!DOCTYPE html>
<!-- saved from url=(0038)https://news.example.org/harbours.html -->
<html><head><title>${headline} | Harbour News</title>
<meta property="og:site_name" content="Harbour News">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-06-03T09:30:00+01:00"}</script>
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/coasts">Coasts</a></li></ul></nav>
<div class="cookie-banner"><p>We use cookies to make our pages better. Say yes, please.</p></div>
<main><article><h1>${headline}</h1>
${blocks.map(htmlOf).join('\n')}
<div class="related"><h3>Read more</h3><p><a href="/a">Norway will spend $3 million on ferries, says minister</a></p></div>
<ol><li id="n1">${footnote} <a href="#r1">↩</a></li></ol>
</article></main>
<footer><p>© 2026 Harbour News. All rights reserved.</p></footer>
</body></html>`;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('intake: saved pages', () => {
  it('cuts a page to its article', async () => {
    const markdown = await articleOf(bytesOf(page), 'harbours.html');
    assert.match(markdown, /\nsource: "https:\/\/news\.example\.org\/harbours\.html"\n/);
    assert.match(markdown, /\ndate: "2026-06-03T09:30:00\+01:00"\n/);
    assert.doesNotMatch(markdown, /cookies|ferries|rights reserved|Home/);
    assert.deepEqual(toldIn(markdown), toldIn(plainArticle()));
  });

  it('reads a page with the line ends of Windows and in windows-1252', async () => {
    const windows = page
      .replaceAll('\n', '\r\n')
      .replaceAll('–', '\u0096')
      .replaceAll('“', '\u0093')
      .replaceAll('”', '\u0094')
      .replaceAll('’', '\u0092')
      .replaceAll('€', '\u0080')
      .replaceAll('↩', '');
    const bytes = Uint8Array.from(windows, (character) => character.charCodeAt(0));
    const markdown = await articleOf(bytes, 'harbours.htm');
    assert.deepEqual(toldIn(markdown), toldIn(plainArticle()));
  });

  it('says why a page cannot be read', async () => {
    assert.match(await refusal(bytesOf('<html><body></body></html>'), 'x.html'), /no text/);
    assert.match(await refusal(new Uint8Array(500), 'x.html'), /not a text file/);
  });
});
