import type { Translate } from '../words/localisation';

/** What a key of review mode does, for the list of keys. */
export interface ReviewKey {
  readonly label: string;
  /** The keys themselves. */
  readonly description: string;
  readonly command: string;
  readonly argument?: object;
}

/** The keys of review mode, as `package.json` binds them. */
export function reviewKeys(t: Translate): ReviewKey[] {
  const span = (edge: string, direction: string): object => ({ edge, by: 'character', direction });
  return [
    { label: t('Accept and go on'), description: 'A, Enter', command: 'speechmark.reviewAccept' },
    { label: t('Reject and go on'), description: 'R, Delete', command: 'speechmark.reviewReject' },
    { label: t('Leave for later'), description: 'S, N, Tab', command: 'speechmark.reviewNext' },
    { label: t('Back'), description: 'P, Shift+Tab', command: 'speechmark.reviewPrevious' },
    { label: t('Correct…'), description: 'C', command: 'speechmark.reviewCorrect' },
    { label: t('Note…'), description: 'T', command: 'speechmark.reviewNote' },
    {
      label: t('Settle different judgements…'),
      description: 'D',
      command: 'speechmark.reviewSettle',
    },
    { label: t('Mark the selection…'), description: 'M', command: 'speechmark.markSelection' },
    {
      label: t('Another annotation on the same words'),
      description: 'O',
      command: 'speechmark.reviewOverlapping',
    },
    {
      label: t('End of the span: by a character; with Ctrl or Cmd by a word'),
      description: 'Shift+←, Shift+→',
      command: 'speechmark.reviewMoveSpan',
      argument: span('end', 'right'),
    },
    {
      label: t('Start of the span: by a character; with Shift by a word'),
      description: 'Alt+←, Alt+→',
      command: 'speechmark.reviewMoveSpan',
      argument: span('start', 'left'),
    },
    { label: t('Undo'), description: 'U', command: 'speechmark.reviewUndo' },
    { label: t('Redo'), description: 'Shift+U', command: 'speechmark.reviewRedo' },
    { label: t('Show the card'), description: 'H', command: 'editor.action.showHover' },
    {
      label: t('Leave review mode'),
      description: 'Escape',
      command: 'speechmark.leaveReviewMode',
    },
  ];
}
