import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ExportFormat, ExportOptions } from '../formats/exportFormat';
import { outputExtension } from '../formats/openExport';
import { FileFailure } from './fileFailure';
import { fileOutput } from './fileOutput';
import type { FoundInputs } from './findInputs';
import { folderOutput } from './folderOutput';
import { guardInputs, type InputGuard } from './inputGuard';
import type { Io } from './io';
import type { Output } from './output';
import { streamOutput } from './streamOutput';

/** What the command line says of the output. */
export interface OutputRequest {
  /** As given with --out; undefined is standard output. */
  readonly out: string | undefined;
  readonly format: ExportFormat;
  /** The paths named one file and no folder. */
  readonly single: boolean;
}

/** Where the output is, and what it is. */
export type OutputPlace =
  | { readonly kind: 'stream' }
  | {
      readonly kind: 'file' | 'folder';
      /** As the user named it. */
      readonly path: string;
      /** Absolute. */
      readonly location: string;
      readonly guard: InputGuard;
    };

/**
 * Tells where the documents go. `--out` is a folder when it is one already, ends with a slash, or
 * several inputs go there and it is neither a file nor named like one of the format.
 * @throws FileFailure, which names the output, when it is an input.
 */
export async function placeOutput(
  { out, format, single }: OutputRequest,
  { inputs }: FoundInputs,
  io: Io,
): Promise<OutputPlace> {
  if (out === undefined) return { kind: 'stream' };
  const location = resolve(io.cwd, out);
  const guard = await guardInputs(inputs);
  const place = { path: out, location, guard };
  if (await isFolder(out, location, { format, single })) return { kind: 'folder', ...place };
  await guard.refuseInput(location).catch((error: unknown) => {
    throw new FileFailure(out, error);
  });
  return { kind: 'file', ...place };
}

/**
 * Opens where the documents go.
 * @throws Error, which names the output, when it cannot be opened.
 */
export function openOutput(
  place: OutputPlace,
  { inputs }: FoundInputs,
  format: ExportFormat,
  options: ExportOptions,
  io: Io,
): Promise<Output> {
  switch (place.kind) {
    case 'stream':
      return Promise.resolve(streamOutput(io.stdout, format, options));
    case 'file':
      return fileOutput(place.location, place.path, format, options);
    case 'folder': {
      const { location, guard } = place;
      const request = { format, options, guard, cwd: io.cwd };
      return Promise.resolve(folderOutput(inputs, location, request));
    }
  }
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
