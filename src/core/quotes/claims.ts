import type { ActorIndex, EntityRecord } from '../actors/entities';
import type { Discourse } from '../language/discourse';
import type { Attribution } from './attribution';
import { attributed, type ResolvedAttribution } from './resolvedAttribution';
import type { FoundClaim, FoundQuote } from './speech';

const SAYS_NOTHING =
  /^to (?:comment|say|answer|discuss|respond|elaborate|be (?:drawn|interviewed|named)|speak|talk|identify|name|give|provide|confirm)\b/;

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
  if (attribution.negated && /^(?:statement|announcement|praise|pledge)$/.test(attribution.act)) {
    return null;
  }
  const inside = quotes.filter(
    (one) => one.start >= content.start - 1 && one.end <= content.end + 2 && one.form !== 'scare',
  );
  // “declined to comment” says nothing either.
  const words = discourse.text.slice(content.start, content.end);
  const verb = discourse.text.slice(cue.start, cue.end);
  if (/\b(?:declin|refus)/i.test(verb) && SAYS_NOTHING.test(words)) return null;
  // What is quoted whole is a quote alone; but “called for ‘restraint’” calls.
  const whole = inside.find((one) => one.start <= content.start && one.end >= content.end - 1);
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
  const isPrincipal = (mention: { start: number; end: number }): boolean =>
    mention.start >= content.start && mention.end <= content.end;
  return {
    start: content.start,
    end: content.end,
    ...attributed(attribution, speaker),
    rule: attribution.rule,
    act: attribution.act,
    targets: targetsOf(discourse, index, attribution).filter(
      (entity) => entity !== speaker.entity && entity.mentions.some(isPrincipal),
    ),
    quotes: inside,
  };
}

/** Those accused, urged, warned or praised: the actors at the head of the content. */
function targetsOf(
  discourse: Discourse,
  index: ActorIndex,
  { act, content, sentence }: Attribution,
): EntityRecord[] {
  if (!/^(?:accusation|call|praise|warning)$/.test(act)) return [];
  const text = discourse.text.slice(content.start, content.end);
  const cut =
    /\s(?:of|for|to|over|that|not|on|about|after|against)\s/.exec(text)?.index ?? text.length;
  const limit = content.start + cut;
  const entities = index
    .inSentence(sentence.index)
    .filter((one) => one.start >= content.start && one.start < limit && one.entity !== null)
    .map((one) => one.entity as EntityRecord);
  return [...new Set(entities)];
}
