import assert from 'node:assert/strict';
import { type AnnotationFilter, filtered } from '../../../src/review/filters.js';
import { Desk } from './desk.js';

describe('Bulk decisions', () => {
  const desk = new Desk();
  const list = (filter: AnnotationFilter): string[] =>
    filtered(desk.view().document, filter).map(({ text }) => text);

  it('list by kind, actor, rule, confidence, words and status', () => {
    assert.deepEqual(list({ kind: 'pledge' }), ['$40 million', '12 million euros']);
    assert.deepEqual(list({ actor: 'person:tom-velde', kind: 'claim' }), [
      'that fees would rise by winter',
    ]);
    assert.deepEqual(list({ words: '  tom  VELDE ' }), ['Tom Velde']);
    const [quote] = filtered(desk.machine, { kind: 'quote' });
    assert.ok(list({ rule: quote?.rule ?? '' }).includes(quote?.text ?? 'none'));
    assert.deepEqual(list({ below: 0 }), []);
    assert.equal(list({ below: 1.1, status: 'suggested' }).length, desk.machine.annotations.length);
  });

  it('are one step to undo', () => {
    const before = desk.view().document;
    const listed = filtered(before, { kind: 'actor' });
    assert.ok(listed.length > 10);
    desk.do(desk.acts.reject(listed.map(({ id }) => id)));
    assert.equal(list({ status: 'rejected' }).length, listed.length);
    assert.ok(desk.undo());
    assert.deepEqual(desk.view().document, before);
  });
});
