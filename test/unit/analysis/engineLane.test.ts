import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { AnalysisOutcome, AnalysisRequest, SkipReason } from '../../../src/analysis/analyzer';
import { EngineLane } from '../../../src/analysis/engineLane';
import type { Engine, FromEngine, ToEngine } from '../../../src/analysis/protocol';

type ReadJob = Extract<ToEngine, { type: 'read' }>;

/** An engine that answers when it is told to. */
class HandEngine implements Engine {
  readonly told: ToEngine[] = [];
  isClosed = false;
  private hear: (message: FromEngine) => void = () => undefined;
  private end: (error: Error) => void = () => undefined;

  post(message: ToEngine): void {
    this.told.push(message);
  }

  onMessage(listener: (message: FromEngine) => void): void {
    this.hear = listener;
  }

  onEnd(listener: (error: Error) => void): void {
    this.end = listener;
  }

  close(): void {
    this.isClosed = true;
  }

  get jobs(): ReadJob[] {
    return this.told.filter((message) => message.type === 'read');
  }

  /** Answers the last job. */
  async skip(reason: SkipReason = 'table'): Promise<void> {
    this.hear({ type: 'skipped', job: this.jobs.at(-1)?.job ?? 0, reason });
    await turn();
  }

  async fail(message: string): Promise<void> {
    this.hear({
      type: 'failed',
      job: this.jobs.at(-1)?.job ?? 0,
      error: { message, stack: `Error: ${message}` },
    });
    await turn();
  }

  async crash(message: string): Promise<void> {
    this.end(new Error(message));
    await turn();
  }
}

/** Lets time pass on a clock of our own, and everything happen that then is due. */
async function turn(milliseconds = 0): Promise<void> {
  mock.timers.tick(milliseconds);
  await setImmediate();
}

const request = (uri: string, fields: Partial<AnalysisRequest> = {}): AnalysisRequest => ({
  uri,
  version: 1,
  format: 'text',
  fileName: uri,
  insist: false,
  text: `text of ${uri}`,
  ...fields,
});

