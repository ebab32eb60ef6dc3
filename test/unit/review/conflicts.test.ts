import assert from 'node:assert/strict';
import fc from 'fast-check';
import { looseText } from '../../../src/anchoring/looseText.js';
import type { ClaimAnnotation } from '../../../src/core/model.js';
import { Acts } from '../../../src/review/acts.js';
import { machineDocument } from '../../../src/review/asFound.js';
import type { Act, Decision } from '../../../src/review/decision.js';
import type { Judgement } from '../../../src/review/reviewed.js';
import { decisionsOf, readSidecar } from '../../../src/review/sidecar/sidecarText.js';
import { Desk, sidecarOf } from './desk.js';

/** Two windows of one reviewer, or of two, that start from the same decisions. */
function windows(before: readonly Decision[] = [], names = ['Ines', 'Ines']): [Desk, Desk] {
  const [one, other] = names.map((name) => {
    const desk = new Desk(undefined, name);
    desk.log = before;
    return desk;
  });
  assert.ok(one && other);
  return [one, other];
}

/** What both windows have once their logs have met, as it is read from the sidecar. */
function met(one: Desk, other: Desk): Desk {
  const both = new Desk(undefined, one.by);
  const content = readSidecar(sidecarOf([...one.log, ...other.log]));
  assert.ok(!('reason' in content));
  both.log = decisionsOf(content);
  return both;
}

const judged = (desk: Desk): Judgement => {
  const [judgement, another] = desk.view().judgements;
  assert.ok(judgement && !another);
  return judgement;
};

const opinions = (desk: Desk): string[] =>
  judged(desk)
    .opinions.map(({ by, status }) => `${by} ${status}`)
    .sort();

const accepted = (desk: Desk): Act[] => desk.acts.accept([desk.find('claim', 'that fees').id]);
const rejected = (desk: Desk): Act[] => desk.acts.reject([desk.find('claim', 'that fees').id]);
const corrected = (desk: Desk, act: string): Act[] =>
  desk.acts.correct(desk.find('claim', 'that fees').id, { fields: { act } });
const noted = (desk: Desk, note: string): Act[] => {
  const { id, note: before = null } = desk.find('claim', 'that fees');
  return desk.acts.note(id, before, note);
};
const settle = (desk: Desk, status: string, by = desk.by): Act[] => {
  const judgement = judged(desk);
  const chosen = judgement.opinions.find((each) => each.by === by && each.status === status);
  assert.ok(chosen);
  return desk.acts.settle(judgement, chosen, desk.by);
};

