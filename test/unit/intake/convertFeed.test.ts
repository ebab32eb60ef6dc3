import assert from 'node:assert/strict';
import { convertFile } from '../../../src/intake/convertFile';
import { headline, plainArticle } from './article';
import { articleHtml, escaped } from './markupArticle';
import { articleOf, refusal, toldIn } from './told';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An RSS feed of some items. */
const rss = (items: string): Uint8Array =>
  bytes(
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="i"><channel><title>Harbour News</title><link>https://harbours.example/</link><description>All of it</description>${items}</channel></rss>`,
  );

describe('intake: feeds', () => {
  it('gives the annotations of the plain article, from the content and not its summary', async () => {
    const article = await articleOf(
      rss(
        `<item><itunes:title>Episode 7</itunes:title><title>${headline}</title><description>Only a summary of $1.</description><content:encoded><![CDATA[${articleHtml()}]]></content:encoded><pubDate>Wed, 03 Jun 2026 09:30:00 GMT</pubDate></item>`,
      ),
      'feed.xml',
    );
    assert.deepEqual(toldIn(article), toldIn(plainArticle()));
    assert.match(article, /\nsource: "Harbour News"\ndate: "2026-06-03T09:30:00Z"\n/);
  });

  it('reads each item as an article, and says which have no text', async () => {
    const { articles, notices } = await convertFile(
      rss(
        `<item><title>Walls &amp;amp; quays</title><description>&lt;p&gt;We will &lt;b&gt;pay&lt;/b&gt;.&lt;/p&gt;</description><source url="x">Lagos Daily</source></item><item><title>Nothing</title></item><item><description>Only words, R&amp;D among them.</description></item>`,
      ),
      'feed.rss',
    );
    assert.equal(articles.length, 2);
    assert.match(articles[0] ?? '', /^---\ntitle: "Walls & quays"\nsource: "Lagos Daily"\n/);
    assert.match(articles[0] ?? '', /\n\nWe will \*\*pay\*\*\.\n$/);
    assert.match(articles[1] ?? '', /\n\nOnly words, R\\&D among them\.\n$/);
    assert.deepEqual(notices, ['Items without a text were left out: 1.']);
  });

  it('reads Atom with pages inside, and RSS 1', async () => {
    const atom = bytes(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title><entry><title type="html">No &lt;i&gt;ferry&lt;/i&gt;</title><summary>Short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It sank.</p></div></content><published>2026-06-03T09:30:00+02:00</published></entry></feed>',
    );
    const article = await articleOf(atom, 'a.atom');
    assert.match(article, /title: "No ferry"\nsource: "Blog"\ndate: "2026-06-03T09:30:00\+02:00"/);
    assert.match(article, /\n\nIt sank\.\n$/);
    const rdf = bytes(
      '<rdf:RDF xmlns:rdf="r"><channel><title>Old</title></channel><item><title>One</title><description>Text.</description><dc:date>2026-06-03</dc:date></item></rdf:RDF>',
    );
    assert.match(await articleOf(rdf, 'a.xml'), /title: "One"\nsource: "Old"\ndate: "2026-06-03"/);
  });

  it('reads what is left of a feed cut off, and expands nothing', async () => {
    const cut = rss(`<item><title>A</title><description>${escaped('<p>One.</p>')}</description>`);
    const { articles, notices } = await convertFile(cut.slice(0, -20), 'a.rss');
    assert.equal(articles.length, 1);
    assert.deepEqual(notices, ['The end of the file is missing.']);
    const laughs = bytes(
      '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title><description>x &b; y</description></item></channel></rss>',
    );
    assert.match(await articleOf(laughs, 'a.rss'), /x &b; y|x \\&b; y/);
    const deep = bytes(`<rss>${'<a>'.repeat(5000)}`);
    assert.match(await refusal(deep, 'a.rss'), /too deeply/);
    assert.match(await refusal(rss(''), 'a.rss'), /no item/);
  });
});
