import { annotateRecord, type RecordAnswer } from './annotateRecord';
import { type ExitCode, exitCodes } from './command';
import { type Io, write } from './io';
import { readLines } from './readLines';
import { say } from './say';

/** Longer lines are answered with an error: a line is held in memory as a whole. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;
/** How many bad lines are named on standard error; a broken feed must not flood a log. */
const NAMED_FAILURES = 20;

/**
 * Answers every line of standard input with a line, in the same order, one at a time: memory does
 * not grow with the input, and a slow reader of the output holds the work back.
 */
export async function annotateRecords(io: Io): Promise<ExitCode> {
  let number = 0;
  let failures = 0;
  for await (const bytes of readLines(io.stdin, MAX_LINE_BYTES)) {
    number += 1;
    const { line, error } = bytes === null ? tooLong() : annotateRecord(bytes);
    if (error !== undefined) {
      failures += 1;
      if (failures <= NAMED_FAILURES) {
        await say(io, `line ${String(number)}: ${error}`);
      }
    }
    await write(io.stdout, `${line}\n`);
  }
  if (failures > NAMED_FAILURES) {
    await say(io, `${String(failures)} lines in all could not be read`);
  }
  return failures > 0 ? exitCodes.unread : exitCodes.ok;
}

function tooLong(): RecordAnswer {
  const error = `longer than ${String(MAX_LINE_BYTES)} bytes`;
  return { line: JSON.stringify({ id: null, error }), error };
}
