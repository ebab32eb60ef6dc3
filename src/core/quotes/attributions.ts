import type { Range } from '../document/sourceDocument';
import { isSubjectBefore } from '../language/clauses';
import type { Sentence } from '../language/discourse';
import { nounPhraseAfter, type TokenRange } from '../language/nounPhrases';
import type { TaggedToken } from '../language/tagger';
import type { ClaimAct } from '../model';
import { contentEnd, trimContent } from './contentSpans';
import { findCues, type CueHit, type CueVerb } from './cues';
import { findNounCues } from './nounCues';
import { isOccasion, skipAdjuncts } from './occasions';
import type { MarkedQuotation } from './quotationMarks';
import { subjectAfter, subjectBefore, verbGroup, type Source } from './sources';

/** Someone says something: who, by which words, and what. Ranges are readable offsets. */
export interface Attribution {
  readonly sentence: Sentence;
  readonly source: Range | null;
  readonly cue: Range;
  readonly content: Range;
  readonly act: ClaimAct;
  readonly addressee: Range | null;
  readonly occasion: Range | null;
  readonly negated: boolean;
  readonly rule: string;
}

/** What one sentence's rules share. */
interface Scene {
  readonly sentence: Sentence;
  readonly tokens: readonly TaggedToken[];
  readonly cues: readonly CueHit[];
  readonly quotations: readonly MarkedQuotation[];
  /** First token of the text proper: what stands before it is a dateline. */
  readonly first: number;
  /** Quotation that holds each token's start, if any. */
  readonly quotationAt: readonly (MarkedQuotation | undefined)[];
}

const isVerbal = (token: TaggedToken | undefined): boolean =>
  token?.pos === 'verb' || token?.pos === 'auxiliary' || token?.pos === 'modal';

/**
 * Attributions of one sentence, left to right.
 * @param quotations The quotations that touch the sentence, in order; they may run beyond it.
 * @param textStart Readable offset where the text proper starts, after a dateline.
 */
export function findAttributions(
  sentence: Sentence,
  quotations: readonly MarkedQuotation[],
  textStart = sentence.start,
): Attribution[] {
  const tokens = sentence.tagged;
  const quotationAt = tokens.map((token) =>
    quotations.find((one) => token.start >= one.start && token.end <= one.end),
  );
  const cues = findCues(tokens).filter((cue) => !quotationAt[cue.at]);
  const first = textStart > sentence.start ? sentence.tokenAt(textStart) : 0;
  const scene: Scene = { sentence, tokens, cues, quotations, quotationAt, first };
  const found: Attribution[] = [];
  let subject: Source | null = null;
  for (const cue of cues) {
    const attribution = attributionOf(scene, cue, subject);
    if (!attribution) continue;
    found.push(attribution.attribution);
    if (attribution.continuation) found.push(attribution.continuation);
    subject = attribution.source ?? subject;
  }
  found.push(...accordingTo(scene), ...byNouns(scene));
  return withoutNestedThoughts(found)
    .filter(({ content }) => content.end > content.start)
    .sort((a, b) => a.cue.start - b.cue.start);
}

/** “said she hoped that …”: what is said is the hope; the thought is not a second claim. */
const withoutNestedThoughts = (found: readonly Attribution[]): Attribution[] =>
  found.filter(
    (one) =>
      one.act !== 'thought' ||
      !found.some(
        ({ act, content }) =>
          act !== 'thought' && content.start <= one.cue.start && content.end >= one.cue.end,
      ),
  );

interface Reading {
  readonly attribution: Attribution;
  /** The second part of “CLAUSE, X said, CLAUSE”. */
  readonly continuation?: Attribution | null;
  readonly source: Source | null;
}

