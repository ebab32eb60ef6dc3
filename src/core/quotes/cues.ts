import type { ClaimAct } from '../model';
import { skipMidfield } from '../language/clauses';
import { nounPhraseAfter, nounPhraseBefore } from '../language/nounPhrases';
import type { TaggedToken } from '../language/taggedToken';
import { skipAdjuncts } from './occasions';
import { mainClauseSubject, subjectBefore } from '../language/subjects';
import { canSpeak, isDocumentNoun } from './somebody';
import type { VerbForm } from '../lexicon/inflection';
import * as lexicon from '../lexicon/lexicon';
import type { CueFrame, VerbSense } from '../lexicon/verbs';

export interface CueVerb {
  readonly lemma: string;
  readonly act: ClaimAct;
  readonly frame: CueFrame;
  /** Words that followed (“called for”), if any. */
  readonly particle: string | null;
  /** Often no reporting verb: needs a clause with “that” or a quotation behind it. */
  readonly weak: boolean;
  /** Needs somebody who is to do something: “wants the court to step in”. */
  readonly asks: boolean;
  /** Needs something and its amount: “put the loss at $5m”. */
  readonly puts: boolean;
}

/** A reporting verb met in a sentence. Token indexes, `to` exclusive (with its particle). */
export interface CueHit {
  readonly at: number;
  readonly to: number;
  readonly form: VerbForm;
  /** All readings that fit what follows; the first is the most specific. */
  readonly verbs: readonly CueVerb[];
}

/** Reporting verbs of a sentence, left to right. */
export function findCues(tokens: readonly TaggedToken[]): CueHit[] {
  const hits: CueHit[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!lexicon.is(token, 'reports') || !canBeVerb(tokens, at)) continue;
    for (const { verb, form } of lexicon.verbReadings(token)) {
      const fitting = verb.senses.flatMap((sense) => {
        const end = particleEnd(tokens, at + 1, sense.particle ?? null);
        // “agreed [to share]”: the infinitive is what was agreed.
        const isInfinitive =
          sense.particle === 'to' && end !== null && tokens[end]?.form === 'base';
        const to = isInfinitive ? at + 1 : end;
        const isUsed = sense.reports !== undefined || sense.silent === true;
        return to === null || !isUsed ? [] : [{ sense, to }];
      });
      // “called for”, when it is there, beats “called”; “swore in” reports nothing.
      const to = Math.max(...fitting.map((one) => one.to));
      const verbs = fitting.flatMap(({ sense, to: end }) =>
        end === to ? cueVerb(verb.lemma, sense) : [],
      );
      if (verbs.length === 0) continue;
      hits.push({ at, to, form, verbs });
      break;
    }
  }
  return hits;
}

const cueVerb = (
  lemma: string,
  { reports: act, frame, particle, weak, asks, puts }: VerbSense,
): CueVerb[] =>
  act === undefined || frame === undefined
    ? []
    : [
        {
          lemma,
          act,
          frame,
          particle: particle ?? null,
          weak: weak === true,
          asks: asks === true,
          puts: puts === true,
        },
      ];

/** Token behind the particle: right behind the verb, or behind a time or an occasion. */
function particleEnd(
  tokens: readonly TaggedToken[],
  at: number,
  particle: string | null,
): number | null {
  if (particle === null) return at;
  const words = particle.split(' ');
  const isAt = (from: number): boolean =>
    words.every((word, offset) => tokens[from + offset]?.lower === word);
  // “insisted on Sunday”
  if (particle === 'on' && lexicon.is(tokens[at + 1], 'timeNoun')) return null;
  // “argued for years that”
  const isLong = (from: number): boolean => {
    const time = particle === 'for' ? nounPhraseAfter(tokens, from + 1, 'of') : null;
    return time !== null && lexicon.is(tokens[time.to - 1], 'timeNoun');
  };
  if (isLong(at)) return null;
  if (isAt(at)) return at + words.length;
  // “warned in a report last week of”: only a preposition may stand so far away.
  if (words.length > 1 || !/^(?:of|for|against|on)$/.test(particle)) return null;
  const { to } = skipAdjuncts(tokens, at);
  return to > at && isAt(to) && !isLong(to) ? to + 1 : null;
}

/**
 * A verb that is as often a noun agrees with what stands before it: no “a courtesy [call]”, no
 * “emissions [rules]”, no “the 1995 [state] tax return”.
 */
function agrees(tokens: readonly TaggedToken[], at: number): boolean {
  const { form, lower } = tokens[at] ?? {};
  const before = tokens[at - 1];
  if (!before || !/^(?:noun|name|number)$/.test(before.pos)) return true;
  const isPlural =
    /(?:[^s]s|people|men|women|children)$/.test(before.lower) && before.pos !== 'number';
  if (form === 'present' && lower?.endsWith('s')) return before.pos !== 'noun' || !isPlural;
  const isJoined = tokens[at - 2]?.lower === 'and';
  return form !== 'base' || isPlural || isJoined;
}

