import type { ActorType, AnnotationStatus, ClaimAct, QuoteForm } from '../core/model';

/**
 * Translates a message and fills its numbered places, as `vscode.l10n.t` does. What does not need VS
 * Code takes it as an argument, so it can be tested without it.
 */
export type Translate = (message: string, ...args: (string | number)[]) => string;

export function actorTypeWord(type: ActorType, t: Translate): string {
  const words: Record<ActorType, string> = {
    person: t('person'),
    organization: t('organisation'),
    government: t('government'),
    country: t('country'),
    bloc: t('bloc'),
    group: t('group'),
  };
  return words[type];
}

export function quoteFormWord(form: QuoteForm, t: Translate): string {
  const words: Record<QuoteForm, string> = {
    direct: t('direct quote'),
    partial: t('partial quote'),
    scare: t('scare quote'),
    block: t('block quote'),
  };
  return words[form];
}

export function claimActWord(act: ClaimAct, t: Translate): string {
  const words: Record<ClaimAct, string> = {
    statement: t('statement'),
    call: t('call'),
    accusation: t('accusation'),
    denial: t('denial'),
    announcement: t('announcement'),
    pledge: t('pledge in words'),
    praise: t('praise'),
    warning: t('warning'),
    thought: t('thought'),
  };
  return words[act];
}

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

/** What a reviewer did with an annotation, after their name. */
export function judgedWord(status: AnnotationStatus, t: Translate): string {
  const words: Record<AnnotationStatus, string> = {
    suggested: t('noted'),
    accepted: t('accepted'),
    rejected: t('rejected'),
    corrected: t('corrected'),
    added: t('added'),
  };
  return words[status];
}
