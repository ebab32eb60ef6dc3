import { stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { sep } from 'node:path';
import { version } from '../../../package.json';
import type { ImportedDocument } from '../../formats/import/importedDocument';
import type { Decision } from '../../review/decision';
import { importDecisions } from '../../review/importDecisions';
import { nodeSidecarFiles } from '../../review/sidecar/nodeFiles';
import { sidecarLayouts, sidecarPlace, type SidecarPlace } from '../../review/sidecar/sidecarPaths';
import { loadSidecar, saveDecisions } from '../../review/sidecar/sidecarStore';
import { type ExitCode, exitCodes } from '../command';
import { FileFailure } from '../fileFailure';
import { findInputs, type Input } from '../findInputs';
import { type Io, write } from '../io';
import { openProgress } from '../progress';
import { say } from '../say';
import { isArticleName } from '../sourceFormat';
import { type Exports, findExports } from './findExports';
import { readArticle } from './readArticle';

/** What the command line asks for. */
export interface ImportRequest {
  readonly format: string;
  /** The export, a file or a folder, and the article or the folder of articles that it is of. */
  readonly exported: string;
  readonly articles: string;
  readonly by: string | undefined;
  readonly isDry: boolean;
}

/**
 * Adds what exports have to the sidecars of their articles. Of each article the number of decisions
 * goes to standard output. One that fails is named on standard error and the others are done.
 */
export async function importFiles(request: ImportRequest, io: Io): Promise<ExitCode> {
  const found = await findInputs([request.articles], io.cwd, isArticleName);
  const { inputs } = found;
  for (const failure of found.failures) await say(io, failure.message);
  let failed = found.failures.length > 0;
  const exports = await findExports(request.format, request.exported, inputs, io.cwd);
  const progress = openProgress(io);
  let imported = 0;
  for (const [index, input] of inputs.entries()) {
    progress.show(index, inputs.length, input.path, index > 0);
    try {
      const line = await importOne(input, exports, request, io);
      progress.clear();
      if (line === undefined) continue;
      imported += 1;
      await write(io.stdout, `${input.path}: ${line}\n`);
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
      failed = true;
      progress.clear();
      await say(io, error.message);
    }
  }
  progress.clear();
  if (imported === 0 && !failed) {
    await say(io, `${request.exported}: nothing in it is of ${request.articles}`);
    failed = true;
  }
  return failed ? exitCodes.unread : exitCodes.ok;
}

/** Imports what there is of one article; what is to be said of it, undefined if there is nothing. */
async function importOne(
  input: Input,
  exports: Exports,
  { by, isDry }: ImportRequest,
  io: Io,
): Promise<string | undefined> {
  if (input.location === null || !(await exports.mayHave(input))) return undefined;
  const article = await readArticle(input, io.stdin);
  const imported = await exports.of(input, article);
  if (!imported) return undefined;
  for (const notice of imported.notices ?? []) await say(io, `${input.path}: ${notice}`);
  const place = await sidecarOf(input.location);
  const { decisions: log, unreadable } = await loadSidecar(nodeSidecarFiles, [place]);
  const [unread] = unreadable;
  if (unread) throw new FileFailure(unread.path, new Error('this sidecar could not be read'));
  const signer = { by: by ?? userInfo().username, at: new Date(), log };
  const { decisions, lost } = importDecisions(
    { ...imported, isWhole: isWhole(imported) },
    article.annotated,
    article.source,
    signer,
  );
  if (lost.length > 0) {
    await say(
      io,
      `${input.path}: annotations whose words are not in the article: ${String(lost.length)}`,
    );
  }
  if (!isDry && decisions.length > 0) await save(place, decisions);
  const count = decisions.length;
  return `${String(count)} ${count === 1 ? 'decision' : 'decisions'}${isDry ? ', not written' : ''}`;
}

/** What an older reading did not find was not rejected. */
const isWhole = ({ isPartial, version: of }: ImportedDocument): boolean =>
  !isPartial && of === version;

/** The sidecar that is there, else the one beside the article. */
async function sidecarOf(location: string): Promise<SidecarPlace> {
  const places = sidecarLayouts.map((layout) => sidecarPlace(location, layout, sep));
  for (const place of places) {
    if (await stat(place.path).catch(() => undefined)) return place;
  }
  return sidecarPlace(location, 'beside', sep);
}

async function save(place: SidecarPlace, decisions: readonly Decision[]): Promise<void> {
  try {
    await saveDecisions(nodeSidecarFiles, place, decisions);
  } catch (error) {
    throw new FileFailure(place.path, error);
  }
}
