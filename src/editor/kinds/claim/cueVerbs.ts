import { inflect } from '../../../core/lexicon/inflection';
import { hasParticle, isDeniedCue } from '../../../formats/ownCue';
import type { Translate } from '../../words/localisation';

/**
 * What somebody does in the words of the cue, where the act of the claim says less or too much: who
 * plans or refuses does not “think”. By the principal parts of the verb.
 */
// prettier-ignore
const cueLabels = (who: string, t: Translate): Readonly<Record<string, string>> => ({
  'agree': t('{0}: agrees', who),
  'anticipate': t('{0}: expects', who),
  'ask': t('{0}: asks', who),
  'assume': t('{0}: assumes', who),
  'believe': t('{0}: believes', who),
  'blame': t('{0}: blames', who),
  'conclude': t('{0}: concludes', who),
  'decide': t('{0}: decides', who),
  'demand': t('{0}: demands', who),
  'doubt': t('{0}: doubts', who),
  'expect': t('{0}: expects', who),
  'fear': t('{0}: fears', who),
  'hear heard': t('{0}: hears', who),
  'hope': t('{0}: hopes', who),
  'intend': t('{0}: intends', who),
  'know knew known': t('{0}: knows', who),
  'learn learned learnt': t('{0}: learns', who),
  'plan planned': t('{0}: plans', who),
  'realise': t('{0}: realises', who),
  'realize': t('{0}: realises', who),
  'refuse': t('{0}: refuses', who),
  'regret regretted': t('{0}: regrets', who),
  'seek sought': t('{0}: seeks', who),
  'reject': t('{0}: rejects', who),
  'suspect': t('{0}: suspects', who),
  'thank': t('{0}: thanks', who),
  'want': t('{0}: wants', who),
  'wish': t('{0}: wishes', who),
  'wonder': t('{0}: wonders', who),
  'worry': t('{0}: worries', who),
});

const verbs = new Map(
  Object.keys(cueLabels('', String)).flatMap((parts) =>
    inflect(parts).map(({ text }) => [text, parts]),
  ),
);

/** “Okello: plans”; undefined for a cue whose verb is none of these, is denied or says more. */
export function cueLabel(cue: string, who: string, t: Translate): string | undefined {
  if (isDeniedCue(cue) || hasParticle(cue)) return undefined;
  const words = cue.toLowerCase().split(/\s+/);
  const verb = words.map((word) => verbs.get(word)).find((found) => found !== undefined);
  return verb === undefined ? undefined : cueLabels(who, t)[verb];
}
