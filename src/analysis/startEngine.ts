import type { StartEngine } from './engineLane';

/** Where the engine runs; `nowhere` before the first start. */
export type EnginePlace = 'nowhere' | 'worker' | 'extension host';

/** The two ways to start an engine on a platform. */
export interface EngineStarters {
  readonly inWorker: StartEngine;
  readonly inThread: StartEngine;
}

export interface EngineStarter {
  readonly start: StartEngine;
  readonly place: EnginePlace;
}

/**
 * Starts engines in workers. If the first worker fails to start, engines run in this thread from
 * then on.
 * @param tell Called when it is known where engines run, with the reason if not in a worker.
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
          // Workers do start here, so the next one probably will.
          if (place === 'worker') throw error;
          settle('extension host', error);
        }
      }
      return inThread();
    },
  };
}