function attributionOf(scene: Scene, cue: CueHit, previous: Source | null): Reading | null {
  const { tokens } = scene;
  const group = verbGroup(tokens, cue.at);
  if (group.passive || group.infinitive) return null;
  // “would answer”, “will repeat”: what may come is no report, unless the verb is a plain one.
  if (group.modal && cue.verbs.every((verb) => verb.weak)) return null;
  // “was quoted as saying” reports as “said” does.
  const quotedAs = isQuotedAs(tokens, cue.at);
  const isGerund = cue.form === 'gerund' && group.from === cue.at && !quotedAs;
  const before = tokens[group.from - 1];
  const inverted = isInvertible(scene, cue, group.from) ? subjectAfter(tokens, cue.to) : null;
  if (inverted) return precedingContent(scene, cue, group.from, inverted, inverted.to);
  const source = sourceOf(scene, cue, group.from, isGerund, previous);
  if (!source) return null;
  // A base form needs a plural or a modal: “officials say”, not “the plan say”.
  if (cue.form === 'base' && group.from === cue.at && before?.lower === 'to') return null;
  // “‘…,’ X added, ‘…’”: one quotation around its attribution.
  const ownStart = source.inherited ? group.from : (source.edge ?? source.from);
  if (!isGerund && followsQuotation(scene, ownStart) && interrupts(scene, cue)) {
    return precedingContent(scene, cue, group.from, source, cue.to);
  }
  const quoteBefore = !isGerund && followsQuotation(scene, ownStart);
  const around = quoteBefore ? null : aroundAttribution(scene, cue, group, source, ownStart);
  if (around) return { attribution: around, source };
  const preceded = quoteBefore || (!isGerund && startsAfterContent(scene, ownStart));
  const following = followingContent(scene, cue, source, group);
  if (preceded && (!following || following.parenthetical || quoteBefore)) {
    return precedingContent(scene, cue, group.from, source, cue.to);
  }
  return following && { attribution: following.attribution, source };
}

const isQuotedAs = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at - 1]?.lower === 'as' && /^(?:quoted|cited|reported)$/.test(tokens[at - 2]?.lower ?? '');

/**
 * “…,” said X: the cue opens what follows a quotation, or a comma that closes no apposition or
 * relative clause (“Russia, which denied it, rejected the claim” is not inverted).
 */
function isInvertible(scene: Scene, cue: CueHit, from: number): boolean {
  if (cue.form === 'gerund' || cue.form === 'base') return false;
  const { tokens, quotationAt } = scene;
  const before = tokens[from - 1];
  if (!before) return false;
  if (quotationAt[from - 1]) return true;
  if (!/^[,—–]$/.test(before.text)) return false;
  if (quotationAt[from - 2]) return true;
  if (!cue.verbs.some((verb) => verb.frame === 'clause')) return false;
  return subjectBefore(tokens, from) === null;
}

const followsQuotation = (scene: Scene, from: number): boolean =>
  scene.quotationAt[from - 1] !== undefined ||
  (/^[,—–]$/.test(scene.tokens[from - 1]?.text ?? '') && scene.quotationAt[from - 2] !== undefined);

/** Whether a quotation goes on behind the cue, after a comma. */
function interrupts(scene: Scene, cue: CueHit): boolean {
  const hearer = cue.verbs.find((verb) => verb.frame === 'hearer');
  const { to } = skipAdjuncts(scene.tokens, hearer ? hearerEnd(scene, hearer, cue.to) : cue.to);
  return /^[,—–]$/.test(scene.tokens[to]?.text ?? '') && quotationFrom(scene, to + 1) !== undefined;
}

function sourceOf(
  scene: Scene,
  cue: CueHit,
  groupFrom: number,
  isGerund: boolean,
  previous: Source | null,
): (Source & { inherited?: boolean }) | null {
  const { tokens } = scene;
  const before = tokens[groupFrom - 1];
  if (isQuotedAs(tokens, cue.at)) {
    return subjectBefore(tokens, verbGroup(tokens, groupFrom - 2).from);
  }
  if (isGerund) {
    // “with Raab saying”, “a spokesman saying”: a subject of its own, else that of the main clause.
    if (before?.pos === 'name' || before?.pos === 'pronoun' || before?.pos === 'noun') {
      const own = subjectBefore(tokens, groupFrom);
      const absolute = own !== null && tokens[own.from - 1]?.lower === 'with';
      if (own && (absolute || cue.verbs[0]?.act === 'statement')) return own;
      return null;
    }
    const closed = scene.quotationAt[groupFrom - 1] && tokens[groupFrom - 2]?.text === ',';
    const opens = closed ?? /^(?:,|while|and)$/.test(before?.lower ?? '');
    if (!opens) return null;
    const main = previous ?? mainSubject(scene, groupFrom);
    return main && { ...main, rule: 'participle', inherited: true };
  }
  if (before && /^(?:and|but|or|then)$/.test(before.lower)) {
    const main = previous ?? mainSubject(scene, groupFrom);
    return main && { ...main, rule: 'coordinated-cue', inherited: true };
  }
  return subjectBefore(tokens, groupFrom, afterLastQuotation(scene, groupFrom));
}

