import assert from 'node:assert/strict';
import type { AnalysisRequest } from '../../../src/analysis/analyzer';
import { EngineAnalyzer } from '../../../src/analysis/engineAnalyzer';
import type { Engine, ToEngine } from '../../../src/analysis/protocol';

const request = (uri: string, length: number): AnalysisRequest => ({
  uri,
  version: 1,
  format: 'text',
  fileName: uri,
  insist: false,
  text: () => uri.repeat(length),
  length: () => length,
  changesSince: () => null,
});

const courtesy = 60;

const turn = (milliseconds = 0): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('EngineAnalyzer', () => {
  let engines: { told: ToEngine[]; isClosed: boolean }[];
  let analyzer: EngineAnalyzer;
  const { signal } = new AbortController();
  const analyse = (asked: AnalysisRequest): Promise<void> => {
    analyzer.analyse(asked, signal).catch(() => undefined);
    return turn();
  };
  const read = (): (string | null)[][] =>
    engines.map(({ told }) => told.flatMap((each) => (each.type === 'read' ? [each.uri] : [])));

  beforeEach(() => {
    engines = [];
    analyzer = new EngineAnalyzer(
      () => {
        const engine = { told: [] as ToEngine[], isClosed: false };
        engines.push(engine);
        return Promise.resolve<Engine>({
          post: (message) => engine.told.push(message),
          onMessage: () => undefined,
          onEnd: () => undefined,
          close: () => {
            engine.isClosed = true;
          },
        });
      },
      { long: 100, courtesy },
    );
  });
  afterEach(() => {
    analyzer.dispose();
  });

  it('reads a document that was opened with a long one first', async () => {
    await analyse(request('long', 100));
    await analyse(request('short', 99));
    assert.deepEqual(read(), [['short']]);
    await turn(courtesy * 3);
    assert.deepEqual(read(), [['short'], ['long']]);
  });

  it('does not let a document wait behind a long one', async () => {
    await analyse(request('long', 100));
    await turn(courtesy);
    await analyse(request('short', 99));
    assert.deepEqual(read(), [['long'], ['short']]);
  });

  it('reads a document with the long ones from when it has become long', async () => {
    await analyse(request('a', 10));
    await analyse(request('a', 200));
    await turn(courtesy * 3);
    await analyse(request('a', 10));
    assert.deepEqual(read(), [['a'], ['a']]);
    assert.deepEqual(engines[0]?.told.at(-1), { type: 'forget', uri: 'a' });
  });

  it('ends the engine of long documents with the last of them', async () => {
    await analyse(request('short', 10));
    analyzer.forget('short');
    assert.equal(engines[0]?.isClosed, false);
    await analyse(request('long', 500));
    await turn(courtesy * 3);
    assert.equal(engines.length, 2);
    analyzer.dispose();
    assert.deepEqual(
      engines.map(({ isClosed }) => isClosed),
      [true, true],
    );
  });
});
