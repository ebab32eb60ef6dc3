import assert from 'node:assert/strict';
import fc from 'fast-check';
import { looseText } from '../../../src/anchoring/looseText.js';

/** What a range of the source reads as. */
function read(source: string, words: string): string {
  const loose = looseText(source);
  const start = source.indexOf(words);
  const range = loose.toLoose({ start, end: start + words.length });
  return range === null ? '' : loose.text.slice(range.start, range.end);
}

describe('loose text', () => {
  it('folds white space, and leaves out tags, comments and invisible characters', () => {
    const source = '\ufeff<p class="lead">Aid\r\n  <b>will</b> <!-- soon --> co\u00adme</p>\n';
    assert.equal(looseText(source).text, 'Aid will come ');
  });

  it('reads references, and leaves alone what only looks like a tag or a reference', () => {
    assert.equal(looseText('R&amp;D &ldquo;now&rdquo;').text, 'R&D “now”');
    assert.equal(
      looseText('a <b and c> d &nosuch; <!-- open').text,
      'a <b and c> d &nosuch; <!-- open',
    );
  });

  it('maps words with tags inside them there and back', () => {
    const source = 'She said <q>we&nbsp;<i>will</i> pay</q> today.';
    assert.equal(read(source, 'we&nbsp;<i>will</i> pay'), 'we will pay');
    const { text, toSource } = looseText(source);
    const start = text.indexOf('we will');
    const { start: from, end } = toSource({ start, end: start + 'we will'.length });
    assert.equal(source.slice(from, end), 'we&nbsp;<i>will');
  });

  it('finds no text in a range of tags alone', () => {
    assert.equal(read('a <br> b', '<br>'), '');
  });

  it('throws for ranges that are none', () => {
    const { toSource } = looseText('abc');
    assert.throws(() => toSource({ start: 1, end: 1 }), RangeError);
    assert.throws(() => toSource({ start: 1, end: 9 }), RangeError);
  });

  it('maps every range of any text to one that reads the same', () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      '😀',
      ' ',
      '\n',
      '<b>',
      '</b>',
      '&amp;',
      '&#32;',
      '<',
      '&',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const source = pieces.join('');
        const { text, toSource } = looseText(source);
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
          (x, y) => x - y,
        );
        if (start === end) return;
        const range = toSource({ start, end });
        assert.ok(range.start >= 0 && range.start < range.end && range.end <= source.length);
        const back = looseText(source).toLoose(range);
        assert.ok(back && back.start <= start && back.end >= end);
      }),
    );
  });
});