/** Subjects are not looked for inside or before a quotation that ends left of the cue. */
function afterLastQuotation(scene: Scene, at: number): number {
  for (let index = at - 1; index > 0; index--) {
    const quotation = scene.quotationAt[index];
    if (quotation && (scene.tokens[at - 1]?.start ?? 0) >= quotation.end) {
      // A scare-quoted word inside the subject does not cut it off.
      return quotation.end - quotation.start > 40 ? index + 1 : 0;
    }
  }
  return 0;
}

/** Subject of the sentence's first finite verb left of `limit`. */
function mainSubject(scene: Scene, limit: number): Source | null {
  const { tokens } = scene;
  for (let at = 1; at < limit; at++) {
    const token = tokens[at];
    if (!isVerbal(token) || scene.quotationAt[at]) continue;
    if (token?.form === 'gerund' || token?.form === 'base') continue;
    const subject = subjectBefore(tokens, at);
    if (subject) return subject;
  }
  // The tagger missed the verb: what opens the sentence is its subject.
  const opening = nounPhraseAfter(tokens, scene.first);
  return opening && opening.to < limit ? { ...opening, rule: 'opening-subject' } : null;
}

/** Whether what stands before token `from` is content: a comma or a closed quotation. */
function startsAfterContent(scene: Scene, from: number): boolean {
  const { tokens } = scene;
  const comma = tokens[from - 1];
  if (!comma) return false;
  if (scene.quotationAt[from - 1]) return true;
  if (!/^[,—–]$/.test(comma.text)) return false;
  // A clause stands before the comma, not an adjunct (“Speaking in Nairobi, X said”): it opens
  // with its subject, and has a verb or is long enough to have one that the tagger missed.
  const opener = tokens[scene.first];
  const isAdjunct =
    opener?.form === 'gerund' ||
    opener?.pos === 'preposition' ||
    /^(?:when|after|before|while|although|though|as|asked|speaking|once)$/.test(
      opener?.lower ?? '',
    );
  if (isAdjunct && !tokens.slice(scene.first, from - 1).some((one) => one.text === ','))
    return false;
  const before = tokens.slice(scene.first, from - 1);
  return (
    before.some((token, at) => isVerbal(token) || scene.quotationAt[at + scene.first]) ||
    before.filter((token) => token.kind === 'word').length >= 5
  );
}

/** Content left of the attribution: “CLAUSE, X said”, “QUOTE, said X”. */
function precedingContent(
  scene: Scene,
  cue: CueHit,
  groupFrom: number,
  source: Source,
  after: number,
): Reading | null {
  const { tokens, sentence } = scene;
  const firstOwn = Math.min(groupFrom, source.edge ?? source.from);
  const verb = pick(
    cue,
    (one) => one.frame === 'clause' || one.frame === 'both' || one.frame === 'hearer',
  );
  if (!verb) return null;
  const end = tokens[firstOwn - 1];
  if (!end) return null;
  const quotation = scene.quotationAt[firstOwn - 1] ?? scene.quotationAt[firstOwn - 2];
  // “…, a charge Moscow rejected” denies nothing of what stands before it in so many words.
  if (!quotation && (verb.weak || /^(?:denial|accusation|praise|call)$/.test(verb.act)))
    return null;
  const start = clauseStart(scene, firstOwn - 1);
  let content: Range = {
    start: tokens[start]?.start ?? sentence.start,
    end: /^[,—–]$/.test(end.text) ? (tokens[firstOwn - 2]?.end ?? end.start) : end.end,
  };
  let rule = 'content-before-cue';
  if (quotation) {
    const opensContent = quotation.start <= content.start;
    if (opensContent) content = { start: quotation.start, end: quotation.end };
    rule = source.rule === 'inverted-cue' ? 'quote-inverted-cue' : 'quote-before-cue';
  }
  const adjuncts = skipAdjuncts(tokens, hearerEnd(scene, verb, after));
  const attribution: Attribution = {
    sentence,
    source: toRange(tokens, source),
    cue: cueRange(tokens, groupFrom, cue),
    content,
    act: actOf(verb, verbGroup(tokens, cue.at).negated),
    addressee: hearerOf(scene, verb, after),
    occasion: rangeOrNull(tokens, occasionTold(scene, verb, after) ?? adjuncts.occasion),
    negated: verbGroup(tokens, cue.at).negated,
    rule: source.rule === 'inverted-cue' && !quotation ? 'inverted-cue' : rule,
  };
  return {
    source,
    attribution,
    continuation: continuationOf(scene, cue, attribution, adjuncts.to),
  };
}

