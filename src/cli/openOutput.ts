import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ExportFormat, ExportOptions } from '../formats/exportFormat';
import { outputExtension } from '../formats/openExport';
import { FileFailure } from './fileFailure';
import { fileOutput } from './fileOutput';
import type { FoundInputs } from './findInputs';
import { folderOutput } from './folderOutput';
import { guardInputs } from './inputGuard';
import type { Io } from './io';
import type { Output } from './output';
import { streamOutput } from './streamOutput';

/** What the command line says of the output. */
export interface OutputRequest {
  /** As given with --out; undefined is standard output. */
  readonly out: string | undefined;
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  /** The paths named one file and no folder. */
  readonly single: boolean;
}

/**
 * Opens where the documents go. `--out` is a folder when it is one already, ends with a slash, or
 * several inputs go there and it is neither a file nor named like one of the format.
 * @throws Error, which names the output, when the output cannot be opened or is an input.
 */
export async function openOutput(
  { out, format, options, single }: OutputRequest,
  { inputs }: FoundInputs,
  io: Io,
): Promise<Output> {
  if (out === undefined) return streamOutput(io.stdout, format, options);
  const location = resolve(io.cwd, out);
  const guard = await guardInputs(inputs);
  if (await isFolder(out, location, { format, single })) {
    return folderOutput(inputs, location, { format, options, guard, cwd: io.cwd });
  }
  await guard.refuseInput(location).catch((error: unknown) => {
    throw new FileFailure(out, error);
  });
  return fileOutput(location, out, format, options);
}

async function isFolder(
  out: string,
  location: string,
  { format, single }: Pick<OutputRequest, 'format' | 'single'>,
): Promise<boolean> {
  if (/[/\\]$/.test(out)) return true;
  const existing = await stat(location).catch(() => undefined);
  if (existing) return existing.isDirectory();
  return !single && !location.toLowerCase().endsWith(outputExtension(format, 2));
}
