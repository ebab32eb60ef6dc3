/** Files of several articles, each in the way that another tool writes them. */
import type { SourceFormat } from '../../../src/core/model';

export interface SeveralFile {
  readonly name: string;
  readonly format: SourceFormat;
  readonly text: string;
  /** What each article is told to be: title, source, date. */
  readonly articles: readonly (readonly [string | null, string | null, string | null])[];
}

const FERRY = `Norland will spend 3 million crowns on two ferries for Harwick, Transport
Minister Otto Brandt said on Friday. He promised that they would sail by May.

“We will not wait any longer,” Brandt told reporters.`;
const MILL = `The last paper mill in the town will close in June, its owner said. “There is no
buyer,” he told the staff. The works council had asked for $5 million.`;

const first = ['Two ferries for Harwick', 'The Harwick Courier', '2031-05-03'] as const;
const second = ['Mill closes', 'Sandvik Evening News', '2031-05-05'] as const;

export const severalFiles: readonly SeveralFile[] = [
  {
    name: 'an export with numbers, the source above the headline',
    format: 'text',
    text: `Date and Time: Monday, 12 May 2031
Documents (2)
1. Two ferries for Harwick
2. Mill closes

                       1 of 2 DOCUMENTS

                      The Harwick Courier

                     May 3, 2031 Saturday

Two ferries for Harwick

BYLINE: Ana Roe

SECTION: NEWS; Pg. 4

LENGTH: 312 words

${FERRY}

LOAD-DATE: May 4, 2031

LANGUAGE: ENGLISH

                       2 of 2 DOCUMENTS

                     Sandvik Evening News

                      May 5, 2031 Monday

Mill closes

LENGTH: 80 words

${MILL}

LOAD-DATE: May 6, 2031
`,
    articles: [first, second],
  },
  {
    name: 'an export whose documents are closed, the source under the headline',
    format: 'text',
    text: `Two ferries for Harwick\r
The Harwick Courier\r
May 3, 2031 Saturday\r
\r
Copyright 2031 Courier Newspapers Limited All Rights Reserved\r
\r
Section: NEWS; Pg. 4\r
Length: 312 words\r
Byline: Ana Roe\r
Body\r
\r
${FERRY.replaceAll('\n', '\r\n')}\r
\r
Load-Date: May 4, 2031\r
\r
End of Document\r
\r
Mill closes\r
Sandvik Evening News\r
May 5, 2031 Monday\r
\r
Section: BUSINESS\r
Length: 80 words\r
Body\r
\r
${MILL.replaceAll('\n', '\r\n')}\r
\r
End of Document\r
`,
    articles: [first, second],
  },
  {
    name: 'an export with codes of two letters',
    format: 'text',
    text: `HD  Two ferries for Harwick
BY  By Ana Roe
WC  312 words
PD  3 May 2031
SN  The Harwick Courier
SC  HARC
LA  English
LP  Norland will spend 3 million crowns on two ferries for Harwick, Otto Brandt said.
TD  “We will not wait any longer,” Brandt told reporters.
RE  norl : Norland
AN  Document HARC000020310503ek530000x

HD  Mill closes
WC  80 words
PD  5 May 2031
SN  Sandvik Evening News
LP  The last paper mill in the town will close in June, its owner said.
TD  “There is no buyer,” he told the staff.
AN  Document SAND000020310505ek530000y
`,
    articles: [first, second],
  },
  {
    name: 'an export with the number of words above the date',
    format: 'text',
    text: `Two ferries for Harwick

By Ana Roe
312 words
3 May 2031
10:15
The Harwick Courier
HARC
English

${FERRY}

Document HARC000020310503ek530000x

Mill closes
80 words
5 May 2031
Sandvik Evening News
English

${MILL}

Document SAND000020310505ek530000y
`,
    articles: [first, second],
  },
  {
    name: 'an export with fields under each text',
    format: 'text',
    text: `____________________________________________________________

Document 1 of 2

Two ferries for Harwick

Author: Roe, Ana

Publication info: The Harwick Courier ; Harwick [Harwick] 03 May 2031: A4.

Full text: ${FERRY}

Publication title: The Harwick Courier

Publication date: May 3, 2031

____________________________________________________________

Document 2 of 2

Mill closes

Author: Frost, Lena

Full text: ${MILL}

Publication title: Sandvik Evening News

Publication date: May 5, 2031
`,
    articles: [first, second],
  },
  {
    name: 'releases',
    format: 'text',
    text: `MINISTRY OF TRANSPORT

FOR IMMEDIATE RELEASE

May 3, 2031

Two ferries for Harwick

HARWICK – ${FERRY}

- ENDS -

Notes to editors:
1. The ferries will carry 400 people each and sail from Harwick every hour.

Contact: press@transport.example

MINISTRY OF WORKS

Press release
FOR IMMEDIATE RELEASE

May 5, 2031

Mill closes

SANDVIK – ${MILL}

###
`,
    articles: [
      ['Two ferries for Harwick', 'MINISTRY OF TRANSPORT', '2031-05-03'],
      ['Mill closes', 'MINISTRY OF WORKS', '2031-05-05'],
    ],
  },
  {
    name: 'rows of dashes, and a row of asterisks inside an article',
    format: 'text',
    text: `Two ferries for Harwick
By Ana Roe
The Harwick Courier, 3 May 2031

${FERRY}

* * *

The mayor was not there. The town has waited for a ferry since the bridge fell.

--------------------------------

Mill closes
By Lena Frost, Sandvik Evening News
5 May 2031

${MILL}
`,
    articles: [first, second],
  },
  {
    name: 'form feeds and fields',
    format: 'text',
    text: `Headline: Two ferries for Harwick
Source: The Harwick Courier
Date: 3 May 2031

${FERRY}
\f
Headline: Mill closes
Source: Sandvik Evening News
Date: 5 May 2031

${MILL}
`,
    articles: [first, second],
  },
  {
    name: 'an mbox',
    format: 'text',
    text: `From news@courier.example Sat May  3 10:15:00 2031
Return-Path: <news@courier.example>
From: The Harwick Courier <news@courier.example>
To: desk@paper.example
Subject: Two ferries for Harwick
Date: Sat, 3 May 2031 10:15:00 +0200
Content-Type: multipart/alternative; boundary="b1"

This is a multi-part message in MIME format.
--b1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Norland will spend 3 million crowns on two ferries, Otto Brandt told the caf=C3=
=A9. =E2=80=9CWe will not wait any longer,=E2=80=9D Brandt told reporters from t=
he town.

--b1
Content-Type: text/html; charset=utf-8

<p>Norland will spend</p>
--b1--

From otto@works.example Mon May  5 11:00:00 2031
From: "Sandvik Evening News" <otto@works.example>
Subject: =?utf-8?Q?Mill_closes?=
Date: Mon, 5 May 2031 11:00:00 +0200

${MILL}
`,
    articles: [first, second],
  },
  {
    name: 'a feed',
    format: 'text',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>The Harwick Courier</title><description>News</description>
<item><title>Two ferries for Harwick</title><guid>1</guid>
<pubDate>Sat, 03 May 2031 10:15:00 GMT</pubDate><description>Two ferries.</description>
<content:encoded><![CDATA[<p>${FERRY.replace('\n\n', '</p><p>')}</p>]]></content:encoded></item>
<item><title><![CDATA[Mill closes]]></title><source url="x">Sandvik Evening News</source>
<pubDate>Mon, 05 May 2031 10:15:00 GMT</pubDate>
<description>&lt;p&gt;${MILL.replaceAll('“', '&amp;ldquo;')}&lt;/p&gt;</description></item>
</channel></rss>
`,
    articles: [first, second],
  },
  {
    name: 'an Atom feed',
    format: 'text',
    text: `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Harwick Courier</title>
<entry><title>Two ferries for Harwick</title><updated>2031-05-03T10:15:00Z</updated>
<content type="html">&lt;p&gt;${FERRY}&lt;/p&gt;</content></entry>
<entry><title>Mill closes</title><published>2031-05-05T10:15:00Z</published>
<summary>${MILL}</summary></entry></feed>
`,
    articles: [first, ['Mill closes', 'The Harwick Courier', '2031-05-05']],
  },
  {
    name: 'a page with two whole articles',
    format: 'html',
    text: `<!doctype html><html><head><title>This week</title>
<meta property="og:site_name" content="The Harwick Courier"></head><body>
<nav><a href=a>Home</a></nav><h1>This week</h1>
<article><h2>Two ferries for Harwick</h2><p class="byline">By Ana Roe</p>
<time datetime="2031-05-03">Saturday</time><p>${FERRY.replace('\n\n', '</p><p>')}</p></article>
<article><h2>Mill closes</h2><p class="byline">By Lena Frost</p>
<time datetime="2031-05-05">Monday</time><p>${MILL.replace('. “', '.</p><p>“')}</p></article>
<article><h3><a href=b>More news</a></h3><p>There is more.</p></article>
</body></html>
`,
    articles: [first, ['Mill closes', 'The Harwick Courier', '2031-05-05']],
  },
  {
    name: 'Markdown with an author under each top heading',
    format: 'markdown',
    text: `# Two ferries for Harwick

*By Ana Roe, The Harwick Courier*

HARWICK, 3 May 2031 – ${FERRY}

---

# Mill closes

**By Lena Frost, Sandvik Evening News**
5 May 2031

${MILL}
`,
    articles: [first, second],
  },
  {
    name: 'Markdown files with front matter, one behind the other',
    format: 'markdown',
    text: `---
title: Two ferries for Harwick
source: The Harwick Courier
date: 2031-05-03
---

${FERRY}

---
title: Mill closes
source: Sandvik Evening News
date: 2031-05-05
---

${MILL}
`,
    articles: [first, second],
  },
];

/** Files of one article each, with marks in them that may stand between articles. */
export const singleFiles: readonly Pick<SeveralFile, 'name' | 'format' | 'text'>[] = [
  {
    name: 'rows of asterisks and dashes',
    format: 'text',
    text: `Two ferries for Harwick

By Ana Roe

${FERRY}

* * *

${MILL}

---

Notes to editors: the ferries will carry 400 people each and sail every hour from Harwick.`,
  },
  {
    name: 'one release with two marks above it and notes under its end',
    format: 'text',
    text: `PRESS RELEASE\n\nFOR IMMEDIATE RELEASE\n\nTwo ferries for Harwick\n\n${FERRY}\n\n- ENDS -\n\nNotes to editors\n\n${MILL}\n\n###`,
  },
  {
    name: 'printed pages with a running head',
    format: 'text',
    text: `Two ferries for Harwick\n\nBy Ana Roe\n\n${FERRY}\n\fHarwick Courier Page 1\n3 May 2031\n\n${MILL}\n\fHarwick Courier Page 2\n3 May 2031\n\n${FERRY}\n`,
  },
  {
    name: 'page numbers',
    format: 'text',
    text: `Two ferries for Harwick\n\n${FERRY}\n\nPage 1 of 2\n\n${MILL}\n\nPage 2 of 2\n`,
  },
  {
    name: 'one document of an export',
    format: 'text',
    text: `1 of 1 DOCUMENTS\n\nThe Harwick Courier\n\nMay 3, 2031\n\nTwo ferries\n\nLENGTH: 80 words\n\n${FERRY}\n\nEnd of Document\n`,
  },
  {
    name: 'a box with an author beside the article',
    format: 'text',
    text: `Two ferries for Harwick\n\n${FERRY}\n\n--------\n\nWho is who\nBy Ana Roe\n\n${MILL}\n`,
  },
  {
    name: 'a Markdown report with several top headings',
    format: 'markdown',
    text: `# Summary\n\n${FERRY}\n\n# Background\n\n3 May 2031\n\n${MILL}\n`,
  },
  {
    name: 'underlined headings',
    format: 'text',
    text: `Two ferries for Harwick\n-----------------------\nBy Ana Roe\n\n${FERRY}\n\nThe mill\n--------\nBy the river, ${MILL}\n`,
  },
  {
    name: 'a diary',
    format: 'text',
    text: `Diary of a minister\n\n${FERRY}\n\n* * *\n\nMonday in Harwick\n5 May 2031\n\n${MILL}\n\n* * *\n\nTuesday in Sandvik\n6 May 2031\n\n${MILL}\n`,
  },
  {
    name: 'a page with one article, and teasers and comments as articles',
    format: 'html',
    text: `<html><body><article><h1>Two ferries</h1><p>${FERRY.replace('\n\n', '</p><p>')}</p></article>
<article class=teaser><h3>Mill closes</h3><p>${MILL}</p></article>
<article class=comment><p>I do not believe a word.</p><p>He said that last year.</p></article></body></html>`,
  },
  {
    name: 'a mail in which a line begins with From',
    format: 'text',
    text: `Two ferries for Harwick\n\n${FERRY}\n\nFrom Harwick to Sandvik it is an hour. From there ferries sail.\n`,
  },
];
