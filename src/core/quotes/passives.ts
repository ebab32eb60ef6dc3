import { skipMidfield } from '../language/clauses';
import { nounPhraseAfter } from '../language/nounPhrases';
import { subjectBefore, type VerbGroup } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import { isThat, reportedBy, type Scene, type Source, toRange } from './attribution';
import { contentEnd, trimContent } from './contentSpans';
import type { CuePlace } from './cuePlace';
import type { CueHit } from './cues';
import { skipAdjuncts } from './occasions';
import { opensInfinitive } from './reportedContent';
import { canSpeak, isSomebody } from './somebody';

/**
 * “[The levy] was announced by NAME”, “was dismissed by NAME as [void]”, “it was confirmed by NAME
 * [that]”: who says it stands behind “by”. Null where nobody stands there.
 */
export function ofPassive(scene: Scene, cue: CueHit, group: VerbGroup): CuePlace | null {
  const { tokens, sentence } = scene;
  const verb =
    cue.verbs.find(({ weak, asks, puts }) => !weak && !asks && !puts) ??
    cue.verbs.find(({ asks }) => asks);
  const by = skipMidfield(tokens, cue.to);
  const agent = tokens[by]?.lower === 'by' ? nounPhraseAfter(tokens, by + 1, 'of') : null;
  if (
    !verb ||
    !agent ||
    verb.act === 'thought' ||
    !(canSpeak(tokens, agent) || isSomebody(tokens, agent))
  )
    return null;
  const source: Source = { ...agent, manner: 'agent' };
  const behind = behindAgent(tokens, agent.to);
  const goesOn =
    isThat(tokens[behind]) ||
    // “was accused by NAME of”
    (tokens[behind]?.lower === 'of' && verb.act === 'accusation') ||
    // “was urged by NAME to”
    (opensInfinitive(tokens, behind) && /^(?:call|warning)$/.test(verb.act)) ||
    // “was described by NAME as”
    tokens[behind]?.lower === 'as';
  const subject = subjectBefore(tokens, group.from);
  const isPronoun = subject !== null && tokens[subject.to - 1]?.pos === 'pronoun';
  if (!goesOn && (!subject || isPronoun || verb.frame === 'hearer')) return null;
  // “The harbour master was dismissed by NAME”: a person is sent away, not denied.
  if (!goesOn && subject && verb.act === 'denial' && canSpeak(tokens, subject)) return null;
  const end = goesOn
    ? trimContent(sentence, contentEnd(scene, cue, behind, { relative: false, object: false }))
    : 0;
  const content = goesOn
    ? { start: tokens[behind]?.start ?? end, end }
    : subject && toRange(tokens, subject);
  if (!content || content.end <= content.start) return null;
  const reported = reportedBy(scene, cue, group, source, verb);
  const isTarget = goesOn && subject !== null && /^(?:accusation|call|warning)$/.test(verb.act);
  const target = isTarget ? { target: toRange(tokens, subject) } : {};
  const following = { ...reported, ...target, content, addressee: null, occasion: null };
  return { scene, cue, group, source, side: 'after', around: null, following };
}

/** Longest aside between an agent and what it says, in tokens. */
const LONGEST_ASIDE = 16;

/**
 * Token behind “by NAME”, with what hangs on the name: “by the officers [from the council, who came
 * with me,] that”.
 */
function behindAgent(tokens: readonly TaggedToken[], from: number): number {
  let whole = from;
  while (/^(?:and|from|at|in|for)$/.test(tokens[whole]?.lower ?? '')) {
    const more = nounPhraseAfter(tokens, whole + 1, 'of');
    if (!more) break;
    whole = more.to;
  }
  const to = skipAdjuncts(tokens, whole).to;
  if (tokens[to]?.text !== ',') return to;
  for (let at = to + 1; at < Math.min(tokens.length, to + LONGEST_ASIDE); at++) {
    if (tokens[at]?.text === ',') return isThat(tokens[at + 1]) ? at + 1 : to;
  }
  return to;
}
