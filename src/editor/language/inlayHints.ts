import * as vscode from 'vscode';
import type { Annotation } from '../../core/model';
import { offsetsOf } from '../articles/editorRanges';
import type { LiveArticles } from '../articles/liveArticles';
import { actorHint } from '../kinds/actor/actorHint';
import { moneyHint, ratesOf } from '../kinds/money/moneyHint';
import type { Localisation } from '../words/localisation';
import type { Hint } from './hint';
import { isOn } from './settings';

/** “→ Grace Okello” after “she”, “≈ $31 million” after an amount; off by default. */
export class AnnotationHints implements vscode.InlayHintsProvider {
  constructor(
    private readonly live: LiveArticles,
    private readonly l10n: Localisation,
    readonly onDidChangeInlayHints: vscode.Event<void>,
  ) {}

  provideInlayHints(document: vscode.TextDocument, range: vscode.Range): vscode.InlayHint[] {
    const showsActors = isOn('inlayHints.actors', document);
    const showsMoney = isOn('inlayHints.money', document);
    const article = showsActors || showsMoney ? this.live.of(document) : undefined;
    if (!article) return [];
    const { index } = article;
    const context = { ...this.l10n, index };
    const asked = offsetsOf(document, range);
    const rates = ratesOf(index);
    const hintFor = (annotation: Annotation): Hint | undefined => {
      if (annotation.kind === 'actor' && showsActors) return actorHint(annotation, context);
      if (annotation.kind === 'money' && showsMoney) return moneyHint(annotation, rates, context);
      return undefined;
    };
    return index.annotations.flatMap((annotation) => {
      const hint = hintFor(annotation);
      const now = hint && article.unchanged(annotation);
      if (!now || now.end < asked.start || now.end > asked.end) return [];
      const inlay = new vscode.InlayHint(document.positionAt(now.end), hint.label);
      inlay.paddingLeft = true;
      inlay.tooltip = hint.tooltip;
      return [inlay];
    });
  }
}
