/** Where what a worker can run does; `nowhere` before the first start. */
export type EnginePlace = 'nowhere' | 'worker' | 'extension host';

/** The two ways to start something on a platform. */
export interface Starters<Started> {
  readonly inWorker: () => Promise<Started>;
  readonly inThread: () => Promise<Started>;
}

export interface Starter<Started> {
  readonly start: () => Promise<Started>;
  readonly place: EnginePlace;
}

/**
 * Starts engines, or what makes exports, in workers. If the first worker fails to start, they run in
 * this thread from then on.
 * @param tell Called when it is known where they run, with the reason if not in a worker.
 */
export function starter<Started>(
  { inWorker, inThread }: Starters<Started>,
  tell: (place: EnginePlace, reason: unknown) => void,
): Starter<Started> {
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
          const started = await inWorker();
          settle('worker');
          return started;
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
