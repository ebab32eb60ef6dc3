import * as vscode from 'vscode';
import { registerCommandMap } from '../commands/registerCommandMap';
import type { Localisation } from '../words/localisation';
import { correctAnnotation } from './correctAnnotation';
import { askForNote } from './noteInput';
import type { ReviewDesk } from './reviewDesk';
import { settleAnnotation } from './settleAnnotation';
import { reviewKeys } from './reviewKeys';
import type { ReviewMode } from './reviewMode';
import type { ReviewSubject } from './reviewTarget';
import type { EdgeMove } from './spanEdges';

/** Registers what the keys of review mode do. */
export function registerReviewMode(
  mode: ReviewMode,
  desk: ReviewDesk,
  l10n: Localisation,
): vscode.Disposable {
  const { t } = l10n;
  const about = (ask: (subject: ReviewSubject) => Promise<unknown>) => async (): Promise<void> => {
    const { subject } = mode;
    if (!subject) return;
    await ask(subject);
    await mode.refresh();
  };
  return registerCommandMap({
    'speechmark.toggleReviewMode': () => mode.toggle(),
    'speechmark.leaveReviewMode': () => mode.leave(true),
    'speechmark.reviewNext': () => mode.go('next'),
    'speechmark.reviewPrevious': () => mode.go('previous'),
    'speechmark.reviewAccept': () => mode.judge('accept'),
    'speechmark.reviewReject': () => mode.judge('reject'),
    'speechmark.reviewOverlapping': () => mode.cycle(),
    'speechmark.reviewMoveSpan': (move: EdgeMove) => mode.moveSpan(move),
    'speechmark.reviewCorrect': about((subject) => correctAnnotation(subject, desk, l10n)),
    'speechmark.reviewSettle': about((subject) => settleAnnotation(subject, desk, l10n)),
    'speechmark.reviewNote': about((subject) => askForNote(subject, desk, l10n)),
    'speechmark.reviewUndo': () =>
      mode.reverse('undo', t('There is no decision of yours to undo.')),
    'speechmark.reviewRedo': () =>
      mode.reverse('redo', t('There is no decision of yours to redo.')),
    'speechmark.reviewKeys': async () => {
      const picked = await vscode.window.showQuickPick(reviewKeys(t), {
        title: t('Keys of Review Mode'),
        placeHolder: t('What to do'),
        matchOnDescription: true,
      });
      if (picked) await vscode.commands.executeCommand(picked.command, picked.argument);
    },
  });
}
