import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ExportOptions } from '../../formats/exportFormat';
import { unfinishedPrefix } from '../fileBeside';
import type { FoundInputs } from '../findInputs';
import { messageOf } from '../messageOf';
import type { OutputPlace } from '../openOutput';
import type { Reader, ReadJob, ReadOutcome } from '../reading/reading';
import { stampOf } from '../reading/stamp';
import { openRunLog, type RunLog } from './runLog';

/** A run over several inputs, which can go on later should it be stopped. */
export interface Run {
  /** What exports tell of their making: of a run that goes on the date of the one it goes on with. */
  readonly options: ExportOptions;
  /** Has read what the stopped run had not done. */
  reading(reader: Reader): Reader;
  /** Notes that an input is done, its output written. */
  done(job: ReadJob, outcome: ReadOutcome): Promise<void>;
  /** Nothing is left to do. */
  finish(): Promise<void>;
  /** What is done stays for a later run to go on with. */
  leave(): Promise<void>;
}

/** What a run is asked for. */
export interface RunRequest {
  /** All that makes a difference to the output but the date, as plain data. */
  readonly asked: object;
  readonly options: ExportOptions;
  /** Whether to go on with a run that was stopped. */
  readonly isResumed: boolean;
}

/**
 * Begins a run, or goes on with the one that was stopped on its way to the same output.
 * @param tell Tells the user something.
 */
export async function openRun(
  place: OutputPlace,
  { inputs }: FoundInputs,
  { asked, options, isResumed }: RunRequest,
  tell: (message: string) => Promise<void>,
): Promise<Run> {
  if (place.kind === 'stream' || inputs.length < 2 || (await isSpecial(place))) {
    return unloggedRun(options);
  }
  const path = logPath(place);
  try {
    if (place.kind === 'folder') await mkdir(place.location, { recursive: true });
    const date = options.date;
    const request = JSON.stringify({ ...asked, kind: place.kind, version: options.version });
    const { log, isOther } = await openRunLog(path, { request, date, isResumed });
    if (isOther) {
      await tell(`${place.path}: the stopped run was asked for something else; all is read anew`);
    }
    return loggedRun(
      log,
      place,
      date === undefined ? options : { ...options, ...dateOf(log) },
      tell,
    );
  } catch (error) {
    // The output itself tells what is wrong where it cannot be written either.
    if (isResumed) await tell(`${path}: ${messageOf(error)}, so all is read anew`);
    return unloggedRun(options);
  }
}

type LoggedPlace = Exclude<OutputPlace, { kind: 'stream' }>;

const dateOf = ({ date }: RunLog): ExportOptions => (date === undefined ? {} : { date });

/** Of a terminal or a pipe nothing can be taken back. */
const isSpecial = ({ location }: LoggedPlace): Promise<boolean> =>
  stat(location).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  );

function logPath({ kind, location }: LoggedPlace): string {
  if (kind === 'folder') return join(location, '.speechmark-run.jsonl');
  const name = createHash('sha256').update(basename(location)).digest('hex').slice(0, 12);
  return join(dirname(location), `.speechmark-run-${name}.jsonl`);
}

const unloggedRun = (options: ExportOptions): Run => ({
  options,
  reading: (reader) => reader,
  done: () => Promise.resolve(),
  finish: () => Promise.resolve(),
  leave: () => Promise.resolve(),
});

function loggedRun(
  log: RunLog,
  place: LoggedPlace,
  options: ExportOptions,
  tell: (message: string) => Promise<void>,
): Run {
  let isBroken = false;
  const cleaned = new Set<string>();
  /** Takes away what the stopped run had begun to write in a folder. */
  const clean = async (folder: string): Promise<void> => {
    if (log.stopped === null || cleaned.has(folder)) return;
    cleaned.add(folder);
    const prefix = unfinishedPrefix(log.stopped);
    const names = await readdir(folder).catch(() => []);
    const unfinished = names.filter((name) => name.startsWith(prefix));
    await Promise.all(unfinished.map((name) => rm(join(folder, name), { force: true })));
  };
  return {
    options,
    reading: (reader) => ({
      ...reader,
      async read(job) {
        await clean(
          place.kind === 'file'
            ? dirname(place.location)
            : dirname(join(place.location, job.stem ?? '')),
        );
        return (await doneBefore(job, log, place)) ?? reader.read(job);
      },
    }),
    async done({ input }, { isDone, stamp, files, document }) {
      if (isBroken || isDone === true || stamp === null) return;
      try {
        const output = files ? { files: files.map((file) => file.path) } : { document };
        await log.add(input, { stamp, ...output });
      } catch (error) {
        isBroken = true;
        await log.remove();
        await tell(`${place.path}: if this run is stopped, it cannot go on: ${messageOf(error)}`);
      }
    },
    finish: () => (isBroken ? Promise.resolve() : log.remove()),
    leave: () => (isBroken ? Promise.resolve() : log.keep()),
  };
}

/** What the stopped run made of an input, if it holds: input and output are as they were. */
async function doneBefore(
  { input, stem }: ReadJob,
  log: RunLog,
  { location }: LoggedPlace,
): Promise<ReadOutcome | undefined> {
  const entry = log.entry(input);
  if (!entry || entry.stamp !== (await stampOf(input))) return undefined;
  const outcome = { messages: [], isUnread: false, stamp: null, isDone: true };
  if (stem === null) {
    return entry.document ? { ...outcome, document: await log.document(entry) } : undefined;
  }
  const isThere = await Promise.all(entry.files.map((file) => isFile(join(location, file))));
  const isPlanned = entry.files.every((file) => file.startsWith(stem));
  return entry.files.length > 0 && isPlanned && isThere.every(Boolean) ? outcome : undefined;
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
