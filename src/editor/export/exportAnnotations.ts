import * as vscode from 'vscode';
import type { FormatInfo } from '../../analysis/exports/exportCalls';
import type { ExportWorker } from '../../analysis/exports/exportWorker';
import { fileNameOf } from '../articles/articles';
import { fail, inform, warn } from '../words/messages';
import type { ExportPlan, ExportScope, ExportSelection } from './exportPlan';
import {
  chooseFolder,
  chooseFormat,
  chooseScope,
  chooseSelection,
  chooseTarget,
} from './exportQuestions';
import type { LastExport } from './lastExport';
import { writeExport, type ExportResult, type ExportTools } from './writeExport';

/** What the reader need not be asked; with a target, nothing is asked. */
export interface ExportRequest {
  /** Id of a format. */
  readonly format?: string;
  readonly target?: vscode.Uri;
  readonly scope?: ExportScope;
  /** The folder of scope `folder`. */
  readonly folder?: vscode.Uri;
  readonly selection?: ExportSelection;
}

export interface ExportingTools extends ExportTools {
  readonly last: LastExport;
}

/**
 * Writes the annotations of articles to a file in the format the reader picks, and offers to open
 * it. Returns where the file is; undefined if the reader gave up, or if it failed and a message said
 * so.
 */
export async function exportAnnotations(
  document: vscode.TextDocument | undefined,
  request: ExportRequest,
  tools: ExportingTools,
): Promise<vscode.Uri | undefined> {
  return withExports(tools, async (exports) => {
    const plan = await planExport(document, request, await exports.ask('formats', null), tools);
    return plan && carryOut(plan, exports, tools);
  });
}

/** Does the last export once more, into the same file; asks if there was none. */
export async function exportAgain(
  document: vscode.TextDocument | undefined,
  tools: ExportingTools,
): Promise<vscode.Uri | undefined> {
  const plan = tools.last.plan;
  if (!plan) return exportAnnotations(document, {}, tools);
  return withExports(tools, (exports) => carryOut(plan, exports, tools));
}

/** Each export has formats of its own at work, which end with it, and early where it is stopped. */
async function withExports<T>(
  { startExports }: ExportingTools,
  work: (exports: ExportWorker) => Promise<T>,
): Promise<T> {
  const exports = await startExports();
  try {
    return await work(exports);
  } finally {
    exports.close();
  }
}

async function planExport(
  document: vscode.TextDocument | undefined,
  request: ExportRequest,
  formats: readonly FormatInfo[],
  { l10n, last }: ExportingTools,
): Promise<ExportPlan | undefined> {
  const { t } = l10n;
  const isAsked = request.target === undefined;
  const scope = request.scope ?? (isAsked ? await chooseScope(document, l10n) : 'file');
  const where = scope && (await placeOf(scope, document, request, l10n));
  if (scope === undefined || where === undefined) {
    if (!document) dontWait(inform(t('Open an article first.')));
    return undefined;
  }
  const format = await formatOf(request.format, formats, {
    l10n,
    last: last.plan?.format,
  });
  if (!format) return undefined;
  const known = last.plan;
  const selection =
    request.selection ?? (isAsked ? await chooseSelection(known?.selection, l10n) : {});
  if (!selection) return undefined;
  const isOfOne = scope === 'file' || scope === 'selection';
  const extension = isOfOne ? format.extension : format.extensionOfSeveral;
  const isAgain =
    known?.scope === scope &&
    known.place === (where?.toString() ?? null) &&
    known.format === format.id;
  const target =
    request.target ??
    (await chooseTarget(where, { ...format, extension }, isAgain ? known : undefined, l10n));
  return (
    target && {
      scope,
      place: where?.toString() ?? null,
      format: format.id,
      selection,
      target: target.toString(),
    }
  );
}

/** The article or the folder of a scope; null for the workspace, undefined if there is none. */
async function placeOf(
  scope: ExportScope,
  document: vscode.TextDocument | undefined,
  request: ExportRequest,
  l10n: ExportTools['l10n'],
): Promise<vscode.Uri | null | undefined> {
  if (scope === 'workspace') return null;
  if (scope === 'folder') return request.folder ?? chooseFolder(l10n);
  return document?.uri;
}

async function formatOf(
  id: string | undefined,
  formats: readonly FormatInfo[],
  { l10n, last }: { readonly l10n: ExportTools['l10n']; readonly last: string | undefined },
): Promise<FormatInfo | undefined> {
  if (id === undefined) return chooseFormat(formats, last, l10n);
  const format = formats.find((each) => each.id === id);
  if (!format) dontWait(fail(l10n.t('There is no export format “{0}”.', id)));
  return format;
}

async function carryOut(
  plan: ExportPlan,
  exports: ExportWorker,
  tools: ExportingTools,
): Promise<vscode.Uri | undefined> {
  const { t } = tools.l10n;
  const target = vscode.Uri.parse(plan.target, true);
  try {
    const ranges = plan.scope === 'selection' ? selectedIn(plan) : undefined;
    const result = await writeExport(plan, { ...tools, ranges, worker: exports });
    if (!result) {
      dontWait(inform(t('The export was stopped; nothing was written.')));
      return undefined;
    }
    if (result.articles === 0) {
      const why = result.passedOver[0]?.why ?? t('there are no articles there.');
      dontWait(warn(t('Nothing was exported: {0}', why)));
      return undefined;
    }
    await tools.last.keep(plan);
    dontWait(offerToOpen(target, result, tools));
    return target;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const name = fileNameOf(target);
    dontWait(fail(t('Could not write {0}. The annotations were not exported. {1}', name, reason)));
    return undefined;
  }
}

/** What is selected now in the article of a plan. */
function selectedIn({ place }: ExportPlan): readonly vscode.Range[] {
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === place,
  );
  return editor?.selections.filter(({ isEmpty }) => !isEmpty) ?? [];
}

async function offerToOpen(
  target: vscode.Uri,
  { annotations, articles, passedOver, isOfEditor }: ExportResult,
  { l10n: { t } }: ExportingTools,
): Promise<void> {
  const name = fileNameOf(target);
  const said = [
    articles === 1
      ? t('Exported {0} annotations to {1}.', annotations, name)
      : t('Exported {0} annotations of {1} articles to {2}.', annotations, articles, name),
  ];
  if (isOfEditor) said.push(t('Their offsets refer to the text in the editor, not to the file.'));
  const [first] = passedOver;
  if (first) {
    said.push(t('{0} files were passed over: {1}: {2}', passedOver.length, first.name, first.why));
  }
  const open = t('Open');
  const answer = await inform(said.join(' '), open);
  if (answer === open) await vscode.commands.executeCommand('vscode.open', target);
}

/** Goes on without waiting for the answer to a message. */
function dontWait(shown: Thenable<unknown>): void {
  shown.then(undefined, () => undefined);
}
