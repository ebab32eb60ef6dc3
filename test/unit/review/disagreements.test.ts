import assert from 'node:assert/strict';
import { agreementOf } from '../../../src/review/agreement/agreement.js';
import { codingOf } from '../../../src/review/agreement/codedUnits.js';
import {
  compare,
  type Comparison,
  type Disagreement,
} from '../../../src/review/agreement/disagreements.js';
import {
  ADJUDICATED,
  type Settlement,
  settling,
  settlingAgreed,
} from '../../../src/review/agreement/settle.js';
import type { Decision } from '../../../src/review/decision.js';
import { sign } from '../../../src/review/sign.js';
import { Desk, harbour } from './desk.js';

/** Two readers of one article: they agree on one quotation, and on nothing else. */
function twoReaders(): readonly Decision[] {
  const desk = new Desk();
  const { acts } = desk;
  const first = desk.find('quote', '“We will not wait');
  const second = desk.find('quote', '“The quay is ours');
  const claim = desk.find('claim', 'that fees would rise');
  const denied = desk.find('claim', 'that it had refused');
  const ines: Decision[] = [
    ...desk.do(acts.accept([first.id, second.id]), 'Ines'),
    ...desk.do(acts.correct(claim.id, { fields: { act: 'statement' } }), 'Ines'),
    ...desk.do(acts.accept([denied.id]), 'Ines'),
  ];
  const other = new Desk();
  const otto: Decision[] = [
    ...other.do(other.acts.accept([first.id, claim.id]), 'Otto'),
    ...other.do(
      other.acts.correct(second.id, { span: { start: second.start, end: second.end - 1 } }),
      'Otto',
    ),
    ...other.do(other.acts.reject([denied.id]), 'Otto'),
  ];
  return [...ines, ...otto];
}

const article = { source: harbour, format: 'text' } as const;
const compared = (decisions: readonly Decision[]): Comparison =>
  compare(article, decisions, ['Ines', 'Otto']);

const at = ({ disagreements }: Comparison, words: string): Disagreement => {
  const found = disagreements.find(({ range }) =>
    harbour.slice(range.start, range.end).includes(words),
  );
  if (!found) throw new Error(`no disagreement on “${words}”`);
  return found;
};

/** The adjudicated coding after settlements. */
function settled(
  decisions: readonly Decision[],
  settle: (comparison: Comparison) => ReturnType<typeof settling>,
): string[] {
  const made = sign(settle(compared(decisions)), {
    by: ADJUDICATED,
    at: new Date(Date.UTC(2032, 1, 1)),
    log: decisions,
  });
  return codingOf(harbour, 'text', made)
    .units.map(({ kind, words, codes }) => `${kind} ${words} ${codes.act ?? ''}`.trim())
    .sort();
}

describe('What two reviewers marked differently', () => {
  it('is listed in the order of the text, with the fields in which they differ', () => {
    const comparison = compared(twoReaders());
    assert.deepEqual(
      comparison.disagreements.map(({ kind, first, second, isOfSpan }) => [
        kind,
        first.unit?.unit.words ?? null,
        second.unit?.unit.words ?? null,
        isOfSpan,
      ]),
      [
        ['quote', '“The quay is ours.”', '“The quay is ours.', true],
        ['claim', 'that it had refused to share the cost', null, false],
        ['claim', 'that fees would rise by winter', 'that fees would rise by winter', false],
      ],
    );
    assert.deepEqual(
      comparison.agreed.map(({ unit }) => unit.words),
      ['“We will not wait for the ministry,”'],
    );
    const act = at(comparison, 'fees would rise');
    assert.deepEqual(
      [act.first.differing, act.second.differing],
      [{ act: 'statement' }, { act: 'warning' }],
    );
    assert.equal(at(comparison, 'refused to share').second.rejected?.status, 'rejected');
  });

  it('has the figures that the command line prints', () => {
    const decisions = twoReaders();
    const { agreement } = compared(decisions);
    const coded = {
      first: codingOf(harbour, 'text', decisions, 'Ines'),
      second: codingOf(harbour, 'text', decisions, 'Otto'),
    };
    assert.deepEqual(agreement, agreementOf([coded]));
    const quotes = agreement.kinds.find(({ kind }) => kind === 'quote');
    assert.deepEqual(
      [quotes?.first, quotes?.second, quotes?.exact, quotes?.overlapping],
      [2, 2, 0.5, 1],
    );
  });

  it('does not depend on who comes first', () => {
    const decisions = twoReaders();
    const turned = compare(article, decisions, ['Otto', 'Ines']);
    assert.deepEqual(
      turned.disagreements.map(({ range, first }) => [range, first.unit?.unit.words]),
      compared(decisions).disagreements.map(({ range, second }) => [
        range,
        second.unit?.unit.words,
      ]),
    );
  });

  it('is nothing where both did the same', () => {
    const decisions = twoReaders().filter(({ by }) => by === 'Ines');
    const both = [
      ...decisions,
      ...decisions.map((each) => ({ ...each, id: `${each.id}X`, by: 'Otto' })),
    ];
    const { disagreements, agreed } = compared(both);
    assert.deepEqual(disagreements, []);
    assert.equal(agreed.length, 4);
  });
});

describe('A settlement', () => {
  const of = (words: string, how: Settlement): string[] =>
    settled(twoReaders(), (comparison) => settling(at(comparison, words), how));

  it('takes what one of the two has, with the boundaries and fields', () => {
    assert.deepEqual(of('quay is ours', 'first'), ['quote “The quay is ours.”']);
    assert.deepEqual(of('quay is ours', 'second'), ['quote “The quay is ours.']);
    assert.deepEqual(of('fees would rise', 'first'), [
      'claim that fees would rise by winter statement',
    ]);
    assert.deepEqual(of('fees would rise', 'second'), [
      'claim that fees would rise by winter warning',
    ]);
  });

  it('takes nothing where the one who is right marked nothing, or neither is right', () => {
    assert.deepEqual(of('refused to share', 'second'), []);
    assert.equal(of('refused to share', 'first').length, 1);
    for (const words of ['quay is ours', 'refused to share', 'fees would rise']) {
      assert.deepEqual(of(words, 'neither'), [], words);
    }
  });

  it('of all leaves nothing that differs from whom it follows', () => {
    const decisions = twoReaders();
    const all = settled(decisions, ({ agreed, disagreements }) => [
      ...settlingAgreed(agreed),
      ...disagreements.flatMap((each) => settling(each, 'second')),
    ]);
    const otto = codingOf(harbour, 'text', decisions, 'Otto').units;
    assert.deepEqual(
      all,
      otto.map(({ kind, words, codes }) => `${kind} ${words} ${codes.act ?? ''}`.trim()).sort(),
    );
  });
});
