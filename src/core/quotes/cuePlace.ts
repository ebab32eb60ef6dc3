import { isFinite } from '../language/finite';
import { nounPhraseAfter } from '../language/nounPhrases';
import { subjectAfter, type VerbGroup, verbGroup } from '../language/subjects';
import * as lexicon from '../lexicon/lexicon';
import type { TaggedToken } from '../language/taggedToken';
import { isFinal, isThat, type Scene, type Source, type Unnamed } from './attribution';
import {
  followsQuotation,
  isInvertible,
  isYear,
  sourceOf,
  subjectOfPurpose,
} from './attributionSource';
import type { CueHit, CueVerb } from './cues';
import { followingContent } from './followingContent';
import { skipAdjuncts } from './occasions';
import { ofPassive } from './passives';
import { aroundAttribution, asClause, interrupts, startsAfterContent } from './precedingContent';
import { isQuotedAs, leadsToSaying } from './quotedAs';
import { canSpeak, isDocument } from './somebody';

/** A verb of saying with its source, and where what is said stands. */
export interface CuePlace {
  readonly scene: Scene;
  readonly cue: CueHit;
  readonly group: VerbGroup;
  readonly source: Source;
  readonly side: 'before' | 'after';
  /** Content on both sides of source and cue. */
  readonly around: Unnamed | null;
  /** Content behind the cue. */
  readonly following: Unnamed | null;
}

/** Null for a cue that reports nothing here. */
export function cuePlace(scene: Scene, cue: CueHit, previous: Source | null): CuePlace | null {
  const { tokens } = scene;
  const group = verbGroup(tokens, cue.at);
  if (leadsToSaying(tokens, cue)) return null;
  if (group.passive) return ofPassive(scene, cue, group);
  if (group.infinitive) return ofPurpose(scene, cue, group);
  // “would answer”, “will repeat”: what may come is no report, unless the verb is a plain one.
  if (!group.modal || group.negated) return activePlace(scene, cue, group, previous);
  const telling = cue.verbs.filter((verb) => !verb.weak && tells(verb));
  if (telling.length === 0 || isUnreal(tokens, group)) return null;
  // “can reveal that”; “so that he can set out his plan”, “may declare a recess” tell what is possible.
  const isAble = /^(?:can|could|may|might)$/.test(tokens[group.from]?.lower ?? '');
  return activePlace(scene, isAble ? { ...cue, verbs: telling } : cue, group, previous);
}

/** “might have mentioned”, “should have said”: it was not. */
const isUnreal = (tokens: readonly TaggedToken[], { from }: VerbGroup): boolean =>
  /^(?:might|should|could|must)$/.test(tokens[from]?.lower ?? '') &&
  tokens[from + 1]?.lower === 'have';

