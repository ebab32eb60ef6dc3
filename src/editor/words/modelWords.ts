import type { ActorType, ClaimAct, MentionKind, PledgeState, QuoteForm } from '../../core/model';
import type { Translate } from './localisation';

/** The words a reader sees for what the annotation model names in code. */

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

/** How a mention names its actor; undefined for a plain name, which needs no word. */
export function mentionWord(mention: MentionKind, t: Translate): string | undefined {
  const words: Record<MentionKind, string | undefined> = {
    name: undefined,
    role: t('by role'),
    pronoun: t('by pronoun'),
    metonym: t('by its seat or symbol'),
    demonym: t('by its people'),
  };
  return words[mention];
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

export function quoteFormWord(form: QuoteForm, t: Translate): string {
  const words: Record<QuoteForm, string> = {
    direct: t('direct quote'),
    partial: t('partial quote'),
    scare: t('scare quote'),
    block: t('block quote'),
  };
  return words[form];
}

/** What the state of a pledge may also mean; undefined where its sentence says it all. */
export function pledgeStateNote(state: PledgeState, t: Translate): string | undefined {
  const notes: Partial<Record<PledgeState, string>> = {
    denied: t('denied or refused'),
    criticised: t('criticised or not kept'),
  };
  return notes[state];
}

/** Who does what, for a pledge: “Okello: pledges £40 million”. */
export function pledgeLabel(state: PledgeState, who: string, amount: string, t: Translate): string {
  const labels: Record<PledgeState, string> = {
    pledged: t('{0}: pledges {1}', who, amount),
    paid: t('{0}: has paid {1}', who, amount),
    conditional: t('{0}: would give {1}', who, amount),
    denied: t('{0}: does not pledge {1}', who, amount),
    withdrawn: t('{0}: withdraws {1}', who, amount),
    criticised: t('{0}: pledge of {1} criticised', who, amount),
  };
  return labels[state];
}

/** Who does what, for a claim: “Okello: accuses Russia, China”. */
export function claimLabel(act: ClaimAct, who: string, targets: string, t: Translate): string {
  if (targets !== '') {
    if (act === 'call') return t('{0}: calls on {1}', who, targets);
    if (act === 'accusation') return t('{0}: accuses {1}', who, targets);
    if (act === 'praise') return t('{0}: praises {1}', who, targets);
    if (act === 'warning') return t('{0}: warns {1}', who, targets);
  }
  const labels: Record<ClaimAct, string> = {
    statement: t('{0}: says', who),
    call: t('{0}: calls for', who),
    accusation: t('{0}: accuses', who),
    denial: t('{0}: denies', who),
    announcement: t('{0}: announces', who),
    pledge: t('{0}: pledges', who),
    praise: t('{0}: praises', who),
    warning: t('{0}: warns', who),
    thought: t('{0}: thinks', who),
  };
  return labels[act];
}
