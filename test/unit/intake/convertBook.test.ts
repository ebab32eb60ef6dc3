import assert from 'node:assert/strict';
import { convertFile } from '../../../src/intake/convertFile';
import { headline, plainArticle } from './article';
import { articleBook, bookFile, xhtml } from './bookFile';
import { articleOf, refusal, toldIn } from './told';

describe('intake: EPUB', () => {
  it('gives the annotations of the plain article', async () => {
    const { articles, notices } = await convertFile(articleBook(), 'harbours.epub');
    const [markdown = ''] = articles;
    assert.deepEqual(toldIn(markdown), toldIn(plainArticle()));
    assert.match(markdown, /\nsource: "Coastal Commission"\ndate: "2026-06-03"\n/);
    assert.match(markdown, /over ten years\.\[\^1\] Its chairman/);
    assert.deepEqual(notices, ['Covers, contents and other parts without text were left out: 1.']);
  });

  it('makes chapters of a report headings, with notes that stand elsewhere', async () => {
    const book = bookFile({
      documents: {
        'one.xhtml': xhtml(
          '<h1>Walls&nbsp;of the sea</h1><a id="p1"/><p>We will pay.<sup><a href="notes.xhtml#n">1</a></sup></p><h2>Costs</h2><p>They are high.</p>',
        ),
        'two.xhtml': xhtml('<p><img src="heading.png"/></p><p>Nobody answered.</p>'),
        'notes.xhtml': xhtml('<ol><li id="n">See page 4.</li></ol>'),
      },
      more: {
        'toc.ncx':
          '<ncx><navMap><navPoint><navLabel><text>One</text></navLabel><content src="one.xhtml"/><navPoint><navLabel><text>The answer</text></navLabel><content src="two.xhtml#top"/></navPoint></navPoint></navMap></ncx>',
      },
    });
    const article = await articleOf(book, 'a.epub');
    assert.equal(
      article.replace(/^---\n[^]*?\n---\n+/, ''),
      `# ${headline}\n\n## Walls\u00a0of the sea\n\nWe will pay.[^1]\n\n### Costs\n\nThey are high.\n\n## The answer\n\nNobody answered.\n\n[^1]: See page 4.\n`,
    );
  });

  it('makes an article of each text in an issue of a paper', async () => {
    const { articles } = await convertFile(
      bookFile({
        metadata: '<meta name="calibre:publication_type" content="periodical:x:y"/>',
        documents: {
          'a.xhtml': xhtml('<h2>Quays for Lagos</h2><p>They will come.</p>'),
          'b.xhtml': xhtml('<h2>No ferry</h2><p>It sank.</p>'),
        },
      }),
      'issue.epub',
    );
    assert.equal(articles.length, 2);
    assert.match(articles[1] ?? '', /^---\ntitle: "No ferry"\nsource: "Harbour nations agree/);
  });

  it('says why a file cannot be read', async () => {
    const whole = articleBook();
    assert.match(await refusal(whole.slice(0, -40), 'a.epub'), /damaged/);
    assert.match(await refusal(bookFile({ documents: {} }), 'a.epub'), /damaged/);
    const encryption =
      '<encryption><EncryptedData><CipherData><CipherReference URI="OPS/a.xhtml"/></CipherData></EncryptedData></encryption>';
    const locked = bookFile({
      documents: { 'a.xhtml': 'x' },
      more: { 'META-INF/encryption.xml': encryption },
    });
    assert.match(await refusal(locked, 'a.epub'), /encrypted/);
  });
});
