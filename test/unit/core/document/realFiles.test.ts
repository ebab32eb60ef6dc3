// Texts as they are on disks: each is read as the article it is, and every span at its own words.
import assert from 'node:assert/strict';

import { annotate } from '../../../../src/core/annotate';
import { readDocument } from '../../../../src/core/document/readDocument';
import type { Annotation, SourceFormat } from '../../../../src/core/model';
import { blockTexts } from './readBack';

const read = (source: string, format: SourceFormat = 'text'): string[] =>
  blockTexts(readDocument(source, format));

/** The annotations of a kind as their words and the source that they point at. */
function found(
  source: string,
  kind: Annotation['kind'],
  format: SourceFormat = 'text',
): (readonly [text: string, source: string])[] {
  return annotate(source, { format })
    .annotations.filter((one) => one.kind === kind)
    .map(({ text, start, end }) => [text, source.slice(start, end)]);
}

/** Who speaks each quotation or claim. */
function speakers(source: string, format: SourceFormat = 'text'): (string | null)[] {
  const { annotations, entities } = annotate(source, { format });
  return annotations
    .filter((one) => one.kind === 'quote' || one.kind === 'claim')
    .map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null);
}

describe('lines', () => {
  it('joins each run by its own width', () => {
    const wide =
      'The minister of ports, Ida Holm, told the assembly on Wednesday that the\nquay at Sandvik would be rebuilt before the winter storms, and that nobody\nliving beside it would have to move.';
    const narrow =
      'The mayor of Sandvik welcomed the\nplan. She said that the town had\nwaited eleven years, and that its\nfishing boats had left.';
    assert.deepEqual(
      read(`${wide}\n\n${narrow}`),
      [wide, narrow].map((text) => text.replaceAll('\n', ' ')),
    );
  });

  it('joins lines that were wrapped though a long address stands among them', () => {
    const address = `https://orn.example/${'quay-'.repeat(40)}`;
    const prose =
      'Ida Holm said on Monday that the\nquay would be "closed by May and\nopened again before the winter"\nif nobody objected to the plan.';
    assert.deepEqual(read(`${address}\n\n${prose}`).at(-1), prose.replaceAll('\n', ' '));
  });

  it('reads columns and quoted mail', () => {
    const column =
      'The ministry of ports said\non Friday that three of the\nold quays were to be closed\nand a new one opened in the\nspring.';
    assert.deepEqual(read(column), [column.replaceAll('\n', ' ')]);
    const mail =
      '> > The first asked when the work\n> > would begin.\n>\n> In May, they were told.\n\nThanks.';
    assert.deepEqual(read(mail), [
      'The first asked when the work would begin.',
      'In May, they were told.',
      'Thanks.',
    ]);
  });

  it('joins lines of a ragged paragraph before a name', () => {
    const ragged =
      'Ida Holm promised 3 million\npounds to the Sandvik Rowing\nClub on Monday, since its\nquay was gone.';
    const long = `${'You get this letter because you asked for it on our site, and '.repeat(4)}so on.`;
    assert.deepEqual(read(`${ragged}\n\n${long}`)[0], ragged.replaceAll('\n', ' '));
    const headline = 'Money for the old\nquay of Sandvik\nBy Ida Holm\nThe quay is open.';
    assert.equal(read(headline).includes('By Ida Holm'), true);
  });

  it('joins a sentence that a page breaks before a name', () => {
    const [before, behind] = [
      'Ida Holm said that the quay would not be closed before the end of',
      'May, and that nobody would have to move.',
    ];
    assert.deepEqual(read(`${before}\n\n${behind}`), [`${before} ${behind}`]);
  });

  it('reads few words in pre as prose where they are a sentence', () => {
    const page = (text: string): string =>
      `<html><body><p>Note</p><pre>${text}</pre></body></html>`;
    assert.deepEqual(read(page('Norway gave 3 million euros\nto Togo.')), [
      'Note',
      'Norway gave 3 million euros to Togo.',
    ]);
    assert.deepEqual(read(page('npm install quay --save-dev\nls -l quay')), ['Note']);
  });

  it('leaves out a lone field at the end of a text that came with fields', () => {
    const fields = 'Author: Jo Berg\n\nSection: News\n\n';
    const body = 'The quay was closed on Monday, the mayor said.';
    assert.deepEqual(read(`${fields}${body}\n\nCopyright: Sandvik Post`), [body]);
  });

  it('reads short runs as the columns around them, and lines that a dash begins', () => {
    const column =
      'The member for Sandvik asked when\nthe old quay would be opened to the\nboats that had left it, and who was\nto pay for the repair of its piers.';
    const short = 'Order! The member for Old\nSandvik is warned.';
    assert.deepEqual(
      read(`${column}\n\n${short}`),
      [column, short].map((text) => text.replaceAll('\n', ' ')),
    );
    const dash =
      'Some of the towns hide behind the assembly, the member said, and one of them\n– Sandvik – says that it will block the budget until its own quay is opened\nto the boats that have left it.';
    assert.deepEqual(read(dash), [dash.replaceAll('\n', ' ')]);
  });

  it('takes a title page for no wrapped lines', () => {
    const page = ['STATEMENT', 'by', 'H.E. Ida Holm', 'at the general debate', 'Orn, 3 March'];
    const body = ['I speak for the eleven ports of the northern coast.', 'We thank the chair.'];
    assert.deepEqual(read([...page, ...body].join('\n\n')).slice(-2), body);
  });

  it('leaves out the heads of pages, but no labels of speakers', () => {
    assert.deepEqual(
      read(
        'We met in May.\n\n3\n\nREPORT OF THE BOARD\n\nWe met again.\n\n4\n\nREPORT OF THE BOARD\n\nIt rose.',
      ),
      ['We met in May.', 'We met again.', 'It rose.'],
    );
    assert.ok(read('MS HOLM\n\nNo.\n\nMR LIND\n\nYes.\n\nMS HOLM\n\nNo.').includes('MS HOLM'));
  });

  it('tells hyphens of words from hyphens of lines', () => {
    const source =
      'The long-term plan for the ferries is one that the min-\nistry of ports has called ambi-\ntious, and a long-\nterm one at that, with a cost of many mil-\nlions.';
    assert.deepEqual(read(source), [
      'The long-term plan for the ferries is one that the ministry of ports has called ambitious, and a long-term one at that, with a cost of many millions.',
    ]);
  });

  it('goes on over the foot of a page', () => {
    const source =
      'The committee heard that the new quay would cost\n\n14\n\nASSEMBLY OF ORN — Report 3\n\ntwelve million crowns.\n\nIt rose.\n\nASSEMBLY OF ORN — Report 4\n\nIt met again.';
    assert.deepEqual(read(source).slice(0, 2), [
      'The committee heard that the new quay would cost twelve million crowns.',
      'It rose.',
    ]);
    assert.deepEqual(
      read(
        'Ida Holm said: “We have waited for many years and\n\nNobody came to see us until now.”',
      ),
      ['Ida Holm said: “We have waited for many years and Nobody came to see us until now.”'],
    );
  });

  it('leaves apart what only looks like a line', () => {
    assert.deepEqual(
      read('They agreed:\n\nto meet every year;\n\nto pay for the boats.\n\nIt rose.'),
      ['They agreed:', 'to meet every year;', 'to pay for the boats.', 'It rose.'],
    );
    const lines = Array.from({ length: 12 }, (_, at) => `${String(at)},Sandvik,Ida Holm`);
    assert.equal(read(lines.join('\n')).length, 12);
  });

  it('reads line ends with two carriage returns, and printed text in HTML', () => {
    assert.deepEqual(
      read(
        'The quay was closed on\r\r\nMonday by the harbour\r\r\nboard of Sandvik.\r\r\n\r\r\nIt rose.',
      ),
      ['The quay was closed on Monday by the harbour board of Sandvik.', 'It rose.'],
    );
    const gazette =
      '<pre>\n  Mr. HOLM. The minister has told us that the quay will\nbe closed for a year and a day.\n  Ms. LIND. For how long?\n</pre><pre>if (x < 3) { return y; }</pre>';
    assert.deepEqual(read(gazette, 'html'), [
      'Mr. HOLM. The minister has told us that the quay will be closed for a year and a day.',
      'Ms. LIND. For how long?',
    ]);
  });
});

