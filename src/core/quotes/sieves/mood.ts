import { type Sentence, sentenceEndingAfter } from '../../language/discourse';
import { nounPhraseBefore, type TokenRange } from '../../language/nounPhrases';
import { subjectBefore, verbGroup } from '../../language/subjects';
import * as lexicon from '../../lexicon/lexicon';
import { toRange } from '../attribution';
import { named, type QuotationSieve } from '../quotationPlace';
import { canSpeak } from '../somebody';

/** Most words in marks that tell a mood: “sad and tired”. */
const LONGEST = 6;

export const moodOf: QuotationSieve = {
  name: 'mood-of',
  reason: 'who is said to feel so',
  yes: ['[Amara Diallo] [was] “sad” about the vote.', 'The vote left [Amara Diallo] “furious”.'],
  no: ['The vote of Amara Diallo was “sad”.', 'Amara Diallo was “late”.'],
  find({ paragraph, quotation, form, index }) {
    const sentence =
      form === 'direct' ? undefined : sentenceEndingAfter(paragraph, quotation.start);
    if (!sentence) return null;
    const tokens = sentence.tagged;
    const words = tokens
      .slice(sentence.tokenAt(quotation.inner.start), sentence.tokenAt(quotation.inner.end - 1) + 1)
      .filter(({ kind }) => kind === 'word');
    const isMood = words.some((word) => lexicon.is(word, 'mood'));
    if (!isMood || words.length > LONGEST) return null;
    const mark = sentence.tokenAt(quotation.start);
    const felt = feeler(sentence, mark) ?? leftSo(sentence, mark);
    if (!felt || !canSpeak(tokens, felt.whose)) return null;
    const cue = felt.verb && toRange(tokens, felt.verb);
    const found = named(index, { sentence, source: toRange(tokens, felt.whose), cue });
    return found && { ...found, form: 'partial' };
  },
};

interface Feeler {
  readonly whose: TokenRange;
  readonly verb: TokenRange | null;
}

/** “[NAME] was ‘sad’”, “she felt ‘humbled’” */
function feeler({ tagged }: Sentence, mark: number): Feeler | null {
  let at = mark - 1;
  while (tagged[at]?.pos === 'adverb' || lexicon.is(tagged[at], 'midAdverb')) at--;
  const verb = tagged[at];
  const isLink = /^(?:feels?|felt)$/.test(verb?.lower ?? '');
  if (!isLink && !lexicon.is(verb, 'be')) return null;
  const group = verbGroup(tagged, at);
  const subject = group.negated || group.modal ? null : subjectBefore(tagged, group.from);
  return subject && { whose: subject, verb: { from: group.from, to: at + 1 } };
}

/** “The vote left [NAME] ‘proud’” */
function leftSo({ tagged }: Sentence, mark: number): Feeler | null {
  const whose = nounPhraseBefore(tagged, mark - 1);
  const verb = whose && tagged[whose.from - 1];
  return verb && /^(?:left|leaves?|leaving|made|makes?)$/.test(verb.lower)
    ? { whose, verb: null }
    : null;
}
