import * as vscode from 'vscode';
import { fileNameOf } from '../articles/articles';
import { replaceFile } from '../articles/replaceFile';
import type { Localisation } from '../words/localisation';
import { fail, inform } from '../words/messages';
import { plainMessage } from '../words/plainMessage';
import { articleNames, candidateNames } from './articleNames';

/** Loads the converters, which nothing needs before the first file is converted. */
export type LoadIntake = () => Promise<typeof import('../../intake/convertFile')>;

export interface IntakeTools {
  readonly intake: LoadIntake;
  readonly l10n: Localisation;
  readonly log: vscode.LogOutputChannel;
}

/** So many articles are opened at once. */
const MOST_OPENED = 5;

/**
 * Converts files to Markdown articles beside them and opens these. A file that is there is never
 * replaced. Of files that cannot be read a message says why; the others are done.
 * @returns Where the articles are.
 */
export async function convertToArticles(
  files: readonly vscode.Uri[],
  tools: IntakeTools,
): Promise<vscode.Uri[]> {
  const articles: vscode.Uri[] = [];
  const failures: string[] = [];
  const notices: string[] = [];
  const { t } = tools.l10n;
  await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: t('Converting to articles…'),
      cancellable: files.length > 1,
    },
    async (progress, token) => {
      for (const file of files) {
        if (token.isCancellationRequested) break;
        const name = fileNameOf(file);
        progress.report({ message: plainMessage(name), increment: 100 / files.length });
        try {
          const converted = await convert(file, tools);
          articles.push(...converted.articles);
          notices.push(...converted.notices.map((notice) => `${name}: ${notice}`));
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          failures.push(t('Could not convert {0}: {1}', name, reason));
        }
      }
    },
  );
  for (const article of articles.slice(0, MOST_OPENED)) {
    await vscode.window.showTextDocument(article, { preview: false });
  }
  report(failures, notices, articles.length, tools);
  return articles;
}

async function convert(
  file: vscode.Uri,
  { intake }: IntakeTools,
): Promise<{ readonly articles: vscode.Uri[]; readonly notices: readonly string[] }> {
  const bytes = await vscode.workspace.fs.readFile(file);
  const { convertFile } = await intake();
  const { articles: texts, notices } = await convertFile(bytes, fileNameOf(file));
  const names = articleNames(fileNameOf(file), texts.length);
  const folder = vscode.Uri.joinPath(file, '..');
  const articles: vscode.Uri[] = [];
  for (const [at, text] of texts.entries()) {
    articles.push(await writeArticle(folder, names[at] ?? '', text));
  }
  return { articles, notices };
}

/** Writes an article under the first free name, unless it is there already. */
async function writeArticle(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
  const { fs } = vscode.workspace;
  const bytes = new TextEncoder().encode(text);
  for (const candidate of candidateNames(name)) {
    const place = vscode.Uri.joinPath(folder, candidate);
    const there = await fs.readFile(place).then(
      (found) => new TextDecoder().decode(found),
      () => undefined,
    );
    if (there === text) return place;
    if (there !== undefined) continue;
    // Written beside and renamed, so that nobody sees a part of it, and no other file is replaced.
    await replaceFile(place, bytes, false);
    return place;
  }
  throw new Error(name);
}

/** Says what failed and what was left out; several such notes are in the log. */
function report(
  failures: readonly string[],
  notices: readonly string[],
  count: number,
  { l10n: { t }, log }: IntakeTools,
): void {
  for (const failure of failures) log.warn(failure);
  for (const notice of notices) log.info(notice);
  const showLog = t('Show the Log');
  const show = (choice: string | undefined): void => {
    if (choice === showLog) log.show();
  };
  const [failure, ...moreFailures] = failures;
  if (failure !== undefined) {
    const rest =
      moreFailures.length === 0 ? '' : ` ${t('{0} more files failed.', moreFailures.length)}`;
    void fail(failure + rest, showLog).then(show);
    return;
  }
  if (count > MOST_OPENED) void inform(t('{0} articles were written.', count), showLog).then(show);
  else if (notices.length > 0) void inform(notices.slice(0, 2).join(' '), showLog).then(show);
}
