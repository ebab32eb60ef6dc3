import { nounPhraseAfter, nounPhraseBefore, type TokenRange } from '../language/nounPhrases';
import { mainClauseSubject } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import { isFinal, isVerbal, quotationFrom, type Scene, toRange, type Unnamed } from './attribution';
import { contentEnd, trimContent } from './contentSpans';
import { canSpeak } from './somebody';

/** “In NAME's view, CLAUSE”, “in the words of NAME: ‘…’”, “CLAUSE, in the opinion of NAME”. */
export const inView = {
  name: 'in-view',
  reason: 'in whose view, opinion or words it is',
  yes: [
    'In [Amara Diallo]’s [view], [every farmer will be paid].',
    '[In the view of] [Amara Diallo], [every farmer will be paid].',
    '[Every farmer will be paid], [in the opinion of] [Amara Diallo].',
  ],
  no: ['In view of the frost, every farmer will be paid.', 'In a word, Amara Diallo was late.'],
  find: byViews,
};

/** Whose view it is, and the words that say so. Token indexes, `to` behind all of it. */
interface View {
  readonly source: TokenRange;
  readonly cue: TokenRange;
  readonly to: number;
}

function byViews(scene: Scene): Unnamed[] {
  const { tokens, first, quotationAt } = scene;
  const found: Unnamed[] = [];
  for (const [at, token] of tokens.entries()) {
    const opens =
      at === first || tokens[at - 1]?.text === ',' || tokens[at - 1]?.pos === 'conjunction';
    if (token.lower !== 'in' || !opens || quotationAt[at]) continue;
    const view = viewOf(tokens, at) ?? viewBy(tokens, at);
    const content = view && contentOf(scene, at, view);
    if (!view || !content) continue;
    found.push({
      sentence: scene.sentence,
      source: toRange(tokens, view.source),
      cue: toRange(tokens, view.cue),
      content,
      act: isWords(tokens[view.cue.to - 1], tokens[view.cue.to - 2]) ? 'statement' : 'thought',
      addressee: null,
      occasion: null,
      negated: false,
      weak: false,
    });
  }
  return found;
}

const VIEW = /^(?:view|opinion|judge?ment|words|estimation|eyes)$/;

const isWords = (...tokens: readonly (TaggedToken | undefined)[]): boolean =>
  tokens.some((token) => token?.lower === 'words');

/** “in the view of NAME” */
function viewOf(tokens: readonly TaggedToken[], at: number): View | null {
  const [the, noun, of] = tokens.slice(at + 1, at + 4);
  const isOf = the?.lower === 'the' && VIEW.test(noun?.lower ?? '') && of?.lower === 'of';
  const source = isOf ? nounPhraseAfter(tokens, at + 4, 'of') : null;
  const speaks = source !== null && canSpeak(tokens, source);
  return speaks ? { source, cue: { from: at, to: at + 4 }, to: source.to } : null;
}

/** “in NAME's view”, “in its opinion” */
function viewBy(tokens: readonly TaggedToken[], at: number): View | null {
  const noun = tokens.findIndex(({ lower }, index) => index > at + 1 && VIEW.test(lower));
  if (noun < 0 || noun > at + LONGEST_OWNER) return null;
  const cue = { from: noun, to: noun + 1 };
  const mark = noun - 1;
  const owner = tokens[mark];
  if (mark === at + 1 && /^(?:his|her|its|their)$/.test(owner?.lower ?? '')) {
    return { source: { from: mark, to: noun }, cue, to: noun + 1 };
  }
  const isOwner = owner?.pos === 'possessive' || /^['’]$/.test(owner?.text ?? '');
  const source = isOwner ? nounPhraseBefore(tokens, mark - 1, at + 1) : null;
  return source?.from === at + 1 && canSpeak(tokens, source) ? { source, cue, to: noun + 1 } : null;
}

/** Longest name of who holds a view, in tokens. */
const LONGEST_OWNER = 8;

/** What stands behind the view and its comma or colon, or before a view that closes the sentence. */
function contentOf(scene: Scene, at: number, { cue, to }: View): Unnamed['content'] | null {
  const { tokens, sentence, first } = scene;
  const from = /^[,:]$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  const opener = tokens[from];
  const isClause =
    mainClauseSubject(tokens, from) !== null || quotationFrom(scene, from) !== undefined;
  if (opener && isClause) {
    const hit = { at: cue.to - 1, to, form: 'base' as const, verbs: [] };
    const end = contentEnd(scene, hit, from, { relative: false, object: false });
    return { start: opener.start, end: trimContent(sentence, end) };
  }
  const closes = tokens[at - 1]?.text === ',' && isFinal(tokens, to);
  if (!closes || !tokens.slice(first, at).some(isVerbal)) return null;
  return toRange(tokens, { from: first, to: at - 1 });
}
