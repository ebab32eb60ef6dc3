import * as lexicon from '../lexicon/lexicon';
import type { VerbForm } from '../lexicon/inflection';
import type { PledgeVerbKind } from '../lexicon/verbs';

export interface PledgeVerb {
  readonly lemma: string;
  readonly kind: PledgeVerbKind;
  readonly particle: string | null;
  /** Pledges only in the future: “will set up a $5m fund”. */
  readonly creates: boolean;
}

/** The pledging senses of a verb form, those with a particle first. */
export function pledgeVerbs(
  lower: string,
): readonly { readonly form: VerbForm; readonly verb: PledgeVerb }[] {
  if (!lexicon.is({ lower }, 'pledges')) return [];
  return lexicon
    .verbReadings({ lower })
    .flatMap(({ verb: { lemma, senses }, form }) =>
      senses.flatMap(({ pledges: kind, particle = null, creates = false }) =>
        kind === undefined ? [] : [{ form, verb: { lemma, kind, particle, creates } }],
      ),
    )
    .sort((a, b) => Number(b.verb.particle !== null) - Number(a.verb.particle !== null));
}

/** Nouns for money that is given or set aside for a purpose. */
export const AID =
  /\b(?:aid|assistance|support|funding|funds?|package|programme|program|grants?|loans?|investments?|initiative|contributions?|donations?|commitments?|pledges?|relief|scheme|facility|finance|financing|credit|credits|bailout|subsid(?:y|ies)|help|scholarships?|stimulus|compensation|plan|project|money|endowment|guarantees?|ex[\s-]gratia|release|disbursement|allocation)\b/i;

/** What must be raised for it to be a promise: not a fine, a tax or a price. */
export const CONTRIBUTION =
  /\b(?:aid|assistance|support|funding|funds?|contributions?|donations?|commitments?|pledges?|share|grants?|financing|finance|lending|help|package|investments?|offer)\b/i;

/** Nouns that make a pledge of the amount beside them: “a pledge of $5m”, “the £5m commitment”. */
export const PLEDGE_NOUN = /^(?:pledges?|commitments?|promises?|offers?)$/;

/** Nouns that take an infinitive of giving: “the decision of Japan to contribute”. */
export const PROMISING_NOUN =
  /^(?:decisions?|pledges?|commitments?|promises?|plans?|offers?|agreements?|intentions?|undertakings?|willingness|vows?|deals?|readiness|resolve)$/;

/** Things that are promised, offered or committed but are no gifts. */
export const NOT_GIFT =
  /\b(?:savings?|cuts?|reductions?|tax(?:es)?|tariffs?|levy|levies|duties|fines?|penalt(?:y|ies)|debts?|loss(?:es)?|profits?|sales|revenues?|prices?|costs?|salar(?:y|ies)|wages?|bonus(?:es)?|rewards?|bount(?:y|ies)|ransom|bail|bond|contracts?|bid|bids|takeover|fraud|theft|crimes?|rebates?|discounts?|damages|settlement|deficit|exports?|imports?|trade|budget|spending|interest|dividends?|fees?|rent|tickets?|shares|stake|fortune|jobs)\b/i;
