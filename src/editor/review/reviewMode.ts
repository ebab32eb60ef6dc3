import * as vscode from 'vscode';
import type { Range } from '../../core/document/sourceDocument';
import type { Annotation } from '../../core/model';
import type { Act } from '../../review/decision';
import type { ActiveArticle } from '../articles/activeArticle';
import { editorsOf, rangeIn } from '../articles/editorRanges';
import { kindOf } from '../kinds/kinds';
import type { ShownKinds } from '../marks/shownKinds';
import type { Jumps } from '../navigation/jumps';
import { escapeIcons } from '../words/escapeIcons';
import type { Localisation } from '../words/localisation';
import { inform } from '../words/messages';
import { shorten } from '../words/shorten';
import type { OpenReview, ReviewDesk, Step } from './reviewDesk';
import type { ReviewStatus } from './reviewStatus';
import type { ReviewSubject } from './reviewTarget';
import { type EdgeMove, movedEdge } from './spanEdges';
import { TextGuard } from './textGuard';
import { type ReviewPlace, reviewable, stepFromPlace, undecidedIn } from './undecided';

const contextKey = 'speechmark.reviewing';
/** How many characters the status bar shows of the annotation that it is about. */
const labelLength = 60;

interface Tools {
  readonly active: ActiveArticle;
  readonly desk: ReviewDesk;
  readonly status: ReviewStatus;
  readonly shownKinds: ShownKinds;
  readonly jumps: Jumps;
  readonly l10n: Localisation;
}

/** The annotation that the keys are about. */
interface Current extends ReviewPlace {
  readonly id: string;
}

/** An article that is gone through with keys alone. */
interface Session {
  readonly document: vscode.TextDocument;
  current: Current | undefined;
  /** A span that the reviewer has begun to change; it is decided when they go on. */
  pending: Range | undefined;
}

/**
 * Review mode: keys alone lead from one undecided annotation to the next and decide on it. Nothing
 * that is typed gets into the text meanwhile.
 */
