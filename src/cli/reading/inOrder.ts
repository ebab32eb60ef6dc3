import type { Reader, ReadJob, ReadOutcome } from './reading';

/**
 * Has inputs read, as many at a time as the reader takes, and gives back what became of each in the
 * order of the inputs. So no more than the reader's `ahead` are held, however many there are.
 */
export async function* inOrder<Job extends ReadJob>(
  jobs: Iterable<Job>,
  { ahead, read }: Reader,
): AsyncGenerator<readonly [Job, ReadOutcome]> {
  const started: { readonly job: Job; readonly outcome: Promise<ReadOutcome> }[] = [];
  const rest = jobs[Symbol.iterator]();
  for (;;) {
    while (started.length < ahead) {
      const next = rest.next();
      if (next.done === true) break;
      const outcome = read(next.value);
      // It is awaited below; until its turn comes a failure is nobody's yet.
      outcome.catch(() => undefined);
      started.push({ job: next.value, outcome });
    }
    const first = started.shift();
    if (!first) return;
    yield [first.job, await first.outcome];
  }
}
