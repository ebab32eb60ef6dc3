import assert from 'node:assert/strict';

import { actorsOf } from './found';

describe('pronouns', () => {
  it('follow the subject named last', () => {
    const { linksOf } = actorsOf('Carl Ostrom spoke on Monday. He was brief.');
    assert.deepEqual(linksOf('He'), ['Carl Ostrom']);
  });

  it('agree with a known gender', () => {
    const { linksOf } = actorsOf('Mr. Ostrom met Mrs. Quill. She left. He stayed.');
    assert.deepEqual(linksOf('She'), ['Quill']);
    assert.deepEqual(linksOf('He'), ['Ostrom']);
  });

  it('stay unlinked inside a quotation', () => {
    const { linksOf } = actorsOf('Mr. Ostrom spoke. “He is late,” Mr. Ostrom said.');
    assert.deepEqual(linksOf('He'), [null]);
  });

  it('stay unlinked without anyone to stand for', () => {
    const { linksOf } = actorsOf('Rain fell. He was late.');
    assert.deepEqual(linksOf('He'), [null]);
  });

  it('inside a quotation stand for the one other person who fits', () => {
    const { linksOf } = actorsOf(
      'Mr. Ostrom revised his plan on Monday.\n\n“He has not thought of harbours,” Lena Quill said.',
    );
    assert.deepEqual(linksOf('He'), ['Ostrom']);
  });

  it('are not the speaker of a labelled turn', () => {
    const { linksOf } = actorsOf(
      'Press day\n\nMINISTER QUILL: Good morning. I met him in May. He was brief.',
    );
    assert.deepEqual(linksOf('He'), [null]);
  });

  it('outside a quotation do not stand for someone whom only the quotation names', () => {
    const { linksOf } = actorsOf(
      'Mr. Ostrom criticised the deal on Monday.\n\n“President Quill talks of mines abroad,” he wrote.',
    );
    assert.deepEqual(linksOf('he'), ['Ostrom']);
  });
});
