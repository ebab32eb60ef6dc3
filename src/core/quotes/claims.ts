import type { ActorIndex, EntityRecord } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { Discourse } from '../language/discourse';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import type { Attribution } from './attribution';
import { attributed, type ResolvedAttribution } from './resolvedAttribution';
import type { FoundClaim, FoundQuote } from './speech';

/** Acts that a quoted part performs with its verb. */
const ACTS = /^(?:call|pledge|accusation|denial|announcement|warning|praise)$/;

/** A claim, unless the content is a direct quotation alone. */
export function claimOf(
  discourse: Discourse,
  index: ActorIndex,
  { attribution, speaker }: ResolvedAttribution,
  quotes: readonly FoundQuote[],
): FoundClaim | null {
  const { content, cue } = attribution;
  if (content.start === cue.start) return null;
  // “did not say when”, “has not announced a date”: nothing is said.
  if (
    attribution.negated &&
    /^(?:statement|announcement|praise|pledge|call)$/.test(attribution.act)
  ) {
    return null;
  }
  const inside = quotes.filter(
    (one) => one.start >= content.start - 1 && one.end <= content.end + 2 && one.form !== 'scare',
  );
  // “declined to comment” says nothing either, nor does “asked them”; but “denied it” denies.
  if (isSilent(discourse, attribution) || isPronounAlone(attribution)) return null;
  if (isOwnAct(discourse, attribution) || isFormula(discourse, attribution)) return null;
  if (isQuestion(discourse, attribution)) return null;
  // “Good day, and thank you for coming”: whoever speaks thanks, and reports nothing.
  const isThanks = /^thank$/i.test(discourse.text.slice(cue.start, cue.end));
  // “NAME, thank you both”: whom one speaks to.
  const isSaid = speaker.entity && attribution.source && isOwnWord(discourse, attribution.source);
  if (isThanks && !isSaid && /^you\b/i.test(discourse.text.slice(content.start))) return null;
  // What is quoted whole is a quote alone; but “called for ‘restraint’” calls.
  const opens = discourse.text.startsWith('as ', content.start) ? content.start + 3 : content.start;
  const whole = inside.find((one) => one.start <= opens && one.end >= content.end - 1);
  if (whole && (whole.form !== 'partial' || !ACTS.test(attribution.act))) return null;
  const direct = inside.filter((one) => one.form === 'direct');
  const first = direct[0];
  const last = direct.at(-1);
  if (first && last) {
    const outside =
      discourse.text.slice(content.start, Math.max(first.start, content.start)) +
      discourse.text.slice(Math.min(last.end, content.end), content.end);
    if (outside.replace(/[^\p{L}]/gu, '').length < 5) return null;
    if (attribution.isQuotedBefore) return null;
  }
  const { start, end } = attribution.target ?? content;
  const isPrincipal = (mention: { start: number; end: number }): boolean =>
    mention.start >= start && mention.end <= end;
  return {
    start: content.start,
    end: content.end,
    ...attributed(attribution, speaker),
    rule: attribution.rule,
    act: attribution.act,
    targets: targetsOf(index, attribution).filter(
      (entity) => entity !== speaker.entity && entity.mentions.some(isPrincipal),
    ),
    quotes: inside,
  };
}

const isOwnWord = ({ text }: Discourse, { start, end }: Range): boolean =>
  /^(?:i|we)$/i.test(text.slice(start, end));

/** “declined to comment”, “refused to be drawn”. */
function isSilent(discourse: Discourse, { content, cue, sentence }: Attribution): boolean {
  if (!/\b(?:declin|refus)/i.test(discourse.text.slice(cue.start, cue.end))) return false;
  const [to, verb, participle] = sentence.tokens.slice(sentence.tokenAt(content.start));
  const isBe = verb?.lower === 'be';
  return to?.lower === 'to' && lexicon.is(isBe ? participle : verb, 'withholds');
}

/** “I want to flag one more point”, “we wish to bring to your notice”: speaks, and wants nothing. */
function isOwnAct(discourse: Discourse, { act, source, content, sentence }: Attribution): boolean {
  if (act !== 'thought' || !source) return false;
  const isOwn = isOwnWord(discourse, source);
  const [to, ...words] = sentence.tagged.slice(sentence.tokenAt(content.start));
  const verb = words.find(({ pos }) => pos !== 'adverb');
  if (!isOwn || to?.lower !== 'to' || !verb) return false;
  if (/^(?:bring|draw|turn|call|put|place)$/.test(verb.lower)) {
    return words.slice(0, 8).some(({ lower }) => /^(?:attention|notice|record)$/.test(lower));
  }
  return /^(?:say|flag|thank|stress|mention|highlight|note|point)$/.test(verb.lower);
}

/**
 * “I thank the Member for the question”, “I hope that answers it”, “I ask leave to”: what one says
 * to keep a debate going. “You are planning to go” tells somebody what she means herself.
 */
function isFormula(discourse: Discourse, { act, source, cue, content }: Attribution): boolean {
  if (!source) return false;
  const who = discourse.text.slice(source.start, source.end).toLowerCase();
  const words = discourse.text.slice(content.start, content.end).toLowerCase();
  // “you are planning to go”, “you want to open?”
  const isAsked = discourse.text.slice(content.end - 1, content.end + 1).includes('?');
  const isDoing = /ing$/.test(discourse.text.slice(cue.start, cue.end));
  // “do you see it as a risk?”
  const isMeant = /^to\b/.test(words) ? isAsked || isDoing : isAsked && / as\b/.test(words);
  if (act === 'thought' && who === 'you' && isMeant) return true;
  // “You will recall that”: whoever is spoken to tells nothing.
  const isHearer =
    who === 'you' && /^(?:will|may|might|would)\b/i.test(discourse.text.slice(cue.start));
  if (isHearer && act !== 'warning') return true;
  if (!/^(?:i|we)$/.test(who)) return false;
  if (act === 'thought') return ANSWERED.test(words);
  // “I want the record to show”
  if (act === 'call') return /^the record to\b/.test(words);
  return act === 'praise' && ASKED.test(words);
}

