import assert from 'node:assert/strict';
import { withoutRejected } from '../../../src/formats/withoutRejected';
import { actor, annotated, money } from './documents';

describe('withoutRejected', () => {
  it('leaves out rejected annotations and the mentions they were', () => {
    const kept = withoutRejected(annotated([{ ...actor, status: 'rejected' }, money]));
    assert.deepEqual(kept.annotations, [money]);
    assert.deepEqual(kept.entities[0]?.mentions, []);
  });

  it('gives back a document that has none', () => {
    const document = annotated();
    assert.equal(withoutRejected(document), document);
  });
});
