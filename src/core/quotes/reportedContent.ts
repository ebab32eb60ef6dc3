import { isSubjectBefore, skipMidfield } from '../language/clauses';
import { isFinite, isFiniteAuxiliary, isTensed } from '../language/finite';
import * as lexicon from '../lexicon/lexicon';
import { nounPhraseAfter, type TokenRange } from '../language/nounPhrases';
import { mainClauseSubject } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import { type Scene, isThat, quotationFrom } from './attribution';
import type { CueHit, CueVerb } from './cues';
import { isOccasion, skipAdjuncts } from './occasions';
import { canSpeak, headOf, isDocument, isSomebody } from './somebody';

/** Whether what starts at `from` is something that the verb can report. */
export function fits(
  scene: Scene,
  cue: CueHit,
  verb: CueVerb,
  from: number,
  source: TokenRange,
): boolean {
  const { tokens } = scene;
  const token = tokens[from];
  if (!token || token.pos === 'conjunction') return false;
  // “soldiers said to have deserted”: said of them.
  const next = tokens[from + 1]?.lower ?? '';
  if (verb.lemma === 'say' && token.lower === 'to' && /^(?:have|be)$/.test(next)) return false;
  // “a view which we expect to be shared”: of what stands before.
  const isMoved = /^(?:that|who|whom|which)$/.test(tokens[source.from - 1]?.lower ?? '');
  if (isMoved && verb.act === 'thought' && token.lower === 'to' && next === 'be') return false;
  // “whom the mayor noted was from the area”
  const isGap =
    isMoved &&
    !verb.weak &&
    verb.frame === 'clause' &&
    (token.pos === 'auxiliary' || token.pos === 'modal');
  if (isGap && token.lower !== 'to') return true;
  if (asksNotTo(tokens, verb, from)) return true;
  if (verb.asks && verb.lemma === 'call') return callsTo(tokens, from);
  if (verb.asks) return asksTo(tokens, from) || asksFor(tokens, verb, from);
  if (verb.puts) return putsAt(tokens, from);
  if (canSpeak(tokens, source) && uttersNoun(tokens, verb, from)) return false;
  if (claimsDeed(tokens, verb, from)) return true;
  if (infersOnly(tokens, verb, source)) return false;
  if (/^(?:attribute|ascribe)$/.test(verb.lemma)) return attributesTo(tokens, from);
  // “charged the states with breaking a promise”
  if (verb.lemma === 'charge' && chargesWith(tokens, from)) return true;
  if (turnsDownThing(tokens, verb, from)) return false;
  if (greets(tokens, verb, from) || movesNobody(tokens, verb, from)) return false;
  if (verb.lemma === 'confirm' && verb.frame === 'object' && !confirmsThing(tokens, from, source))
    return false;
  if (dismissesPeople(tokens, verb, from) || raisesMoney(tokens, verb, from)) return false;
  if (addsTo(tokens, verb, from) || takesMoney(tokens, verb, from)) return false;
  if (saysNothing(tokens, verb, from) || campaignsFor(tokens, verb, from)) return false;
  // “defends itself against pirates”: by deed.
  const against = /sel(?:f|ves)$/.test(token.lower) ? tokens[from + 1] : token;
  if (verb.lemma === 'defend' && /^(?:against|from)$/.test(against?.lower ?? '')) return false;
  // “advised that the road is closed” tells it, “advised that she stay” calls for it.
  if (verb.lemma === 'advise' && verb.act === 'statement')
    return token.lower === 'that' && tellsFact(tokens, from + 1);
  // “denies our citizens the roads”, “was denied bail”: refuses to give.
  if (verb.lemma === 'deny' && isGiven(tokens, from)) return false;
  if (verb.frame !== 'hearer' && hasHearer(tokens, cue, from)) return false;
  const quotation = quotationFrom(scene, from);
  const opensClause = /^(?:that|whether|how|why|what|if|where)$/.test(token.lower);
  // A verb that gives something a name: the content is what is named and how.
  if (lexicon.is({ lower: verb.lemma }, 'names') && verb.particle === null) {
    return (
      isWhatClause(scene, from) ||
      namesAs(scene, from) ||
      callsIt(tokens, from) ||
      termsAs(tokens, verb, from)
    );
  }
  // “a firm that it accused [of breaking the rules]”: whom it accused stands before.
  if (verb.lemma === 'accuse' && token.lower === 'of' && isMoved) return true;
  // “agreed to share”
  if (verb.particle === 'to' && token.lower === 'to') return true;
  if (opensDeed(tokens, verb, from)) return verb.act !== 'warning' || canSpeak(tokens, source);
  if (verb.act === 'thought' && lexicon.is(verb.lemma, 'judges') && verb.frame === 'object')
    return canSpeak(tokens, source) && regardsAs(tokens, from);
  if (verb.weak && isSurer(tokens, verb, from, source)) return true;
  if (verb.frame === 'object') {
    return !verb.weak || quotation !== undefined || opensClause || verb.act === 'thought'
      ? startsObject(tokens, from) || quotation !== undefined || opensClause
      : false;
  }
  // “saw what she had done”: by eye; “cast doubt on it” by words, “…, casting doubt on it” by deed.
  if (verb.lemma === 'see' && /^(?:what|how|where)$/.test(token.lower)) return false;
  // “the budget sees spending slashed”
  if (verb.lemma === 'see' && !opensClause && !quotation && !canSpeak(tokens, source)) return false;
  if (verb.particle === 'doubt on' && cue.form === 'gerund') return false;
  if (quotation) return true;
  if (opensClause) return true;
  // “is seeing more boats”, “wrote a letter”: what is seen or written, not that something is so.
  if (/^(?:see|write)$/.test(verb.lemma) && mainClauseSubject(tokens, from) === null) return false;
  if (verb.act === 'call' && asksTo(tokens, from)) return true;
  // “a plan that Pretoria said would stop it”: the subject of what is said stands before.
  const isVerb = token.pos === 'modal' || (token.pos === 'auxiliary' && token.lower !== 'to');
  if (isVerb && isPlain(verb)) return true;
  // After “said” whatever holds a finite verb is what was said.
  const clause = opensWhatIsSaid(tokens, verb, from);
  if (verb.frame === 'hearer' && /^(?:of|about|against)$/.test(token.lower)) return true;
  // “wrote twice to the minister”: nothing of what was written.
  if (verb.frame === 'clause' && writesTo(tokens, from)) return false;
  // “went on looking after patients” tells what they did, not what they said.
  if (verb.frame === 'clause' && verb.particle !== null && token.form === 'gerund') return false;
  // “is advising the bank, while …” calls for nothing.
  if (verb.frame === 'clause' && verb.act === 'call')
    return mainClauseSubject(tokens, from) !== null;
  if (verb.frame === 'clause' || verb.frame === 'hearer') {
    return clause && (!verb.weak || verb.act === 'thought');
  }
  return !verb.weak && (clause || startsObject(tokens, from));
}

