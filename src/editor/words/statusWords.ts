import type { AnnotationStatus } from '../../core/model';
import type { Translate } from './localisation';

/** What reviewers made of annotations, as the heading of a list. */
export function statusWord(status: AnnotationStatus, t: Translate): string {
  const words: Record<AnnotationStatus, string> = {
    suggested: t('Suggested, not yet decided'),
    accepted: t('Accepted'),
    corrected: t('Corrected'),
    added: t('Added'),
    rejected: t('Rejected'),
  };
  return words[status];
}
