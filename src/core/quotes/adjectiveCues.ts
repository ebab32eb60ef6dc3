import { subjectBefore, verbGroup } from '../language/subjects';
import * as lexicon from '../lexicon/lexicon';
import { type Scene, type Unnamed, isThat, toRange } from './attribution';
import { contentEnd, trimContent } from './contentSpans';

/** “NAME is [confident] that CLAUSE”, “was [of the opinion] that …”: attitudes without a verb. */
export const adjectiveCue = {
  name: 'adjective-cue',
  reason: 'an attitude, such as “is confident that”',
  yes: ['[Amara Diallo] [is confident] [that every farmer will be paid].'],
  no: ['It is clear that every farmer will be paid.'],
  find: byAdjectives,
};

function byAdjectives(scene: Scene): Unnamed[] {
  const { tokens, sentence } = scene;
  const found: Unnamed[] = [];
  for (const [at, token] of tokens.entries()) {
    const to = cueEnd(scene, at);
    if (to === null || scene.quotationAt[at] || !isThat(tokens[to])) continue;
    let link = at - 1;
    while (tokens[link]?.pos === 'adverb' && link > 0) link--;
    if (!lexicon.is(tokens[link], 'be') && !lexicon.is(tokens[link], 'links')) continue;
    const group = verbGroup(tokens, link);
    const source = subjectBefore(tokens, group.from);
    // “It is clear that”: nobody holds it.
    if (!source || /^(?:it|there|that|this|what)$/.test(tokens[source.from]?.lower ?? '')) continue;
    const cue = { at: to - 1, to, form: 'past' as const, verbs: [] };
    const relative = source.manner === 'relative';
    const end = contentEnd(scene, cue, to, { relative, object: false });
    const first = tokens[to];
    if (!first) continue;
    found.push({
      sentence,
      source: toRange(tokens, source),
      cue: toRange(tokens, { from: group.from, to }),
      content: { start: first.start, end: trimContent(sentence, end) },
      act: lexicon.is(token, 'stated') ? 'statement' : 'thought',
      addressee: null,
      occasion: null,
      negated: group.negated,
      weak: false,
    });
  }
  return found;
}

/** Token behind an attitude at `at`: “confident”, “of the view”; null when there is none. */
function cueEnd({ tokens }: Scene, at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (lexicon.is(token, 'thought') || lexicon.is(token, 'stated')) return at + 1;
  const isOf = token.lower === 'of' && tokens[at + 1]?.lower === 'the';
  return isOf && /^(?:opinion|view|belief)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : null;
}
