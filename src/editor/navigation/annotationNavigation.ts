import * as vscode from 'vscode';
import type { ActiveArticle } from '../articles/activeArticle';
import { annotationLabel } from '../words/annotationLabels';
import { stepFrom, type StepDirection } from './annotationSteps';
import { escapeIcons } from '../words/escapeIcons';
import type { MarkedKind } from '../marks/highlightSpans';
import type { LiveArticles } from '../articles/liveArticles';
import type { Localisation } from '../words/localisation';
import { registerCommandMap } from '../commands/registerCommandMap';
import { selectIn } from './reveal';
import type { ShownKinds } from '../marks/shownKinds';

/** Which of several annotations that start together is stepped to. */
const ranks: Readonly<Record<MarkedKind, number>> = { pledge: 0, quote: 1, actor: 2, claim: 3 };

interface Tools {
  readonly active: ActiveArticle;
  readonly live: LiveArticles;
  readonly kinds: ShownKinds;
  readonly l10n: Localisation;
}

/** Registers the commands that go from one annotation to the next, of any kind or of one. */
export function registerNavigation(tools: Tools): vscode.Disposable {
  const go = (direction: StepDirection, kind?: MarkedKind) => () => step(direction, kind, tools);
  return registerCommandMap({
    'speechmark.nextAnnotation': go('next'),
    'speechmark.previousAnnotation': go('previous'),
    'speechmark.nextActor': go('next', 'actor'),
    'speechmark.previousActor': go('previous', 'actor'),
    'speechmark.nextPledge': go('next', 'pledge'),
    'speechmark.previousPledge': go('previous', 'pledge'),
    'speechmark.nextQuote': go('next', 'quote'),
    'speechmark.previousQuote': go('previous', 'quote'),
    'speechmark.nextClaim': go('next', 'claim'),
    'speechmark.previousClaim': go('previous', 'claim'),
  });
}

async function step(
  direction: StepDirection,
  kind: MarkedKind | undefined,
  { active, live, kinds, l10n }: Tools,
): Promise<void> {
  const { t } = l10n;
  const { document } = active;
  const article = document && (await live.whenRead(document));
  if (!document || !article) {
    void vscode.window.showInformationMessage(t('Open an article first.'));
    return;
  }
  const isWanted = (each: MarkedKind): boolean =>
    kind === undefined ? !kinds.hidden.has(each) : each === kind;
  const stops = article.index.annotations.flatMap((annotation) => {
    if (annotation.kind === 'money' || !isWanted(annotation.kind)) return [];
    const range = article.unchanged(annotation);
    return range ? [{ ...range, annotation }] : [];
  });
  const rank = ({ annotation }: (typeof stops)[number]): number => ranks[annotation.kind];
  stops.sort((a, b) => a.start - b.start || rank(a) - rank(b));
  const { activeTextEditor } = vscode.window;
  const from =
    activeTextEditor?.document === document
      ? document.offsetAt(activeTextEditor.selection.start)
      : -1;
  const found = stepFrom(stops, from, direction);
  if (!found) {
    vscode.window.setStatusBarMessage(t('Nothing of that kind is marked in this file.'), 4000);
    return;
  }
  await selectIn(document, found.to);
  const { label, sort, detail } = annotationLabel(found.to.annotation, article.index, l10n);
  const words = detail === '' ? label : `${label} — ${detail}`;
  const place = t('{0} of {1}', found.number, found.total);
  vscode.window.setStatusBarMessage(
    `$(arrow-right) ${place}: ${sort}: ${escapeIcons(words)}`,
    6000,
  );
}
