import { inflect } from '../core/lexicon/inflection';
import type { ClaimAct, ClaimAnnotation } from '../core/model';
import { claimActWord, type Translate } from './annotationWords';
import { oneLine } from './oneLine';

/** Verbs that say no more than the act of their claims does, by their principal parts. */
const plainVerbs: Readonly<Record<ClaimAct, readonly string[]>> = {
  statement: ['say said', 'tell told', 'add', 'state', 'report', 'reply', 'answer'],
  call: ['call', 'urge'],
  accusation: ['accuse'],
  denial: ['deny'],
  announcement: ['announce'],
  pledge: ['pledge', 'promise', 'vow'],
  praise: ['praise'],
  warning: ['warn'],
  thought: ['think thought'],
};

const denied = /^(?:no|not|never|hardly)$|n['’]t$/;

/** Words that end a cue and belong to what it says: “warned against”, “asked for”. */
const particles: ReadonlySet<string> = new Set(
  'about against at for of on over upon with'.split(' '),
);

/** Whether a cue says the opposite of its verb. */
export const isDeniedCue = (cue: string): boolean =>
  cue
    .toLowerCase()
    .split(/\s+/)
    .some((word) => denied.test(word));

/** Whether a verb alone would say other than a cue: “hopes” of “hopes for”. */
export const hasParticle = (cue: string): boolean =>
  particles.has(oneLine(cue).toLowerCase().split(' ').at(-1) ?? '');

/**
 * The words of a claim's cue where they say other than its act: who has opposed something does not
 * “say” it, who was thanked is not accused. Undefined where the act says it all.
 */
export function ownCue({ act, cue }: Pick<ClaimAnnotation, 'act' | 'cue'>): string | undefined {
  if (!cue) return undefined;
  const said = oneLine(cue.text);
  const words = said.toLowerCase().split(' ');
  if (words[0] === 'according') return undefined;
  const isPlain = words.some((word) => formsOf(act).has(word)) && !isDeniedCue(said);
  // Who calls for, on or upon somebody to act does the same.
  if (isPlain && (act === 'call' ? words.at(-1) !== 'to' : !hasParticle(said))) return undefined;
  return said;
}

const forms = new Map<ClaimAct, ReadonlySet<string>>();

function formsOf(act: ClaimAct): ReadonlySet<string> {
  const made = forms.get(act) ?? new Set(plainVerbs[act].flatMap(inflect).map(({ text }) => text));
  forms.set(act, made);
  return made;
}

/** What sort of claim it is: “statement”, “denial (“refused”)”. */
export function claimSort(claim: Pick<ClaimAnnotation, 'act' | 'cue'>, t: Translate): string {
  const cue = ownCue(claim);
  const act = claimActWord(claim.act, t);
  return cue === undefined ? act : t('{0} (“{1}”)', act, cue);
}
