// Pages as browsers save them: the article is read, and what stands around it is left out.
import assert from 'node:assert/strict';

import { readDocument } from '../../../../src/core/document/readDocument';
import { blockTexts } from './readBack';

const sentences = [
  'The minister of ports, Ida Holm, told the assembly on Wednesday that the quay would be rebuilt before the storms.',
  'Nobody living beside it would have to move, she said, and the fishing boats would have a place of their own.',
  'The mayor of Sandvik welcomed the plan, which the town had asked for since the autumn of the great flood.',
  'Opponents say that the money would be better spent on the road to the north, which is closed each winter.',
  'Work is to begin in May.',
  'The assembly votes on the budget next month, and a majority for it is likely but not certain by any means.',
];
const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
const headline = 'Quay at Sandvik to be rebuilt';

const read = (body: string): string[] =>
  blockTexts(readDocument(`<title>${headline}</title><body><h1>${headline}</h1>${body}`, 'html'));

const article = [headline, ...sentences];

describe('saved pages', () => {
  it('are read without cards of other articles, wherever these stand', () => {
    const card = (at: number): string =>
      `<div><h3><a href="/${String(at)}">Mayor number ${String(at)} pays for a new bridge</a></h3><p>The ${String(at)} towns had waited for it since spring.</p></div>`;
    const cards = `<div class="x1">${[1, 2, 3].map(card).join('')}</div>`;
    const list = sentences.map((sentence) => `<p>${sentence}</p>`);
    const kicker = cards.replaceAll('<h3>', '<p>12m ago</p><h3>');
    assert.deepEqual(read(`<div>${list.join('')}</div>${kicker}`), article);
    for (const at of [3, list.length]) {
      assert.deepEqual(read(`<div>${list.toSpliced(at, 0, cards).join('')}</div>`), article);
    }
    const teasers = [1, 2, 3]
      .map((at) => `<div><a href="/">Mayor number ${String(at)} pays</a> They had waited.</div>`)
      .join('');
    assert.deepEqual(read(`<div>${paragraphs}</div><div>${teasers}</div>`), article);
  });

  it('are read without a notice of cookies that is longer than the article', () => {
    const notice =
      '<div class="consent"><p>Privacy Tools Ltd uses cookies to store what you read.</p></div>';
    const page = `<body>${notice}<main><h1>${headline}</h1><p>Work begins in May.</p></main></body>`;
    assert.deepEqual(blockTexts(readDocument(page, 'html')), [headline, 'Work begins in May.']);
  });

  it('keep questions that are links to themselves, and updates under a linked time', () => {
    const questions = sentences.map((sentence, at) => [
      `Who pays for part ${String(at + 1)} of it all?`,
      sentence,
    ]);
    const asked = questions
      .map(
        ([question = '', answer = '']) =>
          `<div><h3><a href="#q">${question}</a></h3><p>${answer}</p></div>`,
      )
      .join('');
    for (const sentence of sentences) assert.ok(read(`<div>${asked}</div>`).includes(sentence));
    const updates = sentences
      .map(
        (sentence) =>
          `<div class="block"><p><a href="#b">14.02 GMT</a></p><p>${sentence}</p></div>`,
      )
      .join('');
    for (const sentence of sentences) assert.ok(read(`<div>${updates}</div>`).includes(sentence));
  });

  it('go on behind a picture that divides the article', () => {
    const part = (from: number, to: number): string =>
      `<div class="block"><div class="text">${sentences
        .slice(from, to)
        .map((sentence) => `<p>${sentence}</p>`)
        .join('')}</div></div>`;
    const divided = `${part(0, 4)}<div class="picture"><img></div>${part(4, 6)}`;
    assert.deepEqual(read(`<div>${divided}</div>`), article);
  });

  it('end with the article where each paragraph has an element of its own', () => {
    const own = sentences.map((sentence) => `<div><p>${sentence}</p></div>`).join('');
    const behind = '<div class="z"><p>More</p><p>A village has won its case in court.</p></div>';
    assert.deepEqual(read(`<div><div class="y">${own}</div>${behind}</div>`), article);
  });

  it('are read without a link behind its label, and without credits', () => {
    const others = [
      '<p><b>Read also:</b> <a href="/">Mayor of Sandvik pays for a bridge</a></p>',
      '<p>4 min read</p>',
      '<p>Additional reporting by Per Lind in Orn; Editing by Eva Brix</p>',
      '<p>The views expressed here are those of the author and do not reflect those of the Courier.</p>',
    ];
    const list = sentences.map((sentence) => `<p>${sentence}</p>`);
    assert.deepEqual(read(`<div>${list.toSpliced(3, 0, ...others).join('')}</div>`), article);
  });

  it('end before comments, however long these are', () => {
    const comment = (at: number): string =>
      `<div><p><span>reader${String(at)}</span> 3 hours ago</p><p>${sentences.join(' ')} Or so I read ${String(at)} times.</p><p>▲ 4 Reply Share</p></div>`;
    const thread = `<div>${[1, 2, 3, 4].map(comment).join('')}</div>`;
    assert.deepEqual(read(`<div>${paragraphs}</div>${thread}`), article);
    // Nothing else is on the page.
    assert.ok(read(thread).join(' ').includes('Or so I read 4 times.'));
  });

  it('are read without what they say of their author, and calls to readers', () => {
    const by = '<p>By Eva Brix</p>';
    const end =
      '<p>Eva Brix is our correspondent in the north. She has written on ports for nine years.</p><p>Follow her on Twitter, or write to her at the Courier.</p><p>Do you have a story? Tell Per Lind.</p>';
    assert.deepEqual(read(`<div>${by}${paragraphs}${end}</div>`), [
      headline,
      'By Eva Brix',
      ...sentences,
    ]);
    const named = '<p>Per Lind is a member of the assembly and was against the plan in May.</p>';
    assert.ok(read(`<div>${by}${paragraphs}${named}</div>`).includes(named.slice(3, -4)));
  });

  it('have a headline that need be no heading', () => {
    const page = `<title>${headline} - Orn Courier</title><table><tr><td>Orn Courier</td></tr><tr><td><b>${headline}</b></td></tr><tr><td>${sentences.join('<p>')}</td></tr></table>`;
    assert.deepEqual(blockTexts(readDocument(page, 'html')).slice(0, 2), article.slice(0, 2));
  });
});
