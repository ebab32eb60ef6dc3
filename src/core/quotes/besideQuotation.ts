import type { ActorIndex, Mention } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import {
  type Discourse,
  type Paragraph,
  type Sentence,
  sentenceAt,
  sentenceEndingAfter,
} from '../language/discourse';
import { nounPhraseBefore } from '../language/nounPhrases';
import { type Subject, subjectAfter, subjectBefore, verbGroup } from '../language/subjects';
import type { TaggedToken } from '../language/tagger';
import { isVerbal, toRange } from './attribution';
import * as lexicon from '../lexicon/lexicon';
import type { MarkedQuotation } from './quotationMarks';

/** Who is named beside a quotation that no reporting verb of the lexicon takes. */
export interface Beside {
  readonly sentence: Sentence;
  readonly source: Range;
  readonly cue: Range | null;
  /** Name of the sieve. */
  readonly rule: string;
}

/** A quotation and what stands around it. */
export interface QuotationPlace {
  readonly discourse: Discourse;
  readonly index: ActorIndex;
  readonly paragraph: Paragraph;
  readonly quotation: MarkedQuotation;
  /** All quotations of the paragraph, in order. */
  readonly quotations: readonly MarkedQuotation[];
  /** Whether the quotation is a sentence of its own. */
  readonly direct: boolean;
}

/**
 * Sieves for a quotation without an attribution, most precise first: signed behind a dash, closed
 * by a comma that a subject and its verb follow, introduced by a comma or colon, what somebody
 * calls somebody, a term that somebody uses. Null when none of them names a source.
 */