const ANSWERED = /^(?:that|this|it) (?:answers|helps|clarifies|covers|explains|addresses)\b/;
const ASKED =
  /\bfor (?:giving way|(?:\S+ ){1,3}(?:question|answer|intervention|reply|response)s?)$/;

const isOfTime = (word: TaggedToken): boolean =>
  (['timeNoun', 'insideTime', 'opensTime', 'midAdverb'] as const).some((trait) =>
    lexicon.is(word, trait),
  );

/** “thanked him”, “asked them”: nothing of what was said stands here. */
function isPronounAlone({ act, content, sentence }: Attribution): boolean {
  if (act === 'denial') return false;
  const first = sentence.tokenAt(content.start);
  const words = sentence.tagged.slice(first, sentence.tokenAt(content.end - 1) + 1);
  const [only, more] = words.filter(({ kind }) => kind === 'word');
  const isPronoun = lexicon.is(only, 'personalPronoun') || only?.lower === 'her';
  // “disclosed this while briefing reporters”
  const isThis =
    only?.lower === 'this' && /^(?:while|when|in|on|at|during)$/.test(more?.lower ?? '');
  // “raised the matter”, “welcomed that”
  const isMatter = /^(?:matter|issue|question|subject|topic|point)$/.test(
    words.at(-1)?.lower ?? '',
  );
  const isVague = isMatter && words.length === 2 && words[0]?.pos === 'determiner';
  const isThat = act === 'praise' && /^(?:that|this)$/.test(only?.lower ?? '');
  // “He says that, yes”
  if (/^(?:that|so)$/.test(only?.lower ?? '') && words[1]?.text === ',' && words.length < 4)
    return true;
  // “raised it only last week”
  const isTimed =
    isPronoun && words.slice(1).every((word) => word.pos === 'adverb' || isOfTime(word));
  return isTimed || isThis || isVague || ((isPronoun || isThat) && more === undefined);
}

/**
 * “Will the minister rule out a cut?”, “Does she stand by it; if so, why?”: who asks it does not say
 * that she does. “They said they are cutting, what was it, half?” tells it; so does a noun: “the
 * claim by NAME that” is there to be asked about.
 */
function isQuestion({ text }: Discourse, { content, cue, source, sentence }: Attribution): boolean {
  const { tagged } = sentence;
  const asks = tagged[sentence.tokenAt(cue.start)];
  const end = text.slice(content.end - 1, content.end + 1);
  const isAsked = end.includes('?') || tagged.at(-1)?.text === '?';
  if (!isAsked || cue.start > content.start || lexicon.is(asks, 'wonders')) return false;
  if (asks?.pos === 'noun' && lexicon.nounAct(asks) !== undefined) return false;
  if (!source) return end.includes('?');
  const from = sentence.tokenAt(source.start);
  // “Does she trust NAME, who said it would last?”
  const behind = sentence.tokenAt(source.end - 1) + 1;
  if (tagged[behind]?.text === ',' && tagged[behind + 1]?.pos === 'relative') return false;
  // “NAME: Why did …”: behind a label.
  const label = tagged.findLastIndex(({ text: mark }, at) => at < from && mark === ':');
  const opener = tagged.find(({ kind }, at) => at > label && kind === 'word')?.lower ?? '';
  // “Why did NAME tell us that …?”: that NAME did is taken for granted.
  if (opener === 'why') return false;
  const before = tagged[from - (tagged[from - 1]?.pos === 'determiner' ? 2 : 1)]?.lower ?? '';
  const tellsIt = tagged[sentence.tokenAt(content.start)]?.lower === 'that' || !end.includes('?');
  return opensQuestion(before) || opensQuestion(opener) || !tellsIt;
}

/** “[Did] NAME say”, “[would] NAME say” */
const opensQuestion = (word: string): boolean =>
  (['auxiliary', 'modal'] as const).some((trait) => lexicon.is(word, trait));

/** Those accused, urged, warned or praised: the actors at the head of the content. */
function targetsOf(
  index: ActorIndex,
  { act, content, sentence, target }: Attribution,
): EntityRecord[] {
  if (!/^(?:accusation|call|praise|warning)$/.test(act)) return [];
  if (target) {
    const whole = index
      .inSentence(sentence.index)
      .find((one) => one.entity && one.start >= target.start && one.start < target.end);
    return whole?.entity ? [whole.entity] : [];
  }
  const end = sentence.tagged.find(
    (token) => token.start > content.start && token.end < content.end && closesTarget(token),
  );
  const limit = end?.start ?? content.end;
  const entities = index
    .inSentence(sentence.index)
    .filter((one) => one.start >= content.start && one.start < limit && one.entity !== null)
    .map((one) => one.entity as EntityRecord);
  return [...new Set(entities)];
}

/** “accused Tokyo [of]”, “urged Quito [to]”: what follows is no target. */
const closesTarget = (token: TaggedToken): boolean =>
  /^(?:that|not|on|after|against)$/.test(token.lower) ||
  (lexicon.is(token, 'preposition') &&
    !lexicon.is(token, 'locative') &&
    !lexicon.is(token, 'relational') &&
    !lexicon.is(token, 'opensAside'));
