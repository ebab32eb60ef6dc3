import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { FileFailure } from '../fileFailure';
import type { Input } from '../findInputs';
import type { Io } from '../io';
import type { Reader, ReadJob, ReadOutcome, ReadRequest } from './reading';
import { threadPool } from './threadPool';

/** From so many inputs on threads are worth their start, which takes as long as reading some. */
const MANY_INPUTS = 32;
/** From so many bytes on they are as well. */
const MANY_BYTES = 256 * 1024;

/**
 * Opens what reads the inputs: this thread alone where there is little to read, else as many threads
 * as there are cores, or as were asked for.
 * @param asked How many; undefined leaves it to the machine.
 */
export async function openReader(
  inputs: readonly Input[],
  asked: number | undefined,
  request: ReadRequest,
  io: Io,
): Promise<Reader> {
  const here = hereReader(request, io);
  const files = inputs.filter(({ location }) => location !== null);
  const size = Math.min(asked ?? availableParallelism(), files.length);
  const isLittle = asked === undefined && !(await isMuch(files));
  if (io.script === undefined || files.length < 2 || isLittle) return here;
  const pool = threadPool<ReadJob, ReadOutcome>(
    io.script,
    size,
    { kind: 'files', request },
    unread,
  );
  return {
    ...pool,
    read: (job) => (job.input.location === null ? here.read(job) : pool.do(job)),
  };
}

/** Reads in this thread, one after the other. The engine is loaded when the first is read. */
function hereReader(request: ReadRequest, { stdin }: Io): Reader {
  return {
    ahead: 1,
    read: async (job) => {
      const { readJob } = await import('./readJob');
      const { annotateInTime, annotateWith } = await import('./annotateInTime');
      const read = annotateWith(request.lists);
      return readJob(job, request, stdin, (source, format) =>
        annotateInTime(source, format, undefined, read),
      );
    },
    close: () => Promise.resolve(),
  };
}

/** A file that a thread could not read. */
export const unread = ({ input }: ReadJob, cause: unknown): ReadOutcome => ({
  messages: [new FileFailure(input.path, cause).message],
  isUnread: true,
  stamp: null,
});

async function isMuch(files: readonly Input[]): Promise<boolean> {
  if (files.length >= MANY_INPUTS) return true;
  const sizes = await Promise.all(
    files.map(({ location, bytes }) =>
      stat(bytes ?? location ?? '').then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0) >= MANY_BYTES;
}
