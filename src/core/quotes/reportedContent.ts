import { isSubjectBefore } from '../language/clauses';
import { isFiniteAuxiliary, isTensed } from '../language/finite';
import * as lexicon from '../lexicon/lexicon';
import { nounPhraseAfter } from '../language/nounPhrases';
import type { TaggedToken } from '../language/taggedToken';
import { type Scene, isThat, quotationFrom } from './attribution';
import type { CueHit, CueVerb } from './cues';
import { skipAdjuncts } from './occasions';

/** Whether what starts at `from` is something that the verb can report. */
export function fits(scene: Scene, cue: CueHit, verb: CueVerb, from: number): boolean {
  const { tokens } = scene;
  const token = tokens[from];
  if (!token) return false;
  if (verb.asks) return asksTo(tokens, from);
  // “denies our citizens the roads”, “was denied bail”: refuses to give.
  if (verb.lemma === 'deny' && isGiven(tokens, from)) return false;
  if (verb.frame !== 'hearer' && hasHearer(tokens, cue, from)) return false;
  const quotation = quotationFrom(scene, from);
  const opensClause = /^(?:that|whether|how|why|what|if|where)$/.test(token.lower);
  // A verb that gives something a name: the content is what is named and how.
  if (lexicon.is({ lower: verb.lemma }, 'names') && verb.particle === null) {
    return isWhatClause(scene, from) || namesAs(scene, from);
  }
  if (verb.frame === 'object') {
    return !verb.weak || quotation !== undefined || opensClause || verb.act === 'thought'
      ? startsObject(tokens, from) || quotation !== undefined || opensClause
      : false;
  }
  if (quotation) return true;
  if (opensClause) return true;
  if (verb.act === 'call' && asksTo(tokens, from)) return true;
  if (verb.act === 'pledge' && token.lower === 'to' && tokens[from + 1]?.pos === 'verb')
    return true;
  // “a plan that Pretoria said would stop it”: the subject of what is said stands before.
  const isVerb = token.pos === 'modal' || (token.pos === 'auxiliary' && token.lower !== 'to');
  if (isVerb && isPlain(verb)) return true;
  // After “said” whatever holds a finite verb is what was said.
  const clause =
    startsClause(tokens, from) ||
    (verb.lemma === 'say' && !isAmountAt(token)) ||
    (!verb.weak && verb.act === 'statement' && isPlain(verb) && holdsFinite(tokens, from));
  if (verb.frame === 'hearer' && /^(?:of|about|against)$/.test(token.lower)) return true;
  // “went on looking after patients” tells what they did, not what they said.
  if (verb.frame === 'clause' && verb.particle !== null && token.form === 'gerund') return false;
  if (verb.frame === 'clause' || verb.frame === 'hearer') {
    return clause && (!verb.weak || verb.act === 'thought');
  }
  return !verb.weak && (clause || startsObject(tokens, from));
}

/** A verb that reports and does little else. */
const isPlain = ({ lemma }: CueVerb): boolean => lexicon.is(lemma, 'plain');

const isAmountAt = (token: TaggedToken): boolean =>
  token.pos === 'number' ||
  token.kind === 'symbol' ||
  /^(?:so|nothing|no|yes|it)$/.test(token.lower);

/** “pressed allies to spend more”. */
const asksTo = (tokens: readonly TaggedToken[], from: number): boolean => {
  const asked = nounPhraseAfter(tokens, from);
  return asked !== null && tokens[asked.to]?.lower === 'to';
};

/** “promised [the House in May] that”: the content follows whom a verb that takes a hearer tells. */
function hasHearer(tokens: readonly TaggedToken[], cue: CueHit, from: number): boolean {
  const hearer = cue.verbs.some(({ frame }) => frame === 'hearer')
    ? nounPhraseAfter(tokens, from, false)
    : null;
  return hearer !== null && isThat(tokens[skipAdjuncts(tokens, hearer.to).to]);
}

