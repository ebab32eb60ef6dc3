import type { AnnotationStatus } from '../../core/model';
import { commandLink } from '../words/commandLink';
import type { Localisation, Translate } from '../words/localisation';
import type { ReviewTarget } from './reviewTarget';

export type ReviewAction = 'accept' | 'reject' | 'correct' | 'note';

/** The commands that decide on one annotation. */
export const reviewCommands: Readonly<Record<ReviewAction, string>> = {
  accept: 'speechmark.acceptAnnotation',
  reject: 'speechmark.rejectAnnotation',
  correct: 'speechmark.correctAnnotation',
  note: 'speechmark.noteAnnotation',
};

const icons: Readonly<Record<ReviewAction, string>> = {
  accept: 'check',
  reject: 'close',
  correct: 'edit',
  note: 'note',
};

/** What can still be decided on an annotation. */
export function reviewActionsOn(status: AnnotationStatus): readonly ReviewAction[] {
  const isAccepted = status === 'accepted' || status === 'added' || status === 'corrected';
  const isRejected = status === 'rejected';
  return [
    ...(isAccepted ? [] : ['accept' as const]),
    ...(isRejected ? [] : ['reject' as const, 'correct' as const]),
    'note',
  ];
}

export function reviewActionWord(action: ReviewAction, t: Translate): string {
  switch (action) {
    case 'accept':
      return t('Accept');
    case 'reject':
      return t('Reject');
    case 'correct':
      return t('Correct…');
    case 'note':
      return t('Note…');
  }
}

/** The links of a card that decide on its annotation, as Markdown. */
export function reviewLinks(
  target: ReviewTarget,
  status: AnnotationStatus,
  { t }: Localisation,
): string {
  return reviewActionsOn(status)
    .map((action) =>
      commandLink(icons[action], reviewActionWord(action, t), reviewCommands[action], target),
    )
    .join(' &nbsp; ');
}
