import type { StartEngine } from './engineLane';

/** Where the engine runs: not started yet, in a worker, or where the extension runs. */
export type EnginePlace = 'nowhere' | 'worker' | 'extension host';

/** The ways to start an engine on a platform. */
export interface EngineStarters {
  readonly inWorker: StartEngine;
  readonly inThread: StartEngine;
}

export interface EngineStarter {
  readonly start: StartEngine;
  readonly place: EnginePlace;
}

/**
 * Starts engines in workers; where that fails, in this thread from then on, which is told.
 * A worker that ends later on is no such failure: it had started.
 */
export function engineStarter(
  { inWorker, inThread }: EngineStarters,
  tell: (place: EnginePlace, reason: unknown) => void,
): EngineStarter {
  let place: EnginePlace = 'nowhere';
  const settle = (where: EnginePlace, reason?: unknown): void => {
    if (place !== where) tell(where, reason);
    place = where;
  };
  return {
    get place() {
      return place;
    },
    async start() {
      if (place !== 'extension host') {
        try {
          const engine = await inWorker();
          settle('worker');
          return engine;
        } catch (error) {
          // Where one has started before, the next will again.
          if (place === 'worker') throw error;
          settle('extension host', error);
        }
      }
      return inThread();
    },
  };
}
