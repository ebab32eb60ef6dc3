import { readFile, stat } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import { fileKinds, kindOf, mayBeConverted } from '../intake/fileKinds';
import { numberedPath } from '../intake/numberedPath';
import { type ExitCode, exitCodes } from './command';
import { eachInput, type Tell } from './eachInput';
import { FileFailure } from './fileFailure';
import { findInputs, type FoundInputs, type Input } from './findInputs';
import { type Io, write } from './io';
import { loadIntake } from './loadIntake';
import { passedOverLines } from './passedOver';
import { planOutputs } from './planOutputs';
import { readBytes } from './readInput';
import { say } from './say';
import { isArticleName } from './sourceFormat';
import { writeNewFile } from './writeNewFile';

/** What the command line asks for. */
export interface ConvertRequest {
  readonly paths: readonly string[];
  readonly out: string | undefined;
  /** Whether files that are there may be replaced. */
  readonly force: boolean;
}

const EXTENSION = '.md';

/**
 * Converts files one after another, in a fixed order. Of each article that is written the path goes
 * to standard output. A file that fails is named on standard error and the others are done.
 */
export async function convertFiles(request: ConvertRequest, io: Io): Promise<ExitCode> {
  const tell: Tell = (message) => say(io, message);
  const found = await findInputs(request.paths, io.cwd, mayBeConverted);
  await sayFindings(found, tell);
  const failed = found.failures.length > 0;
  const places = await placesOf(request, found.inputs, io.cwd);
  const inputs = found.inputs.map((input) => [input, places.get(input) ?? null] as const);
  const isUnread = await eachInput(inputs.length, inputs, io, (input, place, tellOf) =>
    convert(input, place, request, io, tellOf),
  );
  return failed || isUnread ? exitCodes.unread : exitCodes.ok;
}

async function sayFindings(
  { failures, emptyFolders, passedOver }: FoundInputs,
  tell: (message: string) => Promise<void>,
): Promise<void> {
  const reason = ['that is an article already', 'that are articles already'] as const;
  const reasons = [{ reason, fits: isArticleName }];
  for (const failure of failures) await tell(failure.message);
  for (const folder of emptyFolders) await tell(`${folder}: no file to convert in this folder`);
  for (const line of passedOver.flatMap((passed) => passedOverLines(passed, reasons))) {
    await tell(line);
  }
}

/** Where the article of each input goes; null is standard output. */
async function placesOf(
  { out, paths }: ConvertRequest,
  inputs: readonly Input[],
  cwd: string,
): Promise<ReadonlyMap<Input, string | null>> {
  const [only] = inputs;
  const isSingle = paths.length === 1 && only?.path === paths[0];
  if (out === '-' || (out === undefined && isSingle && only?.location === null)) {
    return new Map(inputs.map((input) => [input, null]));
  }
  if (out === undefined) {
    const beside = inputs.map((input) => ({
      ...input,
      mirror: input.location ?? resolve(cwd, 'stdin'),
    }));
    const plan = planOutputs(beside, '', EXTENSION);
    return new Map(inputs.map((input, at) => [input, plan.get(beside[at] ?? input) ?? null]));
  }
  const location = resolve(cwd, out);
  if (only && isSingle && !(await isFolder(out, location))) return new Map([[only, location]]);
  return planOutputs(inputs, location, EXTENSION);
}

async function isFolder(out: string, location: string): Promise<boolean> {
  if (/[/\\]$/.test(out)) return true;
  return stat(location).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function convert(
  input: Input,
  place: string | null,
  { force, paths }: ConvertRequest,
  io: Io,
  tell: (message: string) => Promise<void>,
): Promise<void> {
  const { articles, notices } = await read(input, !paths.includes(input.path), io);
  for (const notice of notices) await tell(`${input.path}: ${notice}`);
  if (place === null) {
    await write(io.stdout, articles.join('\n'));
    return;
  }
  for (const [index, article] of articles.entries()) {
    const location = numberedPath(place, index, articles.length);
    const path = relative(io.cwd, location);
    try {
      if (!force && (await isSame(location, article))) {
        await tell(`${path}: is there already, from the same file`);
        continue;
      }
      await writeNewFile(location, article, force);
    } catch (error) {
      throw new FileFailure(path, error);
    }
    await write(io.stdout, `${path}\n`);
  }
}

async function read(
  input: Input,
  isFromFolder: boolean,
  { stdin }: Io,
): Promise<{ readonly articles: readonly string[]; readonly notices: readonly string[] }> {
  try {
    const bytes = await readBytes(input, stdin);
    const { convertFile } = await loadIntake();
    const isTold = kindOf(input.path) ?? fileKinds.some(({ recognizes }) => recognizes(bytes));
    if (isFromFolder && isTold === false) {
      return { articles: [], notices: ['passed over: it holds neither a feed nor news'] };
    }
    return await convertFile(bytes, basename(input.mirror));
  } catch (error) {
    throw new FileFailure(input.path, error);
  }
}

/** Whether a file is the article that would be written. */
const isSame = (location: string, article: string): Promise<boolean> =>
  readFile(location, 'utf8').then(
    (text) => text === article,
    () => false,
  );
