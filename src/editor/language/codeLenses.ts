import * as vscode from 'vscode';
import { rangeIn } from '../articles/editorRanges';
import type { LiveArticles } from '../articles/liveArticles';
import { pledgeKind } from '../kinds/pledge/pledgeKind';
import { countAnnotations, countWords } from '../status/annotationCounts';
import type { GoToTarget } from '../views/goTo';
import { escapeIcons } from '../words/escapeIcons';
import type { Localisation } from '../words/localisation';
import { isOn } from './settings';

/** Counts above the headline, and who pledges what above each pledge; off by default. */
export class AnnotationLenses implements vscode.CodeLensProvider {
  constructor(
    private readonly live: LiveArticles,
    private readonly l10n: Localisation,
    readonly onDidChangeCodeLenses: vscode.Event<void>,
  ) {}

  async provideCodeLenses(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeLens[]> {
    if (!isOn('codeLens', document)) return [];
    const article = await this.live.whenAnalysed(document);
    if (!article || token.isCancellationRequested) return [];
    const { index, headline } = article;
    if (index.annotations.length === 0) return [];
    const summary = new vscode.CodeLens(
      rangeIn(document, headline ? article.now(headline) : { start: 0, end: 0 }),
      {
        title: countWords(countAnnotations(index), this.l10n).join(' · '),
        tooltip: this.l10n.t('Go to an annotation'),
        command: 'speechmark.goToAnnotation',
      },
    );
    const pledges = index.annotations.flatMap((annotation) => {
      if (annotation.kind !== 'pledge') return [];
      const now = article.unchanged(annotation);
      if (!now) return [];
      const { label, detail } = pledgeKind.label(annotation, { ...this.l10n, index });
      const target: GoToTarget = { uri: document.uri.toString(), ...now };
      return [
        new vscode.CodeLens(rangeIn(document, now), {
          title: `$(${pledgeKind.icon}) ${escapeIcons(detail === '' ? label : `${label} ${detail}`)}`,
          command: 'speechmark.goTo',
          arguments: [target],
        }),
      ];
    });
    return [summary, ...pledges];
  }
}
