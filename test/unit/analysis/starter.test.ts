import assert from 'node:assert/strict';
import type { Engine } from '../../../src/analysis/protocol';
import { starter } from '../../../src/analysis/starter';

const engine = (): Engine => ({
  post: () => undefined,
  onMessage: () => undefined,
  onEnd: () => undefined,
  close: () => undefined,
});

describe('Starting an engine', () => {
  let told: unknown[];
  const tell = (place: string, reason: unknown): void => {
    told.push(reason === undefined ? place : `${place}: ${String(reason)}`);
  };
  beforeEach(() => {
    told = [];
  });

  it('is done in workers, and told once', async () => {
    const worker = engine();
    const inWorker = (): Promise<Engine> => Promise.resolve(worker);
    const inThread = (): Promise<Engine> => assert.fail('in this thread');
    const started = starter({ inWorker, inThread }, tell);
    assert.equal(started.place, 'nowhere');
    assert.equal(await started.start(), worker);
    assert.equal(await started.start(), worker);
    assert.equal(started.place, 'worker');
    assert.deepEqual(told, ['worker']);
  });

  it('is done in this thread when no worker starts, with the reason', async () => {
    const local = engine();
    let tries = 0;
    const inWorker = (): Promise<Engine> => {
      tries += 1;
      return Promise.reject(new Error('not allowed'));
    };
    const started = starter({ inWorker, inThread: () => Promise.resolve(local) }, tell);
    assert.equal(await started.start(), local);
    assert.equal(await started.start(), local);
    assert.equal(tries, 1);
    assert.equal(started.place, 'extension host');
    assert.deepEqual(told, ['extension host: Error: not allowed']);
  });
});
