import * as vscode from 'vscode';
import type { ActiveArticle } from '../articles/activeArticle';
import type { Articles } from '../articles/articles';
import type { indexOf } from '../articles/documentIndex';
import type { ShownKinds } from '../marks/shownKinds';
import type { Localisation } from '../words/localisation';
import type { ArticleReviews } from './articleReviews';
import { undecidedIn } from './undecided';

interface Tools {
  readonly articles: Articles;
  readonly active: ActiveArticle;
  readonly reviews: ArticleReviews;
  readonly indexOf: typeof indexOf;
  readonly shownKinds: ShownKinds;
  readonly l10n: Localisation;
}

/** Says in the status bar how many annotations are left, once somebody has begun to decide. */
export class ReviewStatus implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    'speechmark.review',
    vscode.StatusBarAlignment.Right,
    99,
  );
  private readonly disposables: vscode.Disposable[];
  private text: string | undefined;
  private reviewing: string | undefined;

  constructor(private readonly tools: Tools) {
    const { active, reviews, shownKinds, l10n } = tools;
    this.item.name = l10n.t('Speechmark Review');
    this.item.command = 'speechmark.toggleReviewMode';
    this.disposables = [
      this.item,
      active.onDidChange(() => {
        this.update();
      }),
      shownKinds.onDidChange(() => {
        this.update();
      }),
      reviews.onDidSave((uri) => {
        if (active.document?.uri.toString() === uri) this.update();
      }),
    ];
    this.update();
  }

  /** What the status bar says of the review; undefined if nothing. */
  get shown(): string | undefined {
    return this.text;
  }

  /** What to say besides while the reader is in review mode; undefined after it. */
  say(reviewing: string | undefined): void {
    this.reviewing = reviewing;
    this.update();
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private update(): void {
    this.text = this.words();
    if (this.text === undefined) {
      this.item.hide();
      return;
    }
    this.item.text = this.text;
    const { t } = this.tools.l10n;
    this.item.tooltip = this.text.startsWith('$(warning)')
      ? t(
          'Your decisions cannot be saved beside the article. They are kept in this workspace meanwhile.',
        )
      : t('Annotations that nobody has decided on yet');
    this.item.show();
  }

  private words(): string | undefined {
    const { articles, active, reviews, shownKinds, indexOf } = this.tools;
    const { t } = this.tools.l10n;
    const { document } = active;
    if (!document) return undefined;
    const outcome = articles.latest(document)?.outcome;
    if (outcome?.state !== 'annotated') return undefined;
    if (this.reviewing === undefined && outcome.judgements.length === 0) return undefined;
    const left = undecidedIn(indexOf(outcome.document), shownKinds.hidden).length;
    const isUnsaved = reviews.stateOf(document) === 'failed';
    const count = left === 0 ? t('all decided') : t('{0} left', left);
    if (isUnsaved) return `$(warning) ${this.phrase(count)}`;
    return `${this.reviewing === undefined ? '$(checklist)' : '$(edit)'} ${this.phrase(count)}`;
  }

  private phrase(count: string): string {
    return this.reviewing === undefined ? count : `${this.reviewing} · ${count}`;
  }
}
