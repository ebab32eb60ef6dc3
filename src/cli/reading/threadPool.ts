import { Worker } from 'node:worker_threads';
import { FileFailure } from '../fileFailure';
import type { Reader, ReadJob, ReadOutcome, ReadRequest } from './reading';
import type { FromThread, ThreadData, ToThread } from './readingThread';

/** How many inputs a thread is given at once: while it works on one, others come from the disk. */
const AT_ONCE = 3;
/** For each thread so many are begun before the first is written, so that a long one holds nobody up. */
const AHEAD = 16;

interface Task {
  readonly job: ReadJob;
  readonly resolve: (outcome: ReadOutcome) => void;
  readonly reject: (fault: unknown) => void;
  /** Set once a thread has died with it and others. */
  isSuspect: boolean;
}

interface Thread {
  readonly worker: Worker;
  /** By their numbers. */
  readonly tasks: Map<number, Task>;
}

/**
 * Reads in threads. A thread that dies, as of an input that takes more memory than there is, takes
 * nothing with it: its inputs are read again, each alone, and the one at fault is told as unread.
 * @param script What a thread runs: it must call `serveReading`.
 */
export function threadPool(script: string, size: number, request: ReadRequest): Reader {
  const waiting: Task[] = [];
  const threads = new Set<Thread>();
  let number = 0;
  let isClosed = false;

  const start = (): Thread => {
    const data: ThreadData = { reading: request };
    const worker = new Worker(script, { workerData: data });
    const thread: Thread = { worker, tasks: new Map() };
    threads.add(thread);
    worker.on('message', (message: FromThread) => {
      const task = thread.tasks.get(message.number);
      thread.tasks.delete(message.number);
      if (!task) return;
      if ('fault' in message) task.reject(message.fault);
      else task.resolve(message.outcome);
      share();
    });
    let cause: unknown = new Error('its reading ended without a result');
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', () => {
      threads.delete(thread);
      if (isClosed) return;
      lost([...thread.tasks.values()], cause);
      share();
    });
    return thread;
  };

  /** What becomes of the tasks of a thread that has died. */
  const lost = (tasks: readonly Task[], cause: unknown): void => {
    const [only, ...others] = tasks;
    if (only && others.length === 0) {
      const { message } = new FileFailure(only.job.input.path, explained(cause));
      only.resolve({ messages: [message], isUnread: true, stamp: null });
      return;
    }
    for (const task of tasks) task.isSuspect = true;
    waiting.unshift(...tasks);
  };

  /** Whether a thread may take a task on: a suspect is read alone. */
  const takes = ({ tasks }: Thread, { isSuspect }: Task): boolean =>
    tasks.size < (isSuspect ? 1 : AT_ONCE) && ![...tasks.values()].some((each) => each.isSuspect);

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
      thread.worker.postMessage({ number, job: wanted.job } satisfies ToThread);
    }
  };

  return {
    ahead: size * AHEAD,
    read: (job) =>
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

const explained = (cause: unknown): unknown =>
  cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new Error('it takes more memory to read than there is', { cause })
    : cause;
