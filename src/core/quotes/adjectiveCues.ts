import { mainClauseSubject, subjectBefore, verbGroup } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import type { ClaimAct } from '../model';
import { type Scene, type Unnamed, isThat, toRange } from './attribution';
import { canSpeak } from './somebody';
import { contentEnd, trimContent } from './contentSpans';

/** “NAME is [confident] that CLAUSE”, “was [of the opinion] that …”: attitudes without a verb. */
export const adjectiveCue = {
  name: 'adjective-cue',
  reason: 'an attitude, such as “is confident that”',
  yes: [
    '[Amara Diallo] [is confident] [that every farmer will be paid].',
    '[Amara Diallo] [was critical of] [the levy].',
    '[Amara Diallo] [is in favour of] [the levy].',
  ],
  no: ['It is clear that every farmer will be paid.'],
  find: byAdjectives,
};

function byAdjectives(scene: Scene): Unnamed[] {
  const { tokens, sentence } = scene;
  const found: Unnamed[] = [];
  for (const at of tokens.keys()) {
    const attitude = scene.quotationAt[at] ? null : attitudeAt(tokens, at);
    const first = attitude && tokens[attitude.to];
    if (!first) continue;
    let link = at - 1;
    // “is [less] sure that”
    while ((tokens[link]?.pos === 'adverb' || tokens[link]?.lower === 'less') && link > 0) link--;
    if (!lexicon.is(tokens[link], 'be') && !lexicon.is(tokens[link], 'links')) continue;
    const group = verbGroup(tokens, link);
    const source = subjectBefore(tokens, group.from);
    // “It is clear that”: nobody holds it.
    if (!source || /^(?:it|there|that|this|what)$/.test(tokens[source.from]?.lower ?? '')) continue;
    const { to, act, isClause } = attitude;
    if (!isClause && !canSpeak(tokens, source)) continue;
    // “As members are aware, the road is closed”
    if (tokens[source.from - 1]?.lower === 'as' && attitude.act === 'thought') continue;
    const cue = { at: to - 1, to, form: 'past' as const, verbs: [] };
    const relative = source.manner === 'relative';
    const end = contentEnd(scene, cue, to, { relative, object: !isClause });
    found.push({
      sentence,
      source: toRange(tokens, source),
      cue: toRange(tokens, { from: group.from, to }),
      content: { start: first.start, end: trimContent(sentence, end) },
      act,
      addressee: null,
      occasion: null,
      // “is not in favour of it” tells what somebody holds too.
      negated: isClause && group.negated,
      weak: false,
    });
  }
  return found;
}

/** An adjective or phrase that tells what somebody holds. */
interface Attitude {
  /** First token of what is held. */
  readonly to: number;
  readonly act: ClaimAct;
  /** What is held is a clause; else it is a noun behind a preposition. */
  readonly isClause: boolean;
}

function attitudeAt(tokens: readonly TaggedToken[], at: number): Attitude | null {
  const token = tokens[at];
  const second = tokens[at + 1];
  const third = tokens[at + 2];
  const isStated = lexicon.is(token, 'stated');
  if (isStated || lexicon.is(token, 'thought')) {
    // “is sure the dam will hold”
    if (isThat(second) || mainClauseSubject(tokens, at + 1)) {
      return { to: at + 1, act: isStated ? 'statement' : 'thought', isClause: true };
    }
  }
  if (lexicon.is(token, 'judges')) {
    const isOf = /^(?:of|about|over|to)$/.test(second?.lower ?? '');
    const act = lexicon.is(token, 'thought') ? 'thought' : 'statement';
    if (isOf && third?.form !== 'base') return { to: at + 2, act, isClause: false };
  }
  // “of the view that”
  if (token?.lower === 'of' && second?.lower === 'the') {
    const isView = /^(?:opinion|view|belief)$/.test(third?.lower ?? '');
    return isView && isThat(tokens[at + 3]) ? { to: at + 3, act: 'thought', isClause: true } : null;
  }
  // “in favour of the plan”
  const isFor = token?.lower === 'in' && /^favou?r$/.test(second?.lower ?? '');
  return isFor && third?.lower === 'of' ? { to: at + 3, act: 'statement', isClause: false } : null;
}
