import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sourceOffsets } from '../../../../src/editor/export/sourceOffsets';

describe('sourceOffsets', () => {
  it('count the byte-order mark and both characters of a line end', () => {
    const source = '\uFEFFOne\r\ntwo\rthree\nfour';
    const words = (line: number, character: number, length: number): string => {
      const start = { line, character };
      const [range] = sourceOffsets(source, [
        { start, end: { line, character: character + length } },
      ]);
      return source.slice(range?.start, range?.end);
    };
    assert.equal(words(0, 0, 3), 'One');
    assert.equal(words(1, 0, 3), 'two');
    assert.equal(words(2, 2, 3), 'ree');
    assert.equal(words(3, 0, 4), 'four');
  });

  it('select the same words whatever ends the lines', () => {
    const lines = fc.array(fc.stringMatching(/^[a-z “é🌊]{0,8}$/u), { minLength: 1, maxLength: 8 });
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(lines, ends, fc.boolean(), fc.nat(), (texts, end, hasMark, seed) => {
        const line = seed % texts.length;
        const text = texts[line] ?? '';
        const character = seed % (text.length + 1);
        const source = (hasMark ? '\uFEFF' : '') + texts.join(end);
        const range = { start: { line, character }, end: { line, character: text.length } };
        const [found] = sourceOffsets(source, [range]);
        assert.equal(source.slice(found?.start, found?.end), text.slice(character));
      }),
    );
  });
});
