import { isPersonal } from '../actors/humanNouns';
import { skipMidfield } from '../language/clauses';
import type { Range } from '../document/sourceDocument';
import { nounPhraseAfter, type TokenRange } from '../language/nounPhrases';
import { subjectBefore, type VerbGroup } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { isThat, quotationFrom, reportedBy, type Scene, type Source, toRange } from './attribution';
import { contentEnd, trimContent } from './contentSpans';
import type { CuePlace } from './cuePlace';
import type { CueHit } from './cues';
import { skipAdjuncts } from './occasions';
import { opensInfinitive } from './reportedContent';
import { canSpeak, headOf, isSomebody } from './somebody';

/**
 * “[The levy] was announced by NAME”, “was dismissed by NAME as [void]”, “it was confirmed by NAME
 * [that]”: who says it stands behind “by”. Null where nobody stands there.
 */
export function ofPassive(scene: Scene, cue: CueHit, group: VerbGroup): CuePlace | null {
  const { tokens } = scene;
  const first = skipMidfield(tokens, cue.to);
  const named = namedAs(scene, first);
  const by = named?.to ?? first;
  const verb =
    cue.verbs.find(({ weak, asks, puts }) => !weak && !asks && !puts) ??
    cue.verbs.find(({ asks, lemma }) => asks || (named && lexicon.is(lemma, 'names')));
  const agent = tokens[by]?.lower === 'by' ? nounPhraseAfter(tokens, by + 1, 'of') : null;
  if (
    !verb ||
    !agent ||
    verb.act === 'thought' ||
    !(
      canSpeak(tokens, agent) ||
      isSomebody(tokens, agent) ||
      isPersonal(headOf(tokens, agent)?.lower ?? '')
    )
  )
    return null;
  const source: Source = { ...agent, manner: 'agent' };
  const behind = behindAgent(tokens, agent.to);
  const goesOn =
    named !== null ||
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
  const content = named
    ? toRange(tokens, named)
    : goesOn
      ? contentFrom(scene, cue, behind)
      : subject && toRange(tokens, subject);
  if (!content || content.end <= content.start) return null;
  const reported = reportedBy(scene, cue, group, source, verb);
  const isTarget = goesOn && subject !== null && /^(?:accusation|call|warning)$/.test(verb.act);
  const target = isTarget ? { target: toRange(tokens, subject) } : {};
  const following = { ...reported, ...target, content, addressee: null, occasion: null };
  return { scene, cue, group, source, side: 'after', around: null, following };
}

function contentFrom(scene: Scene, cue: CueHit, from: number): Range {
  const to = contentEnd(scene, cue, from, { relative: false, object: false });
  const end = trimContent(scene.sentence, to);
  return { start: scene.tokens[from]?.start ?? end, end };
}

/**
 * “was described [as “a trap”] by NAME”, “was branded [“a sham”] by NAME”: what something is called,
 * before whoever calls it so.
 */
function namedAs(scene: Scene, at: number): TokenRange | null {
  const { tokens, quotationAt } = scene;
  const isAs = tokens[at]?.lower === 'as';
  const from = isAs ? at + 1 : at;
  let to = from;
  if (quotationFrom(scene, to)) while (quotationAt[to]) to++;
  else if (isAs) to = nounPhraseAfter(tokens, to, false)?.to ?? to;
  return to > from && tokens[to]?.lower === 'by' ? { from: at, to } : null;
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
    if (tokens[at]?.text !== ',') continue;
    return /^(?:that|of|as|to)$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : to;
  }
  return to;
}
