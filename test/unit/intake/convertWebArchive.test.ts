import assert from 'node:assert/strict';
import { headline, plainArticle } from './article';
import { mailBytes, quotedPrintable } from './mailFile';
import { articleHtml } from './markupArticle';
import { articleOf, refusal, toldIn } from './told';

const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${headline} | Harbour News</title><meta property="article:published_time" content="2026-06-03T09:30:00+01:00"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/coasts">Coasts</a></li></ul></nav>
<main><article><h1>${headline}</h1>${articleHtml()}</article></main>
<footer><p>© 2026 Harbour News. All rights reserved.</p></footer></body></html>`;

const archive = (parts: readonly (readonly string[])[]): Uint8Array =>
  mailBytes([
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://news.example.org/harbours.html',
    'Subject: =?utf-8?Q?Harbours?=',
    'Date: Thu, 4 Jun 2026 08:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Part--x----"',
    '',
    '',
    ...parts.flatMap((part) => ['------Part--x----', ...part]),
    '------Part--x------',
    '',
  ]);

const pagePart = [
  'Content-Type: text/html',
  'Content-ID: <frame-1@x.example>',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://news.example.org/harbours.html',
  '',
  quotedPrintable(page),
];

const framePart = [
  'Content-Type: text/html',
  'Content-Location: https://ads.example.org/frame',
  '',
  '<html><body><p>Buy a boat for $9 million, says our captain.</p></body></html>',
];

describe('intake: web archives', () => {
  it('cuts the page to its article, and leaves out its frames', async () => {
    for (const parts of [
      [pagePart, framePart],
      [framePart, pagePart],
    ]) {
      const article = await articleOf(archive(parts), 'harbours.mhtml');
      assert.deepEqual(toldIn(article), toldIn(plainArticle()));
      assert.match(article, /\nsource: "https:\/\/news\.example\.org\/harbours\.html"\n/);
      assert.match(article, /\ndate: "2026-06-03T/);
      assert.doesNotMatch(article, /Home|boat/);
    }
  });

  it('says when there is no page', async () => {
    const picture = [
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0=',
    ];
    assert.match(await refusal(archive([picture]), 'a.mht'), /no page/);
    assert.match(await refusal(new TextEncoder().encode('words'), 'a.mht'), /no page/);
  });
});
