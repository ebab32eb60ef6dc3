import assert from 'node:assert/strict';
import { type EdgeMove, movedEdge } from '../../../../src/editor/review/spanEdges';

const text = 'The mayor of Harwick’s port, Ana Roe, spoke. 🇳🇴 Norway agreed.';
const spanOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const moved = (
  words: string,
  ...move: [EdgeMove['edge'], EdgeMove['by'], EdgeMove['direction']]
) => {
  const [edge, by, direction] = move;
  const { start, end } = movedEdge(text, spanOf(words), { edge, by, direction });
  return text.slice(start, end);
};

describe('moving an end of a span', () => {
  it('goes by words to where words start and end', () => {
    assert.equal(moved('Ana Roe', 'start', 'word', 'left'), 'port, Ana Roe');
    assert.equal(moved('Ana Roe', 'start', 'word', 'right'), 'Roe');
    assert.equal(moved('Ana', 'end', 'word', 'right'), 'Ana Roe');
    assert.equal(moved('mayor of Harwick’s', 'end', 'word', 'left'), 'mayor of');
  });

  it('goes by characters as a reader sees them', () => {
    assert.equal(moved('Norway', 'start', 'character', 'left'), ' Norway');
    assert.equal(moved(' Norway', 'start', 'character', 'left'), '🇳🇴 Norway');
    assert.equal(moved('mayor', 'end', 'character', 'left'), 'mayo');
  });

  it('keeps some words, and stays in the text', () => {
    assert.equal(moved('T', 'end', 'character', 'left'), 'T');
    assert.equal(moved('Roe', 'start', 'word', 'right'), 'Roe');
    assert.equal(moved('The', 'start', 'character', 'left'), 'The');
    assert.equal(moved('agreed.', 'end', 'character', 'right'), 'agreed.');
  });
});