export class ReviewMode implements vscode.Disposable {
  private session: Session | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly guard = new TextGuard();
  private readonly outline = vscode.window.createTextEditorDecorationType({
    outline: '2px solid',
    outlineColor: new vscode.ThemeColor('focusBorder'),
  });
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly tools: Tools) {
    const { window, workspace } = vscode;
    this.disposables = [
      this.guard,
      this.outline,
      window.onDidChangeActiveTextEditor(() => {
        this.tellContext();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, kind, selections }) => {
        const [selection] = selections;
        const caret = selection?.start;
        // Words that are selected are perhaps to be marked.
        const isClick =
          kind === vscode.TextEditorSelectionChangeKind.Mouse && selection?.isEmpty === true;
        if (isClick && caret && textEditor.document === this.session?.document) {
          void this.inTurn(() => this.goToCaret(textEditor.document.offsetAt(caret)));
        }
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.session?.document) void this.leave();
      }),
    ];
  }

  /** The annotation that keys decide on; undefined outside of review mode. */
  get subject(): ReviewSubject | undefined {
    const { session } = this;
    return session?.current && { document: session.document, annotation: session.current.id };
  }

  async toggle(): Promise<void> {
    if (this.session && this.session.document === this.tools.active.document) await this.leave();
    else await this.enter();
  }

  /** Goes out of review mode; first drops a span that was not decided on, if `isStep`. */
  async leave(isStep = false): Promise<void> {
    const { session } = this;
    if (!session) return;
    if (isStep && session.pending) {
      session.pending = undefined;
      await this.show();
      return;
    }
    await this.keepSpan();
    this.session = undefined;
    for (const editor of editorsOf(session.document.uri.toString())) {
      editor.setDecorations(this.outline, []);
    }
    this.tools.status.say(undefined);
    this.tellContext();
    await this.guard.release();
  }

  go(direction: 'next' | 'previous'): Promise<void> {
    return this.inTurn(async () => {
      await this.keepSpan();
      await this.move(direction);
    });
  }

  /** Accepts what keys are about, with the span that it now has, or rejects it, and goes on. */
  judge(verdict: 'accept' | 'reject'): Promise<void> {
    return this.inTurn(async () => {
      const { session } = this;
      if (!session?.current) return;
      const { id } = session.current;
      if (verdict === 'accept' && session.pending) await this.keepSpan();
      else {
        session.pending = undefined;
        await this.decide(session, ({ acts }) => acts[verdict]([id]));
      }
      await this.move('next');
    });
  }

  moveSpan(move: EdgeMove): Promise<void> {
    return this.inTurn(async () => {
      const { session } = this;
      if (!session?.current) return;
      const { current } = session;
      const moved = movedEdge(session.document.getText(), session.pending ?? current, move);
      // Where it was before, nothing is to be kept, and Enter accepts.
      const isBack = moved.start === current.start && moved.end === current.end;
      session.pending = isBack ? undefined : moved;
      await this.show();
    });
  }

  /** Goes to another annotation that lies on the same words. */
  cycle(): Promise<void> {
    return this.inTurn(async () => {
      const { session } = this;
      const { current } = session ?? {};
      const review = session && current && (await this.open(session));
      if (!review) return;
      await this.keepSpan();
      const here = reviewable(review.index, this.tools.shownKinds.hidden).filter(
        ({ start, end }) => start < current.end && end > current.start,
      );
      const at = here.findIndex(({ id }) => id === current.id);
      await this.goTo(here[(at + 1) % here.length]);
    });
  }

  /** Takes a step back or makes it again, and shows where that was. */
  reverse(way: 'undo' | 'redo', none: string): Promise<void> {
    return this.inTurn(async () => {
      const { session } = this;
      if (!session) return;
      if (session.pending) {
        session.pending = undefined;
        await this.show();
        return;
      }
      const step = await this.tools.desk[way](session.document);
      if (step) await this.showStep(session, step);
      else vscode.window.setStatusBarMessage(none, 4000);
    });
  }

  /** Shows the annotation anew, after something was decided on it by other means than keys. */
  refresh(): Promise<void> {
    return this.inTurn(async () => {
      const { session } = this;
      const review = session?.current && (await this.open(session));
      if (review) await this.goTo(review.annotation(session?.current?.id ?? ''));
    });
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private async enter(): Promise<void> {
    await this.leave();
    const { active, desk, shownKinds, l10n } = this.tools;
    const { document } = active;
    const review = document && (await desk.open(document));
    if (!review) {
      void inform(l10n.t('Open an article first.'));
      return;
    }
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    const all = reviewable(review.index, shownKinds.hidden);
    const caret = document.offsetAt(editor.selection.start);
    await this.guard.hold(document);
    this.session = { document, current: undefined, pending: undefined };
    this.tellContext();
    const open = undecidedIn(review.index, shownKinds.hidden);
    await this.goTo(open.find(({ end }) => end > caret) ?? open[0] ?? all[0]);
    if (open.length === 0) this.sayAllDecided();
  }

  private async move(direction: 'next' | 'previous'): Promise<void> {
    const { session } = this;
    const review = session && (await this.open(session));
    if (!review) return;
    const open = undecidedIn(review.index, this.tools.shownKinds.hidden);
    const from = session.current ?? { start: -1, end: -1, kind: 'money' };
    const next = stepFromPlace(open, from, direction);
    if (next) await this.goTo(next);
    else {
      // It is shown with what was decided on it.
      await this.goTo(review.annotation(session.current?.id ?? '') ?? undefined);
      if (open.length === 0) this.sayAllDecided();
    }
  }

  private sayAllDecided(): void {
    const { t } = this.tools.l10n;
    vscode.window.setStatusBarMessage(
      `$(check-all) ${t('Everything in this article is decided.')}`,
      6000,
    );
  }

  private async goToCaret(caret: number): Promise<void> {
    const { session } = this;
    await this.keepSpan();
    const review = session && (await this.open(session));
    if (!review) return;
    const [narrowest] = reviewable(review.index, this.tools.shownKinds.hidden)
      .filter(({ start, end }) => start <= caret && end > caret)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    if (narrowest) await this.goTo(narrowest);
  }

  private async showStep(session: Session, { decisions }: Step): Promise<void> {
    const review = await this.open(session);
    if (!review) return;
    const shown = decisions.flatMap((decision) =>
      'target' in decision ? (review.annotation(decision.target.annotation) ?? []) : [],
    );
    await this.goTo(shown[0] ?? review.annotation(session.current?.id ?? ''));
  }

  /** Makes an annotation the one that keys are about; what is rejected is only shown. */
  private async goTo(annotation: Annotation | undefined): Promise<void> {
    const { session } = this;
    if (!session) return;
    if (annotation) {
      const { id, kind, start, end } = annotation;
      session.current = { id, kind, start, end };
      session.pending = undefined;
    }
    await this.show(annotation);
  }

  private async show(annotation?: Annotation): Promise<void> {
    const { session } = this;
    if (!session) return;
    const { document, current, pending } = session;
    const range = pending ?? current;
    if (!range) {
      this.tools.status.say(this.tools.l10n.t('Reviewing'));
      return;
    }
    await this.tools.jumps.to(document, range);
    for (const editor of editorsOf(document.uri.toString())) {
      editor.setDecorations(this.outline, [rangeIn(document, range)]);
    }
    const review = annotation ? undefined : await this.open(session);
    const shown = annotation ?? review?.annotation(current?.id ?? '');
    if (shown) this.tools.status.say(await this.wordsOf(session, shown));
  }

  private async wordsOf({ document, pending }: Session, annotation: Annotation): Promise<string> {
    const { desk, l10n } = this.tools;
    if (pending) {
      const words = shorten(document.getText(rangeIn(document, pending)), labelLength);
      return escapeIcons(l10n.t('New span: {0} · Enter keeps it, Escape does not', words));
    }
    const review = await desk.open(document);
    const index = review?.index;
    const label = index && kindOf(annotation)?.label(annotation, { ...l10n, index });
    const words = label ? `${label.sort}: ${label.label}` : annotation.text;
    return escapeIcons(l10n.t('Review: {0}', shorten(words, labelLength)));
  }

  /** Decides on a span that the reviewer has changed. */
  private async keepSpan(): Promise<void> {
    const { session } = this;
    const { current, pending } = session ?? {};
    if (!session || !current || !pending) return;
    session.pending = undefined;
    await this.decide(session, ({ acts }) => acts.correct(current.id, { span: pending }));
  }

  private async decide(
    { document }: Session,
    make: (review: OpenReview) => readonly Act[],
  ): Promise<void> {
    await this.tools.desk.decide(document, make);
  }

  private open({ document }: Session): Promise<OpenReview | undefined> {
    return this.tools.desk.open(document);
  }

  private tellContext(): void {
    const { session } = this;
    const isReviewing = session?.document === vscode.window.activeTextEditor?.document;
    void vscode.commands.executeCommand(
      'setContext',
      contextKey,
      session !== undefined && isReviewing,
    );
  }

  /** Keys that are pressed fast are taken one after the other. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.turn.then(work, work);
    this.turn = turn;
    return turn;
  }
}
