import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { AnalysisRequest } from '../../../src/analysis/analyzer';
import { EngineAnalyzer } from '../../../src/analysis/engineAnalyzer';
import type { Engine, ToEngine } from '../../../src/analysis/protocol';

const request = (uri: string, length: number): AnalysisRequest => ({
  uri,
  version: 1,
  format: 'text',
  fileName: uri,
  insist: false,
  text: 'x'.repeat(length),
});

const courtesy = 60;

/** Lets time pass on a clock of our own, in steps that let everything happen that then is due. */
async function turn(milliseconds = 0, step = 20): Promise<void> {
  for (let passed = 0; passed <= milliseconds; passed += step) {
    mock.timers.tick(passed === 0 ? 0 : step);
    await setImmediate();
  }
}

describe('EngineAnalyzer', () => {
  let engines: { told: ToEngine[]; isClosed: boolean }[];
  let analyzer: EngineAnalyzer;
  const analyse = (asked: AnalysisRequest): Promise<void> => {
    analyzer.analyse(asked, new AbortController().signal).catch(() => undefined);
    return turn();
  };
  const read = (): (string | null)[][] =>
    engines.map(({ told }) => told.flatMap((each) => (each.type === 'read' ? [each.uri] : [])));

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
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
    mock.timers.reset();
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

  it('reads a document with the long ones from when it has taken too long', async () => {
    await analyse(request('slow', 10));
    await analyse(request('short', 10));
    await turn(60_000, 1000);
    await analyse(request('slow', 11));
    await turn(courtesy);
    // The first engine was ended.
    assert.deepEqual(read(), [['slow'], ['short'], ['slow']]);
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
