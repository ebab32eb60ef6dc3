import * as vscode from 'vscode';
import type { ActorType, Annotation, Entity } from '../../core/model';
import { actorTypeWord } from '../../formats/annotationWords';
import { actorTypes } from '../../review/annotationFields';
import type { ActiveArticle } from '../articles/activeArticle';
import type { LiveArticle, LiveArticles } from '../articles/liveArticles';
import { registerCommandMap } from '../commands/registerCommandMap';
import { kindOf } from '../kinds/kinds';
import { subjectOf } from '../review/reviewTarget';
import type { Localisation } from '../words/localisation';
import { inform } from '../words/messages';
import { oneLine } from '../../formats/oneLine';
import { shorten } from '../words/shorten';
import { LISTS_SECTION, withAlways, without, withNever, withSame } from './listEdits';
import type { ListStore } from './listStore';
import type { ListRow } from './listsView';

interface Tools {
  readonly active: ActiveArticle;
  readonly live: LiveArticles;
  readonly store: ListStore;
  readonly l10n: Localisation;
}

/** A name that a list is to have. */
interface Named {
  readonly name: string;
  readonly type: ActorType | null;
  /** The other actors of the article. */
  readonly others: readonly Entity[];
}

/** Registers what a reader does with the lists: from a card, a row, the caret or a selection. */
export function registerListCommands(tools: Tools): vscode.Disposable {
  const { store, l10n } = tools;
  const { t } = l10n;
  const about =
    (run: (named: Named) => Promise<string | undefined>) =>
    async (given?: unknown): Promise<void> => {
      const named = await namedBy(given, tools);
      if (!named) {
        void inform(t('No actor is marked here. Select the words of a name.'));
        return;
      }
      const told = await run(named);
      if (told === undefined) return;
      const undo = t('Undo');
      if ((await inform(told, undo)) === undo) await reverse(store, 'undo', l10n);
    };
  return registerCommandMap({
    'speechmark.alwaysActor': about((named) => addAlways(named, store, l10n)),
    'speechmark.neverActor': about((named) => addNever(named, store, l10n)),
    'speechmark.sameActor': about((named) => addSame(named, store, l10n)),
    'speechmark.removeFromList': async (row?: ListRow) => {
      const listed = row?.listed;
      if (listed) await store.change((lists) => without(lists, listed));
    },
    'speechmark.undoListChange': () => reverse(store, 'undo', l10n),
    'speechmark.redoListChange': () => reverse(store, 'redo', l10n),
    'speechmark.openListSettings': () =>
      vscode.commands.executeCommand('workbench.action.openSettings', LISTS_SECTION),
  });
}

async function addAlways(
  { name, type }: Named,
  store: ListStore,
  { t }: Localisation,
): Promise<string | undefined> {
  const types = [...actorTypes].sort((a, b) => Number(b === type) - Number(a === type));
  const picked = await vscode.window.showQuickPick(
    types.map((each) => ({ label: actorTypeWord(each, t), type: each })),
    { title: t('“{0}” Is Always an Actor: What Is It?', shortName(name)) },
  );
  if (!picked) return undefined;
  await store.change((lists, target) =>
    target === store.home
      ? withAlways(lists, name, picked.type)
      : without(lists, { list: 'never', name }),
  );
  return t('“{0}” is always an actor, in every article.', shortName(name));
}

async function addNever(
  { name }: Named,
  store: ListStore,
  { t }: Localisation,
): Promise<string | undefined> {
  await store.change((lists, target) =>
    target === store.home ? withNever(lists, name) : without(lists, { list: 'always', name }),
  );
  return t('“{0}” is never an actor, in any article.', shortName(name));
}

async function addSame(
  { name, others }: Named,
  store: ListStore,
  { t }: Localisation,
): Promise<string | undefined> {
  const other = t('Another Name…');
  const picked = await vscode.window.showQuickPick(
    [
      ...others.map((entity) => ({
        label: oneLine(entity.name),
        description: actorTypeWord(entity.type, t),
        name: entity.name as string | undefined,
      })),
      { label: other, description: '', name: undefined },
    ],
    { title: t('Whom Does “{0}” Stand For?', shortName(name)) },
  );
  if (!picked) return undefined;
  const as =
    picked.name ??
    (await vscode.window.showInputBox({
      title: t('Whom Does “{0}” Stand For?', shortName(name)),
      prompt: t('The name in full, as articles write it.'),
      validateInput: (given) => (given.trim() === name ? t('This is the same name.') : undefined),
    }));
  if (as === undefined || as.trim() === '' || as.trim() === name) return undefined;
  await store.change((lists, target) =>
    target === store.home ? withSame(lists, name, as.trim()) : lists,
  );
  return t('“{0}” stands for “{1}”, in every article.', shortName(name), shortName(as));
}

async function reverse(store: ListStore, way: 'undo' | 'redo', { t }: Localisation): Promise<void> {
  if (await store[way]()) return;
  const none =
    way === 'undo'
      ? t('There is no change of the lists to undo, or they were changed elsewhere since.')
      : t('There is no change of the lists to redo, or they were changed elsewhere since.');
  vscode.window.setStatusBarMessage(none, 6000);
}

const shortName = (name: string): string => shorten(oneLine(name), 50);

/** The words that are selected, else whom the annotation of a card, a row or the caret names. */
async function namedBy(given: unknown, { active, live }: Tools): Promise<Named | undefined> {
  const selected = given === undefined ? selectedWords(active) : '';
  const subject = await subjectOf(given, { active, live });
  const document = subject?.document ?? active.document;
  const article = document && (await live.whenCurrent(document));
  const entities = article?.document.entities ?? [];
  const annotation = subject && article?.index.annotation(subject.annotation);
  const actor = annotation && article && actorOf(annotation, article);
  const name = selected === '' ? actor?.name : selected;
  if (name === undefined) return undefined;
  const type = actor?.name === name ? actor.type : null;
  return { name, type, others: entities.filter((entity) => entity.name !== name) };
}

function selectedWords({ document }: ActiveArticle): string {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.document !== document) return '';
  return document.getText(editor.selection).trim().replace(/\s+/g, ' ');
}

/** Who is mentioned, speaks or pledges. */
function actorOf(
  annotation: Annotation,
  { index }: LiveArticle,
): { readonly name: string; readonly type: ActorType } | undefined {
  const kind = kindOf(annotation);
  const id = kind?.entity?.(annotation) ?? kind?.spoken?.speaker(annotation).id ?? null;
  const entity = index.entity(id);
  if (entity) return entity;
  return annotation.kind === 'actor' ? { name: annotation.text, type: annotation.type } : undefined;
}
