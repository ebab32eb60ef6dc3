import { actorTypeWord } from '../../formats/annotationWords';
import * as vscode from 'vscode';
import type { ActorLists } from '../../core/actors/actorLists';
import type { Localisation } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import { type ListedRow, type ListName, LISTS_SECTION } from './listEdits';

/** A list, or a name on one. */
export interface ListRow {
  readonly label: string;
  readonly description: string;
  /** Undefined of a list. */
  readonly listed?: ListedRow;
  readonly children: readonly ListRow[];
}

/** The rows of the lists; none of a list without names. */
export function listRows(
  { always, never, same }: ActorLists,
  { t }: Pick<Localisation, 't'>,
): readonly ListRow[] {
  const row = (list: ListName, name: string, description = ''): ListRow => ({
    label: oneLine(name),
    description: oneLine(description),
    listed: { list, name },
    children: [],
  });
  const groups: [string, ListRow[]][] = [
    [
      t('Always an actor'),
      always.map(({ name, type }) => row('always', name, actorTypeWord(type, t))),
    ],
    [t('Never an actor'), never.map((name) => row('never', name))],
    [t('Stand for another name'), same.map(({ name, as }) => row('same', name, `→ ${as}`))],
  ];
  return groups
    .filter(([, rows]) => rows.length > 0)
    .map(([label, rows]) => ({
      label,
      description: String(rows.length),
      children: rows.toSorted((a, b) => a.label.localeCompare(b.label)),
    }));
}

/** The view of the names on lists. */
export class ListsView implements vscode.TreeDataProvider<ListRow>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly disposable: vscode.Disposable;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly lists: () => ActorLists,
    private readonly l10n: Localisation,
  ) {
    this.disposable = vscode.Disposable.from(
      this.changed,
      vscode.window.registerTreeDataProvider('speechmark.lists', this),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(LISTS_SECTION)) this.changed.fire(undefined);
      }),
    );
  }

  getChildren(row?: ListRow): readonly ListRow[] & ListRow[] {
    return [...(row ? row.children : this.rows)];
  }

  getTreeItem({ label, description, listed, children }: ListRow): vscode.TreeItem {
    const { None, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(label, children.length > 0 ? Expanded : None);
    item.id = `${listed?.list ?? ''}:${listed?.name ?? label}`;
    item.description = description;
    item.tooltip = [label, description].filter((each) => each !== '').join(' ');
    if (listed) item.contextValue = 'speechmark.listed';
    return item;
  }

  get rows(): readonly ListRow[] {
    return listRows(this.lists(), this.l10n);
  }

  dispose(): void {
    this.disposable.dispose();
  }
}
