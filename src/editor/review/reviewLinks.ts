import type { Annotation } from '../../core/model';
import { commandLink } from '../words/commandLink';
import type { Localisation, Translate } from '../words/localisation';
import { namedActor } from './namedActor';
import type { ReviewTarget } from './reviewTarget';

/** What is decided on an annotation, and on the actor that it names. */
export type ReviewAction = 'accept' | 'reject' | 'correct' | 'note' | 'settle' | ActorAction;
type ActorAction = 'merge' | 'rename' | 'split';

/** The commands that decide on one annotation. */
export const reviewCommands: Readonly<Record<ReviewAction, string>> = {
  accept: 'speechmark.acceptAnnotation',
  reject: 'speechmark.rejectAnnotation',
  correct: 'speechmark.correctAnnotation',
  note: 'speechmark.noteAnnotation',
  settle: 'speechmark.settleAnnotation',
  merge: 'speechmark.mergeActors',
  rename: 'speechmark.renameActor',
  split: 'speechmark.splitActor',
};

/** The command that a card over a selection offers. */
export const MARK_SELECTION = 'speechmark.markSelection';

const icons: Readonly<Record<ReviewAction, string>> = {
  accept: 'check',
  reject: 'close',
  correct: 'edit',
  note: 'note',
  settle: 'git-compare',
  merge: 'git-merge',
  rename: 'tag',
  split: 'split-horizontal',
};

/** What can still be decided on an annotation. */
export function reviewActionsOn({
  status,
  judgedOtherwise,
}: Pick<Annotation, 'status' | 'judgedOtherwise'>): readonly ReviewAction[] {
  const isAccepted = status === 'accepted' || status === 'added' || status === 'corrected';
  const isRejected = status === 'rejected';
  return [
    ...(judgedOtherwise ? ['settle' as const] : []),
    ...(isAccepted ? [] : ['accept' as const]),
    ...(isRejected ? [] : ['reject' as const, 'correct' as const]),
    'note',
  ];
}

/** What can be done with the actor that an annotation names. */
export const actorActionsOn = (annotation: Annotation): readonly ActorAction[] =>
  namedActor(annotation) === null ? [] : ['merge', 'rename', 'split'];

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
    case 'settle':
      return t('Settle…');
    case 'merge':
      return t('Merge actors…');
    case 'rename':
      return t('Rename actor…');
    case 'split':
      return t('Split actor…');
  }
}

/** The links of a card that decide on its annotation, and on the actor that it names, as Markdown. */
export function reviewLinks(uri: string, annotation: Annotation, { t }: Localisation): string {
  const target: ReviewTarget = { uri, annotation: annotation.id };
  const line = (actions: readonly ReviewAction[]): string =>
    actions
      .map((action) =>
        commandLink(icons[action], reviewActionWord(action, t), reviewCommands[action], target),
      )
      .join(' &nbsp; ');
  return [line(reviewActionsOn(annotation)), line(actorActionsOn(annotation))]
    .filter((each) => each !== '')
    .join('\n\n');
}
