import assert from 'node:assert/strict';
import { convertFile } from '../../../src/intake/convertFile';
import { blocks, headline, plainArticle } from './article';
import { blockHtml } from './markupArticle';
import { articleOf, refusal, toldIn } from './told';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

interface NitfParts {
  readonly title: string;
  readonly body: string;
  readonly head?: string;
}

const nitf = ({ title, body, head = '' }: NitfParts): string =>
  `<nitf><head><title>Slug</title><docdata><date.issue norm="20260603T093000Z"/><doc.copyright holder="Harbour Press" year="2026"/></docdata></head><body><body.head><hedline><hl1>${title}</hl1></hedline>${head}</body.head><body.content><media media-type="image"><media-caption>A quay</media-caption></media><block>${body}</block></body.content><body.end/></body></nitf>`;

describe('intake: files of news agencies', () => {
  it('gives the annotations of the plain article', async () => {
    // NITF has no footnotes of its own.
    const body = blocks.map((block, at) => blockHtml(block, at === 2 ? -1 : at)).join('');
    const inNitf = body
      .replace(/<(\/?)blockquote>/g, '<$1bq><$1block>')
      .replaceAll('</bq></block>', '</block></bq>');
    const article = await articleOf(bytes(nitf({ title: headline, body: inNitf })), 'a.xml');
    const plain = plainArticle()
      .replace(/\[\^1\](?!:)/g, '')
      .replace(/\n\[\^1\]:[^\n]*/, '');
    assert.deepEqual(toldIn(article), toldIn(plain));
    assert.match(article, /\nsource: "Harbour Press"\ndate: "2026-06-03T09:30:00Z"\n/);
  });

  it('puts byline and dateline where a reader has them, and reads several articles', async () => {
    const head =
      '<byline>By <person>Ines Carvalho</person></byline><dateline><location>ACCRA</location><story.date norm="20260604">June 4</story.date></dateline>';
    const file = `<batch>${nitf({ title: 'Walls &mdash; at last', head, body: '<p>Ghana will pay.</p><p>Nobody answered.</p>' })}${nitf({ title: 'Quays', body: '<hl2>Lagos</hl2><p>They will come.</p>' })}</batch>`;
    const { articles } = await convertFile(bytes(file), 'a.nitf');
    assert.equal(articles.length, 2);
    assert.match(
      articles[0] ?? '',
      /\n# Walls — at last\n\nBy Ines Carvalho\n\nACCRA, June 4 – Ghana will pay\.\n\nNobody answered\.\n$/,
    );
    assert.match(articles[1] ?? '', /\n## Lagos\n\nThey will come\.\n$/);
  });

  it('reads NewsML of both kinds', async () => {
    const g2 = bytes(
      '<newsMessage><itemSet><newsItem><itemMeta><provider><name>Harbour Press</name></provider><versionCreated>2026-06-03T09:30:00+02:00</versionCreated></itemMeta><contentMeta><headline>No ferry</headline><by>Ines Carvalho</by></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>It sank.</p></body></html></inlineXML></contentSet></newsItem><newsItem><contentMeta><headline>A picture</headline></contentMeta><contentSet><remoteContent href="x.jpg"/></contentSet></newsItem></itemSet></newsMessage>',
    );
    const { articles, notices } = await convertFile(g2, 'a.xml');
    assert.equal(articles.length, 1);
    assert.match(
      articles[0] ?? '',
      /title: "No ferry"\nsource: "Harbour Press"\ndate: "2026-06-03T09:30:00\+02:00"/,
    );
    assert.match(articles[0] ?? '', /\n\nInes Carvalho\n\nIt sank\.\n$/);
    assert.deepEqual(notices, ['Items without a text were left out: 1.']);
    const first = bytes(
      `<NewsML><NewsItem><NewsManagement><FirstCreated>20260603T093000+0200</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Quays</HeadLine></NewsLines><ContentItem><DataContent>${nitf({ title: 'Inner', body: '<p>They will come.</p>' })}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
    );
    assert.match(await articleOf(first, 'a.xml'), /title: "Quays"\n[^]*\n\nThey will come\.\n$/);
  });

  it('says when there is no article', async () => {
    assert.match(await refusal(bytes('<catalog><book/></catalog>'), 'a.xml'), /no article/);
    assert.match(await refusal(bytes('only words'), 'a.xml'), /no XML/);
  });
});
