import * as vscode from 'vscode';
import type { Decision } from '../../../review/decision';
import type { ActiveArticle } from '../../articles/activeArticle';
import type { Articles } from '../../articles/articles';
import { rangeIn } from '../../articles/editorRanges';
import { registerCommandMap } from '../../commands/registerCommandMap';
import type { Localisation } from '../../words/localisation';
import { fail, inform } from '../../words/messages';
import type { ArticleReviews } from '../articleReviews';
import { Comparing } from './comparing';
import { comparisonBody } from './comparisonPage';
import { comparisonShell } from './comparisonShell';
import { pickCorrection } from './pickCorrection';
import { pickReviewers, reviewersOf } from './pickReviewers';

interface Tools {
  readonly articles: Articles;
  readonly active: ActiveArticle;
  readonly reviews: ArticleReviews;
  readonly l10n: Localisation;
}

const VIEW = 'speechmark.comparison';

/** The tab in which two reviewers are compared, and its commands. */
export class Comparisons implements vscode.Disposable {
  private comparing: Comparing | undefined;
  private panel: vscode.WebviewPanel | undefined;
  private body: string | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly lit = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
  });
  private readonly disposable: vscode.Disposable;

  constructor(private readonly tools: Tools) {
    const { reviews } = tools;
    const isCompared = (uri: vscode.Uri | string): boolean =>
      this.comparing?.document.uri.toString() === uri.toString();
    this.disposable = vscode.Disposable.from(
      this.lit,
      reviews.onDidChange((uri) => {
        if (isCompared(uri)) this.refreshSoon();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isCompared(document.uri)) this.refreshSoon();
      }),
      registerCommandMap({
        'speechmark.compareReviewers': (first?: unknown, second?: unknown) =>
          this.open(
            typeof first === 'string' && typeof second === 'string' ? [first, second] : null,
          ),
        'speechmark.comparisonNext': () => this.run('next'),
        'speechmark.comparisonPrevious': () => this.run('previous'),
        'speechmark.comparisonTakeFirst': () => this.run('takeFirst'),
        'speechmark.comparisonTakeSecond': () => this.run('takeSecond'),
        'speechmark.comparisonTakeNeither': () => this.run('takeNeither'),
        'speechmark.comparisonTakeAgreed': () => this.run('takeAgreed'),
        'speechmark.comparisonCorrect': () => this.run('correct'),
        'speechmark.comparisonUndo': () => this.run('undo'),
        'speechmark.comparisonRedo': () => this.run('redo'),
      }),
    );
  }

  /** What the tab shows, as HTML; undefined if there is none. */
  get shown(): string | undefined {
    return this.panel && this.body;
  }

  dispose(): void {
    this.panel?.dispose();
    this.disposable.dispose();
  }

  /** What the buttons and keys of the tab do. */
  private readonly steps: Readonly<Record<string, (comparing: Comparing) => unknown>> = {
    next: (comparing) => {
      comparing.step(1);
    },
    previous: (comparing) => {
      comparing.step(-1);
    },
    takeFirst: (comparing) => comparing.settle('first'),
    takeSecond: (comparing) => comparing.settle('second'),
    takeNeither: (comparing) => comparing.settle('neither'),
    takeAgreed: (comparing) => comparing.takeAgreed(),
    correct: (comparing) => this.correct(comparing),
    undo: (comparing) => comparing.reverse('undo'),
    redo: (comparing) => comparing.reverse('redo'),
  };

  private async open(chosen: readonly [string, string] | null): Promise<void> {
    const { active, reviews, articles, l10n } = this.tools;
    const { document } = active;
    const format = document && articles.formatOf(document);
    if (!document || !format) {
      void inform(l10n.t('Open an article first.'));
      return;
    }
    if (document.isUntitled) {
      void inform(l10n.t('Save the article first: what is settled stands in a file beside it.'));
      return;
    }
    await reviews.whenLoaded(document);
    const own = (): readonly Decision[] => reviews.decisionsOn(document);
    const picked =
      chosen && chosen.every((name) => reviewersOf(own()).includes(name))
        ? { reviewers: chosen, more: [] }
        : await pickReviewers(own(), (uri) => reviews.filesOf({ uri }), l10n);
    if (!picked) return;
    const { reviewers, more } = picked;
    this.comparing = await Comparing.open({
      document,
      format,
      reviewers,
      decisions: () => new Map([...own(), ...more].map((each) => [each.id, each])).values(),
      files: reviews.filesOf(document),
    });
    this.show();
  }

  private run(name: string, at?: number): Promise<void> {
    const work = async (): Promise<void> => {
      const { comparing } = this;
      if (!comparing) return;
      try {
        if (name === 'goTo') comparing.goTo(at ?? 0);
        else await this.steps[name]?.(comparing);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        void fail(
          this.tools.l10n.t('What was settled cannot be saved beside the article. {0}', why),
        );
      }
      this.show();
    };
    const turn = this.turn.then(work, work);
    this.turn = turn;
    return turn;
  }

  private async correct(comparing: Comparing): Promise<void> {
    const { current, document } = comparing;
    if (!current) return;
    const analysis = await this.tools.articles.current(document);
    const actors =
      analysis?.outcome.state === 'annotated' ? analysis.outcome.document.entities : [];
    const { reviewers } = comparing.shown;
    const picked = await pickCorrection(current, document, reviewers, actors, this.tools.l10n);
    if (picked) await comparing.settle(picked.how, picked.to);
  }

  private timer: ReturnType<typeof setTimeout> | undefined;

  /** After a pause in typing. */
  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.comparing?.refresh();
      if (this.panel) this.show();
    }, 300);
  }

  private show(): void {
    const { comparing } = this;
    if (!comparing) return;
    const { l10n } = this.tools;
    this.body = comparisonBody(comparing.shown, l10n);
    if (this.panel) {
      void this.panel.webview.postMessage({ body: this.body });
      this.panel.reveal(undefined, true);
    } else {
      this.panel = this.newPanel(this.body);
    }
    this.light(comparing);
  }

  private newPanel(body: string): vscode.WebviewPanel {
    const title = this.tools.l10n.t('Compare Reviewers');
    const panel = vscode.window.createWebviewPanel(VIEW, title, vscode.ViewColumn.Beside, {
      enableScripts: true,
      localResourceRoots: [],
      retainContextWhenHidden: true,
    });
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const { command, at } = (message ?? {}) as { command?: unknown; at?: unknown };
      if (typeof command === 'string')
        void this.run(command, typeof at === 'number' ? at : undefined);
    });
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.light(undefined);
      this.comparing = undefined;
    });
    panel.webview.html = comparisonShell(body, title, crypto.randomUUID());
    return panel;
  }

  /** Lights the words of the disagreement in the article, where that is in view. */
  private light(comparing: Comparing | undefined): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const isOwn = comparing && editor.document === comparing.document;
      const range =
        isOwn && comparing.current ? rangeIn(editor.document, comparing.current.range) : null;
      editor.setDecorations(this.lit, range ? [range] : []);
      if (range) editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }
}
