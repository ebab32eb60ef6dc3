import * as vscode from 'vscode';
import { ADJUDICATED } from '../../../review/agreement/settle';
import type { Decision } from '../../../review/decision';
import { loadSidecar, type SidecarFiles } from '../../../review/sidecar/sidecarStore';
import type { Localisation } from '../../words/localisation';
import { fail, inform } from '../../words/messages';

/** Two reviewers, and the decisions of both. */
export interface PickedReviewers {
  readonly reviewers: readonly [string, string];
  /** Those of a file that was picked. */
  readonly more: readonly Decision[];
}

/**
 * Asks which two reviewers of an article are compared. Where its sidecar knows no two, or another
 * one is wanted, a colleague's sidecar is picked.
 */
export async function pickReviewers(
  decisions: readonly Decision[],
  filesOf: (uri: vscode.Uri) => SidecarFiles,
  l10n: Localisation,
): Promise<PickedReviewers | undefined> {
  const { t } = l10n;
  const known = reviewersOf(decisions);
  const another = t('Another Sidecar…');
  let more: readonly Decision[] = [];
  if (known.length >= 2) {
    const [first, second] = known;
    const pair = known.length === 2 && first !== undefined && second !== undefined;
    const choices = pair
      ? [t('{0} and {1}', first, second), another]
      : [t('Two of {0}…', known.join(', ')), another];
    const chosen = await vscode.window.showQuickPick(choices, { title: t('Compare Reviewers') });
    if (chosen === undefined) return undefined;
    if (chosen !== another) return pairOf(known, more, l10n);
  }
  const read = await readOther(filesOf, l10n);
  if (!read) return undefined;
  more = read;
  const all = reviewersOf([...decisions, ...more]);
  if (all.length < 2) {
    void inform(
      t('These sidecars hold the decisions of one reviewer alone: {0}.', all.join(', ') || '–'),
    );
    return undefined;
  }
  return pairOf(all, more, l10n);
}

export const reviewersOf = (decisions: readonly Decision[]): string[] =>
  [...new Set(decisions.map(({ by }) => by))].filter((name) => name !== ADJUDICATED).sort();

async function pairOf(
  names: readonly string[],
  more: readonly Decision[],
  { t }: Localisation,
): Promise<PickedReviewers | undefined> {
  const [one, other] = names;
  if (one === undefined || other === undefined) return undefined;
  if (names.length === 2) return { reviewers: [one, other], more };
  const first = await vscode.window.showQuickPick([...names], { title: t('The First Reviewer') });
  if (first === undefined) return undefined;
  const second = await vscode.window.showQuickPick(
    names.filter((name) => name !== first),
    { title: t('The Second Reviewer') },
  );
  return second === undefined ? undefined : { reviewers: [first, second], more };
}

async function readOther(
  filesOf: (uri: vscode.Uri) => SidecarFiles,
  { t }: Localisation,
): Promise<readonly Decision[] | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: t('A Colleague’s Sidecar of This Article'),
      filters: { [t('Sidecars')]: ['jsonl'] },
    })) ?? [];
  if (!uri) return undefined;
  const { decisions, unreadable } = await loadSidecar(filesOf(uri), [
    { path: uri.path, article: '' },
  ]);
  if (unreadable.length === 0) return decisions;
  void fail(
    t(
      '{0} cannot be read as a sidecar. It is left as it is.',
      uri.path.slice(uri.path.lastIndexOf('/') + 1),
    ),
  );
  return undefined;
}
