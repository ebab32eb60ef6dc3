import { nounPhraseAfter, nounPhraseBefore } from '../language/nounPhrases';
import { mainClauseSubject, type Subject, verbGroup } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import type { ClaimAct } from '../model';
import { isFinal, isThat, isVerbal, type Scene, toRange, type Unnamed } from './attribution';
import { ownOrSharedSubject } from './attributionSource';
import { contentEnd, trimContent } from './contentSpans';
import type { CueHit, CueVerb } from './cues';
import { skipAdjuncts } from './occasions';
import { opensInfinitive } from './reportedContent';
import { canSpeak } from './somebody';

/** “[NAME] was told that CLAUSE”, “is accused of taking bribes”: nobody is named who says it. */
export const agentlessPassive = {
  name: 'agentless-passive',
  reason: 'nobody is named who says it',
  yes: [
    'Amara Diallo [was told] [that every farmer would be paid].',
    'Amara Diallo [was urged] [to pay every farmer].',
    'Amara Diallo [is accused] [of taking bribes].',
    '[The levy had lapsed], the council [was told].',
    'As [pointed out], [every farmer will be paid].',
  ],
  no: [
    'Amara Diallo was told by letter.',
    'Amara Diallo was not told that every farmer would be paid.',
    'Amara Diallo was ordered to pay a fine of $5,000.',
  ],
  find: withoutAgent,
};

function withoutAgent(scene: Scene): Unnamed[] {
  return scene.cues.flatMap((cue) => {
    if (cue.form !== 'past') return [];
    const told = afterAs(scene, cue) ?? ofPassive(scene, cue);
    return told ? [told] : [];
  });
}

/** “As correctly [pointed out], CLAUSE”, “as was noted, CLAUSE”. */
function afterAs(scene: Scene, cue: CueHit): Unnamed | null {
  const { tokens, first } = scene;
  const verb = cue.verbs.find(({ weak, frame }) => !weak && frame !== 'object');
  let as = cue.at - 1;
  while (tokens[as]?.pos === 'adverb' || /^(?:was|is|has|been)$/.test(tokens[as]?.lower ?? ''))
    as--;
  const { to } = skipAdjuncts(tokens, cue.to);
  const opens = as === first || tokens[as - 1]?.text === ',';
  if (!verb || tokens[as]?.lower !== 'as' || !opens || tokens[to]?.text !== ',') return null;
  // “…, but work goes on”: the speaker's own words.
  return reported(scene, cue, verb, verb.act, to + 1, null, true);
}

function ofPassive(scene: Scene, cue: CueHit): Unnamed | null {
  const { tokens } = scene;
  const group = verbGroup(tokens, cue.at);
  if (!group.passive || group.negated || group.modal || group.infinitive) return null;
  // “raised it and was assured that”
  const subject = ownOrSharedSubject(scene, group.from);
  if (!subject || subject.manner === 'inverted') return null;
  let behind = skipAdjuncts(tokens, cue.to).to;
  if (tokens[behind - 1]?.lower === 'not' && behind > cue.to) behind--;
  const isPerson = canSpeak(tokens, subject);
  const tells = cue.verbs.find(({ frame, act }) => frame === 'hearer' && act !== 'thought');
  const isIt = tokens[subject.from]?.lower === 'it' && subject.to === subject.from + 1;
  // “it is believed the mill will close”
  const isClause = isIt && mainClauseSubject(tokens, behind) !== null;
  if (isThat(tokens[behind]) || isClause) {
    const verb = isIt ? cue.verbs.find(({ weak, frame }) => !weak && frame !== 'object') : tells;
    return verb && (isIt || isPerson) ? reported(scene, cue, verb, verb.act, behind) : null;
  }
  const accuses = cue.verbs.find(({ lemma }) => lemma === 'accuse');
  if (accuses && tokens[behind]?.lower === 'of')
    return reported(scene, cue, accuses, 'accusation', behind, subject);
  // “has been criticised for being slow”
  const blames = cue.verbs.find(
    ({ act, frame, weak }) => act === 'accusation' && frame === 'both' && !weak,
  );
  if (blames && tokens[behind]?.lower === 'for')
    return reported(scene, cue, blames, 'accusation', behind, subject);
  const calls = cue.verbs.find(asksToDo);
  const to = tokens[behind]?.lower === 'not' ? behind + 1 : behind;
  // “I was encouraged to hear it”: a feeling.
  const isFelt = /^(?:hear|see|learn|find|note|read|know|discover)$/.test(
    tokens[to + 1]?.lower ?? '',
  );
  if (isPerson && calls && opensInfinitive(tokens, to) && !isFelt) {
    const act = calls.act === 'statement' ? 'call' : calls.act;
    return reported(scene, cue, calls, act, behind, subject);
  }
  if (!isPerson) return null;
  return tells && (isFinal(tokens, behind) || isAsClause(tokens, behind))
    ? before(scene, cue, tells, subject)
    : null;
}

/** “…, members were told [as they met]” */
const isAsClause = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(?:as|while|when)$/.test(tokens[at]?.lower ?? '') && mainClauseSubject(tokens, at + 1) !== null;

/** “was told to leave”, “was advised to boil it”; “was asked to sit” too. */
const asksToDo = ({ lemma, act, asks }: CueVerb): boolean =>
  lemma !== 'order' &&
  lemma !== 'call' &&
  (asks || act === 'warning' || (act === 'call' && lemma !== 'demand'));

/** “[CLAUSE], a jury was told on Monday”: what stands before the comma. */
function before(scene: Scene, cue: CueHit, verb: CueVerb, subject: Subject): Unnamed | null {
  const { tokens, first } = scene;
  // “a jury at the Crown Court was told”
  const isGoverned = tokens[subject.from - 1]?.pos === 'preposition';
  const whole = isGoverned ? nounPhraseBefore(tokens, subject.from - 2) : null;
  const comma = (whole?.from ?? subject.from) - 1;
  const isClause = tokens.slice(first, comma).some(isVerbal);
  if (tokens[comma]?.text !== ',' || !isClause || !nounPhraseAfter(tokens, first)) return null;
  const content = toRange(tokens, { from: first, to: comma });
  return { ...base(scene, cue, verb, verb.act), content };
}

/** What stands behind the cue from `from` on. */
function reported(
  scene: Scene,
  cue: CueHit,
  verb: CueVerb,
  act: ClaimAct,
  from: number,
  subject: Subject | null = null,
  object = !isThat(scene.tokens[from]),
): Unnamed {
  const { tokens, sentence } = scene;
  const to = contentEnd(scene, cue, from, { relative: false, object });
  const start = tokens[from]?.start ?? sentence.end;
  return {
    ...base(scene, cue, verb, act),
    ...(subject && { target: toRange(tokens, subject) }),
    content: { start, end: Math.max(start, trimContent(sentence, to)) },
  };
}

const base = (
  { sentence, tokens }: Scene,
  cue: CueHit,
  { weak }: CueVerb,
  act: ClaimAct,
): Omit<Unnamed, 'content'> => ({
  sentence,
  source: null,
  cue: toRange(tokens, { from: verbGroup(tokens, cue.at).from, to: cue.to }),
  act,
  addressee: null,
  occasion: null,
  negated: false,
  // “told us that she had been urged to stay”: of what another tells.
  weak: weak || act === 'call',
});
