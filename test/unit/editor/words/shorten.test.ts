import assert from 'node:assert/strict';
import { shorten } from '../../../../src/editor/words/shorten';

describe('shorten', () => {
  it('leaves short text alone but for its white space', () => {
    assert.equal(shorten(' a\n b ', 10), 'a b');
  });

  it('cuts at a word', () => {
    assert.equal(shorten('the harbour meeting in Bergen', 20), 'the harbour meeting…');
  });

  it('never cuts a character in two', () => {
    assert.equal(shorten('😀'.repeat(20), 5), '😀😀…');
  });
});
