/** What does jobs, perhaps several at a time. */
interface Worker<Job, Outcome> {
  /** How many jobs it can be given before the first of them is done. */
  readonly ahead: number;
  readonly read: (job: Job) => Promise<Outcome>;
}

interface Begun<Job, Outcome> {
  readonly job: Job;
  readonly outcome: Promise<Outcome>;
}

/**
 * Has jobs done as they come, as many at a time as the worker takes, and gives back what became of
 * each in their order, as soon as it is known. So no more than the worker's `ahead` are held, however
 * many there are, and no more are taken than can be held.
 */
export async function* inOrder<Job, Outcome>(
  jobs: Iterable<Job> | AsyncIterable<Job>,
  { ahead, read }: Worker<Job, Outcome>,
): AsyncGenerator<readonly [Job, Outcome]> {
  const begun: Begun<Job, Outcome>[] = [];
  const rest = iteratorOf(jobs);
  let next: Promise<IteratorResult<Job>> | undefined;
  let isAtEnd = false;
  for (;;) {
    if (!isAtEnd && begun.length < ahead) next ??= rest.next();
    const first = begun[0];
    if (!next && !first) return;
    const came = await Promise.race([
      ...(first ? [first.outcome.then((outcome) => ({ outcome }))] : []),
      ...(next && begun.length < ahead ? [next.then((result) => ({ result }))] : []),
    ]);
    if ('outcome' in came) {
      begun.shift();
      if (first) yield [first.job, came.outcome];
      continue;
    }
    next = undefined;
    if (came.result.done === true) {
      isAtEnd = true;
      continue;
    }
    const job = came.result.value;
    const outcome = read(job);
    // It is awaited above; until its turn comes a failure is nobody's yet.
    outcome.catch(() => undefined);
    begun.push({ job, outcome });
  }
}

async function* iteratorOf<Job>(jobs: Iterable<Job> | AsyncIterable<Job>): AsyncGenerator<Job> {
  yield* jobs;
}
