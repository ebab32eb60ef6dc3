import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../src/core/annotate';
import type { AnnotatedDocument, Annotation } from '../../../src/core/model';
import { runs } from '../propertyRuns';
import { assertTight, spansOf } from './spans';

const ARTICLE = `Harbour towns win new sea walls

<p>LISBON &mdash; Portugal&rsquo;s Environment Minister Teresa Valadares on Monday pledged 40 million euros ($43 million) to &ldquo;forgotten" harbour towns in the Algarve to rebuild their sea walls.</p>
<p>&ldquo;The sea does not wait for our budgets,&rdquo; Valadares said. She accused Madrid of blocking a joint fund.</p>
<p>Spain denied the claim.</p>
`;

const plain = (source: string): string =>
  source
    .replace(/<[^>]*>/g, '')
    .replace(/&mdash;/g, '—')
    .replace(/&rsquo;/g, '’')
    .replace(/&ldquo;/g, '“')
    .replace(/&rdquo;/g, '”')
    .replace(/\s+/g, ' ');

function assertSound(document: AnnotatedDocument): void {
  const ids = document.annotations.map((one) => one.id);
  assert.equal(new Set(ids).size, ids.length, 'ids are distinct');
  const entities = new Set(document.entities.map((entity) => entity.id));
  let last = 0;
  for (const one of document.annotations) {
    assert.ok(one.start >= last, 'in order of start');
    last = one.start;
    for (const span of spansOf(one)) {
      assert.ok(span.start >= 0 && span.end <= document.length);
    }
    assertTight(one);
    assert.ok(one.confidence > 0 && one.confidence <= 1);
    if (one.kind === 'actor' && one.actor !== null) assert.ok(entities.has(one.actor));
    if (one.kind === 'quote' || one.kind === 'claim') {
      if (one.speaker !== null) assert.ok(entities.has(one.speaker), one.speaker);
      else assert.ok(one.reason, 'a null speaker has a reason');
    }
    if (one.kind === 'pledge') {
      assert.ok(ids.includes(one.money));
      for (const id of [one.pledger, one.onBehalfOf])
        assert.ok(id === null || entities.has(id), id ?? '');
    }
    if (one.kind === 'claim') assert.ok(one.targets.every((id) => entities.has(id)));
  }
  for (const entity of document.entities) {
    for (const mention of entity.mentions) assert.ok(ids.includes(mention));
  }
}

describe('annotate', () => {
  it('gives spans of the source that read as their text, tags and entities inside', () => {
    const document = annotate(ARTICLE);
    assertSound(document);
    for (const one of document.annotations) {
      for (const span of spansOf(one)) {
        assert.equal(plain(ARTICLE.slice(span.start, span.end)), span.text);
      }
    }
  });

  it('finds actors, a pledge, quotations, an accusation and a denial', () => {
    const { annotations, entities, title } = annotate(ARTICLE);
    const has = (test: (one: Annotation) => boolean): void => {
      assert.ok(annotations.some(test), annotations.map((one) => one.text).join('\n'));
    };
    const named = (name: string): string | undefined =>
      entities.find((entity) => entity.name === name)?.id;
    const minister = named('Teresa Valadares');
    assert.equal(title, 'Harbour towns win new sea walls');
    has(
      (one) => one.kind === 'pledge' && one.pledger === minister && one.text === '40 million euros',
    );
    has((one) => one.kind === 'quote' && one.form === 'partial' && one.speaker === minister);
    has((one) => one.kind === 'quote' && one.form === 'direct' && one.speaker === minister);
    has((one) => one.kind === 'claim' && one.act === 'accusation' && one.speaker === minister);
    has((one) => one.kind === 'claim' && one.act === 'denial' && one.speaker === named('Spain'));
    assert.ok(!annotations.some((one) => one.kind === 'actor' && one.text === 'LISBON'));
  });

  it('keeps the ids of what did not change', () => {
    const before = annotate(ARTICLE);
    const after = annotate(ARTICLE.replace('<p>Spain', '<p>A new paragraph.</p>\n<p>Spain'));
    const kept = new Set(after.annotations.map((one) => one.id));
    const lost = before.annotations.filter((one) => !kept.has(one.id));
    assert.deepEqual(
      lost.map((one) => one.text),
      [],
    );
  });

  const hostile: readonly (readonly [name: string, source: string])[] = [
    ['nothing', ''],
    ['white space', ' \n\t \r\n '],
    ['a binary', '\u0000\u0001\u0002PK\u0003\u0004'.repeat(500)],
    ['lone surrogates', 'He said \ud800 “yes\udc00” and $5\ud83d million.'],
    ['unclosed tags', '<p>Okello said <b>“we <i>will pay $5 million to <p>Kenya'],
    ['10,000 unbalanced quotation marks', '“'.repeat(10_000) + ' he said'],
    ['10,000 straight quotation marks', 'a "'.repeat(10_000)],
    ['a line of figures', '$1 '.repeat(20_000)],
    ['capitals without end', 'Alpha '.repeat(15_000)],
    ['commas without end', 'said, '.repeat(15_000)],
  ];
  for (const [name, source] of hostile) {
    for (const format of ['text', 'html', 'markdown'] as const) {
      it(`takes ${name} as ${format} without an exception`, () => {
        assertSound(annotate(source, { format }));
      });
    }
  }

  it('tells of a line of 20 MB and skips it', () => {
    const document = annotate('word '.repeat(4_000_000));
    assert.deepEqual(document.annotations, []);
    assert.ok(document.notices.length > 0);
  });

  it('is sound on random pieces of policy text', () => {
    const piece = fc.constantFrom(
      'Mr Okello',
      ' said',
      ' that ',
      '“we will pay”',
      ' $5 million',
      ' to Kenya',
      ', ',
      '. ',
      '\n\n',
      '<b>',
      '</b>',
      '&ldquo;',
      '"',
      'Moscow',
      ' and ',
      'He',
      ' pledged ',
      '£3bn ($4bn)',
      ' according to ',
      'the minister',
      ' accused ',
      'the EU',
      ' of ',
      '😀',
      ' (WFP)',
      "'s ",
      '—',
      'Q: ',
      ' told reporters ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('text' as const, 'html' as const, 'markdown' as const),
        (pieces, format) => {
          assertSound(annotate(pieces.join(''), { format }));
        },
      ),
      runs(150),
    );
  });
});