/** “CLAUSE, X said, CLAUSE” and “‘…,’ X said, ‘…’”: what goes on behind the attribution. */
function continuationOf(
  scene: Scene,
  cue: CueHit,
  attribution: Attribution,
  after: number,
): Attribution | null {
  const { tokens, sentence } = scene;
  if (!/^[,—–:]$/.test(tokens[after]?.text ?? '')) return null;
  const from = after + 1;
  const first = tokens[from];
  if (!first || isFinal(tokens, from)) return null;
  const quotation = quotationFrom(scene, from);
  // Behind a quotation or an inverted cue only a quotation goes on; a comma there opens an
  // apposition or an adjunct.
  if (!quotation && attribution.rule !== 'content-before-cue') return null;
  if (!quotation && isTrailing(tokens, from)) return null;
  const to = contentEnd(scene, cue, from, { relative: false, object: false });
  const end = trimContent(sentence, to);
  const content = { start: first.start, end: quotation ? Math.max(end, quotation.end) : end };
  return content.end > content.start
    ? { ...attribution, content, rule: 'continued-after-cue' }
    : null;
}

/** “Aden, he said, had learned to count”: the attribution stands between subject and verb. */
function aroundAttribution(
  scene: Scene,
  cue: CueHit,
  group: { from: number; negated: boolean },
  source: Source,
  ownStart: number,
): Attribution | null {
  const { tokens, sentence } = scene;
  const verb = pick(cue, (one) => one.frame === 'clause');
  const next = tokens[cue.to + 1];
  if (!verb || tokens[cue.to]?.text !== ',' || tokens[ownStart - 1]?.text !== ',' || !next)
    return null;
  const goesOn =
    next.pos === 'auxiliary' ||
    next.pos === 'modal' ||
    (next.pos === 'verb' && (next.form === 'past' || next.form === 'present')) ||
    (quotationFrom(scene, cue.to + 1) !== undefined && !next.capitalised);
  const subject = tokens.slice(scene.first, ownStart - 1);
  if (!goesOn || subject.length === 0 || subject.some((token) => isVerbal(token))) return null;
  const first = tokens[scene.first];
  if (!first) return null;
  const to = contentEnd(scene, cue, cue.to + 1, { relative: false, object: false });
  return {
    sentence,
    source: toRange(tokens, source),
    cue: cueRange(tokens, group.from, cue),
    content: { start: first.start, end: trimContent(sentence, to) },
    act: actOf(verb, group.negated),
    addressee: null,
    occasion: null,
    negated: group.negated,
    rule: 'cue-inside-clause',
  };
}

/** “…, he said, adding that …”: what follows the comma is no continuation of the content. */
const isTrailing = (tokens: readonly TaggedToken[], at: number): boolean => {
  const token = tokens[at];
  return (
    token === undefined ||
    token.form === 'gerund' ||
    /^(?:referring|citing|adding|noting|according|as|while|with|who|which|after|when|during|in|at|to|from|on|an?|by|using)$/.test(
      token.lower,
    )
  );
};

/** First token of the clause that ends before token `to`: after an earlier attribution, if any. */
function clauseStart(scene: Scene, to: number): number {
  const { tokens } = scene;
  let start = scene.first;
  for (let at = to - 1; at > start; at--) {
    if (scene.quotationAt[at]) continue;
    if (tokens[at]?.text === ';') {
      start = at + 1;
      break;
    }
  }
  while (/^(?:but|and|so|yet|,)$/.test(tokens[start]?.lower ?? '') && start < to - 1) start++;
  return start;
}

interface Following {
  readonly attribution: Attribution;
  /** Nothing but adjuncts or a comma follows: the content may stand before. */
  readonly parenthetical: boolean;
}