/** “League [appeals] for help are ignored”: a plural with what hangs on it, before its own verb. */
function isPluralSubject(tokens: readonly TaggedToken[], at: number): boolean {
  if (!tokens[at]?.lower.endsWith('s') || tokens[at + 1]?.pos !== 'preposition') return false;
  const { to } = nounPhraseAfter(tokens, at + 2) ?? { to: at };
  return to > at && /^(?:are|were|have)$/.test(tokens[skipMidfield(tokens, to)]?.lower ?? '');
}

/** “call [for]”, “call [out]”: what makes a verb of it. */
const hasParticle = (tokens: readonly TaggedToken[], at: number): boolean =>
  lexicon
    .verbReadings(tokens[at])
    .some(({ verb }) =>
      verb.senses.some(
        ({ particle, reports }) =>
          reports && particle && particleEnd(tokens, at + 1, particle) !== null,
      ),
    );

/** “the budget [estimates] for May”: a plural behind what says nothing, before a preposition. */
function isBudgetFor(tokens: readonly TaggedToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (!tokens[at]?.lower.endsWith('s') || before?.pos !== 'noun' || hasParticle(tokens, at))
    return false;
  const isPreposition = /^(?:for|of|in|on|from)$/.test(tokens[at + 1]?.lower ?? '');
  const subject = nounPhraseBefore(tokens, at - 1);
  return (
    isPreposition && subject !== null && !canSpeak(tokens, subject) && !isDocumentNoun(before.lower)
  );
}

/** “Minister Announces $2 Million”: a verb among words that all have capitals, behind a name. */
function isInTitle(tokens: readonly TaggedToken[], at: number): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const capitals = words.filter(({ capitalised }) => capitalised).length;
  const isTitle = words.length >= 4 && capitals / words.length > 0.8;
  const before = tokens[at - 1];
  const isVerb = !lexicon.is(tokens[at], 'nounlike') && /(?:s|ed)$/.test(tokens[at]?.lower ?? '');
  // “Speakers Warn”, “Island States Call Out”
  const isPlural = /(?:[^s]s|people|police)$/.test(before?.lower ?? '');
  const isBase = lexicon.verbReadings(tokens[at]).some(({ form }) => form === 'base');
  const isPluralVerb =
    isBase && isPlural && (!lexicon.is(tokens[at], 'nounlike') || hasParticle(tokens, at));
  return isTitle && (isVerb || isPluralVerb) && (before?.pos === 'name' || before?.pos === 'noun');
}

/** “[Data] from the harbour survey show”, “a [poll] released Friday shows”: a document before the verb. */
function reportsFinding(tokens: readonly TaggedToken[], at: number): boolean {
  if (!lexicon.is(tokens[at], 'documents')) return false;
  const from = tokens.findLastIndex(
    ({ pos, form }, index) => index < at && (pos === 'mark' || (pos === 'verb' && form !== 'past')),
  );
  return tokens
    .slice(from + 1, at)
    .some(
      ({ lower }, index) => isDocumentNoun(lower) && tokens[from + 2 + index]?.lower !== 'that',
    );
}

/** “Police [fear] that”, “many also [claim] that”: a base form behind a plural that opens its clause. */
function opensThought(tokens: readonly TaggedToken[], at: number): boolean {
  if (
    tokens[at + 1]?.lower !== 'that' ||
    lexicon.verbReadings(tokens[at]).every(({ form }) => form !== 'base')
  )
    return false;
  let last = at - 1;
  while (tokens[last]?.pos === 'adverb' || lexicon.is(tokens[last], 'midAdverb')) last--;
  const subject = nounPhraseBefore(tokens, last);
  const lead = subject && tokens[subject.from - 1];
  const opens = !lead || /^(?:mark|conjunction|subordinator)$/.test(lead.pos);
  const word = tokens[last]?.lower ?? '';
  const isPlural =
    /(?:[^s]s|people|police|men|women|children)$/.test(word) || /^(?:many|some|most)$/.test(word);
  return opens && isPlural && mainClauseSubject(tokens, at + 2) !== null;
}

