import type { Readable } from 'node:stream';
import type { ActorLists } from '../../core/actors/actorLists';
import { type ExitCode, exitCodes } from '../command';
import { type Io, write } from '../io';
import { messageOf } from '../messageOf';
import type { AnnotateText } from '../reading/annotateInTime';
import { inOrder } from '../reading/inOrder';
import { threadPool } from '../reading/threadPool';
import { say } from '../say';
import { errorAnswer, type RecordAnswer, recordId } from './recordAnswer';
import { readLineGroups } from './readLines';

/** Longer lines are answered with an error: a line is held in memory as a whole. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;
/** How many bad lines are named on standard error; a broken feed must not flood a log. */
const NAMED_FAILURES = 20;
/** So many lines go to a thread at most at once, for each way there and back takes its time. */
const BATCH_LINES = 64;
/** And so many bytes, but for a line that has more. */
const BATCH_BYTES = 64 * 1024;

/** Lines of standard input; null stands for one that is too long. */
type Batch = readonly (Uint8Array | null)[];
type Answers = readonly RecordAnswer[];

interface Answering {
  readonly ahead: number;
  readonly read: (batch: Batch) => Promise<Answers>;
  readonly close: () => Promise<void>;
}

/**
 * Answers every line of standard input with a line, in the same order: memory does not grow with the
 * input, and a slow reader of the output holds the work back.
 * @param workers How many threads read.
 * @param lists What the reader told of names.
 */
export async function annotateRecords(
  workers: number,
  lists: ActorLists | undefined,
  io: Io,
): Promise<ExitCode> {
  let number = 0;
  let failures = 0;
  const answering = await openAnswering(workers, lists, io);
  try {
    for await (const [, answers] of inOrder(batches(io.stdin), answering)) {
      let lines = '';
      for (const { line, error } of answers) {
        number += 1;
        lines += `${line}\n`;
        if (error === undefined) continue;
        failures += 1;
        if (failures <= NAMED_FAILURES) await say(io, `line ${String(number)}: ${error}`);
      }
      await write(io.stdout, lines);
    }
  } finally {
    await answering.close();
  }
  if (failures > NAMED_FAILURES) {
    await say(io, `${String(failures)} lines in all could not be read`);
  }
  return failures > 0 ? exitCodes.unread : exitCodes.ok;
}

/** What answers lines: threads, or this one where there is no file that threads could run. */
async function openAnswering(
  workers: number,
  lists: ActorLists | undefined,
  { script }: Io,
): Promise<Answering> {
  if (script === undefined) {
    const { annotateRecord } = await import('./annotateRecord');
    const { annotateInTime, annotateWith } = await import('../reading/annotateInTime');
    const read = annotateWith(lists);
    const annotateText: AnnotateText = (source, format) =>
      annotateInTime(source, format, undefined, read);
    const answer = (line: Uint8Array | null): RecordAnswer =>
      line ? annotateRecord(line, annotateText) : tooLong;
    const answerAll = (batch: Batch): Promise<Answers> => Promise.resolve(batch.map(answer));
    return { ahead: 1, read: answerAll, close: () => Promise.resolve() };
  }
  const pool = threadPool<Batch, Answers | { readonly cause: unknown }>(
    script,
    workers,
    { kind: 'records', lists },
    (_batch, cause) => ({ cause }),
  );
  const read = async (batch: Batch): Promise<Answers> => {
    if (batch.includes(null)) return [tooLong];
    const answers = await pool.do(batch);
    if (!('cause' in answers)) return answers;
    const [only, ...others] = batch;
    if (only && others.length === 0) return [errorAnswer(recordId(only), messageOf(answers.cause))];
    // One of them is at fault: each is read alone.
    return (await Promise.all(batch.map((line) => read([line])))).flat();
  };
  return { ahead: pool.ahead, read, close: pool.close };
}

const tooLong = errorAnswer('null', `longer than ${String(MAX_LINE_BYTES)} bytes`);

/**
 * Lines in batches of what is there already, so that nobody waits for an answer until more comes. A
 * line that is too long is a batch of its own.
 */
async function* batches(stdin: Readable): AsyncGenerator<Batch> {
  for await (const lines of readLineGroups(stdin, MAX_LINE_BYTES)) {
    let batch: Uint8Array[] = [];
    let bytes = 0;
    for (const line of lines) {
      const isFull = batch.length === BATCH_LINES || bytes + (line?.length ?? 0) > BATCH_BYTES;
      if (batch.length > 0 && (isFull || line === null)) {
        yield batch;
        batch = [];
        bytes = 0;
      }
      if (line === null) {
        yield [null];
        continue;
      }
      batch.push(line);
      bytes += line.length;
    }
    if (batch.length > 0) yield batch;
  }
}
