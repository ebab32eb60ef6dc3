import { nounPhraseAfter } from '../language/nounPhrases';
import { verbGroup } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import type { ClaimAct } from '../model';
import { type Scene, type Unnamed, isThat, toRange } from './attribution';
import { ownOrSharedSubject } from './attributionSource';
import { contentEnd, trimContent } from './contentSpans';
import { canSpeak } from './somebody';

/** “issued a [warning] that CLAUSE”, “voiced deep [concern] about NOUN”: a noun of saying as the object. */
export const utteredNoun = {
  name: 'uttered-noun',
  reason: 'what somebody utters, such as “gave a warning”',
  yes: [
    '[Amara Diallo] [gave a warning] [that the bridge would fall].',
    '[Amara Diallo] [expressed deep concern about] [the levy].',
    '[Amara Diallo] [sounded a call for] [a new bridge].',
  ],
  no: [
    'Amara Diallo ignored a warning about the bridge.',
    'Amara Diallo gave a bridge to the town.',
  ],
  find: byUttering,
};

/** Most words between the verb and its noun: “gave [a clear public] warning”. */
const BETWEEN = 4;

function byUttering(scene: Scene): Unnamed[] {
  const { tokens, sentence } = scene;
  const found: Unnamed[] = [];
  for (const [at, noun] of tokens.entries()) {
    const act = lexicon.nounAct(noun);
    if (act === undefined || !isNoun(tokens, at) || scene.quotationAt[at]) continue;
    const verb = utteringVerb(tokens, at);
    if (verb === null) continue;
    const group = verbGroup(tokens, verb);
    if (group.passive || group.negated || group.modal || group.infinitive) continue;
    // “recognise it and express concern”
    const source = ownOrSharedSubject(scene, group.from);
    if (!source || !speaks(tokens, source)) continue;
    const object = objectOf(tokens, at + 1, act);
    const first = tokens[object?.from ?? -1];
    if (!object || !first) continue;
    const cue = { at: object.cueEnd - 1, to: object.cueEnd, form: 'past' as const, verbs: [] };
    const kind = { relative: source.manner === 'relative', object: !object.isClause };
    const end = contentEnd(scene, cue, object.from, kind);
    found.push({
      sentence,
      source: toRange(tokens, source),
      cue: toRange(tokens, { from: group.from, to: object.cueEnd }),
      content: { start: first.start, end: trimContent(sentence, end) },
      act,
      addressee: null,
      occasion: null,
      negated: false,
      weak: false,
    });
  }
  return found;
}

/** “a [warning]” that the tagger takes for a verb is a noun behind an article. */
const isNoun = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]?.pos !== 'verb' || /^(?:determiner|adjective)$/.test(tokens[at - 1]?.pos ?? '');

/** The verb whose object the noun at `at` is, if it utters. */
function utteringVerb(tokens: readonly TaggedToken[], at: number): number | null {
  for (let verb = at - 1; verb >= Math.max(0, at - BETWEEN); verb--) {
    const token = tokens[verb];
    if (!token) return null;
    if (lexicon.is(token, 'utters')) return token.form === 'base' && verb === 0 ? null : verb;
    if (!/^(?:determiner|adjective|adverb)$/.test(token.pos)) return null;
  }
  return null;
}

const speaks = (tokens: readonly TaggedToken[], source: { from: number; to: number }): boolean =>
  canSpeak(tokens, source) || lexicon.is(tokens[source.to - 1], 'organizationHead');

/** What is said: a clause behind “that”, or what stands behind the noun's own preposition. */
function objectOf(
  tokens: readonly TaggedToken[],
  at: number,
  act: ClaimAct,
): { readonly from: number; readonly cueEnd: number; readonly isClause: boolean } | null {
  if (isThat(tokens[at])) return { from: at, cueEnd: at, isClause: true };
  if (!PREPOSITIONS[act].test(tokens[at]?.lower ?? '')) return null;
  // “a plea for calm”
  const isNoun = nounPhraseAfter(tokens, at + 1) !== null || tokens[at + 1]?.pos === 'adjective';
  return isNoun ? { from: at + 1, cueEnd: at + 1, isClause: false } : null;
}

/** “a call for”, “a warning of”, “concern about” */
const PREPOSITIONS: Readonly<Record<ClaimAct, RegExp>> = {
  call: /^for$/,
  warning: /^(?:of|about|over|against)$/,
  accusation: /^(?:of|about|over|against)$/,
  thought: /^(?:about|over|at|in)$/,
  denial: /^of$/,
  statement: /^about$/,
  announcement: /^(?:of|about)$/,
  pledge: /^never$/,
  praise: /^(?:for|of)$/,
};
