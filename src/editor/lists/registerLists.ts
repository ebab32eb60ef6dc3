import * as vscode from 'vscode';
import type { ActorLists } from '../../core/actors/actorLists';
import type { ActiveArticle } from '../articles/activeArticle';
import { articleLanguages } from '../articles/eligibility';
import type { LiveArticles } from '../articles/liveArticles';
import type { Localisation } from '../words/localisation';
import { ListCodeActions } from './listCodeActions';
import { registerListCommands } from './listCommands';
import { ListStore } from './listStore';
import { ListsView } from './listsView';

interface Tools {
  readonly active: ActiveArticle;
  readonly live: LiveArticles;
  /** The lists of the settings. */
  readonly lists: () => ActorLists;
  readonly memory: vscode.Memento;
  readonly l10n: Localisation;
}

/** The names that are always or never actors, or stand for another: their view and commands. */
export interface Lists extends vscode.Disposable {
  /** The rows of the view, those below a row indented. */
  shown(): readonly string[];
}

export function registerLists({ active, live, lists, memory, l10n }: Tools): Lists {
  const view = new ListsView(lists, l10n);
  const disposable = vscode.Disposable.from(
    view,
    registerListCommands({ active, live, store: new ListStore(memory), l10n }),
    vscode.languages.registerCodeActionsProvider(
      articleLanguages,
      new ListCodeActions(live, l10n),
      { providedCodeActionKinds: ListCodeActions.kinds },
    ),
  );
  return {
    shown: () =>
      view.rows.flatMap(({ label, description, children }) => [
        `${label} ${description}`,
        ...children.map((row) => `  ${row.label} ${row.description}`.trimEnd()),
      ]),
    dispose: () => {
      disposable.dispose();
    },
  };
}
