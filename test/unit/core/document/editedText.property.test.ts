import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EditedText } from '../../../../src/core/document/editedText';

const place = fc.double({ min: 0, max: 1, noNaN: true });
const text = fc
  .array(fc.constantFrom('a', 'b', '\n', ' ', '😀', 'long '.repeat(2000)), { maxLength: 12 })
  .map((pieces) => pieces.join(''));
const change = fc.record({ at: place, removed: fc.nat({ max: 12 }), text });

describe('EditedText', () => {
  it('answers as the string that it stands for, and knows what was edited', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        fc.array(place, { minLength: 1, maxLength: 8 }),
        (first, versions, places) => {
          let edited = new EditedText(first);
          let expected = first;
          for (const version of versions) {
            const before = expected;
            const changes = version.map(({ at, removed, text: put }) => {
              const start = Math.floor(at * expected.length);
              const taken = Math.min(removed, expected.length - start);
              expected = expected.slice(0, start) + put + expected.slice(start + taken);
              return { start, removed: taken, text: put };
            });
            const last = edited.version;
            edited = edited.edited(changes);
            assert.equal(edited.toString(), expected);
            assert.equal(edited.length, expected.length);
            assert.equal(edited.edit?.since, last);
            const { start, removed, added } = edited.edit;
            assert.equal(
              before.slice(0, start) +
                expected.slice(start, start + added) +
                before.slice(start + removed),
              expected,
            );
            for (const at of places) {
              const from = Math.floor(at * expected.length);
              const to = Math.min(expected.length, from + 7);
              assert.equal(edited.slice(from, to), expected.slice(from, to));
              assert.equal(edited.slice(0, from), expected.slice(0, from));
              for (const sought of ['\n', 'a']) {
                assert.equal(edited.indexOf(sought, from), expected.indexOf(sought, from));
                assert.equal(edited.lastIndexOf(sought, from), expected.lastIndexOf(sought, from));
              }
            }
          }
        },
      ),
    );
  });
});
