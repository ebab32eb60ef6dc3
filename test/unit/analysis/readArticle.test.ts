import assert from 'node:assert/strict';
import { readArticle, type Article, type EngineOutcome } from '../../../src/analysis/readArticle';

const article = `Dutch water minister urges joint flood defences

<p>ROTTERDAM &mdash; Dutch Water Minister Marijke Veldhoven on Monday urged the European Union to build “shared defences” against rising seas, and warned that no country on the coast could afford to wait for the next storm to come.</p>
<p>“The sea does not read treaties,” Veldhoven said in a speech at a coastal conference.</p>
`;

const read = (fields: Partial<Article> = {}): EngineOutcome =>
  readArticle({ text: article, format: 'text', fileName: 'article.txt', insist: false, ...fields });

describe('readArticle', () => {
  it('annotates an article and finds its headline', () => {
    const outcome = read();
    assert.equal(outcome.state, 'annotated');
    assert.equal(outcome.article.length, article.length);
    assert.deepEqual(outcome.headline, { start: 0, end: 47 });
  });

  it('leaves a licence alone and says why', () => {
    const outcome = read({ fileName: 'LICENSE.txt' });
    assert.deepEqual(outcome, { state: 'skipped', reason: 'licence' });
  });

  it('annotates it all the same when asked to', () => {
    assert.equal(read({ fileName: 'LICENSE.txt', insist: true }).state, 'annotated');
  });

  it('finds nothing in an empty file, and does not call it unfit', () => {
    const outcome = read({ text: ' \n' });
    assert.equal(outcome.state, 'annotated');
    assert.deepEqual(outcome.article.paragraphs, []);
    assert.equal(outcome.headline, null);
  });
});