/** “12 [alleged] robbers”, “of [suspected] fraud”, “an [announced] cut”: a participle before its noun. */
function isAttributive(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isParticiple =
    token &&
    lexicon.verbReadings(token).some(({ form }) => form === 'past') &&
    /ed$/.test(token.lower);
  const isNoun =
    /^(?:noun|adjective)$/.test(next?.pos ?? '') || (next?.pos === 'verb' && next.form !== 'past');
  if (!before || !isParticiple || !isNoun) return false;
  if (before.pos === 'possessive' || /^(?:the|an?|his|her|its|their|our|my)$/.test(before.lower))
    return true;
  const isCounted =
    before.kind === 'number'
      ? !/^(?:19|20)\d\d$/.test(before.text)
      : before.pos === 'number' && before.lower !== 'one';
  if (/^(?:alleged|suspected)$/.test(token.lower))
    return (
      isCounted ||
      before.pos === 'determiner' ||
      before.pos === 'adjective' ||
      before.pos === 'verb'
    );
  return isCounted || (before.pos === 'preposition' && !/^(?:as|than|like|to)$/.test(before.lower));
}

/** “[UNDP] estimates that”, “the [IMF] reports that”: in capitals, where a clause opens. */
function opensAsAcronym(tokens: readonly TaggedToken[], at: number): boolean {
  if (!/^\p{Lu}{2,}s?$/u.test(tokens[at]?.text ?? '')) return false;
  const lead = tokens[tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1];
  return !lead || /^(?:mark|conjunction|subordinator)$/.test(lead.pos);
}

/** A form that may be a noun is a verb only where a verb can stand. */
function canBeVerb(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const before = tokens[at - 1];
  if (token.capitalised && at > 0 && token.pos === 'name') return isInTitle(tokens, at);
  // “four suspects”
  const isCounted = before?.pos === 'number' && before.lower !== 'one' && token.form === 'present';
  if (isCounted || isAttributive(tokens, at)) return false;
  if (!lexicon.is(token, 'nounlike'))
    return !(before?.pos === 'determiner' && token.pos === 'noun');
  // “…, warning of chaos”
  const isWarning = before?.text === ',' && token.lower === 'warning';
  if (isWarning && /^(?:of|that|against)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  if (before === undefined) return token.pos === 'verb' && token.lower.endsWith('ing');
  if (/^(?:determiner|adjective|number)$/.test(before.pos)) return false;
  // “continued to call for”
  const lead = tokens[at - 2];
  if (before.lower === 'to' && token.form === 'base' && lexicon.is(lead, 'leads'))
    return token.pos === 'verb';
  // “was at pains to stress”
  if (before.lower === 'to' && lexicon.is(lead, 'voices')) return true;
  if (before.pos === 'possessive' || before.pos === 'preposition') return false;
  // “data from the survey show that”, “a poll released Friday shows that”, “…, records show.”
  const isLast = tokens[at + 1] === undefined || /^[.,]$/.test(tokens[at + 1]?.text ?? '');
  if ((tokens[at + 1]?.lower === 'that' || isLast) && reportsFinding(tokens, at)) return true;
  if (!agrees(tokens, at) || isPluralSubject(tokens, at) || isBudgetFor(tokens, at)) return false;
  // “a figure the Greens [call] “insulting””
  if (lexicon.is(token, 'names') && /^[“"‘]$/.test(tokens[at + 1]?.text ?? '')) return true;
  // “calls this a disaster”
  const isNamed = /^(?:this|that|it|him|them)$/.test(tokens[at + 1]?.lower ?? '');
  if (lexicon.is(token, 'names') && isNamed && /^an?$/.test(tokens[at + 2]?.lower ?? ''))
    return true;
  if (before.pos === 'pronoun' || before.pos === 'modal' || before.lower === 'to') return true;
  if (opensThought(tokens, at)) return true;
  // “there are reports that”: after a form of be only “is demanding” and “was asked” are verbs.
  if (lexicon.is(before, 'be')) return /(?:ing|ed)$/.test(token.lower);
  if (before.pos === 'auxiliary' || before.pos === 'relative') return true;
  // “Another slide shows that”
  const isThat = tokens[at + 1]?.lower === 'that';
  if (isThat && token.lower.endsWith('s') && lexicon.is(before, 'document')) return true;
  // “the Agency (NAN) reports that”, “UNDP estimates that”
  const isTelling = before.text === ')' || opensAsAcronym(tokens, at - 1);
  if (isThat && token.lower.endsWith('s') && isTelling) return true;
  const takesObject = /^(?:determiner|name)$/.test(tokens[at + 1]?.pos ?? '') || isThat;
  if (token.lower.endsWith('s') && takesObject) {
    // “UNICEF welcomes the gift”, “UNICEF, the UN's fund, welcomes the gift”
    const isSole = at === 1 && /^\p{Lu}{3,}$/u.test(before.text);
    const isBehindAside = before.text === ',' && subjectBefore(tokens, at)?.manner === 'apposition';
    if (isSole || isBehindAside) return true;
  }
  // “UNICEF and WHO estimate that”
  const joined = tokens[at - 2]?.lower === 'and' && before.pos === 'name';
  if (joined && tokens[at + 1]?.lower === 'that') return true;
  return token.pos === 'verb';
}