describe('EngineLane', () => {
  const patience = 40;
  let engines: HandEngine[];
  let lane: EngineLane;
  const engine = (): HandEngine => engines.at(-1) ?? assert.fail('no engine');
  const analyse = async (
    asked: AnalysisRequest,
    signal = new AbortController().signal,
  ): Promise<Promise<AnalysisOutcome>[]> => {
    const result = lane.analyse(asked, signal);
    result.catch(() => undefined);
    await turn();
    // In an array, or it would be waited for.
    return [result];
  };
  const read = (): (string | null)[] => engine().jobs.map(({ uri }) => uri);

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    engines = [];
    lane = new EngineLane(() => {
      engines.push(new HandEngine());
      return Promise.resolve(engine());
    }, patience);
  });
  afterEach(() => {
    lane.dispose();
    mock.timers.reset();
  });

  it('starts an engine with the first request, and no other with the next', async () => {
    assert.equal(engines.length, 0);
    await analyse(request('a'));
    await engine().skip();
    await analyse(request('b'));
    assert.equal(engines.length, 1);
    assert.deepEqual(read(), ['a', 'b']);
  });

  it('reads one document after the other, the most urgent first', async () => {
    let urgencyOfD = 3;
    await analyse(request('a'));
    await analyse(request('b', { urgency: () => 2 }));
    await analyse(request('c', { urgency: () => 1 }));
    await analyse(request('d', { urgency: () => urgencyOfD }));
    assert.deepEqual(read(), ['a']);
    await engine().skip();
    assert.deepEqual(read(), ['a', 'c']);
    urgencyOfD = 0;
    await engine().skip();
    assert.deepEqual(read(), ['a', 'c', 'd']);
    await engine().skip();
    assert.deepEqual(read(), ['a', 'c', 'd', 'b']);
  });

  it('gives each who asked the answer to what he asked', async () => {
    const [first] = await analyse(request('a'));
    const [second] = await analyse(request('b'));
    await engine().skip('log');
    await engine().skip('list');
    assert.deepEqual(await first, { state: 'skipped', reason: 'log' });
    assert.deepEqual(await second, { state: 'skipped', reason: 'list' });
  });

  it('keeps nothing of a text that is read once', async () => {
    await analyse(request('a', { isOnce: true }));
    assert.equal(engine().jobs[0]?.uri, null);
    await engine().skip();
    assert.equal(lane.isIdle, true);
  });

  it('does not start what was cancelled while it waited', async () => {
    await analyse(request('a'));
    const controller = new AbortController();
    const [cancelled] = await analyse(request('b'), controller.signal);
    await analyse(request('c'));
    controller.abort();
    await assert.rejects(cancelled ?? assert.fail(), { name: 'AbortError' });
    await engine().skip();
    assert.deepEqual(read(), ['a', 'c']);
  });

  it('lets a cancelled run end when only its own next version waits', async () => {
    const controller = new AbortController();
    const [cancelled] = await analyse(request('a'), controller.signal);
    controller.abort();
    await assert.rejects(cancelled ?? assert.fail(), { name: 'AbortError' });
    await analyse(request('a', { version: 2 }));
    await turn(patience * 2);
    assert.equal(engine().isClosed, false);
    await engine().skip();
    assert.deepEqual(read(), ['a', 'a']);
  });

  it('ends a cancelled run that holds up another document for long', async () => {
    const controller = new AbortController();
    await analyse(request('a'), controller.signal);
    const [waiting] = await analyse(request('b'));
    controller.abort();
    await turn(patience * 3);
    assert.deepEqual(
      engines.map(({ isClosed }) => isClosed),
      [true, false],
    );
    assert.deepEqual(read(), ['b']);
    await engine().skip('list');
    assert.deepEqual(await waiting, { state: 'skipped', reason: 'list' });
  });

  it('ends the run of a document that was closed', async () => {
    const controller = new AbortController();
    await analyse(request('a'), controller.signal);
    controller.abort();
    lane.forget('a');
    await turn(patience * 3);
    assert.equal(engine().isClosed, true);
  });

  it('tells a document that the engine failed on, and goes on with the others', async () => {
    const [failed] = await analyse(request('a'));
    const [other] = await analyse(request('b'));
    await engine().fail('broken');
    await assert.rejects(failed ?? assert.fail(), { message: 'broken', stack: 'Error: broken' });
    await engine().skip('list');
    assert.deepEqual(await other, { state: 'skipped', reason: 'list' });
    // Nothing is left on either side that a later result could be told by.
    assert.ok(engine().told.some(({ type }) => type === 'forget'));
  });

  it('ends a reading that takes too long, says so, and goes on with the others', async () => {
    const [slow] = await analyse(request('a'));
    const [other] = await analyse(request('b'));
    await turn(60_000);
    await turn(60_000);
    assert.deepEqual(await slow, { state: 'skipped', reason: 'slow' });
    assert.deepEqual(
      engines.map(({ isClosed }) => isClosed),
      [true, false],
    );
    await engine().skip('list');
    assert.deepEqual(await other, { state: 'skipped', reason: 'list' });
  });

  it('gives a long text more time', async () => {
    await analyse(request('a', { text: 'a'.repeat(10_000_000) }));
    await turn(60_000);
    await turn(60_000);
    assert.equal(engine().isClosed, false);
  });

  it('takes an answer that comes at the last moment, as after sleep', async () => {
    const [late] = await analyse(request('a'));
    await turn(60_000);
    await engine().skip('log');
    await turn(60_000);
    assert.deepEqual(await late, { state: 'skipped', reason: 'log' });
    assert.equal(engine().isClosed, false);
  });

  it('starts another engine when one crashes, and loses only the document it crashed on', async () => {
    await analyse(request('c'));
    await engine().skip();
    const [crashed] = await analyse(request('a'));
    const [other] = await analyse(request('b'));
    await engine().crash('out of memory');
    await assert.rejects(crashed ?? assert.fail(), { message: 'out of memory' });
    assert.equal(engines.length, 2);
    assert.deepEqual(read(), ['b']);
    await engine().skip('list');
    assert.deepEqual(await other, { state: 'skipped', reason: 'list' });
  });

  it('starts another engine when one crashes at rest', async () => {
    await analyse(request('a'));
    await engine().skip();
    await engine().crash('gone');
    const [again] = await analyse(request('a'));
    assert.equal(engines.length, 2);
    await engine().skip('log');
    assert.deepEqual(await again, { state: 'skipped', reason: 'log' });
  });

  it('tells all who wait when no engine starts, and tries again with the next', async () => {
    let tries = 0;
    lane = new EngineLane(() => {
      tries += 1;
      return Promise.reject(new Error('no engine'));
    }, patience);
    const [first] = await analyse(request('a'));
    await assert.rejects(first ?? assert.fail(), { message: 'no engine' });
    const [second] = await analyse(request('a'));
    await assert.rejects(second ?? assert.fail(), { message: 'no engine' });
    assert.equal(tries, 2);
  });

  it('answers who waits when it is shut down', async () => {
    const [running] = await analyse(request('a'));
    const [waiting] = await analyse(request('b'));
    lane.dispose();
    await assert.rejects(running ?? assert.fail());
    await assert.rejects(waiting ?? assert.fail());
    assert.equal(engine().isClosed, true);
  });
});
