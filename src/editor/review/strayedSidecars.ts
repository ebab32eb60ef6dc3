import * as vscode from 'vscode';
import { looseText } from '../../anchoring/looseText';
import { type Decision, isOfWords } from '../../review/decision';
import {
  ADJUDICATED_SUFFIX,
  SIDECAR_FOLDER,
  SIDECAR_SUFFIX,
} from '../../review/sidecar/sidecarPaths';
import { loadSidecar } from '../../review/sidecar/sidecarStore';
import { fileNameOf } from '../articles/articles';
import type { Localisation } from '../words/localisation';
import { inform } from '../words/messages';
import type { ArticleReviews } from './articleReviews';

/** A sidecar whose article is gone. */
interface Strayed {
  readonly name: string;
  readonly decisions: readonly Decision[];
  /** How many of the words that were decided on stand in the article that is opened, of how many. */
  readonly found: number;
  readonly all: number;
}

/** A sidecar fits an article if at least this part of its words stands there. */
const FITS = 0.5;

/**
 * Finds the decisions on an article that was renamed by another program, which left its sidecar
 * behind. They are offered, never taken unasked; the old sidecar stays as it is.
 */
export class StrayedSidecars implements vscode.Disposable {
  private readonly listener: vscode.Disposable;

  constructor(
    private readonly reviews: ArticleReviews,
    private readonly l10n: Localisation,
  ) {
    for (const document of reviews.documents) void this.look(document);
    this.listener = reviews.onDidOpen((document) => {
      void this.look(document);
    });
  }

  dispose(): void {
    this.listener.dispose();
  }

  private async look(document: vscode.TextDocument): Promise<void> {
    if (document.isUntitled) return;
    await this.reviews.whenLoaded(document);
    if (this.reviews.decisionsOn(document).length > 0) return;
    const strayed = await this.bestFor(document);
    if (!strayed || document.isClosed) return;
    const { t } = this.l10n;
    const take = t('Take Them Over');
    const answer = await inform(
      t(
        'Nothing is decided on {0}, but {1}, whose article is gone, fits it: {2} of {3} places are found.',
        fileNameOf(document.uri),
        strayed.name,
        strayed.found,
        strayed.all,
      ),
      take,
    );
    if (answer === take && !document.isClosed) this.reviews.add(document, strayed.decisions);
  }

  private async bestFor(document: vscode.TextDocument): Promise<Strayed | undefined> {
    const sidecars = await sidecarsWithoutArticle(vscode.Uri.joinPath(document.uri, '..'));
    if (sidecars.length === 0) return undefined;
    const { text } = looseText(document.getText());
    const read = await Promise.all(
      sidecars.map(async (uri): Promise<Strayed> => {
        const place = { path: uri.path, article: '' };
        const { decisions } = await loadSidecar(this.reviews.filesOf({ uri }), [place]);
        const words = decisions.filter(isOfWords).map(({ target }) => target.selector.exact);
        const all = [...new Set(words)];
        const found = all.filter((each) => text.includes(each)).length;
        return { name: fileNameOf(uri), decisions, found, all: all.length };
      }),
    );
    return read
      .filter(({ found, all }) => all > 0 && found / all >= FITS)
      .sort((a, b) => b.found - a.found)[0];
  }
}

/** The sidecars in a folder, and in its folder of sidecars, whose article is not there. */
async function sidecarsWithoutArticle(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const names = await namesIn(folder);
  const there = new Set(names);
  const inFolder = there.has(SIDECAR_FOLDER) ? vscode.Uri.joinPath(folder, SIDECAR_FOLDER) : null;
  const others = inFolder ? await namesIn(inFolder) : [];
  const isStrayed = (name: string): boolean =>
    name.endsWith(SIDECAR_SUFFIX) &&
    !name.endsWith(ADJUDICATED_SUFFIX + SIDECAR_SUFFIX) &&
    !there.has(name.slice(0, -SIDECAR_SUFFIX.length));
  return [
    ...names.filter(isStrayed).map((name) => vscode.Uri.joinPath(folder, name)),
    ...(inFolder
      ? others.filter(isStrayed).map((name) => vscode.Uri.joinPath(inFolder, name))
      : []),
  ];
}

/** None of a folder that cannot be listed. */
async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}