/** “confirmed the package”, “confirmed 112 cases”; the Senate confirms people, and tests a trend. */
function confirmsThing(tokens: readonly TaggedToken[], from: number, source: TokenRange): boolean {
  const object = nounPhraseAfter(tokens, from, false);
  const isPronoun = /^(?:him|her|them|it|us|me|you)$/.test(tokens[from]?.lower ?? '');
  const isPerson = isPronoun || (object !== null && canSpeak(tokens, object));
  return !isPerson && (canSpeak(tokens, source) || isSomebody(tokens, source));
}

/** “turned down a job”, “turned down the heat”; “turned down the request” answers it. */
function turnsDownThing(
  tokens: readonly TaggedToken[],
  { lemma, particle }: CueVerb,
  from: number,
): boolean {
  if (lemma !== 'turn' || particle !== 'down') return false;
  const object = nounPhraseAfter(tokens, from, false);
  const head = object ? headOf(tokens, object) : null;
  const isAsked = /^(?:offer|request|proposal|bid|invitation|idea)s?$/.test(head?.lower ?? '');
  return !isAsked && (head === null || lexicon.nounAct(head) === undefined);
}

/** “welcomed guests”, “welcomed NAME to the port”: receives them, and praises nothing. */
function greets(tokens: readonly TaggedToken[], { lemma }: CueVerb, from: number): boolean {
  const object = lemma === 'welcome' ? nounPhraseAfter(tokens, from, false) : null;
  if (!object) return false;
  const isGuest = GUEST.test(headOf(tokens, object)?.lower ?? '');
  const head = { from: object.to - 1, to: object.to };
  return isGuest || (tokens[object.to]?.lower === 'to' && canSpeak(tokens, head));
}

