import { indexVerbForms, type VerbReading } from '../language/verbForms';

/**
 * How sure a verb is of a promise:
 * - `promise`: in any tense (“pledged”, “committed”)
 * - `transfer`: only when still to come (“will provide”, “agreed to give”); done, it is spending
 * - `spending`: likewise, and only of a known actor and for a stated end
 * - `increase`: with a contribution as its object (“doubled its aid to $5m”)
 * - `announcement`: with a word for aid or a fund beside the amount (“announced $5m in aid”)
 */
export type PledgeVerbKind = 'promise' | 'transfer' | 'spending' | 'increase' | 'announcement';

const VERBS: Readonly<Record<PledgeVerbKind, string>> = {
  promise:
    'pledge promise vow commit earmark offer guarantee undertake set_aside allocate allot ringfence',
  transfer: `provide give donate contribute invest grant fund lend deliver inject channel
    supply extend devote dedicate put release match mobilise mobilize transfer send award
    finance direct make_available make disburse chip_in step_in deposit pump pour add put_up stump_up plough
    plow back support`,
  spending: 'spend pay pay_out cover hand_over subsidise subsidize',
  increase: 'double triple quadruple increase raise boost top_up scale_up step_up bring',
  announcement: `announce sanction unveil launch approve confirm outline create establish set_up open start
    agree extend authorise authorize adopt endorse sign sign_off`,
};

export interface PledgeVerb {
  readonly lemma: string;
  readonly kind: PledgeVerbKind;
  readonly particle: string | null;
}

let index: Map<string, { reading: VerbReading; verb: PledgeVerb }[]> | undefined;

/** Verbs of promising, by form; those with a particle first. */
export function pledgeVerbs(form: string): readonly { reading: VerbReading; verb: PledgeVerb }[] {
  if (!index) {
    index = new Map();
    for (const [kind, words] of Object.entries(VERBS) as [PledgeVerbKind, string][]) {
      for (const word of words.trim().split(/\s+/)) {
        const [lemma = word, ...rest] = word.split('_');
        const verb = { lemma, kind, particle: rest.length > 0 ? rest.join(' ') : null };
        for (const [text, readings] of indexVerbForms([lemma])) {
          const row = index.get(text) ?? [];
          for (const reading of readings) row.push({ reading, verb });
          index.set(
            text,
            row.sort((a, b) => Number(b.verb.particle !== null) - Number(a.verb.particle !== null)),
          );
        }
      }
    }
  }
  return index.get(form) ?? [];
}

/** Nouns for money that is given or set aside for an end. */
export const AID =
  /\b(?:aid|assistance|support|funding|funds?|package|programme|program|grants?|loans?|investments?|initiative|contributions?|donations?|commitments?|pledges?|relief|scheme|facility|finance|financing|credit|credits|bailout|subsid(?:y|ies)|help|scholarships?|stimulus|compensation|plan|project|money|endowment|guarantees?|ex[\s-]gratia|release|disbursement|allocation)\b/i;

/** What an increase must be of to be a promise: not a fine, a tax or a price. */
export const CONTRIBUTION =
  /\b(?:aid|assistance|support|funding|funds?|contributions?|donations?|commitments?|pledges?|share|grants?|financing|finance|lending|help|package|investments?|offer)\b/i;

/** Nouns that make a pledge of the amount they stand with: “a pledge of $5m”, “the £5m commitment”. */
export const PLEDGE_NOUN = /^(?:pledges?|commitments?|promises?|offers?)$/;

/** Nouns that an infinitive of giving may hang on: “the decision of Japan to contribute”. */
export const PROMISING_NOUN =
  /^(?:decisions?|pledges?|commitments?|promises?|plans?|offers?|agreements?|intentions?|undertakings?|willingness|vows?|deals?|readiness|resolve)$/;

/** What is promised, offered or committed that is no gift. */
export const NOT_GIFT =
  /\b(?:savings?|cuts?|reductions?|tax(?:es)?|tariffs?|levy|levies|duties|fines?|penalt(?:y|ies)|debts?|loss(?:es)?|profits?|sales|revenues?|prices?|costs?|salar(?:y|ies)|wages?|bonus(?:es)?|rewards?|bount(?:y|ies)|ransom|bail|bond|contracts?|bid|bids|takeover|fraud|theft|crimes?|rebates?|discounts?|damages|settlement|deficit|exports?|imports?|trade|budget|spending|interest|dividends?|fees?|rent|tickets?|shares|stake|fortune|jobs)\b/i;
