import { nounPhraseAfter, type TokenRange } from '../language/nounPhrases';
import { subjectBefore, verbGroup } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { type Scene, type Unnamed, toRange } from './attribution';
import { contentEnd, trimContent } from './contentSpans';
import { canSpeak } from './somebody';

/** “took NAME [to task] for CLAUSE”: an idiom of blame around the one who is blamed. */
export const splitIdiom = {
  name: 'split-idiom',
  reason: 'an idiom of blame, such as “took somebody to task”',
  yes: [
    '[Amara Diallo] [took the council to task] [for the levy].',
    '[Amara Diallo] [called the council out] [over the levy].',
    '[Amara Diallo] [laid the blame for the flood on] [the council].',
  ],
  no: [
    'Amara Diallo took the council to court.',
    'Amara Diallo called the council out of the hall.',
  ],
  find: byIdioms,
};

/** What closes an idiom behind the object of its verb. */
const CLOSINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['take', ['to task']],
  ['call', ['out']],
  ['hold', ['responsible', 'accountable']],
]);

/** Longest object of an idiom with what hangs on it, in tokens. */
const LONGEST = 12;

/** The words of an idiom, the one blamed, and what for. Token indexes. */
interface Idiom {
  readonly cueEnd: number;
  readonly target: TokenRange;
  readonly from: number;
}

function byIdioms(scene: Scene): Unnamed[] {
  const { tokens, sentence } = scene;
  return tokens.flatMap((_, at) => {
    if (scene.quotationAt[at]) return [];
    const idiom = aroundTarget(tokens, at) ?? ofBlame(tokens, at);
    const group = idiom && verbGroup(tokens, at);
    if (!idiom || !group || group.passive || group.negated || group.modal || group.infinitive)
      return [];
    const source = subjectBefore(tokens, group.from);
    if (!source || !canSpeak(tokens, source)) return [];
    const cue = { at: idiom.cueEnd - 1, to: idiom.cueEnd, form: 'past' as const, verbs: [] };
    const end = contentEnd(scene, cue, idiom.from, {
      relative: source.manner === 'relative',
      object: true,
    });
    return {
      sentence,
      source: toRange(tokens, source),
      cue: toRange(tokens, { from: group.from, to: idiom.cueEnd }),
      content: {
        start: tokens[idiom.from]?.start ?? sentence.end,
        end: trimContent(sentence, end),
      },
      act: 'accusation' as const,
      target: toRange(tokens, idiom.target),
      addressee: null,
      occasion: null,
      negated: false,
      weak: false,
    };
  });
}

const isFor = (token: TaggedToken | undefined): boolean =>
  /^(?:for|over|about)$/.test(token?.lower ?? '');

const isEnd = (token: TaggedToken | undefined): boolean =>
  token === undefined || /^[.,;]$/.test(token.text);

/** “took [the minister, NAME,] to task for”: closed by what the lexicon of idioms says. */
function aroundTarget(tokens: readonly TaggedToken[], at: number): Idiom | null {
  const closings = lexicon
    .verbReadings(tokens[at])
    .flatMap(({ verb }) => CLOSINGS.get(verb.lemma) ?? []);
  const object = closings.length > 0 ? nounPhraseAfter(tokens, at + 1) : null;
  if (!object) return null;
  // “the ministry responsible” may look like one phrase.
  for (let to = at + 2; to < Math.min(tokens.length, at + LONGEST); to++) {
    for (const closing of closings) {
      const words = closing.split(' ');
      const behind = to + words.length;
      const isClosed = words.every((word, offset) => tokens[to + offset]?.lower === word);
      if (isClosed && isFor(tokens[behind]))
        return { cueEnd: behind, target: { ...object, to }, from: behind };
      // “held both boards responsible”: whom, and for nothing that is told here.
      const isAll = words.length === 1 && closing !== 'out' && isEnd(tokens[behind]);
      if (isClosed && isAll)
        return { cueEnd: at + 1, target: { ...object, to }, from: object.from };
    }
    if (tokens[to]?.pos === 'verb' && tokens[to]?.form !== 'base') return null;
  }
  return null;
}

/** “laid the blame for the flood squarely on [the council]” */
function ofBlame(tokens: readonly TaggedToken[], at: number): Idiom | null {
  if (!/^(?:la(?:y|ys|id|ying)|pin(?:s|ned)?|puts?|place[sd]?)$/.test(tokens[at]?.lower ?? ''))
    return null;
  const noun = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (tokens[noun]?.lower !== 'blame') return null;
  const cause = tokens[noun + 1]?.lower === 'for' ? nounPhraseAfter(tokens, noun + 2, 'of') : null;
  let on = cause?.to ?? noun + 1;
  while (tokens[on]?.pos === 'adverb') on++;
  // “laid the blame on” is read as one verb.
  if (on === noun + 1 || !/^(?:on|with|at)$/.test(tokens[on]?.lower ?? '')) return null;
  const target = nounPhraseAfter(tokens, on + 1);
  return target && { cueEnd: on + 1, target, from: on + 1 };
}