/** The place of a verb in the active voice with its subject. */
function activePlace(
  scene: Scene,
  cue: CueHit,
  group: VerbGroup,
  previous: Source | null,
): CuePlace | null {
  const { tokens } = scene;
  const base = { scene, cue, group, around: null, following: null };
  // “was quoted as saying” reports as “said” does.
  const quotedAs = isQuotedAs(tokens, cue.at);
  const isGerund = cue.form === 'gerund' && group.from === cue.at && !quotedAs;
  const inverted = isInvertible(scene, cue, group.from) ? subjectAfter(tokens, cue.to) : null;
  // “The bench, headed by NAME, asked the state to explain it”: whom one asks.
  const isAsked =
    inverted !== null && cue.verbs.some(({ asks }) => asks) && tokens[inverted.to]?.lower === 'to';
  if (inverted && !isAsked)
    return isNobody(tokens, inverted, cue) ? null : { ...base, source: inverted, side: 'before' };
  const source = sourceOf(scene, cue, group.from, isGerund, previous);
  if (!source || isNobody(tokens, source, cue) || isReducedRelative(scene, source, cue))
    return null;
  if (isOfOthersClaim(tokens, source, cue)) return null;
  if (meansOnly(cue) && !canSpeak(tokens, source) && !isPronoun(tokens, source)) return null;
  // “a plan that promises a better future”: no one speaks.
  const isThing = source.manner === 'relative' && !canSpeak(tokens, source);
  if (isThing && !isDocument(tokens, source) && cue.verbs.every(({ act }) => act === 'pledge'))
    return null;
  // “hopes to support it”, “wants to comment on it”: wants to, and has not.
  const isMeant = group.from < cue.at && lexicon.is(tokens[group.from], 'intends');
  if (isMeant && cue.verbs.every(({ frame }) => frame === 'object')) return null;
  // A base form needs a plural or a modal: “officials say”, not “the plan say”.
  const before = tokens[group.from - 1];
  if (cue.form === 'base' && group.from === cue.at && before?.lower === 'to') return null;
  const ownStart = source.inherited ? group.from : (source.edge ?? source.from);
  const quoteBefore =
    !isGerund && followsQuotation(scene, ownStart) && !isTitleInOpening(scene, ownStart);
  // “‘…,’ X added, ‘…’”: one quotation around its attribution.
  if (quoteBefore && interrupts(scene, cue)) return { ...base, source, side: 'before' };
  const around = quoteBefore ? null : aroundAttribution(scene, cue, group, source, ownStart);
  if (around) return { ...base, source, side: 'after', around };
  const asSaid = asClause(scene, cue, group, source);
  if (asSaid) return { ...base, source, side: 'after', around: asSaid };
  const following = followingContent(scene, cue, source, group);
  const isRelative = source.manner === 'relative';
  // “Minister for Trade, NAME said:”: what it leads to stands behind the colon.
  const leadsOn =
    tokens[cue.to]?.text === ':' && !tokens.slice(scene.first, ownStart).some(isFinite);
  const preceded =
    quoteBefore || (!isGerund && !isRelative && !leadsOn && startsAfterContent(scene, ownStart));
  const isBefore =
    preceded && (!following || following.parenthetical || quoteBefore || hasHearerOnly(scene, cue));
  return isBefore
    ? { ...base, source, side: 'before' }
    : { ...base, source, side: 'after', following: following?.attribution ?? null };
}

/**
 * “Nobody said”, “no minister has said”, “none of them warned”; “No 10 said” is somebody. “Your
 * Excellency knows” speaks to somebody.
 */
function isNobody(tokens: readonly TaggedToken[], { from, to }: Source, cue: CueHit): boolean {
  const [first, second] = tokens.slice(from, from + 2);
  if (/^(?:nobody|none|neither)$/.test(first?.lower ?? '')) return true;
  // “What worries me is”
  if (first?.lower === 'what' && to - from === 1) return true;
  // “neither NAME”, “let Parliament refuse”
  if (/^(?:neither|let)$/.test(tokens[from - 1]?.lower ?? '')) return true;
  // “not everybody agrees”
  if (tokens[from - 1]?.lower === 'not' && /^every(?:body|one)$/.test(first?.lower ?? ''))
    return true;
  // “of the Rs40bn promised in May”: an amount says nothing.
  const isAmount = tokens
    .slice(from, to)
    .every(
      ({ text, pos }) =>
        pos === 'determiner' ||
        /^(?:\p{L}{0,3}\p{Sc}?[\d.,]*\d(?:k|m|mn|bn|tn)?|\p{Sc})$/u.test(text),
    );
  if (isAmount && cue.verbs.every(({ act }) => act === 'pledge')) return true;
  // “not a single expert thinks”
  const not = [tokens[from - 1], first].findIndex((token) => token?.lower === 'not');
  if (not >= 0 && /^(?:an?|one)$/.test(tokens[from + not]?.lower ?? '')) return true;
  // “if you wish to stay”
  if (first?.lower === 'you' && /^(?:if|whether|when|unless)$/.test(tokens[from - 1]?.lower ?? ''))
    return true;
  // “one wonders”: anybody; “one said” is somebody.
  if (first?.lower === 'one' && to - from === 1 && cue.form !== 'past') return true;
  if (first?.lower === 'your' && lexicon.is(second, 'style')) return true;
  return first?.lower === 'no' && second?.kind === 'word' && !second.capitalised;
}

/** “…, an envoy warned [the Council] today, as members met”: who is spoken to, and nothing said. */
function hasHearerOnly({ tokens }: Scene, cue: CueHit): boolean {
  if (!cue.verbs.some(({ frame, act }) => frame === 'hearer' && act === 'warning')) return false;
  const phrase = nounPhraseAfter(tokens, cue.to, 'of');
  if (!phrase) return false;
  // “the Council today”
  const isTimed = phrase.to - phrase.from > 1 && lexicon.is(tokens[phrase.to - 1], 'timeNoun');
  const hearer = isTimed ? { ...phrase, to: phrase.to - 1 } : phrase;
  if (!canSpeak(tokens, hearer)) return false;
  const { to } = skipAdjuncts(tokens, hearer.to);
  return tokens[to]?.text === ',' || isFinal(tokens, to);
}

