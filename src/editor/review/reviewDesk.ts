import * as vscode from 'vscode';
import { looseText } from '../../anchoring/looseText';
import type { AnnotatedDocument, Annotation } from '../../core/model';
import type { AnnotatedOutcome } from '../../analysis/analyzer';
import { Acts } from '../../review/acts';
import type { Act, Decision } from '../../review/decision';
import { historyOf, redoing, undoing } from '../../review/history';
import { machineDocument } from '../../review/asFound';
import type { Judgement } from '../../review/reviewed';
import { sign } from '../../review/sign';
import type { DocumentIndex, indexOf } from '../articles/documentIndex';
import type { Articles } from '../articles/articles';
import type { ArticleReviews } from './articleReviews';
import type { ReviewerName } from './reviewerName';

/** An article to decide on: its newest version, as its reviewers have it. */
export interface OpenReview {
  readonly document: vscode.TextDocument;
  readonly annotated: AnnotatedDocument;
  readonly judgements: readonly Judgement[];
  readonly acts: Acts;
  /** Of what is shown: all but the rejected ones. */
  readonly index: DocumentIndex;
  /** An annotation as it is shown, a rejected one too. */
  annotation(id: string): Annotation | undefined;
  judgement(id: string): Judgement | undefined;
}

/** What a step did. */
export interface Step {
  /** `undo` and `redo` tell of the step that they took back or made again. */
  readonly way: 'do' | 'undo' | 'redo';
  /** Of one step, in order. */
  readonly decisions: readonly Decision[];
}

export interface DeskTools {
  readonly articles: Articles;
  readonly reviews: ArticleReviews;
  readonly name: ReviewerName;
  readonly indexOf: typeof indexOf;
}

/** How often a document is waited for in which somebody types without a pause. */
const MOST_TRIES = 50;

/** Where reviewers decide, undo and redo: one step at a time, each on what the one before left. */
export class ReviewDesk implements vscode.Disposable {
  private readonly stepped = new vscode.EventEmitter<Step & { document: vscode.TextDocument }>();
  private turn: Promise<unknown> = Promise.resolve();

  readonly onDidStep = this.stepped.event;

  constructor(private readonly tools: DeskTools) {}

  /** Undefined if the document is not annotated. */
  async open(document: vscode.TextDocument): Promise<OpenReview | undefined> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const analysis = await this.tools.articles.current(document);
      if (analysis?.outcome.state !== 'annotated' || document.isClosed) return undefined;
      // Somebody may have typed meanwhile.
      if (analysis.version !== document.version) continue;
      const { outcome } = analysis;
      return openReview(document, this.tools.indexOf(outcome.document), outcome);
    }
    return undefined;
  }

  /**
   * Has something decided on an article as it then is.
   * @param make Undefined if there is nothing to decide after all.
   */
  decide(
    document: vscode.TextDocument,
    make: (review: OpenReview) => readonly Act[] | undefined,
  ): Promise<Step | undefined> {
    return this.inTurn(async () => {
      const by = await this.tools.name.of(document);
      const review = await this.open(document);
      const acts = review && make(review);
      if (!acts || acts.length === 0) return undefined;
      return this.sign(document, acts, by);
    });
  }

  /** Takes the reviewer's last step back; undefined if there is none. */
  undo(document: vscode.TextDocument): Promise<Step | undefined> {
    return this.reverse(document, 'undo');
  }

  redo(document: vscode.TextDocument): Promise<Step | undefined> {
    return this.reverse(document, 'redo');
  }

  /** The name that decisions on a document are signed with. */
  reviewer(document: vscode.TextDocument): Promise<string> {
    return this.tools.name.of(document);
  }

  /** Whether there is something to undo and to redo for the reviewer. */
  async history(document: vscode.TextDocument): Promise<{ undo: boolean; redo: boolean }> {
    const by = await this.tools.name.known(document);
    if (by === undefined) return { undo: false, redo: false };
    const { done, undone } = historyOf(this.tools.reviews.decisionsOn(document), by);
    return { undo: done.length > 0, redo: undone.length > 0 };
  }

  dispose(): void {
    this.stepped.dispose();
  }

  private reverse(document: vscode.TextDocument, way: 'undo' | 'redo'): Promise<Step | undefined> {
    return this.inTurn(async () => {
      const { reviews, name } = this.tools;
      await reviews.whenLoaded(document);
      const by = await name.of(document);
      const log = reviews.decisionsOn(document);
      const reversal = (way === 'undo' ? undoing : redoing)(log, by);
      if (!reversal) return undefined;
      reviews.add(document, sign([reversal], { by, at: new Date(), log }));
      const decisions = log.filter(({ group }) => group === reversal.of);
      return this.tell(document, { way, decisions });
    });
  }

  private sign(document: vscode.TextDocument, acts: readonly Act[], by: string): Step {
    const { reviews } = this.tools;
    const log = reviews.decisionsOn(document);
    const decisions = sign(acts, { by, at: new Date(), log });
    reviews.add(document, decisions);
    return this.tell(document, { way: 'do', decisions });
  }

  private tell(document: vscode.TextDocument, step: Step): Step {
    this.stepped.fire({ ...step, document });
    return step;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.turn.then(work, work);
    this.turn = turn;
    return turn;
  }
}

function openReview(
  document: vscode.TextDocument,
  index: DocumentIndex,
  { judgements, asFound }: AnnotatedOutcome,
): OpenReview {
  const { document: annotated } = index;
  const judged = new Map(judgements.map((each) => [each.annotation, each]));
  const shown = new Map(annotated.annotations.map((each) => [each.id, each]));
  const machine = machineDocument(annotated, judgements, asFound);
  return {
    document,
    annotated,
    index,
    judgements,
    acts: new Acts(machine, { document: annotated, judgements }, looseText(document.getText())),
    annotation: (id) => shown.get(id),
    judgement: (id) => judged.get(id),
  };
}
