import type { Range } from '../document/sourceDocument';
import { isSubjectBefore } from '../language/clauses';
import type { Sentence } from '../language/discourse';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { type ActorIndex, type EntityRecord, type Mention, RoleWeight } from './entities';
import { clauseActors } from './pronouns/clauseActors';
import type { Reading, Surroundings } from './reading';
import type { RolePhrase } from './rolePhrases';

/** How far back, in sentences, somebody may have been named whom a description takes up. */
const REACH = 3;
/** The same for who “added” something to what was quoted between. */
const LONGEST_QUOTATION = 8;

/**
 * Whom a definite description without a known holder takes up: the one person whom the sentences
 * before named, as news varies its names (“Dana Whitlock … The second-term senator said”). Null
 * when the description is no subject, or may well be somebody else's.
 */
export function describedPerson(
  index: ActorIndex,
  { sentence }: Reading,
  phrase: RolePhrase,
  around: Surroundings,
): EntityRecord | null {
  const tokens = sentence.tagged;
  const opening = tokens[phrase.from];
  const head = tokens[phrase.head];
  if (!opening || !head || opening.lower !== 'the' || phrase.owned) return null;
  if (tokens[phrase.to]?.pos === 'possessive') return null;
  // “the husband” of a case is not the judge named last; “the father of three” may be.
  const isKin = lexicon.is(head, 'kin') && tokens[phrase.head + 2]?.pos !== 'number';
  if (isKin) return null;
  const speaks =
    isSubjectBefore(tokens, phrase.to) ||
    // Not “the plumber next door”: somebody else, told by more than a role.
    clauseActors(index, sentence).some(
      ({ subject }) => subject.from === phrase.from && subject.to <= phrase.to + 1,
    ) ||
    isCue(tokens[phrase.from - 1]);
  if (!speaks || around.isQuoted(opening.start)) return null;
  const goesOn = /^(?:add(?:ed|s)|continue[ds]|concluded)$/.test(tokens[phrase.to]?.lower ?? '');
  const reach = goesOn ? LONGEST_QUOTATION : REACH;
  const last = lastNamed(index, sentence, opening.start, around, reach);
  if (!last || !fitsGender(last, tokens.slice(phrase.from, phrase.to))) return null;
  if (phrase.country && last.country && phrase.country.code !== last.country) return null;
  const isFormer = tokens
    .slice(phrase.from, phrase.head)
    .some(({ lower }) => /^(?:former|ex|retired|onetime|one-time)$/.test(lower));
  if (isFormer) return last;
  if (isOfAnother(last, tokens, phrase)) return null;
  if (last.roleWeight !== RoleWeight.office) return last;
  return lexicon.is(head, 'highOffice') ? null : last;
}

/**
 * Whether a description is of somebody else than whoever the text has said something of: another
 * trade (“NAME, a teacher, … The driver”), or an office with what it is of or at.
 */
function isOfAnother(
  { role, roleWeight }: EntityRecord,
  tokens: readonly TaggedToken[],
  { from, to, head }: RolePhrase,
): boolean {
  if (role === undefined) return false;
  const isBare = head === from + 1;
  if (isBare && lexicon.is(tokens[head], 'weakRole') && roleWeight !== undefined) return true;
  return to > head + 1 || /^(?:at|of|for|who|whose)$/.test(tokens[to]?.lower ?? '');
}

/** “said the minister”: a finite form, not “I would ask the minister”. */
const isCue = (verb: TaggedToken | undefined): boolean =>
  lexicon.isForm(verb, 'says', 'past') || lexicon.isForm(verb, 'says', 'present');

/** The only person, or the only subject among several, of the nearest sentence that names any. */
function lastNamed(
  index: ActorIndex,
  sentence: Sentence,
  offset: number,
  around: Surroundings,
  reach: number,
): EntityRecord | null {
  for (let back = 0; back <= reach && back <= sentence.index; back++) {
    const sentenceBefore = around.sentences[sentence.index - back];
    if (!sentenceBefore) return null;
    // “By NAME” over an article: who wrote it is not told of in it.
    if (isByline(sentenceBefore)) continue;
    const people = index
      .inSentence(sentenceBefore.index)
      .filter(
        ({ type, kind, start, end }) =>
          type === 'person' && kind !== 'pronoun' && end < offset && !around.isQuoted(start),
      );
    if (people.length === 0) continue;
    // Named in this very sentence: the description is somebody else's.
    if (back === 0) return null;
    return subjectOf(index, sentenceBefore, people, around);
  }
  return null;
}