const GUEST = /^(?:guest|visitor|delegate|representative|participant|dignitarie|member|attendee)s$/;

/** “refused to leave the hall”, “declined to go there”: stays, and denies nothing. */
const movesNobody = (
  tokens: readonly TaggedToken[],
  { act, lemma }: CueVerb,
  from: number,
): boolean =>
  act === 'denial' &&
  /^(?:refuse|decline)$/.test(lemma) &&
  tokens[from]?.lower === 'to' &&
  (/^(?:get|leave|move|budge|sit|stand|eat)$/.test(tokens[from + 1]?.lower ?? '') ||
    (tokens[from + 1]?.lower === 'go' &&
      /^(?:to|home|back|there|in|out)$/.test(tokens[from + 2]?.lower ?? '')));

/** “dismissed two clerks” sends them away; “dismissed him as a clown” says something of him. */
function dismissesPeople(tokens: readonly TaggedToken[], verb: CueVerb, from: number): boolean {
  const object = verb.lemma === 'dismiss' ? nounPhraseAfter(tokens, from, false) : null;
  return object !== null && canSpeak(tokens, object) && tokens[object.to]?.lower !== 'as';
}

/**
 * “claimed [£4] for a brush”, “claimed [for] a stamp”, “claimed [12 lives]”, “charged [the taxpayer
 * £47]”: what is claimed or charged is no clause, but money or things.
 */
function takesMoney(tokens: readonly TaggedToken[], { lemma }: CueVerb, from: number): boolean {
  if (lemma === 'claim') {
    const isFor = tokens[from]?.lower === 'for';
    return isFor || (isAmountAt(tokens, from) && mainClauseSubject(tokens, from) === null);
  }
  if (lemma !== 'charge') return false;
  const payer = nounPhraseAfter(tokens, from, false);
  return isAmountAt(tokens, from) || (payer !== null && holdsAmount(tokens, from, payer.to));
}

const isAmountAt = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]?.kind === 'symbol' ||
  /^\p{Sc}|^\d/u.test(tokens[at]?.text ?? '') ||
  tokens[at]?.pos === 'number';

const holdsAmount = (tokens: readonly TaggedToken[], from: number, to: number): boolean =>
  tokens.slice(from, to + 1).some((_, at) => isAmountAt(tokens, from + at));

/**
 * Verbs that report only with a clause: “heard [the call]”, “is considering [the expulsion] of two
 * envoys”, “welcome [aboard]”, “going on [the radio]”, “asked for [the floor]”, “pledged [nothing]”.
 */
