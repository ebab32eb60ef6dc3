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

interface PledgeVerbForm {
  readonly form: VerbForm;
  readonly verb: PledgeVerb;
}

const sensesOf = (lower: string): PledgeVerbForm[] =>
  lexicon
    .verbReadings({ lower })
    .flatMap(({ verb: { lemma, senses }, form }) =>
      senses.flatMap(({ pledges: kind, particle = null, creates = false }) =>
        kind === undefined ? [] : [{ form, verb: { lemma, kind, particle, creates } }],
      ),
    )
    .sort((a, b) => Number(b.verb.particle !== null) - Number(a.verb.particle !== null));

/** By form; the lexicon gives forms with their particles. */
const SENSES: ReadonlyMap<string, readonly PledgeVerbForm[]> = new Map(
  lexicon.wordsWith('pledges').map((words) => {
    const [form = ''] = words.split(' ');
    return [form, sensesOf(form)];
  }),
);
const NONE: readonly PledgeVerbForm[] = [];

/** The pledging senses of a verb form, those with a particle first. */
export const pledgeVerbs = (lower: string): readonly PledgeVerbForm[] => SENSES.get(lower) ?? NONE;

const oneOf = (trait: lexicon.Trait): RegExp =>
  new RegExp(String.raw`\b(?:${lexicon.alternatives(trait)})\b`, 'i');

export const AID = oneOf('aid');
export const RAISED = oneOf('raised');
export const NO_GIFT = oneOf('noGift');

/** Nouns that make a pledge of the amount beside them: “a pledge of $5m”, “the £5m commitment”. */
export const PLEDGE_NOUN = /^(?:pledges?|commitments?|promises?|offers?)$/;

/** Verbs of putting money into something: a gift from a public body only. */
export const INVESTS = /^(?:invest|pump|pour|plough|plow|inject)$/;