/** “our citizens the roads”, “access to it”: what is given, and to whom. */
function isGiven(tokens: readonly TaggedToken[], from: number): boolean {
  const phrase = nounPhraseAfter(tokens, from, false);
  if (!phrase) return false;
  const words = tokens.slice(phrase.from, phrase.to + 1);
  return (
    tokens[phrase.to]?.pos === 'determiner' || words.some((word) => lexicon.is(word, 'granted'))
  );
}

const holdsFinite = (tokens: readonly TaggedToken[], from: number): boolean =>
  tokens
    .slice(from + 1)
    .some((token) => token.pos === 'modal' || token.pos === 'auxiliary' || isTensed(token));

/** “what it called unprovoked action”: “what” before the subject and the verb. */
const isWhatClause = (scene: Scene, from: number): boolean =>
  scene.tokens.slice(Math.max(0, from - 6), from - 1).some((token) => token.lower === 'what') &&
  nounPhraseAfter(scene.tokens, from) !== null;

/** “called the plan ‘…’”. */
function namesAs(scene: Scene, from: number): boolean {
  for (let at = from; at < Math.min(scene.tokens.length, from + 14); at++) {
    if (quotationFrom(scene, at)) return true;
    if (/^[,;:]$/.test(scene.tokens[at]?.text ?? '')) return false;
  }
  return false;
}

export const isObject = (scene: Scene, verb: CueVerb, from: number): boolean =>
  verb.frame === 'object' ||
  (verb.frame === 'both' && !isThat(scene.tokens[from]) && !startsClause(scene.tokens, from));

const startsObject = (tokens: readonly TaggedToken[], from: number): boolean => {
  const token = tokens[from];
  if (!token) return false;
  return (
    nounPhraseAfter(tokens, from) !== null ||
    token.lower === 'to' ||
    token.pos === 'determiner' ||
    token.form === 'gerund' ||
    /^(?:against|for|not|as)$/.test(token.lower)
  );
};

/** A clause: a subject, with what may hang on it, and then a finite verb. */
function startsClause(tokens: readonly TaggedToken[], from: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (/^(?:there|if|when|while|although|because|once|unless)$/.test(first.lower)) return true;
  if (first.pos === 'preposition' || first.lower === 'to') {
    // “said in 2020 the plan failed”: a clause may open with an adjunct and its comma.
    if (tokens[from + 1]?.form === 'base') return false;
    const comma = tokens.slice(from, from + 12).findIndex((token) => token.text === ',');
    return comma > 0 && startsClause(tokens, from + comma + 1);
  }
  if (first.form === 'gerund') return findsFinite(tokens, from + 1, 14);
  // “add €30 million if …” has an object, not a clause.
  const isAmount = first.pos === 'number' || first.kind === 'symbol';
  const phrase = nounPhraseAfter(tokens, from);
  if (!phrase) return first.pos === 'adverb' && startsClause(tokens, from + 1);
  if (isSubjectBefore(tokens, phrase.to)) return true;
  if (isAmount) return false;
  const next = tokens[phrase.to];
  // A relative clause, an apposition or a participle hangs on the subject.
  const hangs =
    next !== undefined &&
    (/^(?:that|whose|where|[,—–(])$/.test(next.lower) ||
      next.pos === 'relative' ||
      next.pos === 'preposition' ||
      next.pos === 'adverb' ||
      (next.pos === 'verb' && next.form !== 'base') ||
      next.pos === 'mark');
  return hangs && findsFinite(tokens, phrase.to + 1, 22);
}

/** Whether a finite verb follows within `reach` tokens, before the sentence's next strong mark. */
function findsFinite(tokens: readonly TaggedToken[], from: number, reach: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
    const token = tokens[at];
    if (!token || /^[;:]$/.test(token.text) || token.lower === 'but') return false;
    if (token.lower === 'and' && tokens[at - 1]?.text === ',') return false;
    if (token.pos === 'modal' || isFiniteAuxiliary(token)) return true;
  }
  return false;
}
