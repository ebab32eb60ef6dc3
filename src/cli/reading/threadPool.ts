import { Worker } from 'node:worker_threads';
import { tookTooLong } from '../../analysis/timeLimit';
import type { FromThread, ThreadData, ToThread } from './readingThread';

/** How many jobs a thread is given at once: while it works on one, others come from the disk. */
const AT_ONCE = 3;
/** For each thread so many are begun before the first is done, so that a long one holds nobody up. */
const AHEAD = 16;

/** Threads that do jobs. */
export interface ThreadPool<Job, Outcome> {
  /** How many jobs it can be given before the first of them is done. */
  readonly ahead: number;
  readonly do: (job: Job) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

interface Task<Job, Outcome> {
  readonly job: Job;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (fault: unknown) => void;
  /** Set once a thread has died with it and others. */
  isSuspect: boolean;
}

interface Thread<Job, Outcome> {
  readonly worker: Worker;
  /** By their numbers. */
  readonly tasks: Map<number, Task<Job, Outcome>>;
  /** Runs while a text is read. */
  clock: NodeJS.Timeout | undefined;
  /** The task whose text is read. */
  reading: number;
}

/**
 * Does jobs in threads. A thread that dies, as of a text that takes more memory than there is, takes
 * nothing with it: its jobs are done again, each alone, and the one at fault is told as lost. So is
 * one whose text takes too long.
 * @param script What a thread runs: it must call `serveReading`.
 * @param lost What becomes of a job at fault.
 */
export function threadPool<Job, Outcome>(
  script: string,
  size: number,
  data: ThreadData,
  lost: (job: Job, cause: unknown) => Outcome,
): ThreadPool<Job, Outcome> {
  const waiting: Task<Job, Outcome>[] = [];
  const threads = new Set<Thread<Job, Outcome>>();
  let number = 0;
  let isClosed = false;

  const start = (): Thread<Job, Outcome> => {
    const worker = new Worker(script, { workerData: data });
    const tasks = new Map<number, Task<Job, Outcome>>();
    const thread: Thread<Job, Outcome> = { worker, tasks, clock: undefined, reading: 0 };
    threads.add(thread);
    worker.on('message', (message: FromThread<Outcome>) => {
      hear(thread, message);
    });
    let cause: unknown = new Error('its reading ended without a result');
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', () => {
      clearTimeout(thread.clock);
      threads.delete(thread);
      if (isClosed) return;
      const left = [...tasks.values()];
      // Of several any may be at fault; each is tried alone.
      if (left.length === 1)
        for (const { job, resolve } of left) resolve(lost(job, explained(cause)));
      else waiting.unshift(...left.map((task) => Object.assign(task, { isSuspect: true })));
      share();
    });
    return thread;
  };

  const hear = (thread: Thread<Job, Outcome>, message: FromThread<Outcome>): void => {
    if ('limit' in message) {
      clearTimeout(thread.clock);
      thread.reading = message.number;
      thread.clock = setTimeout(() => {
        giveUp(thread);
      }, message.limit);
      return;
    }
    if (thread.reading === message.number) clearTimeout(thread.clock);
    const task = thread.tasks.get(message.number);
    thread.tasks.delete(message.number);
    if ('fault' in message) task?.reject(message.fault);
    else task?.resolve(message.outcome);
    share();
  };

  /** Ends a thread whose text takes too long; the others are given to another. */
  const giveUp = (thread: Thread<Job, Outcome>): void => {
    // It is given nothing more: what it was given now would end with it.
    threads.delete(thread);
    const task = thread.tasks.get(thread.reading);
    thread.tasks.delete(thread.reading);
    waiting.unshift(...thread.tasks.values());
    thread.tasks.clear();
    void thread.worker.terminate();
    task?.resolve(lost(task.job, new Error(tookTooLong)));
  };

  /** Gives waiting tasks to the threads that have least to do. */
  const share = (): void => {
    for (let task = waiting[0]; task; task = waiting[0]) {
      const wanted = task;
      const [free] = [...threads]
        .filter((thread) => takes(thread, wanted))
        .sort((a, b) => a.tasks.size - b.tasks.size);
      const isRoom = threads.size < size && (!free || free.tasks.size > 0);
      const thread = isRoom ? start() : free;
      if (!thread) return;
      waiting.shift();
      number += 1;
      thread.tasks.set(number, wanted);
      thread.worker.postMessage({ number, job: wanted.job } satisfies ToThread<Job>);
    }
  };

  return {
    ahead: size * AHEAD,
    do: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject, isSuspect: false });
        share();
      }),
    async close() {
      isClosed = true;
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

/** Whether a thread may take a task on: a suspect is done alone. */
function takes<Job, Outcome>(
  { tasks }: Thread<Job, Outcome>,
  { isSuspect }: Task<Job, Outcome>,
): boolean {
  return (
    tasks.size < (isSuspect ? 1 : AT_ONCE) && ![...tasks.values()].some((each) => each.isSuspect)
  );
}

const explained = (cause: unknown): unknown =>
  cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new Error('it takes more memory to read than there is', { cause })
    : cause;
