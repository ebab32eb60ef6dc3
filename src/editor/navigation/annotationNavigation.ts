import * as vscode from 'vscode';
import type { Annotation } from '../../core/model';
import type { ActiveArticle } from '../articles/activeArticle';
import type { LiveArticle, LiveArticles } from '../articles/liveArticles';
import { registerCommandMap } from '../commands/registerCommandMap';
import type { EditorKind } from '../kinds/editorKind';
import { kinds, stepOrder } from '../kinds/kinds';
import type { ShownKinds } from '../marks/shownKinds';
import { escapeIcons } from '../words/escapeIcons';
import type { Localisation } from '../words/localisation';
import { stepFrom, type Step, type StepDirection } from './annotationSteps';
import type { Jumps } from './jumps';
import { inform } from '../words/messages';

interface Tools {
  readonly active: ActiveArticle;
  readonly live: LiveArticles;
  readonly shownKinds: ShownKinds;
  readonly jumps: Jumps;
  readonly l10n: Localisation;
}

/** An annotation to stop at, where it is now. */
interface Stop {
  readonly start: number;
  readonly end: number;
  readonly annotation: Annotation;
  readonly kind: EditorKind;
}

/** Registers the commands that go from one annotation to the next, of any kind or of one. */
export function registerNavigation(tools: Tools): vscode.Disposable {
  const go = (direction: StepDirection, kind?: EditorKind) => () =>
    step(direction, kind ? [kind] : tools.shownKinds.shown, tools);
  return registerCommandMap({
    'speechmark.nextAnnotation': go('next'),
    'speechmark.previousAnnotation': go('previous'),
    ...Object.fromEntries(
      kinds.flatMap((kind) => [
        [kind.commands.next, go('next', kind)],
        [kind.commands.previous, go('previous', kind)],
      ]),
    ),
  });
}

async function step(
  direction: StepDirection,
  wanted: readonly EditorKind[],
  { active, live, jumps, l10n }: Tools,
): Promise<void> {
  const { t } = l10n;
  const { document } = active;
  const article = document && (await live.whenAnalysed(document));
  if (!document || !article) {
    void inform(t('Open an article first.'));
    return;
  }
  const { activeTextEditor } = vscode.window;
  const caret =
    activeTextEditor?.document === document
      ? document.offsetAt(activeTextEditor.selection.start)
      : -1;
  const from = jumps.elsewhere?.placeIn(document) ?? caret;
  const found = stepFrom(stopsIn(article, wanted), from, direction);
  if (!found) {
    vscode.window.setStatusBarMessage(t('Nothing of that kind is marked in this file.'), 4000);
    return;
  }
  await jumps.to(document, found.to);
  vscode.window.setStatusBarMessage(stepMessage(found, article, l10n), 6000);
}

/** In order of `start`; of those that start together, the one to stop at comes first. */
function stopsIn(article: LiveArticle, wanted: readonly EditorKind[]): Stop[] {
  return stepOrder
    .filter((kind) => wanted.includes(kind))
    .flatMap((kind) =>
      article.index.annotations.flatMap((annotation) => {
        const range = annotation.kind === kind.kind ? article.unchanged(annotation) : null;
        return range ? [{ ...range, annotation, kind }] : [];
      }),
    )
    .sort((a, b) => a.start - b.start);
}

function stepMessage(
  { to, number, total }: Step<Stop>,
  { index }: LiveArticle,
  l10n: Localisation,
): string {
  const { label, sort, detail } = to.kind.label(to.annotation, { ...l10n, index });
  const words = detail === '' ? label : `${label} — ${detail}`;
  const count = l10n.t('{0} of {1}', number, total);
  return `$(arrow-right) ${count}: ${sort}: ${escapeIcons(words)}`;
}
