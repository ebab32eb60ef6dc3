import { type Sentence, sentenceEndingAfter } from '../../language/discourse';
import { nounPhraseBefore } from '../../language/nounPhrases';
import { subjectBefore, verbGroup } from '../../language/subjects';
import * as lexicon from '../../lexicon/lexicon';
import { isVerbal, toRange } from '../attribution';
import { type Beside, named, type QuotationPlace, type QuotationSieve } from '../quotationPlace';
import { canSpeak, isFiniteVerb } from '../somebody';

export const namedAs: QuotationSieve = {
  name: 'named-as',
  reason: 'what somebody calls somebody or something',
  yes: ['[Amara Diallo] [pitched] the plan as “a gift to the traders”.'],
  no: ['The plan was attacked as “a gift to the traders”.'],
  find(place) {
    const beside = place.form === 'direct' ? null : nameGiver(place);
    return beside && named(place.index, beside);
  },
};

/** The subject of a verb in the active voice, its object, and “as”. */
function nameGiver({ paragraph, quotation }: QuotationPlace): Beside | null {
  const sentence = sentenceEndingAfter(paragraph, quotation.start);
  if (!sentence) return null;
  const tokens = sentence.tagged;
  const mark = sentence.tokenAt(quotation.start);
  let as = mark - 1;
  if (/^(?:an?|the|his|her|its|their)$/.test(tokens[as]?.lower ?? '')) as--;
  if (tokens[as]?.lower !== 'as') return null;
  const object = nounPhraseBefore(tokens, as - 1);
  if (!object) return null;
  for (let at = object.from - 1; at > 0 && at > object.from - 4; at--) {
    const token = tokens[at];
    if (!token || (!isFiniteVerb(token) && token.form !== 'gerund')) {
      if (token?.pos === 'preposition') continue;
      return null;
    }
    return activeSubject(sentence, at);
  }
  return null;
}

const TERM = /^(?:term|phrase|word|words|expression|slogan|hashtag|language)$/;

export const termUsed: QuotationSieve = {
  name: 'term-used',
  reason: 'a phrase that somebody used',
  yes: ['[Amara Diallo] [used] the phrase “clean hands”.'],
  no: ['Amara Diallo avoided the phrase “clean hands”.'],
  find(place) {
    const { paragraph, quotation, form, index } = place;
    const sentence =
      form === 'direct' ? undefined : sentenceEndingAfter(paragraph, quotation.start);
    if (!sentence) return null;
    const tokens = sentence.tagged;
    const mark = sentence.tokenAt(quotation.start);
    if (!TERM.test(tokens[mark - 1]?.lower ?? '')) return null;
    for (let at = mark - 2; at >= Math.max(0, mark - 5); at--) {
      if (!lexicon.is(tokens[at], 'coins')) continue;
      const beside = activeSubject(sentence, at);
      return beside && named(index, beside);
    }
    return null;
  },
};

/** How far before the marks the verb may stand, in tokens. */
const JUDGED_WITHIN = 10;

export const judged: QuotationSieve = {
  name: 'judged',
  reason: 'what somebody attacks or praises, in their words',
  yes: ['[Amara Diallo] [attacked] the “idle boats” of the port.'],
  no: ['Amara Diallo painted the “idle boats” of the port.'],
  find(place) {
    const { discourse, paragraph, quotation, form, index } = place;
    const sentence =
      form === 'direct' ? undefined : sentenceEndingAfter(paragraph, quotation.start);
    // “named the boat ‘Bold’” quotes nobody.
    if (
      !sentence ||
      /^\p{Lu}/u.test(discourse.text.slice(quotation.inner.start, quotation.inner.start + 2))
    )
      return null;
    const tokens = sentence.tagged;
    const mark = sentence.tokenAt(quotation.start);
    for (let at = mark - 1; at > Math.max(0, mark - JUDGED_WITHIN); at--) {
      const token = tokens[at];
      if (!token) return null;
      if (JUDGES.some((trait) => lexicon.is(token, trait)) && isFiniteVerb(token, tokens[at - 1])) {
        const beside = activeSubject(sentence, at);
        return beside && named(index, beside);
      }
      if (isVerbal(token) || /^(?:[,;:—–]|--)$/.test(token.text)) return null;
    }
    return null;
  },
};

const JUDGES = ['reports:accusation', 'reports:praise', 'faults', 'judges', 'names'] as const;

/** Who does what the verb at `at` says, if it is in the active voice and a fact. */
function activeSubject(sentence: Sentence, at: number): Beside | null {
  const tokens = sentence.tagged;
  const group = verbGroup(tokens, at);
  if (group.passive || group.negated || group.infinitive || group.modal) return null;
  const subject = subjectBefore(tokens, group.from);
  if (!subject || !canSpeak(tokens, subject)) return null;
  const cue = toRange(tokens, { from: group.from, to: at + 1 });
  return { sentence, source: toRange(tokens, subject), cue };
}