function followingContent(
  scene: Scene,
  cue: CueHit,
  source: Source & { inherited?: boolean },
  group: { from: number; negated: boolean },
): Following | null {
  const { tokens, sentence } = scene;
  for (const verb of cue.verbs) {
    const hearer = hearerOf(scene, verb, cue.to);
    const told = occasionTold(scene, verb, cue.to);
    if (verb.frame === 'hearer' && !hearer && !told) continue;
    const afterHearer = hearerEnd(scene, verb, cue.to);
    const adjuncts = verb.frame === 'object' ? null : skipAdjuncts(tokens, afterHearer);
    let from = adjuncts?.to ?? afterHearer;
    if (adjuncts) from = contentOpener(scene, from) ?? from;
    const opener = tokens[from];
    // “was quoted as saying by state media”: who reports it, not what was said.
    if (!opener || isFinal(tokens, from) || opener.lower === 'by') {
      const occasion = told ?? adjuncts?.occasion ?? null;
      const empty = emptyAttribution(scene, cue, source, verb, group, hearer, occasion);
      return { attribution: empty, parenthetical: true };
    }
    const aside = tokens[from + 2]?.text === ',' ? (tokens[from + 1]?.lower ?? '') : '';
    if (opener.text === ',' && /^(?:however|though|too|meanwhile|nonetheless)$/.test(aside)) {
      from += 3;
    } else if (/^[,:—–]$/.test(opener.text)) {
      const quotation = quotationFrom(scene, from + 1);
      const clause = opener.text === ':' || isThat(tokens[from + 1]);
      if (!quotation && !clause) {
        const occasion = told ?? adjuncts?.occasion ?? null;
        const empty = emptyAttribution(scene, cue, source, verb, group, hearer, occasion);
        return { attribution: empty, parenthetical: true };
      }
      from++;
    }
    if (!fits(scene, verb, from)) continue;
    const quotation = quotationFrom(scene, from);
    const relative = source.rule === 'relative-clause';
    const to = contentEnd(scene, cue, from, { relative, object: isObject(scene, verb, from) });
    let content: Range = {
      start: tokens[from]?.start ?? sentence.start,
      end: trimContent(sentence, to),
    };
    if (quotation && quotation.end >= content.end - 1) {
      content = { start: content.start, end: quotation.end };
    }
    if (content.end <= content.start) continue;
    const trailing =
      quotation || !isObject(scene, verb, from) ? null : trailingOccasion(scene, from, to);
    if (trailing) content = { start: content.start, end: trailing.contentEnd };
    return {
      parenthetical: false,
      attribution: {
        sentence,
        source: toRange(tokens, source),
        cue: cueRange(tokens, group.from, cue),
        content,
        act: actOf(verb, group.negated),
        addressee: hearer,
        occasion: rangeOrNull(tokens, told ?? adjuncts?.occasion ?? trailing?.occasion ?? null),
        negated: group.negated,
        rule: source.rule,
      },
    };
  }
  return null;
}

/** “thanked both governments [in a video address late Sunday]”: where it was said, at the end. */
function trailingOccasion(
  scene: Scene,
  from: number,
  to: number,
): { occasion: TokenRange; contentEnd: number } | null {
  const { tokens } = scene;
  for (let at = to - 2; at > from + 1; at--) {
    const token = tokens[at];
    if (!token || scene.quotationAt[at] || isVerbal(token) || /^[,;:]$/.test(token.text))
      return null;
    if (!/^(?:in|at|during)$/.test(token.lower)) continue;
    const adjuncts = skipAdjuncts(tokens, at);
    const before = tokens[at - 1];
    const isWhole = adjuncts.to >= to || isFinal(tokens, adjuncts.to);
    if (adjuncts.occasion?.from === at + 1 && isWhole && before) {
      return { occasion: adjuncts.occasion, contentEnd: before.end };
    }
  }
  return null;
}

function emptyAttribution(
  scene: Scene,
  cue: CueHit,
  source: Source,
  verb: CueVerb,
  group: { from: number; negated: boolean },
  addressee: Range | null,
  occasion: TokenRange | null,
): Attribution {
  const range = cueRange(scene.tokens, group.from, cue);
  return {
    sentence: scene.sentence,
    source: toRange(scene.tokens, source),
    cue: range,
    content: range,
    act: actOf(verb, group.negated),
    addressee,
    occasion: rangeOrNull(scene.tokens, occasion),
    negated: group.negated,
    rule: source.rule,
  };
}

/**
 * “said of Clinton, ‘…’”, “says on its website that”: the content opens at a “that” or a quotation
 * behind nothing but phrases. Null when it does not.
 */
