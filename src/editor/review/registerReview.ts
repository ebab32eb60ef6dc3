import * as vscode from 'vscode';
import type { ActiveArticle } from '../articles/activeArticle';
import type { Articles } from '../articles/articles';
import type { indexOf } from '../articles/documentIndex';
import { articleLanguages } from '../articles/eligibility';
import type { LiveArticles } from '../articles/liveArticles';
import { registerCommandMap } from '../commands/registerCommandMap';
import type { Jumps } from '../navigation/jumps';
import type { ShownKinds } from '../marks/shownKinds';
import { isLost } from '../../review/reviewed';
import { escapeIcons } from '../words/escapeIcons';
import type { Localisation } from '../words/localisation';
import type { ArticleReviews } from './articleReviews';
import { ReviewActions } from './reviewActions';
import { registerReviewCommands } from './reviewCommands';
import { Comparisons } from './compare/comparisons';
import { DisputeNotice } from './disputeNotice';
import { ReviewDesk } from './reviewDesk';
import { type GitName, ReviewerName } from './reviewerName';
import { registerReviewMode } from './registerReviewMode';
import { ReviewMode } from './reviewMode';
import { ReviewView } from './reviewView';
import { ReviewStatus } from './reviewStatus';
import { saveDecisionsAs, tellTrouble } from './sidecarTroubles';
import { followRenames } from './sidecarRenames';
import { StrayedSidecars } from './strayedSidecars';
import { SidecarWatch } from './sidecarWatch';
import { stepWords } from './stepWords';
import { UntitledHandover } from './untitledHandover';

export interface ReviewTools {
  readonly articles: Articles;
  readonly active: ActiveArticle;
  readonly live: LiveArticles;
  readonly reviews: ArticleReviews;
  readonly shownKinds: ShownKinds;
  readonly jumps: Jumps;
  readonly gitName: GitName;
  /** Indexes are made once, so this comes from who has them. */
  readonly indexOf: typeof indexOf;
  readonly l10n: Localisation;
}

/** What reviewers work with. */
export interface Review extends vscode.Disposable {
  readonly desk: ReviewDesk;
  readonly status: ReviewStatus;
  readonly view: ReviewView;
  /** What the comparison of two reviewers shows, as HTML; undefined if none is open. */
  comparison(): string | undefined;
}

export function registerReview(tools: ReviewTools): Review {
  const { articles, active, live, reviews, shownKinds, jumps, gitName, l10n } = tools;
  const name = new ReviewerName(gitName, l10n);
  const desk = new ReviewDesk({ articles, reviews, name, indexOf: tools.indexOf });
  const status = new ReviewStatus(tools);
  const view = new ReviewView(tools);
  const mode = new ReviewMode({ active, desk, status, shownKinds, jumps, l10n });
  const hasLost = (document: vscode.TextDocument): boolean => {
    const outcome = articles.latest(document)?.outcome;
    return outcome?.state === 'annotated' && outcome.judgements.some(isLost);
  };
  const comparison = new Comparisons(tools);
  const disposable = vscode.Disposable.from(
    desk,
    status,
    view,
    mode,
    registerReviewMode(mode, desk, l10n),
    comparison,
    new SidecarWatch(reviews),
    new DisputeNotice(tools),
    new UntitledHandover(reviews),
    followRenames(l10n),
    new StrayedSidecars(reviews, l10n),
    reviews.onTrouble((trouble) => {
      void tellTrouble(trouble, reviews, l10n);
    }),
    desk.onDidStep((step) => {
      const words = escapeIcons(stepWords(step, l10n.t));
      vscode.window.setStatusBarMessage(`$(checklist) ${words}`, 5000);
    }),
    vscode.languages.registerCodeActionsProvider(
      articleLanguages,
      new ReviewActions(live, shownKinds, hasLost, l10n),
      { providedCodeActionKinds: ReviewActions.kinds },
    ),
    registerReviewCommands({ active, live, desk, l10n }),
    registerCommandMap({
      'speechmark.filterDecisions': (group?: unknown) =>
        view.filter(typeof group === 'string' ? group : undefined),
      'speechmark.clearDecisionsFilter': () => {
        view.clearFilter();
      },
      'speechmark.saveDecisionsAs': (target?: unknown) => {
        const { document } = active;
        const chosen = target instanceof vscode.Uri ? target : undefined;
        return document && saveDecisionsAs(document, reviews, l10n, chosen);
      },
    }),
  );
  return {
    desk,
    status,
    view,
    comparison: () => comparison.shown,
    dispose: () => {
      disposable.dispose();
    },
  };
}
