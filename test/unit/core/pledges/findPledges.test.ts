import assert from 'node:assert/strict';
import { annotate } from '../../../../src/core/annotate';
import type { AnnotatedDocument, PledgeAnnotation, Span } from '../../../../src/core/model';
import { NO_PROMISES, PROMISES, type GoldPledge } from './passages';

const pledgesOf = ({ annotations }: AnnotatedDocument): PledgeAnnotation[] =>
  annotations.filter((one) => one.kind === 'pledge');

function frameOf(document: AnnotatedDocument, pledge: PledgeAnnotation): GoldPledge {
  const money = document.annotations.find((one) => one.id === pledge.money);
  const period = money?.kind === 'money' ? money.period : undefined;
  const texts = (spans: readonly Span[]): string[] => spans.map(({ text }) => text);
  return {
    amount: pledge.text,
    pledger: document.entities.find(({ id }) => id === pledge.pledger)?.name ?? null,
    state: pledge.state,
    ...(pledge.recipient && { recipient: pledge.recipient.text }),
    ...(pledge.purpose && { purpose: pledge.purpose.text }),
    ...(period !== undefined && { period }),
    ...(pledge.mentions.length > 0 && { mentions: texts(pledge.mentions) }),
    ...(pledge.elaborations.length > 0 && { elaborations: texts(pledge.elaborations) }),
  };
}

describe('findPledges', () => {
  for (const [text, ...gold] of PROMISES) {
    it(`finds who promises what: ${text.slice(0, 70)}`, () => {
      const document = annotate(text);
      const found = pledgesOf(document).map((pledge) => frameOf(document, pledge));
      assert.deepEqual(
        found,
        gold.map((one) => ({ state: 'pledged', ...one })),
      );
    });
  }

  for (const text of NO_PROMISES) {
    it(`finds no pledge: ${text.slice(0, 70)}`, () => {
      assert.deepEqual(
        pledgesOf(annotate(text)).map((one) => one.text),
        [],
      );
    });
  }

  it('names all who promise one sum together', () => {
    const [pledge] = pledgesOf(
      annotate('Estonia, Latvia and Lithuania together promised 9 million euros for the cable.'),
    );
    assert.equal(pledge?.pledgerSpan?.text, 'Estonia, Latvia and Lithuania');
    assert.equal(pledge.pledger, null);
    assert.deepEqual(pledge.pledgers, ['country:estonia', 'country:latvia', 'country:lithuania']);
  });

  it('gives each of several donors a pledge', () => {
    for (const text of [
      'Kenya and Ghana each promised €4 million to the library.',
      'Kenya and Ghana have each pledged €4 million for the library.',
      'Kenya and Ghana will give €4 million each to the library.',
      'Most of it came from Kenya and Ghana, which said they would give €4 million each.',
      'The list was led by Kenya and Ghana, which each pledged €4 million.',
    ]) {
      const found = pledgesOf(annotate(text));
      assert.deepEqual(
        found.map(({ pledger, text: amount }) => [pledger, amount]),
        [
          ['country:kenya', '€4 million'],
          ['country:ghana', '€4 million'],
        ],
        text,
      );
    }
  });

  it('keeps equal amounts for different ends apart', () => {
    const found = pledgesOf(
      annotate('Ghana will give €4 million to the library and €4 million to the orchestra.'),
    );
    assert.deepEqual(
      found.map(({ recipient }) => recipient?.text),
      ['the library', 'the orchestra'],
    );
  });

  it('keeps equal amounts of different givers apart, known or not', () => {
    const found = pledgesOf(
      annotate(
        'Fund\n\nThese gave:\n\nThe list of those who contributed:\n\nTarn Mill – £900\n\nMoss Mill – £900\n\nHale Mill – £400',
      ),
    );
    assert.deepEqual(
      found.map(({ text }) => text),
      ['£900', '£900', '£400'],
    );
  });

  it('keeps equal amounts in different places apart', () => {
    const [pledge, ...others] = pledgesOf(
      annotate(
        'In Chad, Japan will provide $5 million for wells. In Mali, $5 million will be used to help nurses.',
      ),
    );
    assert.deepEqual([pledge?.mentions, others.length], [[], 1]);
  });

  it('says for whom somebody gives', () => {
    const [pledge] = pledgesOf(
      annotate('Ravi Menon offered Rs 2 crore on behalf of the Tarn Board to the flood fund.'),
    );
    assert.equal(pledge?.onBehalfOf, 'organization:tarn-board');
  });

  it('takes who gives from another mention, where one alone tells', () => {
    const [pledge, ...others] = pledgesOf(
      annotate(
        'Norway pledges $5 million\n\nThe agency said it had received pledges totalling $5 million for its work.',
      ),
    );
    assert.deepEqual([pledge?.pledger, others.length], ['country:norway', 0]);
  });

  it('says on whose behalf a minister promises', () => {
    const [pledge] = pledgesOf(
      annotate('Kenyan Water Minister Peter Otieno pledged 5 million shillings for wells.'),
    );
    assert.equal(pledge?.onBehalfOf, 'country:kenya');
  });

  it('leaves the pledger open rather than guess', () => {
    const [pledge] = pledgesOf(
      annotate('Kenya and Uganda met on Monday. They said it would provide $5 million for wells.'),
    );
    assert.equal(pledge?.pledger ?? null, null);
  });

  it('takes a conversion behind the recipient for no second pledge', () => {
    const { annotations } = annotate(
      'News\n\nJapan will provide Rs 500 crore to Nepal, or roughly $60 million, to repair roads.',
    );
    const [pledge, ...others] = annotations.filter((one) => one.kind === 'pledge');
    assert.deepEqual(
      [pledge?.text, pledge?.recipient?.text, others.length],
      ['Rs 500 crore', 'Nepal', 0],
    );
    const money = annotations.filter((one) => one.kind === 'money');
    assert.deepEqual(
      money.map(({ equivalent }) => equivalent?.text),
      ['$60 million'],
    );
  });

  it('keeps shares of different things apart', () => {
    const { annotations } = annotate(
      'News\n\nDenmark pledged to spend 2% of GDP on defence and 2% of the budget on schools.',
    );
    assert.equal(annotations.filter(({ kind }) => kind === 'pledge').length, 2);
  });

  it('marks the amount of a pledge as one', () => {
    const document = annotate('Kenya promised $5 million for wells.');
    const uses = document.annotations.flatMap((one) => (one.kind === 'money' ? [one.use] : []));
    assert.deepEqual(uses, ['pledge']);
  });

  it('gives every span as the source reads', () => {
    for (const [text] of PROMISES) {
      for (const pledge of pledgesOf(annotate(text))) {
        const spans = [pledge, pledge.cue, pledge.pledgerSpan, pledge.recipient, pledge.purpose];
        for (const span of [...spans, ...pledge.elaborations, ...pledge.mentions]) {
          if (span) assert.equal(text.slice(span.start, span.end), span.text);
        }
      }
    }
  });
});