export function besideQuotation(place: QuotationPlace): Beside | null {
  if (place.direct) {
    return signed(place) ?? closedByComma(place) ?? introduced(place);
  }
  return signed(place) ?? namedAs(place) ?? termUsed(place);
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|del|der|van|von|bin|al|el|la|da|dos|du)){1,4}`;
const SIGNATURE = new RegExp(
  String.raw`^\s{0,4}(?:[—–―]|--)\s{0,2}(${NAME})(?=,|\s*(?:\n|\(|$|[“"«]))`,
  'u',
);

/** “‘…’ — NAME, teacher”: the name behind a dash, and nothing but what tells who that is. */
function signed({
  discourse,
  index,
  paragraph,
  quotation,
  quotations,
}: QuotationPlace): Beside | null {
  const next = quotations.find((one) => one.start >= quotation.end);
  // Behind a quotation that ends its paragraph the next one may be the signature.
  const closes = paragraph.end - quotation.end < 2;
  const end = closes ? discourse.text.length : paragraph.end;
  const limit = Math.min(next?.start ?? end, quotation.end + 120);
  const match = SIGNATURE.exec(discourse.text.slice(quotation.end, limit));
  const name = match?.[1]?.replace(/(?<![.\s])[.\s]+$/, '');
  const sentence = match && sentenceAt(discourse, quotation.end + match[0].length - 1);
  if (name === undefined || !match || !sentence) return null;
  // Behind the name only a description without a verb, up to the line's end.
  const start = quotation.end + match[0].indexOf(name);
  const source = { start, end: start + name.length };
  const line = discourse.text.slice(source.end, limit).split('\n', 1)[0] ?? '';
  const told = sentence.tagged.filter(
    (token) => token.start >= source.end && token.start < source.end + line.length,
  );
  if (told.some((token) => isVerbal(token) && token.form !== 'gerund')) return null;
  const known = index
    .inSentence(sentence.index)
    .some((one) => one.start <= source.start && one.end >= source.end && one.entity !== null);
  if (!known) {
    index.add({
      ...source,
      sentence: sentence.index,
      kind: 'name',
      type: 'person',
      entity: index.ensure('person', name),
      confidence: 0.8,
      rule: 'signature',
    });
  }
  return { sentence, source, cue: null, rule: 'signed-quotation' };
}

/**
 * “‘…,’ NAME beamed.”: a comma inside or behind the closing mark promises who says it; whatever
 * the verb, its subject does. Behind “…!” only a reporting verb tells.
 */
function closedByComma({
  discourse,
  paragraph,
  quotation,
  quotations,
}: QuotationPlace): Beside | null {
  const closing = discourse.text.slice(quotation.inner.end - 1, quotation.end + 1);
  const isPromised = closing.includes(',');
  if (!isPromised && !/[!?]/.test(closing)) return null;
  const sentence = sentenceEndingAfter(paragraph, quotation.end);
  if (!sentence) return null;
  const tokens = sentence.tagged;
  let from = sentence.tokenAt(quotation.end);
  if (tokens[from]?.text === ',') from++;
  const limit = quotations.find((one) => one.start >= quotation.end)?.start ?? Infinity;
  for (let at = from; at < tokens.length && at < from + 30; at++) {
    const token = tokens[at];
    if (!token || token.start >= limit || token.text === ';') return null;
    if (!isFinite(token, tokens[at - 1])) continue;
    if (!isPromised && !lexicon.is(token, 'reports')) return null;
    const subject =
      at === from
        ? subjectAfter(tokens, at + 1)
        : subjectBefore(tokens, verbGroup(tokens, at).from, from);
    if (!subject || !isSomebody(tokens, subject)) continue;
    const cue = { start: token.start, end: token.end };
    return { sentence, source: toRange(tokens, subject), cue, rule: 'comma-closed-quotation' };
  }
  return null;
}

/** A finite verb, also one that the tagger does not know: “NAME [beamed]”. */
const isFinite = (token: TaggedToken, before?: TaggedToken): boolean =>
  (token.pos === 'verb' && (token.form === 'past' || token.form === 'present')) ||
  (before?.pos === 'name' && /\p{Ll}{2}ed$/u.test(token.text));

/** A name or a personal pronoun; not “the plan”, which says nothing. */
function isSomebody(tokens: readonly TaggedToken[], { from, to }: Subject): boolean {
  return tokens
    .slice(from, to)
    .some((token) => token.pos === 'name' || /^(?:he|she|they|i|we)$/.test(token.lower));
}

/** “NAME laughed, ‘…’”, “NAME had one message: ‘…’”: the one person before the comma or colon. */
function introduced({
  discourse,
  index,
  paragraph,
  quotation,
  quotations,
}: QuotationPlace): Beside | null {
  const lead = /[,:]\s*$/.exec(
    discourse.text.slice(Math.max(paragraph.start, quotation.start - 3), quotation.start),
  );
  if (!lead) return null;
  const mark = quotation.start - lead[0].length;
  const sentence = paragraph.sentences.find((one) => one.start <= mark && one.end > mark);
  if (!sentence) return null;
  const stop = quotations.findLast((one) => one.end <= mark && one.end > sentence.start)?.end ?? 0;
  if (lead[0].startsWith(',')) return laughedBefore(sentence, sentence.tokenAt(mark), stop);
  return colonLead(index, sentence, mark, stop);
}

/**
 * The one person between `stop` and a colon at `mark`, readable offsets in the sentence, when the
 * words behind it are that person's: “NAME had one message:”, “the message from NAME:”.
 */
export function colonLead(
  index: ActorIndex,
  sentence: Sentence,
  mark: number,
  stop: number,
): Beside | null {
  const tokens = sentence.tagged;
  const people = new Map<Mention['entity'], Mention>();
  for (const mention of index.inSentence(sentence.index)) {
    if (mention.start < stop || mention.end > mark) continue;
    if (mention.type !== 'person' || mention.entity === null) continue;
    if (!people.has(mention.entity)) people.set(mention.entity, mention);
  }
  const [only] = people.values();
  if (people.size !== 1 || !only?.entity) return null;
  // “The sign outside NAME's house read:” is not his word; he must act, or the words be his.
  const lookup = tokens.slice(0, sentence.tokenAt(only.start));
  if (lookup.some((token) => token.pos === 'relative' || token.lower === 'where')) return null;
  const at = sentence.tokenAt(only.end);
  const acts = isVerbal(tokens[at]) || /^(?:'s|’s|['’])$/.test(tokens[at]?.text ?? '');
  const opens =
    only.start === sentence.start || tokens[sentence.tokenAt(only.start) - 1]?.lower === 'from';
  if (!acts && !opens && only.kind !== 'pronoun') return null;
  return { sentence, source: only, cue: { start: mark, end: mark + 1 }, rule: 'colon' };
}

/** “NAME laughed, ‘…’”: the verb stands right before the comma. */
function laughedBefore(sentence: Sentence, comma: number, stop: number): Beside | null {
  const tokens = sentence.tagged;
  const verb = tokens[comma - 1];
  if (!verb || !isFinite(verb, tokens[comma - 2]) || verb.start < stop) return null;
  const subject = subjectBefore(tokens, verbGroup(tokens, comma - 1).from);
  if (!subject || !isSomebody(tokens, subject)) return null;
  const cue = { start: verb.start, end: verb.end };
  return { sentence, source: toRange(tokens, subject), cue, rule: 'comma-before-quotation' };
}

/** “NAME attacked the plan as ‘…’”: a verb in the active voice, its object, and “as”. */
function namedAs({ paragraph, quotation }: QuotationPlace): Beside | null {
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
    if (!token || (!isFinite(token) && token.form !== 'gerund')) {
      if (token?.pos === 'preposition') continue;
      return null;
    }
    return activeSubject(sentence, at, 'named-as');
  }
  return null;
}

/** Whoever does, in the active voice and in fact, what the verb at `at` says. */
function activeSubject(sentence: Sentence, at: number, rule: string): Beside | null {
  const tokens = sentence.tagged;
  const group = verbGroup(tokens, at);
  if (group.passive || group.negated || group.infinitive || group.modal) return null;
  const subject = subjectBefore(tokens, group.from);
  if (!subject || !isSomebody(tokens, subject)) return null;
  const cue = toRange(tokens, { from: group.from, to: at + 1 });
  return { sentence, source: toRange(tokens, subject), cue, rule };
}

const TERM = /^(?:term|phrase|word|words|expression|slogan|hashtag|language)$/;
/** “NAME used the phrase ‘…’”. */
function termUsed({ paragraph, quotation }: QuotationPlace): Beside | null {
  const sentence = sentenceEndingAfter(paragraph, quotation.start);
  if (!sentence) return null;
  const tokens = sentence.tagged;
  const mark = sentence.tokenAt(quotation.start);
  if (!TERM.test(tokens[mark - 1]?.lower ?? '')) return null;
  for (let at = mark - 2; at >= Math.max(0, mark - 5); at--) {
    if (!lexicon.is(tokens[at], 'coins')) continue;
    return activeSubject(sentence, at, 'term-used');
  }
  return null;
}
