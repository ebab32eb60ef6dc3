import assert from 'node:assert/strict';
import type { ActorAnnotation } from '../../../../src/core/model';
import { indexOf } from '../../../../src/editor/articles/documentIndex';
import { firstMention, mentionsOf, nextMention } from '../../../../src/editor/navigation/mentions';
import { actor, documentOf, pledge, sampleDocument, source, spanOf } from '../sampleDocument';

const wordsOf = ({ start, end }: { start: number; end: number }): string =>
  source.slice(start, end);

describe('mentions', () => {
  const index = indexOf(sampleDocument());
  const she = index.annotations.find(
    (one): one is ActorAnnotation => one.kind === 'actor' && one.text === 'she',
  );

  it('of an actor are all that name it, in reading order', () => {
    assert.ok(she);
    assert.deepEqual(mentionsOf(she, index).map(wordsOf), [
      'Fisheries Minister Ingrid Solvang',
      'Solvang',
      'she',
    ]);
    assert.equal(wordsOf(firstMention(she, index)), 'Fisheries Minister Ingrid Solvang');
    assert.equal(nextMention(she, she.start, index), undefined);
    const next = nextMention(she, 0, index);
    assert.equal(next && wordsOf(next), 'Fisheries Minister Ingrid Solvang');
  });

  it('begin with the full name, not with a short form or a role before it', () => {
    const role = actor('Fisheries Minister', 1, { actor: 'e', mention: 'role' });
    const short = actor('Solvang', 2, { actor: 'e', id: 'short' });
    const full = actor('Nordic Council', 1, { actor: 'e', id: 'full', text: 'Ingrid Solvang' });
    const entity = {
      id: 'e',
      name: 'Ingrid Solvang',
      type: 'person',
      aliases: [],
      mentions: [role.id, 'full', 'short'],
    } as const;
    const all = indexOf(documentOf([role, short, full], { entities: [entity] }));
    assert.equal(firstMention(short, all).id, 'full');
    const named = { ...entity, mentions: [role.id, 'short'] };
    const some = indexOf(documentOf([role, short], { entities: [named] }));
    assert.equal(firstMention(role, some).id, 'short');
  });

  it('of an actor linked to nobody are that one', () => {
    const lone = actor('Iceland', 1, {});
    assert.deepEqual(mentionsOf(lone, indexOf(documentOf([lone]))), [lone]);
    assert.equal(firstMention(lone, indexOf(documentOf([lone]))), lone);
  });

  it('of a pledge are its amounts', () => {
    const promise = pledge('4.5 million kroner', { mentions: [spanOf('$420,000')] });
    assert.deepEqual(mentionsOf(promise, indexOf(documentOf([promise]))).map(wordsOf), [
      '4.5 million kroner',
      '$420,000',
    ]);
  });
});
