import assert from 'node:assert/strict';
import { AnalysisStore, type DocumentSnapshot } from '../../../src/analysis/analysisStore';
import type {
  AnalysisOutcome,
  AnalysisRequest,
  Analyzer,
  SkipReason,
} from '../../../src/analysis/analyzer';

/** An engine that answers when it is told to. */
class HandAnalyzer implements Analyzer {
  readonly calls: {
    request: AnalysisRequest;
    signal: AbortSignal;
    answer: () => void;
    fail: (error: Error) => void;
  }[] = [];

  analyse(request: AnalysisRequest, signal: AbortSignal): Promise<AnalysisOutcome> {
    return new Promise((resolve, reject) => {
      this.calls.push({
        request,
        signal,
        answer: () => {
          resolve({ state: 'skipped', reason: request.text as SkipReason });
        },
        fail: reject,
      });
    });
  }

  readonly forgotten: string[] = [];

  forget(uri: string): void {
    this.forgotten.push(uri);
  }

  dispose(): void {
    this.forgotten.push('all');
  }

  answer(index: number): Promise<void> {
    this.calls[index]?.answer();
    return turn();
  }
}

const turn = (milliseconds = 0): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const snapshot = (version: number, uri = 'file:///a.txt'): DocumentSnapshot => ({
  uri,
  version,
  text: () => `version ${String(version)}`,
  format: 'text',
  fileName: 'a.txt',
  insist: false,
});

describe('AnalysisStore', () => {
  const delay = 30;
  let analyzer: HandAnalyzer;
  let store: AnalysisStore;
  let changes: string[];
  beforeEach(() => {
    analyzer = new HandAnalyzer();
    store = new AnalysisStore(analyzer, { delay });
    changes = [];
    store.onDidChange((uri) => changes.push(uri));
  });
  afterEach(() => {
    store.dispose();
  });

  it('reads a new document at once and tells of it', async () => {
    store.update(snapshot(1));
    assert.equal(store.latest('file:///a.txt'), undefined);
    await analyzer.answer(0);
    assert.deepEqual(changes, ['file:///a.txt']);
    assert.equal(store.latest('file:///a.txt')?.version, 1);
  });

  it('reads the last of quick edits only', async () => {
    store.update(snapshot(1));
    await analyzer.answer(0);
    for (let version = 2; version <= 9; version += 1) store.update(snapshot(version));
    assert.equal(analyzer.calls.length, 1);
    await turn(delay * 3);
    assert.deepEqual(
      analyzer.calls.map(({ request }) => request.text),
      ['version 1', 'version 9'],
    );
  });

  it('cancels and drops a run that an edit made stale', async () => {
    store.update(snapshot(1));
    store.update(snapshot(2));
    assert.equal(analyzer.calls[0]?.signal.aborted, true);
    await analyzer.answer(0);
    assert.equal(store.latest('file:///a.txt'), undefined);
    assert.deepEqual(changes, []);
    await turn(delay * 3);
    await analyzer.answer(1);
    assert.equal(store.latest('file:///a.txt')?.version, 2);
  });

  it('does nothing when a document is taken in again unchanged', async () => {
    store.update(snapshot(1));
    store.update(snapshot(1));
    await analyzer.answer(0);
    store.update(snapshot(1));
    await turn(delay * 3);
    assert.equal(analyzer.calls.length, 1);
  });

  it('does not wait for a pause when the analysis is asked for', async () => {
    store.update(snapshot(1));
    await analyzer.answer(0);
    store.update(snapshot(2));
    const asked = store.current('file:///a.txt');
    assert.equal(analyzer.calls.length, 2);
    await analyzer.answer(1);
    assert.equal((await asked)?.version, 2);
    assert.equal((await store.current('file:///a.txt'))?.version, 2);
    assert.equal(analyzer.calls.length, 2);
  });

  it('answers who waits through further edits with the newest version', async () => {
    store.update(snapshot(1));
    const asked = store.current('file:///a.txt');
    store.update(snapshot(2));
    await analyzer.answer(0);
    await analyzer.answer(1);
    assert.equal((await asked)?.version, 2);
  });

  it('keeps a failure as an outcome', async () => {
    store.update(snapshot(1));
    analyzer.calls[0]?.fail(new Error('broken'));
    const outcome = (await store.current('file:///a.txt'))?.outcome;
    assert.equal(outcome?.state, 'failed');
  });

  it('forgets a document, and answers who waits for it', async () => {
    store.update(snapshot(1));
    const asked = store.current('file:///a.txt');
    store.forget('file:///a.txt');
    assert.equal(await asked, undefined);
    assert.equal(analyzer.calls[0]?.signal.aborted, true);
    assert.equal(await store.current('file:///a.txt'), undefined);
    assert.deepEqual(changes, ['file:///a.txt']);
    assert.deepEqual(analyzer.forgotten, ['file:///a.txt']);
  });

  it('tells of a document whose text cannot be had, and reads its next version', async () => {
    store.update({ ...snapshot(1), text: () => assert.fail('closed') });
    const outcome = (await store.current('file:///a.txt'))?.outcome;
    assert.equal(outcome?.state, 'failed');
    store.update(snapshot(2));
    const asked = store.current('file:///a.txt');
    await analyzer.answer(0);
    assert.deepEqual((await asked)?.outcome, { state: 'skipped', reason: 'version 2' });
  });

  it('keeps documents apart', async () => {
    store.update(snapshot(1));
    store.update(snapshot(5, 'file:///b.txt'));
    await analyzer.answer(1);
    assert.equal(store.latest('file:///a.txt'), undefined);
    assert.equal(store.latest('file:///b.txt')?.version, 5);
  });

  it('reads again on request', async () => {
    store.update(snapshot(1));
    await analyzer.answer(0);
    store.refresh('file:///a.txt');
    await analyzer.answer(1);
    assert.equal(changes.length, 2);
  });
});
