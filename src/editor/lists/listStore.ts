import * as vscode from 'vscode';
import { type ListName, LISTS_SECTION, type RawLists } from './listEdits';

/** One setting as it was before a step and after; undefined where the file does not have it. */
interface Change {
  readonly list: ListName;
  readonly target: vscode.ConfigurationTarget;
  readonly before: unknown;
  readonly after: unknown;
}

type Step = readonly Change[];

interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

const key = 'speechmark.listSteps';
const most = 100;
const listNames: readonly ListName[] = ['always', 'never', 'same'];

/** Changes the lists in the settings, and takes changes back, also after a reload. */
export class ListStore {
  constructor(private readonly memory: vscode.Memento) {}

  /** Where new names go: into the settings of the workspace, or the reader's where there is none. */
  get home(): vscode.ConfigurationTarget {
    const { Workspace, Global } = vscode.ConfigurationTarget;
    return vscode.workspace.workspaceFolders ? Workspace : Global;
  }

  /**
   * Changes lists in one step.
   * @param edit What becomes of the lists in the settings of a target.
   * @returns Whether anything changed.
   */
  async change(
    edit: (lists: RawLists, target: vscode.ConfigurationTarget) => RawLists,
  ): Promise<boolean> {
    const { Workspace, Global } = vscode.ConfigurationTarget;
    const step = (this.home === Workspace ? [Workspace, Global] : [Global]).flatMap(
      (target): Change[] => {
        const lists = rawLists(target);
        const edited = edit(lists, target);
        return listNames.flatMap((list) =>
          isSame(edited[list], lists[list])
            ? []
            : [{ list, target, before: valueOf(list, target), after: edited[list] }],
        );
      },
    );
    if (step.length === 0) return false;
    for (const { list, target, after } of step) await write(list, target, after);
    const { done } = this.steps;
    await this.memory.update(key, { done: [...done, step].slice(-most), undone: [] });
    return true;
  }

  /** Takes the last step back; false where there is none, or its settings were changed since. */
  undo(): Promise<boolean> {
    return this.reverse('undo');
  }

  redo(): Promise<boolean> {
    return this.reverse('redo');
  }

  private get steps(): Steps {
    return this.memory.get<Steps>(key) ?? { done: [], undone: [] };
  }

  private async reverse(way: 'undo' | 'redo'): Promise<boolean> {
    const { done, undone } = this.steps;
    const step = (way === 'undo' ? done : undone).at(-1);
    if (!step) return false;
    const [from, to] =
      way === 'undo' ? (['after', 'before'] as const) : (['before', 'after'] as const);
    if (step.some((change) => !isSame(valueOf(change.list, change.target), change[from])))
      return false;
    for (const change of step) await write(change.list, change.target, change[to]);
    await this.memory.update(
      key,
      way === 'undo'
        ? { done: done.slice(0, -1), undone: [...undone, step] }
        : { done: [...done, step], undone: undone.slice(0, -1) },
    );
    return true;
  }
}

/** What the settings of a target have; undefined if nothing. */
function valueOf(list: ListName, target: vscode.ConfigurationTarget): unknown {
  const found = vscode.workspace.getConfiguration(LISTS_SECTION).inspect<unknown>(list);
  const isWorkspace = target === vscode.ConfigurationTarget.Workspace;
  return isWorkspace ? found?.workspaceValue : found?.globalValue;
}

/** Nothing is taken for granted of settings, which are written by hand. */
function rawLists(target: vscode.ConfigurationTarget): RawLists {
  const record = (list: ListName): Record<string, string> => {
    const value = valueOf(list, target);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...(value as Record<string, string>) }
      : {};
  };
  const never = valueOf('never', target);
  return {
    always: record('always'),
    never: Array.isArray(never) ? [...(never as readonly string[])] : [],
    same: record('same'),
  };
}

const write = (
  list: ListName,
  target: vscode.ConfigurationTarget,
  value: unknown,
): Thenable<void> => vscode.workspace.getConfiguration(LISTS_SECTION).update(list, value, target);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