describe('Decisions of two windows that did not know of each other', () => {
  it('are a conflict in which both sides are kept, until it is settled', () => {
    const [one, other] = windows();
    one.do(accepted(one));
    other.do(rejected(other));
    const both = met(one, other);
    assert.deepEqual(opinions(both), ['Ines accepted', 'Ines rejected']);
    assert.ok(judged(both).isDisputed);
    const shown = both.find('claim', 'that fees');
    assert.equal(shown.status, 'rejected');
    assert.deepEqual(shown.judgedOtherwise, [{ by: 'Ines', status: 'accepted' }]);
    assert.ok(both.view().document.notices.some(({ code }) => code === 'review-disputed'));

    both.do(settle(both, 'accepted'));
    assert.equal(judged(both).isDisputed, false);
    assert.equal(both.find('claim', 'that fees').status, 'accepted');
    assert.equal(both.find('claim', 'that fees').judgedOtherwise, undefined);
    both.undo();
    assert.ok(judged(both).isDisputed);
    both.redo();
    assert.equal(judged(both).isDisputed, false);
  });

  it('are none in one window, however often the reviewer thinks again', () => {
    const [one] = windows();
    one.do(accepted(one));
    one.do(rejected(one));
    one.do(corrected(one, 'statement'));
    assert.deepEqual(opinions(one), ['Ines corrected']);
  });

  it('are none where one window followed the other', () => {
    const [one, other] = windows();
    one.do(accepted(one));
    other.log = one.log;
    other.do(rejected(other));
    assert.deepEqual(opinions(met(one, other)), ['Ines rejected']);
  });

  it('are none of a log that does not tell, written by an earlier version', () => {
    const [one, other] = windows();
    one.do(accepted(one));
    other.do(rejected(other));
    const both = met(one, other);
    both.log = both.log.map((each) => ({ ...each, after: undefined }) as unknown as Decision);
    assert.deepEqual(opinions(both), ['Ines rejected']);
  });

  it('count together where they do not contradict', () => {
    const [one, other] = windows();
    one.do(corrected(one, 'statement'));
    const { id } = other.find('claim', 'that fees');
    other.do(noted(other, 'see the minutes'));
    other.do(other.acts.correct(id, { span: other.range('fees would rise') }));
    const both = met(one, other);
    assert.deepEqual(opinions(both), ['Ines corrected']);
    const claim = both.find('claim', 'fees would') as ClaimAnnotation;
    assert.equal(claim.act, 'statement');
    assert.equal(claim.note, 'see the minutes');
  });

  it('are a conflict where both correct a field, and what is accepted then is what is shown', () => {
    const [one, other] = windows();
    one.do(corrected(one, 'denial'));
    other.do(corrected(other, 'statement'));
    const both = met(one, other);
    assert.deepEqual(opinions(both), ['Ines corrected', 'Ines corrected']);
    assert.equal((both.find('claim', 'that fees') as ClaimAnnotation).act, 'statement');
    const chosen = judged(both).opinions.at(-1);
    assert.ok(chosen);
    const settled = met(both, both);
    settled.do(settled.acts.settle(judged(both), chosen, 'Ines'));
    assert.equal((settled.find('claim', 'that fees') as ClaimAnnotation).act, 'denial');
    assert.deepEqual(opinions(settled), ['Ines corrected']);
    both.do(accepted(both));
    assert.equal((both.find('claim', 'that fees') as ClaimAnnotation).act, 'statement');
    assert.equal(judged(both).isDisputed, false);
  });

  it('keep both of two notes, also when that is settled', () => {
    const [one, other] = windows();
    one.do(noted(one, 'first'));
    other.do(noted(other, 'second'));
    const both = met(one, other);
    assert.ok(judged(both).isDisputed);
    assert.equal(both.find('claim', 'that fees').note, 'first\nsecond');
    both.do(settle(both, 'suggested'));
    assert.equal(judged(both).isDisputed, false);
    assert.equal(both.find('claim', 'that fees').note, 'first · second');
  });

  it('are told apart by reviewer, and settled by one who knows both', () => {
    const [ines, jo] = windows([], ['Ines', 'Jo']);
    ines.do(corrected(ines, 'denial'));
    jo.do(rejected(jo));
    const both = met(ines, jo);
    assert.deepEqual(opinions(both), ['Ines corrected', 'Jo rejected']);
    assert.equal(both.find('claim', 'that fees').status, 'rejected');
    both.do(settle(both, 'corrected', 'Ines'));
    assert.equal(judged(both).isDisputed, false);
    assert.deepEqual(opinions(both), ['Ines corrected', 'Jo rejected']);
    assert.equal(both.find('claim', 'that fees').status, 'corrected');
    assert.equal(both.find('claim', 'that fees').decidedBy, 'Ines');
    // A note is no judgement; another judgement opens the dispute again.
    both.do(noted(both, 'I still think so'), 'Jo');
    assert.equal(both.find('claim', 'that fees').status, 'corrected');
    assert.equal(judged(both).isDisputed, false);
    both.do(rejected(both), 'Jo');
    assert.ok(judged(both).isDisputed);
    both.do(settle(both, 'rejected', 'Jo'));
    assert.deepEqual(opinions(both), ['Ines rejected', 'Jo rejected']);
  });

  it('lose nothing and agree on one outcome, whoever met whom in what order', () => {
    const step = fc.constantFrom('accept', 'reject', 'denial', 'statement', 'note', 'meet');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), step), { maxLength: 12 }), (steps) => {
        const [one, other] = windows();
        for (const [isFirst, what] of steps) {
          const desk = isFirst ? one : other;
          if (what === 'meet') one.log = other.log = met(one, other).log;
          else if (what === 'accept') desk.do(accepted(desk));
          else if (what === 'reject') desk.do(rejected(desk));
          else if (what === 'note') desk.do(noted(desk, `note ${String(desk.log.length)}`));
          else desk.do(corrected(desk, what));
        }
        const [both, turned] = [met(one, other), met(other, one)];
        assert.deepEqual(turned.view(), both.view());
        const ids = new Set([...one.log, ...other.log].map(({ id }) => id));
        assert.equal(both.log.length, ids.size);
        // Whoever knows all can end every dispute with one decision.
        const [shown] = both.view().judgements;
        if (!shown) return;
        const id = shown.annotation;
        both.do(both.acts.accept([id]));
        assert.equal(judged(both).isDisputed, false);
        assert.equal(judged(both).opinions.length, 1);
      }),
      { numRuns: 30 },
    );
  }).timeout(0);
});

describe('What the machine said', () => {
  it('is kept as it said it, also where a reviewer renamed or merged its actors before', () => {
    const desk = new Desk();
    const idOf = (name: string): string =>
      desk.view().document.entities.find((each) => each.name === name)?.id ?? '';
    const { actor } = desk.find('actor', 'Tom Velde') as unknown as { actor: string };
    desk.do(desk.acts.rename(idOf('Ana Roe'), { name: 'Anabel Roe-Hart' }));
    desk.do(desk.acts.merge([idOf('Tom Velde')], idOf('Ida Marsh')));
    const { document, judgements, asFound } = desk.view();
    // As the editor has it: it knows no more than what is shown and what was found otherwise.
    const machine = machineDocument(document, judgements, asFound);
    const acts = new Acts(machine, { document, judgements }, looseText(desk.source));
    const suggestionFor = (words: string): Readonly<Record<string, unknown>> | undefined => {
      const [act] = acts.reject([desk.find('actor', words).id]);
      return act?.action === 'reject' ? act.suggestion?.fields : undefined;
    };
    assert.equal(suggestionFor('Ana Roe')?.['name'], 'Ana Roe');
    const { name, actor: told } = suggestionFor('Tom Velde') ?? {};
    assert.equal(name, 'Tom Velde');
    assert.deepEqual(told, { entity: { id: actor, name: 'Tom Velde', type: 'person' } });
    const [claim] = acts.accept([desk.find('claim', 'that fees').id]);
    assert.ok(claim?.action === 'accept');
    assert.deepEqual(claim.suggestion?.fields['speaker'], {
      entity: { id: actor, name: 'Tom Velde', type: 'person' },
    });
  });
});
