import assert from 'node:assert/strict';
import { actorRows } from '../../../../src/editor/views/actorsModel';
import type { ArticleRow } from '../../../../src/editor/views/articleRow';
import { inEnglish } from '../english';
import { documentOf, sampleDocument } from '../sampleDocument';
import { drawn } from './drawn';

const rows = actorRows(inEnglish(sampleDocument()));

describe('actorRows', () => {
  it('lists every entity with what it pledged and said and where it is mentioned', () => {
    assert.deepEqual(drawn(rows), [
      'person Ingrid Solvang | Fisheries Minister · 3 mentions',
      '  credit-card Pledged | 1',
      '    credit-card NOK 4.5 million | to “stranded” crews in Iceland to repair their boats',
      '  comment-discussion Said | 4',
      '    megaphone Solvang: calls on Nordic Council | to share its “quiet waters” data',
      '      quote “quiet waters” | partial quote',
      '    quote Solvang: “stranded” | partial quote',
      '    quote Solvang: “We will not wait for another winter,”',
      '  references Mentions | 3',
      '    symbol-string Fisheries Minister Ingrid Solvang | paragraph 1',
      '    symbol-string Solvang | paragraph 2',
      '    symbol-string she | by pronoun · paragraph 3',
      'globe Nordic Council | bloc · 1 mention',
      '  references Mentions | 1',
      '    symbol-string Nordic Council | paragraph 1',
      'globe Norway | country · no mentions',
      '  credit-card Pledged | 1',
      '    credit-card NOK 4.5 million | to “stranded” crews in Iceland to repair their boats',
    ]);
  });

  it('says each in words, and where it is first named', () => {
    const [solvang] = rows;
    assert.equal(
      solvang?.spoken,
      'Ingrid Solvang, person, Fisheries Minister, 3 mentions, pledged 1, said 4',
    );
    assert.deepEqual(solvang.range?.start, sampleDocument().annotations[0]?.start);
    const spoken = (some: readonly ArticleRow[]): boolean =>
      some.every((row) => row.spoken !== '' && spoken(row.children));
    assert.ok(spoken(rows));
  });

  it('gives every row an id of its own', () => {
    const ids = (some: readonly ArticleRow[]): string[] =>
      some.flatMap(({ id, children }) => [id, ...ids(children)]);
    assert.equal(new Set(ids(rows)).size, ids(rows).length);
  });

  it('is empty without entities', () => {
    assert.deepEqual(actorRows(inEnglish(documentOf([]))), []);
  });
});
