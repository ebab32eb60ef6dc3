import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { ownFiles } from '../fileBeside';
import type { Input } from '../findInputs';
import { type ReadDocument, jsonOf } from '../reading/reading';
import { readLines } from '../records/readLines';

/**
 * What a run has done, written beside its output while it goes on, so that one that is stopped can go
 * on where it was. JSON Lines: what was asked for, then for each input that is done an entry; where
 * all go into one output, the entry's document on the line after it, for the output begins anew.
 */
export interface RunLog {
  /** What the run tells as its date, ISO 8601: a run that goes on tells that of the one it goes on with. */
  readonly date: string | undefined;
  /** What the stopped process called its unfinished files (`unfinishedPrefix`); null of a new run. */
  readonly stopped: string | null;
  /** What was done of an input; undefined if nothing was. */
  entry(input: Input): LoggedInput | undefined;
  /** The document of an entry that has one. */
  document(entry: LoggedInput): Promise<ReadDocument>;
  add(input: Input, done: DoneInput): Promise<void>;
  /** Takes the log away: nothing is left to do. */
  remove(): Promise<void>;
  /** Closes the log and leaves it, for a run to go on with. */
  keep(): Promise<void>;
}

/** An input that is done. */
export interface DoneInput {
  /** `stampOf` the input before it was read. */
  readonly stamp: string;
  /** The files that were made of it, relative to the folder of outputs, with forward slashes. */
  readonly files?: readonly string[];
  readonly document?: ReadDocument | undefined;
}

/** An entry as it stands in a log. */
export interface LoggedInput {
  readonly stamp: string;
  readonly files: readonly string[];
  /** Where its document stands, in bytes; null where it has none. */
  readonly document: { readonly start: number; readonly length: number } | null;
}

interface Head {
  readonly type: typeof HEAD_TYPE;
  /** Of this file's shape. */
  readonly version: number;
  /** All that makes a difference to the output, as JSON. */
  readonly request: string;
  readonly date?: string | undefined;
  readonly process: string;
}

interface EntryLine {
  readonly input: string;
  readonly stamp: string;
  readonly files?: readonly string[];
  readonly document?: true;
}

const HEAD_TYPE = 'speechmark:Run';
const VERSION = 1;
/** Longer lines are no lines of a log, in bytes. */
const MAX_LINE = 2 ** 30;

/** Logs that a run could go on with if this process ended now. */
const openLogs = new Set<string>();

/** Whether a run that is stopped now can go on later. */
export const isResumable = (): boolean => openLogs.size > 0;

/**
 * Begins the log of a run, or goes on with that of a stopped one.
 * @param request All that makes a difference to the output, as JSON.
 * @param isResumed Whether to go on with a log that is there and is of an equal request.
 * @returns The log, and whether there was one of another request, which was replaced.
 * @throws Error of the file system.
 */
export async function openRunLog(
  path: string,
  { request, date, isResumed }: { request: string; date: string | undefined; isResumed: boolean },
): Promise<{ readonly log: RunLog; readonly isOther: boolean }> {
  const earlier = isResumed ? await readLog(path) : undefined;
  if (earlier?.head.request === request) {
    const file = await open(path, 'r+');
    // What was being written when it stopped is no entry.
    await file.truncate(earlier.end);
    return { log: logOf(path, file, earlier), isOther: false };
  }
  const file = await open(path, 'w+');
  const head: Head = { type: HEAD_TYPE, version: VERSION, request, date, process: ownFiles };
  const { bytesWritten: end } = await file.write(`${JSON.stringify(head)}\n`);
  const log = logOf(path, file, { head, entries: new Map(), end });
  return { log: { ...log, stopped: null }, isOther: earlier !== undefined };
}

interface LogContent {
  readonly head: Head;
  readonly entries: Map<string, LoggedInput>;
  /** Where the next line goes, in bytes. */
  readonly end: number;
}

function logOf(path: string, file: FileHandle, { head, entries, end }: LogContent): RunLog {
  let at = end;
  openLogs.add(path);
  const append = async (text: string): Promise<void> => {
    const bytes = Buffer.from(text);
    const place = at;
    at += bytes.length;
    await file.write(bytes, 0, bytes.length, place);
  };
  return {
    date: head.date,
    stopped: head.process,
    entry: (input) => entries.get(keyOf(input)),
    async document({ document }) {
      if (!document) throw new Error('this entry has no document');
      const bytes = Buffer.alloc(document.length);
      await file.read(bytes, 0, document.length, document.start);
      return { json: bytes.toString() };
    },
    add(input, { stamp, files, document }) {
      const entry: EntryLine = {
        input: keyOf(input),
        stamp,
        ...(files && { files }),
        ...(document && { document: true }),
      };
      const lines = [JSON.stringify(entry), ...(document ? [jsonOf(document)] : [])];
      return append(lines.map((line) => `${line}\n`).join(''));
    },
    async remove() {
      openLogs.delete(path);
      await file.close();
      await rm(path, { force: true });
    },
    keep: () => file.close(),
  };
}

/** An input as the user named it, by which its output calls it too. */
const keyOf = ({ path, bytes }: Input): string =>
  bytes ? `${path} ${bytes.toString('hex')}` : path;

/** What stands in a log as far as it is whole; undefined if there is none. */
async function readLog(path: string): Promise<LogContent | undefined> {
  let head: Head | undefined;
  let waiting: EntryLine | undefined;
  const entries = new Map<string, LoggedInput>();
  let at = 0;
  let end = 0;
  try {
    const { size } = await stat(path);
    for await (const line of readLines(createReadStream(path), MAX_LINE)) {
      const start = at;
      at += (line?.length ?? Infinity) + 1;
      // The last line has no end if it was being written.
      if (line === null || at > size) break;
      if (waiting) {
        // It is read only when it is needed; a whole one begins and ends like this.
        if (line[0] !== 0x7b || line.at(-1) !== 0x7d) break;
        const { input, stamp } = waiting;
        entries.set(input, { stamp, files: [], document: { start, length: line.length } });
        waiting = undefined;
      } else {
        const value = JSON.parse(line.toString()) as Head | EntryLine;
        if ('type' in value) head = value;
        else if (value.document) waiting = value;
        else
          entries.set(value.input, {
            stamp: value.stamp,
            files: value.files ?? [],
            document: null,
          });
      }
      if (!waiting) end = at;
    }
  } catch {
    // What follows a torn line is not trusted.
  }
  return head?.version === VERSION ? { head, entries, end } : undefined;
}
