import type { ActorLists } from '../core/actors/actorLists';
import type { ExportFormat } from '../formats/exportFormat';
import { kindOf, mayBeConverted } from '../intake/fileKinds';
import type { Selection } from '../review/selectAnnotations';
import { type ExitCode, exitCodes } from './command';
import { exportOptions } from './exportOptions';
import { FileFailure } from './fileFailure';
import { findInputs, type FoundInputs, type Input } from './findInputs';
import type { Io } from './io';
import { openOutput, type OutputPlace, placeOutput } from './openOutput';
import type { Output } from './output';
import { passedOverLines } from './passedOver';
import { openProgress } from './progress';
import { inOrder } from './reading/inOrder';
import { openReader } from './reading/openReader';
import type { Reader, ReadJob, ReadOutcome, ReadRequest } from './reading/reading';
import { openRun, type Run } from './runs/openRun';
import { listsIn } from './readListsFile';
import { say } from './say';
import { isArticleName } from './sourceFormat';

/** What the command line asks for. */
export interface FilesRequest {
  readonly paths: readonly string[];
  readonly format: ExportFormat;
  readonly out: string | undefined;
  readonly includeRejected: boolean;
  /** Whether the decisions of reviewers are applied. */
  readonly isReviewed: boolean;
  /** Whose decisions count; those of all if undefined. */
  readonly reviewer: string | undefined;
  /** Which annotations are wanted; null of all. */
  readonly selection: Selection | null;
  /** Whether articles of which nothing was decided are passed over. */
  readonly isOfDecided: boolean;
  /** How many threads read; undefined leaves it to the machine. */
  readonly workers: number | undefined;
  /** Whether to go on with a run that was stopped. */
  readonly isResumed: boolean;
  /** The file with what the reader told of names, if one was named. */
  readonly lists: string | undefined;
}

/**
 * Annotates files, each once, in a fixed order. One that fails is named on standard error and the
 * others are done.
 * @throws when an output that holds every document cannot be written.
 */
export async function annotateFiles(request: FilesRequest, io: Io): Promise<ExitCode> {
  const tell = (message: string): Promise<void> => say(io, message);
  const options = exportOptions();
  const how = howRead(request, await listsIn(request.lists, io.cwd));
  const found = await findInputs(request.paths, io.cwd, isArticleName);
  const failed = found.failures.length > 0;
  for (const failure of found.failures) await tell(failure.message);
  for (const folder of found.emptyFolders) await tell(`${folder}: no article in this folder`);
  for (const passed of found.passedOver) {
    for (const line of passedOverLines(passed, reasons)) await tell(line);
  }

  // Nothing could be read, so what an earlier run wrote to the output is not replaced by nothing.
  if (failed && found.inputs.length === 0) return exitCodes.unread;

  const single = request.paths.length === 1 && found.inputs[0]?.path === request.paths[0];
  const place = await placeOutput({ ...request, single }, found, io);
  const run = await openRun(
    place,
    found,
    { asked: askedOf(request, how), options, ...request },
    tell,
  );
  const isUnread = await annotateInto(place, found, run, { ...request, how }, io);
  return failed || isUnread ? exitCodes.unread : exitCodes.ok;
}

/** All of a request that makes a difference to what is written. */
function askedOf({ format }: FilesRequest, how: HowRead): object {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return { ...how, format: format.id, epoch };
}

type HowRead = Omit<ReadRequest, 'filesFormat' | 'textFormat' | 'options'>;

const howRead = (
  { includeRejected, isReviewed, reviewer, selection, isOfDecided }: FilesRequest,
  lists: ActorLists | undefined,
): HowRead => ({
  includeRejected,
  isReviewed,
  reviewer,
  lists,
  selection,
  isOfDecided,
});

/** Annotates inputs into an output; true if one failed. */
async function annotateInto(
  place: OutputPlace,
  found: FoundInputs,
  run: Run,
  { format, workers, how }: FilesRequest & { readonly how: HowRead },
  io: Io,
): Promise<boolean> {
  const output = await openOutput(place, found, format, run.options, io);
  const filesFormat = place.kind === 'folder' ? format.id : null;
  const isApart = place.kind !== 'folder' && 'isApart' in format;
  const textFormat = isApart ? format.id : null;
  const reading = { ...how, filesFormat, textFormat, options: run.options };
  const reader = await openReader(found.inputs, workers, reading, io);
  try {
    const failed = await writeAll(found.inputs, run, run.reading(reader), output, io);
    await output.end();
    await run.finish();
    return failed;
  } catch (error) {
    await output.abandon();
    await run.leave();
    throw error;
  } finally {
    await reader.close();
  }
}

/** Writes what is read of one input after the other; true if one failed. */
async function writeAll(
  inputs: readonly Input[],
  run: Run,
  reader: Reader,
  output: Output,
  io: Io,
): Promise<boolean> {
  const progress = openProgress(io);
  const tell = (message: string): Promise<void> => {
    progress.clear();
    return say(io, message);
  };
  let failed = false;
  const write = async (job: ReadJob, outcome: ReadOutcome): Promise<void> => {
    try {
      await output.write(job.input, outcome);
      await run.done(job, outcome);
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
      failed = true;
      await tell(error.message);
    }
  };
  const jobs = inputs.map((input) => ({ input, stem: output.stemOf(input) }));
  const writing: Promise<void>[] = [];
  let done = 0;
  let undecided = 0;
  progress.show(done, jobs.length, inputs[0]?.path ?? '', false);
  for await (const [job, outcome] of inOrder(jobs, reader)) {
    done += 1;
    progress.show(done, jobs.length, job.input.path, outcome.isDone !== true);
    for (const message of outcome.messages) await tell(message);
    failed ||= outcome.isUnread;
    if (outcome.isUndecided === true) undecided += 1;
    if (output.atOnce === 1) progress.clear();
    const written = write(job, outcome);
    written.catch(() => undefined);
    writing.push(written);
    if (writing.length >= output.atOnce) await writing.shift();
  }
  await Promise.all(writing);
  progress.clear();
  if (undecided > 0) {
    await say(
      io,
      `passed over ${String(undecided)} ${undecided === 1 ? 'article' : 'articles'} of which nothing was decided`,
    );
  }
  return failed;
}

/** Why files in a folder are not annotated. */
const reasons = [
  {
    reason: ['that `speechmark convert` reads', 'that `speechmark convert` reads'],
    fits: (name: string) => kindOf(name) !== undefined,
  },
  {
    reason: [
      'that `speechmark convert` reads if it holds a feed or news',
      'that `speechmark convert` reads if they hold feeds or news',
    ],
    fits: mayBeConverted,
  },
] as const;