/** “took to the radio to accuse the miners of greed”. */
function ofPurpose(scene: Scene, cue: CueHit, group: VerbGroup): CuePlace | null {
  // “met the minister to discuss it”: it has not been said what they said.
  const tellsNothing = ({ weak, act, lemma, frame }: CueVerb): boolean =>
    weak || act === 'thought' || (frame === 'object' && lexicon.is(lemma, 'withholds'));
  if (group.negated || cue.verbs.every(tellsNothing)) return null;
  const { tokens } = scene;
  // “is right to say”: the tagger takes “right” for an adverb, which would belong to the group.
  const to = tokens.findLastIndex(({ lower }, at) => at < cue.at && lower === 'to');
  const source = subjectOfPurpose(scene, Math.max(to, group.from), cue.verbs);
  const following = source && followingContent(scene, cue, source, group);
  if (!following || following.parenthetical) return null;
  return {
    scene,
    cue,
    group,
    source,
    side: 'after',
    around: null,
    following: following.attribution,
  };
}

/** “would say”, “can reveal”: told now, while “will announce” and “must endorse” are not yet. */
const tells = ({ act, frame }: CueVerb): boolean =>
  frame !== 'object' && /^(?:statement|warning|thought)$/.test(act);

/** “On “Harbour Watch,” NAME said”: a title in the phrase that opens the sentence. */
function isTitleInOpening({ tokens, first, quotationAt }: Scene, ownStart: number): boolean {
  if (tokens[first]?.pos !== 'preposition' || quotationAt[first]) return false;
  const opening = tokens.slice(first, ownStart);
  return !opening.some((token, at) => !quotationAt[first + at] && isFinite(token));
}

/** “measures intended to help”, “plans that seek to”: things mean nothing. */
const meansOnly = (cue: CueHit): boolean =>
  cue.verbs.every(
    ({ weak, act, frame }) => weak && /^(?:thought|denial)$/.test(act) && frame === 'object',
  );

/** “settles claims [that NAME certified that]”: what others claim of NAME, by a verb that says little. */
function isOfOthersClaim(
  tokens: readonly TaggedToken[],
  { from }: Source,
  { verbs }: CueHit,
): boolean {
  const claim = isThat(tokens[from - 1]) ? tokens[from - 2] : undefined;
  return (
    claim?.pos === 'noun' && lexicon.nounAct(claim) !== undefined && verbs.every(({ weak }) => weak)
  );
}

const isPronoun = (tokens: readonly TaggedToken[], { from, to }: Source): boolean =>
  to - from === 1 && tokens[from]?.pos === 'pronoun';

/** “the $100bn they had promised”: what is promised stands before, and is no content of its own. */
function isReducedRelative(scene: Scene, source: Source, cue: CueHit): boolean {
  const { tokens } = scene;
  if (!cue.verbs.every((verb) => verb.frame !== 'clause')) return false;
  const before = tokens[source.from - 1];
  const words = tokens.slice(source.from, source.to);
  const holdsAmount = words.slice(0, -1).some((token) => token.pos === 'number' && !isYear(token));
  if (holdsAmount && words.at(-1)?.pos === 'name') return true;
  const isBehindNoun = before?.pos === 'noun' || before?.pos === 'number';
  return isPronoun(tokens, source) && isBehindNoun && !isBehindOpening(scene, source.from);
}

/** “[In 2015] he praised it”, “[In an email] they told us”: when or where, and not what is promised. */
function isBehindOpening({ tokens, first }: Scene, at: number): boolean {
  // “They declined, but in an email they told us”
  const comma = tokens.findLastIndex(({ text }, index) => index < at && text === ',');
  const start = comma < 0 ? first : comma + 1;
  return [first, tokens[start]?.pos === 'conjunction' ? start + 1 : start].some((opener) => {
    if (tokens[opener]?.pos !== 'preposition') return false;
    const phrase = nounPhraseAfter(tokens, opener + 1);
    return (phrase?.to ?? 0) >= at || skipAdjuncts(tokens, opener).to >= at;
  });
}
