import assert from 'node:assert/strict';
import type { AnalysisRequest } from '../../../src/analysis/analyzer';
import { LocalAnalyzer } from '../../../src/analysis/localAnalyzer';

const article = `Dutch water minister urges joint flood defences

<p>ROTTERDAM &mdash; Dutch Water Minister Marijke Veldhoven on Monday urged the European Union to build “shared defences” against rising seas, and warned that no country on the coast could afford to wait for the next storm to come.</p>
<p>“The sea does not read treaties,” Veldhoven said in a speech at a coastal conference.</p>
`;

const request = (fields: Partial<AnalysisRequest> = {}): AnalysisRequest => ({
  uri: 'file:///article.txt',
  version: 1,
  text: article,
  format: 'text',
  fileName: 'article.txt',
  insist: false,
  ...fields,
});

describe('LocalAnalyzer', () => {
  const analyzer = new LocalAnalyzer();
  const { signal } = new AbortController();

  it('annotates an article and finds its headline', async () => {
    const outcome = await analyzer.analyse(request(), signal);
    assert.equal(outcome.state, 'annotated');
    assert.equal(outcome.document.length, article.length);
    assert.deepEqual(outcome.headline, { start: 0, end: 47 });
  });

  it('leaves a licence alone and says why', async () => {
    const outcome = await analyzer.analyse(request({ fileName: 'LICENSE.txt' }), signal);
    assert.deepEqual(outcome, { state: 'skipped', reason: 'is a licence text' });
  });

  it('annotates it all the same when asked to', async () => {
    const outcome = await analyzer.analyse(
      request({ fileName: 'LICENSE.txt', insist: true }),
      signal,
    );
    assert.equal(outcome.state, 'annotated');
  });

  it('finds nothing in an empty file, and does not call it unfit', async () => {
    const outcome = await analyzer.analyse(request({ text: ' \n' }), signal);
    assert.equal(outcome.state, 'annotated');
    assert.deepEqual(outcome.document.annotations, []);
    assert.equal(outcome.headline, null);
  });

  it('does not start when it was cancelled meanwhile', async () => {
    const controller = new AbortController();
    const analysis = analyzer.analyse(request(), controller.signal);
    controller.abort();
    await assert.rejects(analysis, { name: 'AbortError' });
  });
});