const isByline = ({ text, tagged }: Sentence): boolean =>
  /^by:?\s/i.test(text) && tagged.length < 9 && !/[.!?]$/.test(text.trimEnd());

/** Who is the subject of the sentence, or the only person in it; nobody when “he” is. */
function subjectOf(
  index: ActorIndex,
  sentence: Sentence,
  people: readonly Mention[],
  around: Surroundings,
): EntityRecord | null {
  const main = clauseActors(index, sentence).find(
    ({ subject }) => !around.isQuoted(sentence.tagged[subject.from]?.start ?? 0),
  );
  const word = sentence.tagged[main?.subject.from ?? -1]?.lower ?? '';
  if (/^(?:he|she|they|i|we)$/.test(word)) return null;
  const subject = main?.mention?.type === 'person' ? main.mention.entity : null;
  const [only, ...others] = new Set(people.map(({ entity }) => entity));
  const found = subject ?? (others.length === 0 ? (only ?? null) : null);
  return found?.mentions.some(({ kind }) => kind === 'name') === true ? found : null;
}

function fitsGender(
  { gender }: EntityRecord,
  tokens: readonly { readonly lower: string }[],
): boolean {
  const told = tokens.some(({ lower }) => lexicon.is(lower, 'female'))
    ? 'female'
    : tokens.some(({ lower }) => lexicon.is(lower, 'male'))
      ? 'male'
      : undefined;
  return !told || !gender || told === gender;
}

/** How many paragraphs after the lead its person may be named. */
const LEAD_REACH = 2;

/**
 * Names the person whom the lead calls by his office alone: “The foreign secretary warned … Speaking
 * in Tallinn, NAME said”. Only the first person named after it, who has no office of his own.
 * @param readings One for each sentence, in order.
 */
export function nameLeads(index: ActorIndex, readings: readonly Reading[]): void {
  for (const unnamed of [...index.entities]) {
    const first = unnamed.mentions[0];
    const isUnnamed =
      unnamed.type === 'person' && unnamed.mentions.every(({ isNewcomer }) => !isNewcomer);
    if (!first || !isUnnamed || unnamed.mentions.some(({ kind }) => kind === 'name')) continue;
    const lead = readings[first.sentence]?.sentence;
    if (!lead || lead.paragraph === 0 || lead.paragraph > LEAD_REACH) continue;
    if (first.start - lead.start > 4 || !isSubject(lead, first)) continue;
    if (isNamedJustBefore(index, readings, lead)) continue;
    const named = firstNamedAfter(index, readings, lead);
    if (!named || named.roleWeight === RoleWeight.office) continue;
    if (named.country && unnamed.country && named.country !== unnamed.country) continue;
    index.merge(unnamed, named);
    if (unnamed.role && unnamed.roleRange) {
      named.learnRole(unnamed.role, unnamed.roleRange, RoleWeight.office);
    }
    if (unnamed.country && unnamed.countryRange) {
      named.learnCountry(unnamed.country, unnamed.countryRange);
    }
  }
}

/** Whether the lead's own paragraph has named somebody before it. */
function isNamedJustBefore(
  index: ActorIndex,
  readings: readonly Reading[],
  lead: Sentence,
): boolean {
  for (let at = lead.index - 1; readings[at]?.sentence.paragraph === lead.paragraph; at--) {
    const isNamed = index
      .inSentence(at)
      .some(({ type, kind }) => type === 'person' && kind === 'name');
    if (isNamed) return true;
  }
  return false;
}

const isSubject = (sentence: Sentence, { end }: Range): boolean =>
  isSubjectBefore(sentence.tagged, sentence.tokenAt(end));

/** The first person named in full after the lead, if a subject and named nowhere before. */
function firstNamedAfter(
  index: ActorIndex,
  readings: readonly Reading[],
  lead: Sentence,
): EntityRecord | null {
  for (let next = lead.index + 1; next < readings.length; next++) {
    const sentence = readings[next]?.sentence;
    if (!sentence || sentence.paragraph > lead.paragraph + LEAD_REACH) return null;
    const mention = index
      .inSentence(sentence.index)
      .find(({ type, kind }) => type === 'person' && kind === 'name');
    if (!mention?.entity) continue;
    const isNew = mention.entity.mentions.every(
      ({ sentence: where }) => where >= sentence.index || where < lead.index,
    );
    return isNew && isSubject(sentence, mention) ? mention.entity : null;
  }
  return null;
}