function saysNothing(tokens: readonly TaggedToken[], verb: CueVerb, from: number): boolean {
  const { lower = '', pos } = tokens[from] ?? {};
  if (verb.act === 'pledge' && /^(?:nothing|none)$/.test(lower)) return true;
  switch (verb.lemma) {
    case 'hear':
      return !/^(?:that|how|why|what)$/.test(lower) && mainClauseSubject(tokens, from) === null;
    // “NAME, citing two officials, reported it”: from whom it is, and not what.
    case 'cite':
      return tokens[from - 1]?.lower === 'citing' && isAuthority(tokens, from);
    // “a post shared 20 times”, “shared that view”
    case 'share': {
      const told = nounPhraseAfter(tokens, from + 1);
      return lower !== 'that' || told === null || !isSubjectBefore(tokens, told.to);
    }
    case 'consider':
      return (
        !/^(?:that|whether|how|["“‘']+)$/.test(lower) &&
        mainClauseSubject(tokens, from) === null &&
        !callsIt(tokens, from)
      );
    case 'welcome':
      return /^(?:aboard|to|back|home)$/.test(lower);
    // “echoed NAME”: what he said is not told here.
    case 'echo':
      return isPersonAlone(tokens, from);
    // “continues its probe”
    case 'continue':
      return !/^(?:that|["“‘']+)$/.test(lower);
    // “the budget sees spending slashed”
    case 'call':
      return tokens[from]?.pos === 'pronoun' && tokens[from + 1]?.capitalised === true;
    case 'go':
      return pos === 'determiner' && mainClauseSubject(tokens, from) === null;
    // “12 lives” has no verb; “say the word “sorry””
    case 'claim':
      return pos === 'number' && tokens[from + 1]?.lower === 'lives';
    case 'say':
      return lower === 'the' && /^words?$/.test(tokens[from + 1]?.lower ?? '');
    case 'ask':
      return lower === 'the' && tokens[from + 1]?.lower === 'floor';
    default:
      return false;
  }
}

/** “two officials”, “a police report”: somebody or something that says so. */
function isAuthority(tokens: readonly TaggedToken[], from: number): boolean {
  const phrase = nounPhraseAfter(tokens, from, false);
  return phrase !== null && (canSpeak(tokens, phrase) || isDocument(tokens, phrase));
}

/** “campaigned for NAME”, “campaigning against NAME”: in an election; a cause is called for. */
function campaignsFor(tokens: readonly TaggedToken[], { lemma }: CueVerb, from: number): boolean {
  const object = lemma === 'campaign' ? nounPhraseAfter(tokens, from, false) : null;
  return object !== null && canSpeak(tokens, object);
}

/** “charged the states with [breaking] a promise”; “charged him with theft” is a matter of courts. */
function chargesWith(tokens: readonly TaggedToken[], from: number): boolean {
  const charged = nounPhraseAfter(tokens, from, false);
  const dash = charged && /^(?:--|[—–])$/.test(tokens[charged.to]?.text ?? '');
  const close = dash
    ? tokens.findIndex(({ text }, at) => at > charged.to && /^(?:--|[—–])$/.test(text)) + 1
    : (charged?.to ?? 0);
  return tokens[close]?.lower === 'with' && tokens[close + 1]?.form === 'gerund';
}

/** “echoed [NAME]”, with nothing behind the name. */
function isPersonAlone(tokens: readonly TaggedToken[], from: number): boolean {
  const object = nounPhraseAfter(tokens, from, false);
  return (
    object !== null &&
    tokens
      .slice(object.from, object.to)
      .every(({ pos, capitalised }) => pos === 'name' || capitalised) &&
    !/^(?:['’]s?|in)$/.test(tokens[object.to]?.text ?? '')
  );
}

/** “added two firms to its list”: puts them there, and says nothing. */
function addsTo(tokens: readonly TaggedToken[], verb: CueVerb, from: number): boolean {
  if (verb.lemma !== 'add' || tokens[from]?.pos === 'pronoun') return false;
  const to = tokens.findIndex(({ lower }, at) => at > from && lower === 'to');
  const between = tokens.slice(from, to);
  const isPhrase = between.every(
    (token) =>
      /^(?:determiner|number|adjective|noun|name|verb|preposition)$/.test(token.pos) &&
      !isThat(token) &&
      token.form !== 'past',
  );
  return to > 0 && to - from < 7 && isPhrase && tokens[to + 1]?.pos === 'determiner';
}

/** “raises funds”, “raised its rate to 5 per cent”: money and figures go up, no matter is brought up. */
function raisesMoney(tokens: readonly TaggedToken[], verb: CueVerb, from: number): boolean {
  const object = verb.lemma === 'raise' ? nounPhraseAfter(tokens, from, false) : null;
  if (!object) return false;
  const head = tokens[object.to - 1];
  const isTo = /^(?:to|by|from)$/.test(tokens[object.to]?.lower ?? '');
  const behind = tokens[object.to + 1];
  return (
    lexicon.is(head, 'raised') ||
    /^(?:rate|tax|price|wage|fee|fare|bar)e?s?$/.test(head?.lower ?? '') ||
    head?.pos === 'number' ||
    (isTo && (behind?.pos === 'number' || behind?.kind === 'symbol'))
  );
}

/** “said it [would], [“will”]”; “said it better”, “said nothing in public” tells nothing. */
function goesOn(tokens: readonly TaggedToken[], at: number): boolean {
  const verb = tokens[skipMidfield(tokens, at)];
  return isFinite(verb) || /^["“‘]$/.test(verb?.text ?? '');
}

function opensWhatIsSaid(tokens: readonly TaggedToken[], verb: CueVerb, from: number): boolean {
  if (opensLongOccasion(tokens, from)) return false;
  if (verb.lemma === 'say') return saysSomething(tokens, from);
  if (startsClause(tokens, from)) return true;
  return !verb.weak && verb.act === 'statement' && isPlain(verb) && holdsFinite(tokens, from);
}

/** “the road is closed”, “the Council voted”: no “she stay”, “it should stay”. */
function tellsFact(tokens: readonly TaggedToken[], from: number): boolean {
  const subject = mainClauseSubject(tokens, from);
  const verb = subject && tokens[skipMidfield(tokens, subject.to)];
  return verb?.pos === 'modal'
    ? /^(?:will|would|can|could)$/.test(verb.lower)
    : isFinite(verb ?? undefined);
}

/** “[in a meeting] called by Chad”: where it was said, with what hangs on it. */
function opensLongOccasion(tokens: readonly TaggedToken[], from: number): boolean {
  if (!OPENS_OCCASION.test(tokens[from]?.lower ?? '')) return false;
  const phrase = nounPhraseAfter(tokens, from + 1, 'of');
  return phrase !== null && isOccasion(tokens, phrase) && tokens[phrase.to]?.form === 'past';
}

/** “sees [the deal as a risk]”, “regards [it as settled]”; “sees the ship” tells of no thought. */
function regardsAs(tokens: readonly TaggedToken[], from: number): boolean {
  const object = nounPhraseAfter(tokens, from, false);
  const behind = object && tokens[object.to + 1];
  if (!object || tokens[object.to]?.lower !== 'as') return false;
  return behind?.pos !== 'pronoun' && mainClauseSubject(tokens, object.to + 1) === null;
}

/** “offered to mediate”, “refused to say so”, “threatened to leave” */
const opensDeed = (tokens: readonly TaggedToken[], verb: CueVerb, from: number): boolean =>
  /^(?:pledge|denial|warning)$/.test(verb.act) &&
  tokens[from]?.lower === 'to' &&
  /^(?:verb|auxiliary|adverb)$/.test(tokens[from + 1]?.pos ?? '');

const SAID = /^(?:word|statement|claim|remark|comment|report|account)s?$|^stor(?:y|ies)$/;

/** Whether its source and what follows make sure that a weak verb reports. */
function isSurer(
  tokens: readonly TaggedToken[],
  verb: CueVerb,
  from: number,
  source: TokenRange,
): boolean {
  const isWritten = isDocument(tokens, source);
  const speaks = isWritten || canSpeak(tokens, source);
  // “backed the move by seven votes”, “stands by the fund”: by deed; “stands by her words” by words.
  const saysSo = tokens.slice(from, from + 3).some(({ lower }) => SAID.test(lower));
  const isDeed = verb.lemma === 'back' || (verb.lemma === 'stand' && !saysSo);
  if (!speaks || isDeed || verb.act === 'thought') return false;
  // “the panel found the port was in breach”
  if (verb.frame === 'clause') return mainClauseSubject(tokens, from) !== null;
  const object = nounPhraseAfter(tokens, from);
  const isAmount = tokens[from]?.pos === 'number' || tokens[from]?.kind === 'symbol';
  if (!object || isAmount) return false;
  // “noted the rule”; “attacked him for it”
  if (verb.frame === 'object') {
    return verb.act === 'statement' && (isWritten || !lexicon.is(verb.lemma, 'documents'));
  }
  // “attacked NAME for her vote for it”
  const words = tokens.slice(object.from, object.to + 1);
  return verb.act === 'accusation' && words.some(({ lower }) => /^(?:for|as|over)$/.test(lower));
}

/** “called the charges a hoax”, “called it untrue”, “called her vote for it a mistake”. */
const callsIt = (tokens: readonly TaggedToken[], from: number): boolean =>
  [false, true].some((attach) => {
    const object = nounPhraseAfter(tokens, from, attach);
    const next = object && tokens[object.to];
    if (!next) return false;
    const isArticle = /^(?:an?|the|one)$/.test(next.lower);
    // “called the report baseless”: the adjective ends what looks like one phrase.
    const last = tokens[object.to - 1];
    const isNoun = /^(?:noun|name)$/.test(tokens[object.to - 2]?.pos ?? '');
    if (last?.pos === 'adjective' && isNoun && !attach) return true;
    // “called the mayor the next day”, “a week later”
    if (isArticle) return timeEnd(tokens, object.to) === object.to;
    const isJudged = next.pos === 'adjective' || /^un\p{L}+ed$/u.test(next.lower);
    return isJudged || (tokens[from]?.pos === 'pronoun' && next.pos === 'noun');
  });

/** “termed the charges as [baseless]”, “branded it as [a sham]”; “called him as a witness” summons. */
function termsAs(tokens: readonly TaggedToken[], verb: CueVerb, from: number): boolean {
  const object = verb.lemma === 'call' ? null : nounPhraseAfter(tokens, from, false);
  if (!object || tokens[object.to]?.lower !== 'as') return false;
  return /^(?:adjective|determiner)$/.test(tokens[object.to + 1]?.pos ?? '');
}

/** Behind “the next day”, “a week later”, “the day before”; `at` where no such time starts. */
function timeEnd(tokens: readonly TaggedToken[], at: number): number {
  const isNext = /^(?:next|other|same|following)$/.test(tokens[at + 1]?.lower ?? '');
  const time = at + (isNext ? 2 : 1);
  if (!lexicon.is(tokens[time], 'timeNoun')) return at;
  const isLater = /^(?:later|ago|before|after|earlier)$/.test(tokens[time + 1]?.lower ?? '');
  return isNext || isLater ? time + 1 : at;
}

/** A verb that reports and does little else. */
const isPlain = ({ lemma }: CueVerb): boolean => lexicon.is(lemma, 'plain');

const OPENS_OCCASION = /^(?:in|at|during|on|after|before|following)$/;

/**
 * What follows “said” is said, but for “said so”, “said $5m”, “saying things that are untrue”, “what
 * it said in the first case”.
 */
function saysSomething(tokens: readonly TaggedToken[], from: number): boolean {
  const token = tokens[from];
  if (!token) return false;
  if (token.pos === 'number' || token.kind === 'symbol') return startsClause(tokens, from);
  if (token.lower === 'no') return startsClause(tokens, from);
  if (/^(?:so|nothing|yes|it)$/.test(token.lower)) return goesOn(tokens, from + 1);
  if (token.pos === 'preposition' && OPENS_OCCASION.test(token.lower)) {
    const behind = nounPhraseAfter(tokens, from + 1, 'of')?.to;
    const isLed = behind !== undefined && /^[:,]$/.test(tokens[behind]?.text ?? '');
    const clause = behind === undefined ? from : behind;
    return isLed || startsClause(tokens, from) || startsClause(tokens, clause);
  }
  const phrase = nounPhraseAfter(tokens, from, 'of');
  const head = phrase && tokens[phrase.to - 1];
  const next = phrase && tokens[phrase.to];
  const isVague = /^(?:thing|something|anything|everything|word|prayer)s?$/.test(head?.lower ?? '');
  if (!isVague || next?.lower === 'such') return true;
  if (next?.pos === 'relative' || next?.lower === 'that') return false;
  return startsClause(tokens, from);
}

const writesTo = (tokens: readonly TaggedToken[], from: number): boolean => {
  let at = from;
  while (tokens[at]?.pos === 'adverb') at++;
  const isTo = tokens[at]?.lower === 'to' && tokens[at + 1]?.form !== 'base';
  return isTo && nounPhraseAfter(tokens, at + 1) !== null;
};

/** “asked not to be moved”; “asked not to be named” tells of a source, and nothing of what it said. */
function asksNotTo(tokens: readonly TaggedToken[], verb: CueVerb, from: number): boolean {
  const [not, to, be, participle] = tokens.slice(from, from + 4);
  const isUnnamed =
    be?.lower === 'be' && /^(?:named|identified|quoted)$/.test(participle?.lower ?? '');
  return verb.lemma === 'ask' && not?.lower === 'not' && to?.lower === 'to' && !isUnnamed;
}

/** “pressed allies to spend more”. */
const asksTo = (tokens: readonly TaggedToken[], from: number): boolean => {
  const asked = nounPhraseAfter(tokens, from);
  if (asked === null) return false;
  // “directed the Flood Board (FB) to”
  const isShort = tokens[asked.to]?.text === '(' && tokens[asked.to + 2]?.text === ')';
  const behind = skipMidfield(tokens, isShort ? asked.to + 3 : asked.to);
  const to = tokens[behind]?.pos === 'negation' ? behind + 1 : behind;
  return opensInfinitive(tokens, to);
};

/** “called the mayor to resign”; “called her to say so” is by telephone. */
function callsTo(tokens: readonly TaggedToken[], from: number): boolean {
  const asked = nounPhraseAfter(tokens, from, false);
  const verb = asked && tokens[asked.to + 1];
  if (!asked || tokens[asked.to]?.lower !== 'to' || !canSpeak(tokens, asked)) return false;
  const speaks = (['reports', 'tells', 'utters'] as const).some((trait) =>
    lexicon.is(verb ?? undefined, trait),
  );
  return asksTo(tokens, from) && !speaks;
}

/** “asked the Council for two more battalions” */
function asksFor(tokens: readonly TaggedToken[], verb: CueVerb, from: number): boolean {
  const asked = verb.lemma === 'ask' ? nounPhraseAfter(tokens, from, false) : null;
  if (asked === null || tokens[asked.to]?.lower !== 'for') return false;
  return nounPhraseAfter(tokens, asked.to + 1) !== null;
}

/** “put [the loss at $5m]” */
function putsAt(tokens: readonly TaggedToken[], from: number): boolean {
  // “genuinely new money at no more than $1bn”, “insured losses at $2bn”
  let first = from;
  while (tokens[first]?.pos === 'adverb' || /ed$/.test(tokens[first]?.lower ?? '')) first++;
  const what = nounPhraseAfter(tokens, first, 'of');
  if (!what) return false;
  const ahead = tokens.slice(what.to, what.to + 8).findIndex((token) => token.lower === 'at');
  if (ahead < 0) return false;
  const at = what.to + ahead;
  const amount = tokens.slice(at + 1, at + 7);
  return amount.some((token) => token.pos === 'number' || /^\p{Sc}$/u.test(token.text));
}

/** “claimed [responsibility] for the attack” */
const claimsDeed = (tokens: readonly TaggedToken[], { lemma }: CueVerb, from: number): boolean =>
  lemma === 'claim' && tokens[from]?.lower === 'responsibility';

/** “These sanctions prove that”, “the visit underscores it”: whoever writes so infers it. */
const infersOnly = (
  tokens: readonly TaggedToken[],
  { lemma }: CueVerb,
  source: TokenRange,
): boolean =>
  /^(?:demonstrate|underscore|underline|prove)$/.test(lemma) &&
  !canSpeak(tokens, source) &&
  !isDocument(tokens, source);

/** “expressed [deep concern that] it fell”: by the noun, which says what kind of thing is said. */
function uttersNoun(tokens: readonly TaggedToken[], { lemma }: CueVerb, from: number): boolean {
  if (!lexicon.is(lemma, 'utters')) return false;
  let noun = from;
  while (/^(?:determiner|adjective|adverb)$/.test(tokens[noun]?.pos ?? '') && noun < from + 3)
    noun++;
  const head = tokens[noun];
  return head !== undefined && lexicon.nounAct(head) !== undefined && isThat(tokens[noun + 1]);
}

/** “attributed [the delay to rain]” */
function attributesTo(tokens: readonly TaggedToken[], from: number): boolean {
  const what = nounPhraseAfter(tokens, from, false);
  const behind = what ? tokens.slice(what.to, what.to + 10) : [];
  const to = behind.findIndex(({ lower, pos }) => lower === 'to' || pos === 'mark');
  return what !== null && behind[to]?.lower === 'to' && !behind.slice(0, to).some(isFinite);
}

/** “promised [the House in May] that”: the content follows whom a verb that takes a hearer tells. */
function hasHearer(tokens: readonly TaggedToken[], cue: CueHit, from: number): boolean {
  const hearer = cue.verbs.some(({ frame }) => frame === 'hearer')
    ? nounPhraseAfter(tokens, from, 'of')
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

export const isObject = (scene: Scene, verb: CueVerb, from: number): boolean => {
  if (verb.frame === 'object' || claimsDeed(scene.tokens, verb, from)) return true;
  if (verb.frame !== 'both' || isThat(scene.tokens[from])) return false;
  // “accused her of plotting”: whoever is accused, and of what.
  const judges = /^(?:accusation|praise)$/.test(verb.act) && !isPlain(verb);
  return judges || !startsClause(scene.tokens, from);
};

const startsObject = (tokens: readonly TaggedToken[], from: number): boolean => {
  const token = tokens[from];
  if (!token) return false;
  return (
    nounPhraseAfter(tokens, from) !== null ||
    opensInfinitive(tokens, from) ||
    token.pos === 'determiner' ||
    token.form === 'gerund' ||
    /^(?:against|for|not|never|as|having|being)$/.test(token.lower)
  );
};

/** “to pay”, “to “deliver” it”; “to the Council” is who is spoken to. */
export function opensInfinitive(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens[at + 1];
  const isNoun =
    /^(?:determiner|name|pronoun)$/.test(next?.pos ?? '') ||
    (next?.pos === 'noun' && next.tags.has('Plural'));
  return tokens[at]?.lower === 'to' && !isNoun;
}

/** A clause: a subject, with what may hang on it, and then a finite verb. */
function startsClause(tokens: readonly TaggedToken[], from: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  // “admitted about half of it had been announced”
  const isAbout = /^(?:about|around|over|nearly|almost)$/.test(first.lower);
  const next = tokens[from + 1];
  if (
    isAbout &&
    (next?.pos === 'number' || lexicon.is(next, 'quantifier') || next?.lower === 'half')
  )
    return startsClause(tokens, from + 1);
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
  // “denied the story, because it had to”
  if (tokens[phrase.to]?.text === ',' && tokens[phrase.to + 1]?.lower === 'because') return false;
  // “the sale, which had been planned”: without a verb behind it, an object.
  if (tokens[phrase.to]?.text === ',' && tokens[phrase.to + 1]?.pos === 'relative') {
    const rest = tokens.slice(phrase.to + 2, phrase.to + 24);
    const close = rest.findIndex((token) => token.text === ',');
    return close > 0 && isSubjectBefore(tokens, phrase.to + 3 + close);
  }
  if (isSubjectBefore(tokens, phrase.to)) return true;
  if (isAmount) return false;
  const behind = tokens[phrase.to];
  // A relative clause, an apposition or a participle hangs on the subject.
  const hangs =
    behind !== undefined &&
    (/^(?:that|whose|where|[,—–(])$/.test(behind.lower) ||
      behind.pos === 'relative' ||
      behind.pos === 'preposition' ||
      behind.pos === 'adverb' ||
      (behind.pos === 'verb' && behind.form !== 'base') ||
      behind.pos === 'mark');
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
