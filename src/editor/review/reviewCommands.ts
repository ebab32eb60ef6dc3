import * as vscode from 'vscode';
import type { Act } from '../../review/decision';
import type { ActiveArticle } from '../articles/activeArticle';
import type { LiveArticles } from '../articles/liveArticles';
import { registerCommandMap } from '../commands/registerCommandMap';
import type { Localisation } from '../words/localisation';
import { inform } from '../words/messages';
import { type ActorCommand, mergeActors, renameActor, splitActor } from './actorCommands';
import { attachHere } from './attachHere';
import { type BulkRequest, bulkReview } from './bulkReview';
import { correctAnnotation } from './correctAnnotation';
import { markableKinds, markSelection } from './markSelection';
import { askForNote } from './noteInput';
import type { OpenReview, ReviewDesk } from './reviewDesk';
import type { ReviewRow } from './reviewRows';
import { type ReviewSubject, subjectOf } from './reviewTarget';
import { settleAnnotation } from './settleAnnotation';

interface Tools {
  readonly active: ActiveArticle;
  readonly live: LiveArticles;
  readonly desk: ReviewDesk;
  readonly l10n: Localisation;
}

/** Registers what a reviewer does with one annotation, from a card, a row or the caret; and undo. */
export function registerReviewCommands(tools: Tools): vscode.Disposable {
  const { active, desk, l10n } = tools;
  const { t } = l10n;
  const about =
    (run: (subject: ReviewSubject) => Promise<unknown>) =>
    async (given?: unknown): Promise<void> => {
      const subject = await subjectOf(given, tools);
      if (subject) await run(subject);
      else void inform(t('Nothing is marked here.'));
    };
  const deciding = (make: (review: OpenReview, id: string) => readonly Act[]) =>
    about(({ document, annotation }) =>
      desk.decide(document, (review) =>
        review.annotation(annotation) ? make(review, annotation) : undefined,
      ),
    );
  const ofActor = (run: ActorCommand): ((given?: unknown) => Promise<void>) =>
    about((subject) => run(subject, { desk, l10n }));
  const onDocument =
    (run: (document: vscode.TextDocument, given?: unknown) => Promise<void>) =>
    async (given?: unknown): Promise<void> => {
      if (active.document) await run(active.document, given);
      else void inform(t('Open an article first.'));
    };
  const reversing = (way: 'undo' | 'redo', none: string) => async (): Promise<void> => {
    const { document } = active;
    const step = document && (await desk[way](document));
    if (!step) vscode.window.setStatusBarMessage(none, 4000);
  };
  return registerCommandMap({
    'speechmark.acceptAnnotation': deciding(({ acts }, id) => acts.accept([id])),
    'speechmark.rejectAnnotation': deciding(({ acts }, id) => acts.reject([id])),
    'speechmark.noteAnnotation': about((subject) => askForNote(subject, desk, l10n)),
    'speechmark.correctAnnotation': about((subject) => correctAnnotation(subject, desk, l10n)),
    'speechmark.settleAnnotation': about((subject) => settleAnnotation(subject, desk, l10n)),
    'speechmark.mergeActors': ofActor(mergeActors),
    'speechmark.renameActor': ofActor(renameActor),
    'speechmark.splitActor': ofActor(splitActor),
    'speechmark.markSelection': onDocument((document, kind?: unknown) =>
      markSelection(
        document,
        markableKinds.find((each) => each === kind),
        desk,
        l10n,
      ),
    ),
    'speechmark.bulkReview': onDocument(async (document, request?: unknown) => {
      const here = await subjectOf(undefined, tools);
      const given = (request ?? {}) as BulkRequest;
      await bulkReview(document, { request: given, here: here?.annotation }, desk, l10n);
    }),
    'speechmark.attachHere': onDocument((document, row?: unknown) =>
      attachHere(document, row as ReviewRow | undefined, desk, l10n),
    ),
    'speechmark.undoDecision': reversing('undo', t('There is no decision of yours to undo.')),
    'speechmark.redoDecision': reversing('redo', t('There is no decision of yours to redo.')),
  });
}
