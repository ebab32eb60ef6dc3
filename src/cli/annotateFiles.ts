import type { ExportDocument, ExportFormat } from '../formats/exportFormat';
import { withoutRejected } from '../formats/withoutRejected';
import { kindOf, mayBeConverted } from '../intake/fileKinds';
import { applyReview, type ReviewedInput } from './applyReview';
import { type ExitCode, exitCodes } from './command';
import { FileFailure } from './fileFailure';
import { exportOptions } from './exportOptions';
import { findInputs, type Input } from './findInputs';
import type { Io } from './io';
import { openOutput } from './openOutput';
import type { Output } from './output';
import { passedOverLines } from './passedOver';
import { openProgress } from './progress';
import { readInput } from './readInput';
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
}

/**
 * Annotates files one after another, in a fixed order, holding one at a time. One that fails is
 * named on standard error and the others are done.
 * @throws when an output that holds every document cannot be written.
 */
export async function annotateFiles(request: FilesRequest, io: Io): Promise<ExitCode> {
  const tell = (message: string): Promise<void> => say(io, message);
  const options = exportOptions();
  const found = await findInputs(request.paths, io.cwd, isArticleName);
  let failed = found.failures.length > 0;
  for (const failure of found.failures) await tell(failure.message);
  for (const folder of found.emptyFolders) await tell(`${folder}: no article in this folder`);
  for (const passed of found.passedOver) {
    for (const line of passedOverLines(passed, reasons)) await tell(line);
  }

  // Nothing could be read, so what an earlier run wrote to the output is not replaced by nothing.
  if (failed && found.inputs.length === 0) return exitCodes.unread;

  const single = request.paths.length === 1 && found.inputs[0]?.path === request.paths[0];
  const output = await openOutput({ ...request, options, single }, found, io);
  try {
    failed = (await annotateInputs(found.inputs, request, output, io)) || failed;
    await output.end();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return failed ? exitCodes.unread : exitCodes.ok;
}

/** Annotates one input after the other; true if one failed. */
async function annotateInputs(
  inputs: readonly Input[],
  request: FilesRequest,
  output: Output,
  io: Io,
): Promise<boolean> {
  const progress = openProgress(io);
  const tell = (message: string): Promise<void> => {
    progress.clear();
    return say(io, message);
  };
  let failed = false;
  for (const [index, input] of inputs.entries()) {
    progress.show(index + 1, inputs.length, input.path);
    try {
      const read = await readInput(input, io.stdin);
      const { document, unread } = await withReview(read, input, request);
      for (const path of unread) {
        failed = true;
        await tell(`${path}: this sidecar could not be read, so its decisions are not applied`);
      }
      for (const { message } of document.annotated.notices) {
        await tell(`${input.path}: ${message}`);
      }
      progress.clear();
      await output.write(input, request.includeRejected ? document : kept(document));
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
      failed = true;
      await tell(error.message);
    }
  }
  progress.clear();
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

async function withReview(
  document: ExportDocument,
  { location }: Input,
  { isReviewed, reviewer }: FilesRequest,
): Promise<ReviewedInput> {
  if (!isReviewed || location === null) return { document, unread: [] };
  return applyReview(document, location, reviewer === undefined ? {} : { reviewer });
}

function kept(document: ExportDocument): ExportDocument {
  return { ...document, annotated: withoutRejected(document.annotated) };
}
