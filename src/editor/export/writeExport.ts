import * as vscode from 'vscode';
import type { Content } from '../../formats/exportFormat';
import { fileNameOf } from '../articles/articles';
import { replaceFile } from '../articles/replaceFile';
import { plainMessage } from '../words/plainMessage';
import { exportedArticle, type ReadingTools } from './exportedArticle';
import type { ExportPlan } from './exportPlan';
import { articlesOf } from './scopeArticles';

export interface ExportTools extends ReadingTools {
  /** The extension's, which exports tell. */
  readonly version: string;
  /** Loads the formats, which nothing needs before the first export. */
  readonly formats: () => Promise<typeof import('../../formats')>;
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

/**
 * Does an export: its file is written when all is read, beside and then in place.
 * @returns null if the reader stopped it; nothing is written then, nor where there is no article.
 * @throws Error where the file cannot be written, or the only article cannot be read.
 */
export async function writeExport(
  plan: ExportPlan,
  tools: ExportTools,
  ranges?: readonly vscode.Range[],
): Promise<ExportResult | null> {
  const work = (progress?: Reporter, token?: vscode.CancellationToken) =>
    readAndWrite(plan, tools, { ranges, progress, token });
  if (plan.scope === 'file' || plan.scope === 'selection') return work();
  const { t } = tools.l10n;
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: t('Exporting annotations…'),
      cancellable: true,
    },
    work,
  );
}

type Reporter = vscode.Progress<{ readonly message: string; readonly increment: number }>;

interface Run {
  readonly ranges: readonly vscode.Range[] | undefined;
  readonly progress: Reporter | undefined;
  readonly token: vscode.CancellationToken | undefined;
}

async function readAndWrite(
  plan: ExportPlan,
  tools: ExportTools,
  { ranges, progress, token }: Run,
): Promise<ExportResult | null> {
  const bundle = await tools.formats();
  const format = bundle.exportFormats.find(({ id }) => id === plan.format);
  if (!format) throw new Error(tools.l10n.t('There is no export format “{0}”.', plan.format));
  const options = { version: tools.version, date: new Date().toISOString() };
  const writer = bundle.openExport(format, options);
  const written: Content[] = [];
  const passedOver: { name: string; why: string }[] = [];
  let [annotations, articles, isOfEditor] = [0, 0, false];
  const uris = await articlesOf(plan);
  for (const uri of uris) {
    if (token?.isCancellationRequested) return null;
    const name = fileNameOf(uri);
    progress?.report({ message: plainMessage(name), increment: 100 / uris.length });
    const article = await readOne(uri, plan, tools, ranges, uris.length > 1);
    if (typeof article === 'string') {
      passedOver.push({ name, why: article });
      continue;
    }
    written.push(await writer.document(article.document));
    annotations += article.document.annotated.annotations.length;
    articles++;
    isOfEditor ||= article.from === 'editor';
  }
  if (articles > 0) {
    written.push(await writer.end());
    await replaceFile(
      vscode.Uri.parse(plan.target, true),
      bundle.bytesOf(bundle.joinContent(written)),
    );
  }
  return { annotations, articles, passedOver, isOfEditor };
}

/** Of many articles, one that cannot be read holds up no other. */
async function readOne(
  uri: vscode.Uri,
  { selection }: ExportPlan,
  tools: ExportTools,
  ranges: readonly vscode.Range[] | undefined,
  isOneOfMany: boolean,
): Promise<Awaited<ReturnType<typeof exportedArticle>>> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const wanted = { selection, ...(ranges && { ranges }) };
    const article = await exportedArticle(document, wanted, tools);
    if (isOneOfMany) tools.articles.letGo(document);
    return article;
  } catch (error) {
    if (!isOneOfMany) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}
