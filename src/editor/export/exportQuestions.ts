import * as vscode from 'vscode';
import type { AnnotationKind, AnnotationStatus } from '../../core/model';
import type { FormatInfo } from '../../analysis/exports/exportCalls';
import { statusWord } from '../../formats/annotationWords';
import { annotationStatuses } from '../../review/selectAnnotations';
import { fileNameOf } from '../articles/articles';
import { kinds } from '../kinds/kinds';
import type { Localisation } from '../words/localisation';
import type { ExportPlan, ExportScope, ExportSelection } from './exportPlan';

/** Asks which articles; of which there is a choice. */
export async function chooseScope(
  document: vscode.TextDocument | undefined,
  { t }: Localisation,
): Promise<ExportScope | undefined> {
  const items: (vscode.QuickPickItem & { readonly scope: ExportScope })[] = [];
  if (document) {
    items.push({ label: t('This article'), description: fileNameOf(document.uri), scope: 'file' });
    const editor = vscode.window.activeTextEditor;
    if (editor?.document === document && !editor.selection.isEmpty) {
      items.push({ label: t('What is selected in it'), scope: 'selection' });
    }
  }
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 0) {
    items.push({ label: t('All articles of a folder…'), scope: 'folder' });
    items.push({ label: t('All articles of the workspace'), scope: 'workspace' });
  }
  if (items.length <= 1) return items[0]?.scope;
  const title = t('Export Annotations');
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: t('Of what?') });
  return picked?.scope;
}

export async function chooseFolder({ t }: Localisation): Promise<vscode.Uri | undefined> {
  const defaultUri = vscode.workspace.workspaceFolders?.[0]?.uri;
  const picked = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: t('Export Annotations'),
    openLabel: t('Export This Folder'),
    ...(defaultUri && { defaultUri }),
  });
  return picked?.[0];
}

/** Asks for the format; that of the last export comes first. */
export async function chooseFormat(
  formats: readonly FormatInfo[],
  last: string | undefined,
  { t }: Localisation,
): Promise<FormatInfo | undefined> {
  const items = formats
    .map((format) => ({
      label: format.label,
      description: format.extension,
      ...(format.id === last && { detail: t('As the last time') }),
      format,
    }))
    .sort((a, b) => Number(b.format.id === last) - Number(a.format.id === last));
  const picked = await vscode.window.showQuickPick(items, {
    title: t('Export Annotations'),
    placeHolder: t('Which format?'),
    matchOnDescription: true,
  });
  return picked?.format;
}

/** The rejected last: it is the one that is left out unless asked for. */
const allStatuses = [
  ...annotationStatuses.filter((status) => status !== 'rejected'),
  'rejected' as const,
];

type Choice = vscode.QuickPickItem & {
  readonly kind?: vscode.QuickPickItemKind;
  readonly annotationKind?: AnnotationKind;
  readonly status?: AnnotationStatus;
  readonly asksActors?: true;
};

/** Asks which annotations: of which kinds, of which status, of which actors. */
export async function chooseSelection(
  last: ExportSelection | undefined,
  l10n: Localisation,
): Promise<ExportSelection | undefined> {
  const { t } = l10n;
  const isLast = <T>(values: readonly T[] | undefined, value: T, otherwise: boolean): boolean =>
    values?.includes(value) ?? otherwise;
  const kindChoices = [
    ...kinds.map((kind) => ({ label: kind.plural(t), annotationKind: kind.kind })),
    { label: t('Amounts'), annotationKind: 'money' as const },
  ].map((each) => ({ ...each, picked: isLast(last?.kinds, each.annotationKind, true) }));
  const statusChoices = allStatuses.map((status) => ({
    label: statusWord(status, t),
    status,
    picked: isLast(last?.statuses, status, status !== 'rejected'),
  }));
  const separator = (label: string): Choice => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
  });
  const actors = last?.actors ?? [];
  const items: Choice[] = [
    separator(t('Kinds')),
    ...kindChoices,
    separator(t('Decided')),
    ...statusChoices,
    separator(t('Actors')),
    {
      label: t('Only where certain actors are named…'),
      description: actors.join(', '),
      asksActors: true,
      picked: actors.length > 0,
    },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: t('Export Annotations'),
    placeHolder: t('Which annotations?'),
  });
  if (!picked) return undefined;
  const wantedKinds = picked.flatMap(({ annotationKind }) => annotationKind ?? []);
  const statuses = picked.flatMap(({ status }) => status ?? []);
  const isAllKinds = wantedKinds.length === kindChoices.length;
  const isUsual = statuses.length === allStatuses.length - 1 && !statuses.includes('rejected');
  const rest = { ...(!isAllKinds && { kinds: wantedKinds }), ...(!isUsual && { statuses }) };
  if (!picked.some(({ asksActors }) => asksActors)) return rest;
  const named = await askActors(actors, l10n);
  return named && { ...rest, ...(named.length > 0 && { actors: named }) };
}

async function askActors(
  last: readonly string[],
  { t }: Localisation,
): Promise<readonly string[] | undefined> {
  const answer = await vscode.window.showInputBox({
    title: t('Export Annotations'),
    prompt: t('Names of actors, with a semicolon between them. An alias will do.'),
    value: last.join('; '),
  });
  return answer?.split(';').flatMap((each) => each.trim() || []);
}

/** Asks where to; the name of the last such export is on offer. */
export function chooseTarget(
  place: vscode.Uri | null,
  { label, extension }: { readonly label: string; readonly extension: string },
  last: ExportPlan | undefined,
  { t }: Localisation,
): Thenable<vscode.Uri | undefined> {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = place ? fileNameOf(place).replace(/(?<=.)\.[^.]*$/, '') : t('annotations');
  const folder = place?.scheme === 'untitled' || !place ? root : vscode.Uri.joinPath(place, '..');
  // An export of `a.html` as a page stands beside it, and does not offer to write over it.
  const isTaken = place !== null && fileNameOf(place) === name + extension;
  const usual =
    folder && vscode.Uri.joinPath(folder, name + (isTaken ? '-marked' : '') + extension);
  const defaultUri = last ? vscode.Uri.parse(last.target, true) : usual;
  return vscode.window.showSaveDialog({
    title: t('Export Annotations'),
    saveLabel: t('Export'),
    filters: { [label]: [extension.slice(extension.lastIndexOf('.') + 1)] },
    ...(defaultUri && { defaultUri }),
  });
}
