import { indexVerbForms, type VerbReading } from '../language/verbForms';

/**
 * How sure a verb is of a promise:
 * - `promise`: in any tense (“pledged”, “committed”)
 * - `transfer`: only when still to come (“will provide”, “agreed to give”); done, it is spending
 * - `announcement`: with a word for aid or a fund beside the amount (“announced $5m in aid”)
 */
export type PledgeVerbKind = 'promise' | 'transfer' | 'announcement';

const VERBS: Readonly<Record<PledgeVerbKind, string>> = {
  promise: 'pledge promise vow commit earmark offer guarantee undertake',
  transfer: `provide give donate contribute invest grant allocate fund lend deliver inject channel
    supply extend devote dedicate put set_aside spend release double triple increase raise boost
    match mobilise mobilize pay transfer send award finance direct top_up make_available disburse
    chip_in pump pour cover`,
  announcement: 'announce unveil launch approve confirm outline',
};

export interface PledgeVerb {
  readonly lemma: string;
  readonly kind: PledgeVerbKind;
  readonly particle: string | null;
}

let index: Map<string, { reading: VerbReading; verb: PledgeVerb }[]> | undefined;

/** Verbs of promising, by form. */
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
          index.set(text, row);
        }
      }
    }
  }
  return index.get(form) ?? [];
}

/** Nouns for money that is given or set aside for an end. */
export const AID =
  /\b(?:aid|assistance|support|funding|funds?|package|programme|program|grants?|loans?|investments?|initiative|contributions?|donations?|commitments?|pledges?|relief|scheme|facility|finance|financing|credit|bailout|subsid(?:y|ies)|help|scholarships?|stimulus|compensation|plan|project|money)\b/i;

/** Nouns that make a pledge of the amount they stand with: “a pledge of $5m”, “the £5m commitment”. */
export const PLEDGE_NOUN = /^(?:pledges?|commitments?|promises?)$/;
