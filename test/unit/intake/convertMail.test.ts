import assert from 'node:assert/strict';
import { convertFile } from '../../../src/intake/convertFile';
import { plainArticle } from './article';
import { htmlMail, mailBytes, plainMail } from './mailFile';
import { articleOf, refusal, toldIn } from './told';

/** An article without its front matter. */
const bodyOf = (markdown: string): string => markdown.replace(/^---\n[^]*?\n---\n+/, '');

describe('intake: mail', () => {
  it('gives the annotations of the plain article', async () => {
    const { articles, notices } = await convertFile(htmlMail(), 'release.eml');
    assert.equal(articles.length, 1);
    assert.deepEqual(toldIn(articles[0] ?? ''), toldIn(plainArticle()));
    assert.match(articles[0] ?? '', /\nsource: "Harbour Desk <desk@harbours\.example>"\n/);
    assert.match(articles[0] ?? '', /\ndate: "2026-06-03T23:10:00-04:00"\n/);
    assert.deepEqual(notices, ['Attachments were left out: annex.pdf.']);
  });

  it('joins wrapped lines, and keeps quoted mail as a quotation of who wrote it', async () => {
    const mail = plainMail([
      'Dear all, the board of Open Shore met this morning in Lisbon and has',
      'decided to ask for the money before the winter.',
      '',
      'On Tue, Jun 2, 2026 at 9:15 AM Piet Verhagen <piet@commission.example>',
      'wrote:',
      '> We cannot pay for half of the walls that the towns have asked us for,',
      '> and nobody else has offered to.',
      '>> Will there be a loan?',
      '',
      '* one quay in Accra',
      '* two quays in Lagos',
      '',
      '-- ',
      'Ines Carvalho',
      'Open Shore',
    ]);
    const article = await articleOf(mail, 'note.eml');
    assert.equal(
      bodyOf(article).split('\n').slice(2).join('\n'),
      [
        'Dear all, the board of Open Shore met this morning in Lisbon and has decided to ask for the money before the winter.',
        '',
        'On Tue, Jun 2, 2026 at 9:15 AM Piet Verhagen (piet\\@commission.example) wrote:',
        '',
        '> We cannot pay for half of the walls that the towns have asked us for, and nobody else has offered to.',
        '>',
        '> > Will there be a loan?',
        '',
        '- one quay in Accra',
        '- two quays in Lagos',
        '',
        '---',
        '',
        'Ines Carvalho',
        '',
        'Open Shore',
        '',
      ].join('\n'),
    );
    const quote = toldIn(article).find((told) => told.startsWith('quote: We cannot pay'));
    assert.ok(quote);
  });

  it('quotes an earlier mail that nothing marks, but not one that is passed on', async () => {
    const earlier = [
      'From: Piet Verhagen',
      'Sent: Tuesday, June 2, 2026 9:15 AM',
      'To: Open Shore',
      'Subject: Walls',
      '',
      'We cannot pay for half of the walls.',
    ];
    const answer = await articleOf(
      plainMail(['Thank you.', '', '-----Original Message-----', ...earlier]),
      'a.eml',
    );
    assert.match(answer, /\nSubject: Walls\n\n> We cannot pay/);
    const passedOn = await articleOf(
      plainMail(['For you.', '', '---------- Forwarded message ---------', ...earlier]),
      'b.eml',
    );
    assert.match(passedOn, /\n\nWe cannot pay/);
  });

  it('quotes an earlier mail in HTML', async () => {
    const html =
      '<div><p>Thank you.</p><div><p><b>From:</b> Piet Verhagen &lt;<a href="mailto:piet@x.example">piet@x.example</a>&gt;<br><b>Sent:</b> Tuesday<br><b>To:</b> us<br><b>Subject:</b> Walls</p></div><p>We cannot pay for half of the walls.</p></div>';
    const article = await articleOf(
      plainMail([html], ['Content-Type: text/html; charset=utf-8']),
      'a.eml',
    );
    assert.match(article, /\n> We cannot pay/);
    assert.doesNotMatch(article, /> \*\*From/);
  });

  it('makes an article of each mail that is attached', async () => {
    const mail = mailBytes([
      'From: desk@harbours.example',
      'Subject: Two statements',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Please find them below.',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: Jonas Weber <weber@commission.example>',
      'Subject: Statement of the Commission',
      'Date: Mon, 1 Jun 2026 08:00:00 +0200',
      '',
      'We will pay.',
      '--b--',
    ]);
    const { articles } = await convertFile(mail, 'two.eml');
    assert.equal(articles.length, 2);
    assert.match(articles[1] ?? '', /^---\ntitle: "Statement of the Commission"\nsource: "Jonas/);
  });

  it('decodes what says nothing of its characters, and Latin-1 that is Windows’', async () => {
    const text = 'Subject: Prices\r\nFrom: a@x.example\r\nDate: Mon, 1 Jun 2026 08:00:00 +0200\r\n';
    const latin = (body: string): Uint8Array =>
      Uint8Array.from([...(text + body)].map((character) => character.charCodeAt(0)));
    const bare = await articleOf(latin('\r\nThe caf\u00e9 pays \u008050.'), 'a.eml');
    assert.match(bare, /The café pays €50\./);
    const declared = 'Content-Type: text/plain; charset=iso-8859-1\r\n\r\n\u0093We will pay\u0094';
    assert.match(await articleOf(latin(declared), 'b.eml'), /“We will pay”/);
  });

  it('says what is wrong with a file', async () => {
    assert.match(await refusal(new TextEncoder().encode('Only words.'), 'a.eml'), /no head/);
    assert.match(await refusal(plainMail(['']), 'a.eml'), /no text/);
  });
});