describe('marks', () => {
  it('ends sentences before the marks of footnotes, and reads none as an amount', () => {
    for (const mark of ['3', '³', '^3', '†', '(3)', '[3]', '<sup>3</sup>', '<sup>[3]</sup>']) {
      const source = `Minister Ida Holm said the quay would be closed.${mark} The mayor of Sandvik, Per Lind, left.`;
      const claims = found(source, 'claim', mark.startsWith('<') ? 'html' : 'text');
      assert.deepEqual(claims, [['the quay would be closed', 'the quay would be closed']], mark);
    }
    assert.deepEqual(read('It rose by 3.5 The Board, in No.3 Basin and on p.12 The End.'), [
      'It rose by 3.5 The Board, in No.3 Basin and on p.12 The End.',
    ]);
  });

  it('reads quotation marks as TeX has them, each at its own characters', () => {
    const source = "``We will pay,'' Ida Holm said.";
    assert.deepEqual(found(source, 'quote'), [['“We will pay,”', "``We will pay,''"]]);
  });

  it('reads mojibake and what was escaped twice, each at its own characters', () => {
    assert.deepEqual(found('â€œWe will pay,â€\u009d Ida Holm said.', 'quote'), [
      ['“We will pay,”', 'â€œWe will pay,â€\u009d'],
    ]);
    assert.deepEqual(found('Norway will give Orn â‚¬20 million.', 'money'), [
      ['€20 million', 'â‚¬20 million'],
    ]);
    assert.deepEqual(read('CafÃ© Orn\u0092s â\u0080\u0093 naÃ¯ve, Ã¢â‚¬Å“soÃ¢â‚¬Â\u009d'), [
      'Café Orn’s – naïve, “so”',
    ]);
    assert.deepEqual(read('<p>&amp;ldquo;No,&amp;rdquo; a&amp;nbsp;b &amp;lt; c</p>', 'html'), [
      '“No,” a b &lt; c',
    ]);
    assert.deepEqual(read('IRMÔ and CAFÉ» stay.'), ['IRMÔ and CAFÉ» stay.']);
  });

  it('reads what other tools mark up', () => {
    const texts = [
      '_Ida Holm_, the **minister**, said that it was time.',
      "'''Ida Holm''', the [[Minister (Orn)|minister]], said that it was ''time''.<ref>Gazette, p. 3</ref>",
      '{{% lead %}}Ida Holm, the minister, said that it was time.{{% /lead %}}',
      'Ida Holm, the [minister](https://x.example/m), said that it was time.',
      '\\documentclass{article}\n\\begin{document}\n\\textbf{Ida Holm}, the \\emph{minister}, said that it was time.\\footnote{So.}\n\\end{document}',
      '[b]Ida Holm[/b], the [url=x]minister[/url], said that it was time.',
      'https://x.example/holm[Ida Holm], the `minister`, said that it was time.',
      '/Ida Holm/, the minister, said that it was time.\n\n#+AUTHOR: Per Writer',
      '![A "quay"](q.jpg)\n\nIda Holm, the minister, said that it was time.',
      '.. image:: quay.png\n   :alt: A quay\n\nIda Holm, the minister, said that it was time.',
      '---\ntitle: A quay\ndate: 2031-01-02\n---\n\nIda Holm, the minister, said that it was time.',
    ];
    for (const source of texts) {
      assert.deepEqual(read(source), ['Ida Holm, the minister, said that it was time.'], source);
      assert.deepEqual(speakers(source), ['Ida Holm'], source);
    }
    assert.deepEqual(read('<p>It <del>costs $4 million</del> is free.</p>', 'html'), [
      'It is free.',
    ]);
  });

  it('reads an ampersand escaped twice between parts of a name', () => {
    assert.deepEqual(read('<p>Holm &amp;amp; Berg met. Write &amp;amp; for it.</p>', 'html'), [
      'Holm & Berg met. Write &amp; for it.',
    ]);
  });

  it('reads no amounts in addresses', () => {
    const source =
      'See https://orn.example/2031/5m-euros, www.orn.example/$3m and 4m@orn.example; it costs $2 million.';
    assert.deepEqual(found(source, 'money'), [['$2 million', '$2 million']]);
  });
});

