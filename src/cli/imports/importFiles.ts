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
import { eachArticle, type Tell } from '../eachInput';
import { FileFailure } from '../fileFailure';
import { findInputs, type Input } from '../findInputs';
import { type Io, write } from '../io';
import { say } from '../say';
import { isArticleName } from '../sourceFormat';
import { type Exports, findExports, inputsWith, type ReadArticle } from './findExports';

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
  const exported = await inputsWith(exports, inputs);
  let imported = 0;
  const isUnread = await eachArticle(exported, io, async (input, article, tell) => {
    const line = await importOne(input, article, exports, request, tell);
    if (line === undefined) return;
    imported += 1;
    await write(io.stdout, `${input.path}: ${line}\n`);
  });
  failed ||= isUnread;
  if (imported === 0 && !failed) {
    await say(io, `${request.exported}: nothing in it is of ${request.articles}`);
    failed = true;
  }
  return failed ? exitCodes.unread : exitCodes.ok;
}

/** Imports what there is of one article; what is to be said of it, undefined if there is nothing. */
async function importOne(
  input: Input,
  article: ReadArticle,
  exports: Exports,
  { by, isDry }: ImportRequest,
  tell: Tell,
): Promise<string | undefined> {
  const imported = await exports.of(input, article);
  if (!imported || input.location === null) return undefined;
  for (const notice of imported.notices ?? []) await tell(`${input.path}: ${notice}`);
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
    await tell(
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
