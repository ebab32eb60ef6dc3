import * as vscode from 'vscode';
import type { LiveArticles } from '../articles/liveArticles';
import type { Jumps } from '../navigation/jumps';
import { registerCommandMap } from '../commands/registerCommandMap';
import type { Localisation } from '../words/localisation';
import { rowOfActor } from './actorsModel';
import { rowOfAnnotation, type ArticleRow } from './articleRow';
import { ArticleTree, type TreeHeading, type TreeTools } from './articleTree';
import { CaretFollower } from './caretFollower';
import { goTo, type GoToTarget } from './goTo';
import { actorsContent, pledgesContent } from './ledgerViews';
import { OutlineChoices } from './outlineChoices';
import { askForFilter } from './outlineFilter';
import { OutlineContent } from './outlineView';
import { rowOfPledge } from './pledgesModel';
import { rowsMarkdown } from './rowMarkdown';
import { inform } from '../words/messages';

/** The views in the side bar. */
export interface ArticleViews extends vscode.Disposable {
  rowsOf(view: string): readonly ArticleRow[];
  headingOf(view: string): TreeHeading;
  selectedIn(view: string): ArticleRow | undefined;
  redrawsOf(view: string): number;
  /** Selects the rows of what stands at an offset of the active article. */
  follow(document: vscode.TextDocument, offset: number): void;
}

export function registerViews(
  tools: TreeTools & {
    readonly live: LiveArticles;
    readonly memory: vscode.Memento;
    readonly jumps: Jumps;
  },
): ArticleViews {
  const { active, live, memory, jumps, l10n } = tools;
  const choices = new OutlineChoices(memory);
  const outline = new ArticleTree(new OutlineContent(choices, l10n), tools);
  const actors = new ArticleTree(actorsContent(l10n), tools);
  const pledges = new ArticleTree(pledgesContent(l10n), tools);
  const trees = [outline, actors, pledges];
  const treeOf = (view: string): ArticleTree | undefined => trees.find(({ id }) => id === view);
  const follower = new CaretFollower(
    [
      { tree: outline, rowOf: rowOfAnnotation, isOutline: true },
      { tree: actors, rowOf: rowOfActor },
      { tree: pledges, rowOf: rowOfPledge },
    ],
    active,
    live,
  );
  const disposable = vscode.Disposable.from(
    choices,
    ...trees,
    choices.onDidChange(() => {
      outline.remake();
    }),
    follower,
    registerCommandMap({
      'speechmark.goTo': (target: GoToTarget) => goTo(target, jumps, treeOf),
    }),
    registerOutlineCommands(choices, l10n),
    registerCopyCommands({ outline, actors, pledges }, l10n),
  );
  return {
    rowsOf: (view) => treeOf(view)?.shownRows() ?? [],
    headingOf: (view) => treeOf(view)?.shownHeading() ?? { message: '', description: '' },
    selectedIn: (view) => treeOf(view)?.tree.selection[0],
    follow: (document, offset) => void follower.followAt(document, offset),
    redrawsOf: (view) => treeOf(view)?.redrawCount ?? 0,
    dispose: () => {
      disposable.dispose();
    },
  };
}

function registerOutlineCommands(choices: OutlineChoices, l10n: Localisation): vscode.Disposable {
  return registerCommandMap({
    'speechmark.outlineInReadingOrder': () => choices.orderBy('reading'),
    'speechmark.outlineBySpeaker': () => choices.orderBy('speaker'),
    'speechmark.outlineByKind': () => choices.orderBy('kind'),
    'speechmark.filterOutline': (words?: unknown) => {
      if (typeof words === 'string') choices.filterBy(words);
      else askForFilter(choices, l10n);
    },
    'speechmark.clearOutlineFilter': () => {
      choices.filterBy('');
    },
  });
}

function registerCopyCommands(
  trees: Readonly<Record<'outline' | 'actors' | 'pledges', ArticleTree>>,
  { t }: Localisation,
): vscode.Disposable {
  const copy = async (rows: readonly ArticleRow[], heading: string): Promise<void> => {
    if (rows.length === 0) {
      void inform(t('There is nothing to copy here.'));
      return;
    }
    await vscode.env.clipboard.writeText(rowsMarkdown(rows, heading));
    vscode.window.setStatusBarMessage(`$(copy) ${t('Copied as Markdown.')}`, 4000);
  };
  const selected = (): ArticleRow | undefined =>
    Object.values(trees).find(({ tree }) => tree.visible && tree.selection.length > 0)?.tree
      .selection[0];
  return registerCommandMap({
    'speechmark.copyOutline': () => copy(trees.outline.shownRows(), t('Speech outline')),
    'speechmark.copyActors': () => copy(trees.actors.shownRows(), t('Actors')),
    'speechmark.copyPledges': () => copy(trees.pledges.shownRows(), t('Pledges')),
    'speechmark.copyRow': (row?: ArticleRow) => {
      const one = row ?? selected();
      return copy(one ? [one] : [], '');
    },
  });
}
