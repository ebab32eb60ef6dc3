import assert from 'node:assert/strict';
import { readDocument } from '../../../../src/core/document/readDocument';
import { DiscourseReader } from '../../../../src/core/language/discourseReader';

const source = 'A headline of four words\n\nThe aid is late.\n\nNobody said why.\n';

describe('DiscourseText', () => {
  const document = readDocument(source, 'text');
  const { text, paragraphs } = new DiscourseReader(100).read(document);
  const starts = paragraphs.map(({ start }) => start);
  const [first = 0, second = 0, third = 0] = starts;

  it('leaves room behind each paragraph', () => {
    assert.deepEqual(starts, [0, 126, 244]);
    assert.equal(text.end, third + 'Nobody said why.'.length);
  });

  it('gives what stands in a range, over paragraphs with a blank line between', () => {
    assert.equal(text.slice(second, second + 7), 'The aid');
    assert.equal(text.slice(first + 19, second + 3), 'words\n\nThe');
    assert.equal(text.slice(second + 11, third + 6), 'late.\n\nNobody');
    assert.equal(text.slice(third + 16, third + 30), '');
  });

  it('counts from an offset on as the readable text does', () => {
    const at = second + 'The aid is late.'.length;
    assert.equal(text.from(at, 8), '\n\nNobody');
    assert.equal(text.advance(at, 2), third);
    assert.equal(text.advance(second, 4), second + 4);
    assert.equal(text.advance(at, 5), third + 3);
  });

  it('stands where it stood when a paragraph grows', () => {
    const reader = new DiscourseReader(100);
    const before = reader.read(document);
    const edited = readDocument(source.replace('aid', 'new aid'), 'text');
    const changed = reader.changedIn(edited);
    assert.equal(changed?.paragraph, before.paragraphs[1]);
    assert.ok(changed?.paragraph.rewrite(changed.text));
    assert.equal(before.text.slice(second, second + 11), 'The new aid');
    assert.equal(before.paragraphs[2]?.start, third);
  });
});
