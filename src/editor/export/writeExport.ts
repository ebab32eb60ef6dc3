import * as vscode from 'vscode';
import type { ExportWorker } from '../../analysis/exports/exportWorker';
import type { KeptExports, StartExports } from '../../analysis/exports/keptExports';
import { fileNameOf } from '../articles/articles';
import { replaceFile } from '../articles/replaceFile';
import { plainMessage } from '../words/plainMessage';
import { exportedArticle, type ReadingTools } from './exportedArticle';
import type { ExportPlan } from './exportPlan';
import { articlesOf } from './scopeArticles';

export interface ExportTools extends ReadingTools {
  /** The extension's, which exports tell. */
  readonly version: string;
  /** Starts the formats for one export, outside the extension host's thread. */
  readonly startExports: StartExports;
  /** The formats for what follows its article. */
  readonly exports: KeptExports;
}

/** What an export came to. */
export interface ExportResult {
  readonly annotations: number;
  readonly articles: number;
  /** The files that nothing was exported of, and why. */
  readonly passedOver: readonly { readonly name: string; readonly why: string }[];
  /** Whether offsets of a file are those of the text in the editor. */
  readonly isOfEditor: boolean;
}

interface Writing extends ExportTools {
  /** What is selected, of scope `selection`. */
  readonly ranges: readonly vscode.Range[] | undefined;
  readonly worker: ExportWorker;
}

/** An export of one article that takes no longer than this shows no progress, in milliseconds. */
const soon = 700;

/**
 * Does an export: its file is written when all is read, beside and then in place.
 * @returns null if the reader stopped it; nothing is written then, nor where there is no article.
 * @throws Error where the file cannot be written, or the only article cannot be read.
 */
export async function writeExport(
  plan: ExportPlan,
  writing: Writing,
): Promise<ExportResult | null> {
  const stop = new AbortController();
  let progress: Reporter | undefined;
  const run = { signal: stop.signal, report: (step: Step) => progress?.report(step) };
  const work = readAndWrite(plan, writing, run);
  // Once it is stopped nobody waits for it.
  work.catch(() => undefined);
  const isOfOne = plan.scope === 'file' || plan.scope === 'selection';
  if (isOfOne && (await isDoneIn(soon, work))) return work;
  const { t } = writing.l10n;
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: t('Exporting annotations…'),
      cancellable: true,
    },
    (reporter, token) => {
      progress = reporter;
      const stopped = new Promise<null>((resolve) => {
        token.onCancellationRequested(() => {
          stop.abort();
          writing.worker.close();
          resolve(null);
        });
      });
      return Promise.race([work, stopped]);
    },
  );
}

const isDoneIn = (time: number, work: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    work.then(() => true),
    new Promise<boolean>((resolve) => {
      setTimeout(resolve, time, false);
    }),
  ]);

interface Step {
  readonly message: string;
  readonly increment?: number;
}
type Reporter = vscode.Progress<Step>;

interface Run {
  readonly signal: AbortSignal;
  readonly report: (step: Step) => void;
}

async function readAndWrite(
  plan: ExportPlan,
  writing: Writing,
  { signal, report }: Run,
): Promise<ExportResult | null> {
  const { worker, version } = writing;
  const options = { version, date: new Date().toISOString() };
  await worker.ask('open', { format: plan.format, options });
  const passedOver: { name: string; why: string }[] = [];
  let [annotations, articles, isOfEditor] = [0, 0, false];
  const uris = await articlesOf(plan);
  for (const uri of uris) {
    if (signal.aborted) return null;
    const name = fileNameOf(uri);
    report({ message: plainMessage(name), increment: 100 / uris.length });
    const read = await readOne(uri, plan, writing, signal, uris.length > 1);
    if (typeof read === 'string') {
      passedOver.push({ name, why: read });
      continue;
    }
    annotations += await worker.ask('add', read.article);
    articles++;
    isOfEditor ||= read.from === 'editor';
  }
  if (articles > 0) {
    const target = vscode.Uri.parse(plan.target, true);
    report({ message: plainMessage(fileNameOf(target)) });
    const bytes = await worker.ask('end', null);
    if (signal.aborted) return null;
    await replaceFile(target, bytes);
  }
  return { annotations, articles, passedOver, isOfEditor };
}

/** Of many articles, one that cannot be read holds up no other. */
async function readOne(
  uri: vscode.Uri,
  { selection }: ExportPlan,
  { ranges, ...tools }: Writing,
  signal: AbortSignal,
  isOneOfMany: boolean,
): Promise<Awaited<ReturnType<typeof exportedArticle>>> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const wanted = { selection, signal, ...(ranges && { ranges }) };
    const article = await exportedArticle(document, wanted, tools);
    if (isOneOfMany) tools.articles.letGo(document);
    return article;
  } catch (error) {
    if (!isOneOfMany) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}