function contentOpener(scene: Scene, from: number): number | null {
  const { tokens } = scene;
  if (tokens[from]?.pos !== 'preposition') return null;
  for (let at = from + 1; at < Math.min(tokens.length, from + 16); at++) {
    const token = tokens[at];
    if (!token || isVerbal(token)) return null;
    if (isThat(token)) return at;
    if (token.text === ',' && quotationFrom(scene, at + 1)) return at + 1;
    if (/^[;:]$/.test(token.text)) return null;
  }
  return null;
}

/** “did not rule out” denies nothing. */
const actOf = (verb: CueVerb, negated: boolean): ClaimAct =>
  negated && verb.act === 'denial' ? 'statement' : verb.act;

const isThat = (token: TaggedToken | undefined): boolean => token?.lower === 'that';

const isFinal = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens.slice(at).every((token) => token.kind !== 'word' && token.kind !== 'number');

const quotationFrom = (scene: Scene, at: number): MarkedQuotation | undefined => {
  const quotation = scene.quotationAt[at];
  return quotation && scene.tokens[at]?.start === quotation.start ? quotation : undefined;
};

/** Whether what starts at `from` is something that the verb can report. */
function fits(scene: Scene, verb: CueVerb, from: number): boolean {
  const { tokens } = scene;
  const token = tokens[from];
  if (!token) return false;
  const quotation = quotationFrom(scene, from);
  const opensClause = /^(?:that|whether|how|why|what|if|where)$/.test(token.lower);
  if (NAMING.has(verb.lemma) && verb.particle === null) {
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
  // “a plan that Pretoria said would stop it”: the subject of what is said stands before.
  const isVerb = token.pos === 'modal' || (token.pos === 'auxiliary' && token.lower !== 'to');
  if (isVerb && PLAIN.has(verb.lemma)) return true;
  // After “said” whatever holds a finite verb is what was said.
  const clause =
    startsClause(tokens, from) ||
    (verb.lemma === 'say' && !isAmountAt(token)) ||
    (!verb.weak && verb.act === 'statement' && PLAIN.has(verb.lemma) && holdsFinite(tokens, from));
  if (verb.frame === 'hearer' && /^(?:of|about|against)$/.test(token.lower)) return true;
  if (verb.frame === 'clause' || verb.frame === 'hearer') {
    return clause && (!verb.weak || verb.act === 'thought');
  }
  return !verb.weak && (clause || startsObject(tokens, from));
}

const isAmountAt = (token: TaggedToken): boolean =>
  token.pos === 'number' ||
  token.kind === 'symbol' ||
  /^(?:so|nothing|no|yes|it)$/.test(token.lower);

/** “pressed allies to spend more”. */
const asksTo = (tokens: readonly TaggedToken[], from: number): boolean => {
  const asked = nounPhraseAfter(tokens, from);
  return asked !== null && tokens[asked.to]?.lower === 'to';
};

/** Verbs that report and do little else. */
const PLAIN = new Set(
  'say add argue claim insist explain contend maintain tell warn write'.split(' '),
);

const holdsFinite = (tokens: readonly TaggedToken[], from: number): boolean =>
  tokens
    .slice(from + 1)
    .some(
      (token) =>
        token.pos === 'modal' ||
        token.pos === 'auxiliary' ||
        (token.pos === 'verb' && (token.form === 'past' || token.form === 'present')),
    );

/** Verbs that give something a name: their content is what is named and how. */
const NAMING = new Set('call term dub label brand'.split(' '));

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

const isObject = (scene: Scene, verb: CueVerb, from: number): boolean =>
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
    (/^(?:who|which|that|whose|where|,|—|–|\()$/.test(next.lower) ||
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
    if (!token || /^[;:]$/.test(token.text)) return false;
    if (token.pos === 'modal') return true;
    if (token.pos === 'auxiliary' && !/^(?:be|been|being)$/.test(token.lower)) return true;
  }
  return false;
}

/** “told [reporters in Geneva] that”, “urged [Russia] to”: who is spoken to. */
function hearerOf(scene: Scene, verb: CueVerb, from: number): Range | null {
  if (verb.frame !== 'hearer' && verb.lemma !== 'ask') return null;
  if (occasionTold(scene, verb, from)) return null;
  const phrase = hearerPhrase(scene, verb, from);
  return phrase && toRange(scene.tokens, phrase);
}

/** “told [a meeting of leaders] that”, but “assured [the audience] of support”. */
const hearerPhrase = (scene: Scene, verb: CueVerb, from: number): TokenRange | null =>
  nounPhraseAfter(
    scene.tokens,
    from,
    /^(?:assure|inform|remind|convince|persuade|notify|warn|reassure)$/.test(verb.lemma)
      ? false
      : 'of',
  );

/** “told [a news conference in Kyiv]”: an occasion, not people. */
function occasionTold(scene: Scene, verb: CueVerb, from: number): TokenRange | null {
  if (verb.frame !== 'hearer') return null;
  const phrase = nounPhraseAfter(scene.tokens, from, 'of');
  if (!phrase || !isOccasion(scene.tokens, phrase)) return null;
  return nounPhraseAfter(scene.tokens, from);
}

function hearerEnd(scene: Scene, verb: CueVerb, from: number): number {
  if (verb.frame !== 'hearer') return from;
  const occasion = occasionTold(scene, verb, from);
  if (occasion) return occasion.to;
  return hearerPhrase(scene, verb, from)?.to ?? from;
}

/** The reading that a test accepts, strong ones first. */
const pick = (cue: CueHit, test: (verb: CueVerb) => boolean): CueVerb | undefined =>
  cue.verbs.find((verb) => test(verb) && !verb.weak) ?? cue.verbs.find(test);

const rangeOrNull = (tokens: readonly TaggedToken[], range: TokenRange | null): Range | null =>
  range && toRange(tokens, range);

const toRange = (tokens: readonly TaggedToken[], range: TokenRange): Range => ({
  start: tokens[range.from]?.start ?? 0,
  end: tokens[range.to - 1]?.end ?? 0,
});

/** The verb with its auxiliaries and particle; adverbs before the first auxiliary stay out. */
function cueRange(tokens: readonly TaggedToken[], groupFrom: number, cue: CueHit): Range {
  return { start: tokens[groupFrom]?.start ?? 0, end: tokens[cue.to - 1]?.end ?? 0 };
}

/** “a Russian warning that CLAUSE”. */
function byNouns(scene: Scene): Attribution[] {
  const { tokens, sentence } = scene;
  return findNounCues(tokens).flatMap(({ at, source, from, act }) => {
    const first = tokens[from];
    if (!first || scene.quotationAt[at]) return [];
    const noun: CueHit = { at, to: at + 1, form: 'base', verbs: [] };
    const to = contentEnd(scene, noun, from, { relative: false, object: false });
    return {
      sentence,
      source: toRange(tokens, source),
      cue: toRange(tokens, { from: at, to: at + 1 }),
      content: { start: first.start, end: trimContent(sentence, to) },
      act,
      addressee: null,
      occasion: null,
      negated: false,
      rule: 'noun-cue',
    };
  });
}

/** “CLAUSE, according to X” and “According to X, CLAUSE”. */
function accordingTo(scene: Scene): Attribution[] {
  const { tokens, sentence } = scene;
  const found: Attribution[] = [];
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue;
    if (scene.quotationAt[at]) continue;
    const source = nounPhraseAfter(tokens, at + 2);
    if (!source) continue;
    let from = scene.first;
    let to = at;
    if (at <= scene.first + 1) {
      from = source.to;
      while (from < tokens.length && tokens[from]?.text !== ',') from++;
      from = apposedEnd(scene, from) + 1;
      to = tokens.length;
    } else if (tokens[at - 1]?.text === ',') {
      to = at - 1;
    }
    const first = tokens[from];
    if (!first || to <= from) continue;
    found.push({
      sentence,
      source: toRange(tokens, source),
      cue: toRange(tokens, { from: at, to: at + 2 }),
      content: { start: first.start, end: trimContent(sentence, to) },
      act: 'statement',
      addressee: null,
      occasion: null,
      negated: false,
      rule: 'according-to',
    });
  }
  return found;
}

/** “According to X, a nurse at the hospital, CLAUSE”: the comma that closes the apposition. */
function apposedEnd({ tokens, quotationAt }: Scene, comma: number): number {
  if (!/^(?:an?|the|who)$/.test(tokens[comma + 1]?.lower ?? '')) return comma;
  for (let at = comma + 2; at < tokens.length && !quotationAt[at]; at++) {
    if (tokens[at]?.text === ',') return at;
    if (isVerbal(tokens[at]) && tokens[comma + 1]?.lower !== 'who') return comma;
  }
  return comma;
}
