import type * as vscode from 'vscode';
import type { Articles } from '../articles/articles';
import type { LoadReview } from './loadReview';
import type { Review, ReviewTools } from './registerReview';

/** What reviewers work with, registered when there is the first article to review. */
export class LateReview implements vscode.Disposable {
  private loading: Promise<void> | undefined;
  private registered: Review | undefined;
  private isDisposed = false;
  private readonly listener: vscode.Disposable;

  constructor(
    articles: Articles,
    private readonly load: LoadReview,
    private readonly tools: ReviewTools,
    private readonly fail: (error: unknown) => void,
  ) {
    this.listener = articles.onDidChange(() => {
      this.loading ??= this.register();
    });
  }

  /** Undefined before the first article. */
  get now(): Review | undefined {
    return this.registered;
  }

  dispose(): void {
    this.isDisposed = true;
    this.listener.dispose();
    this.registered?.dispose();
  }

  private async register(): Promise<void> {
    try {
      const { registerReview } = await this.load();
      if (!this.isDisposed) this.registered = registerReview(this.tools);
    } catch (error) {
      this.fail(error);
    }
  }
}