describe('what stands around an article', () => {
  const lead =
    'Ports Minister Ida Holm said on Monday that the quay would be closed. She told reporters that the work would start in May.';

  it('leaves out fields and mail headers', () => {
    for (const fields of [
      'BYLINE: Per Writer\n\nLENGTH: 300 words\n\nDATELINE: SANDVIK\n\n',
      'From: Press Office <press@orn.example>\nTo: All\nSubject: The quay\n\n',
    ]) {
      const { annotations } = annotate(`${fields}${lead}\n\nLOAD-DATE: March 3, 2031`);
      assert.equal(annotations.filter(({ kind }) => kind === 'quote').length, 0);
      assert.equal(annotations[0]?.text, 'Ports Minister Ida Holm');
    }
  });

  it('finds the headline under what stands above it', () => {
    for (const above of [
      'FOR IMMEDIATE RELEASE',
      'Press Release No. 12/31',
      'EMBARGOED UNTIL 9 A.M.\n\nPRESS RELEASE',
      'News release\n\n3 March 2031',
    ]) {
      const { title, annotations } = annotate(`${above}\n\nOrn Rebuilds Its Old Quay\n\n${lead}`);
      assert.equal(title, 'Orn Rebuilds Its Old Quay');
      assert.ok(annotations.every(({ text }) => !/release|embargo/i.test(text)));
    }
  });

  it('leaves out the parts of a page that are no article, and says how many', () => {
    const page = `<!doctype html><html><head><title>Orn rebuilds its old quay - Orn Post</title></head><body>
      <div class="cookie-notice"><p>We and Trackwell Ltd store cookies. You may say no.</p></div>
      <div id="site-menu"><ul><li><a href="/">Home</a></li><li><a href="/n">Norway</a></li></ul></div>
      <div class="main"><div class="story"><h1>Orn rebuilds its old quay</h1><p>By Per Writer</p>
      <p>${lead}</p><p>The <a href="/b">harbour board</a> of Sandvik said that it was pleased with that.</p>
      <div class="related-links"><h3>More on this</h3><ul><li><a href="/c">Chad minister: we paid $3m</a></li></ul></div>
      <p>“We have waited for eleven years,” said Per Lind, the mayor of the town.</p></div>
      <div class="col2"><p><a href="/1">Kenya promises $5 million for boats</a></p><h3><a href="/2">Iceland says no</a></h3></div>
      <section class="comments"><p>I think that Sweden should pay for all of this, says Bo.</p></section></div>
      <div class="foot"><p>Orn Post is a part of Quayside Media Group.</p><p>© 2031 Orn Post Ltd</p></div></body></html>`;
    const document = readDocument(page, 'html');
    assert.deepEqual(blockTexts(document), [
      'Orn rebuilds its old quay',
      'By Per Writer',
      lead,
      'The harbour board of Sandvik said that it was pleased with that.',
      '“We have waited for eleven years,” said Per Lind, the mayor of the town.',
    ]);
    assert.deepEqual(
      document.notices.map(({ code, args }) => [code, args?.[0]]),
      [['left-out', '10']],
    );
    assert.equal(document.title, 'Orn rebuilds its old quay');
  });

  it('tells teasers behind an article from its own text', () => {
    const teasers =
      '<div class="list"><h3><a href="/1">Iceland says no</a></h3><p>Iceland said it would not pay.</p></div>';
    const page = (behind: string): string =>
      `<html><body><p><a href="/">Home</a> | <a href="/n">Norway</a></p><div class="content"><h2>The quay</h2><p>${lead}</p><p>It rose at noon on that day.</p></div>${behind}</body></html>`;
    const article = ['The quay', lead, 'It rose at noon on that day.'];
    assert.deepEqual(read(page(teasers), 'html'), article);
    const more = `${lead} The mayor of the town agreed.`;
    assert.deepEqual(read(page(`<div><p>${more}</p></div>`), 'html'), [...article, more]);
  });

  it('keeps a page that is all one part, whatever that is called', () => {
    const page = `<body class="has-sidebar menu-open"><div id="sidebar-left"><p>${lead}</p><p>It rose at noon on that day.</p></div></body>`;
    assert.deepEqual(read(page, 'html'), [lead, 'It rose at noon on that day.']);
  });
});
