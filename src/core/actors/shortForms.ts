import type { Sentence } from '../language/discourse';
import { ReadingKey } from '../language/keptReadings';
import type { Range } from '../document/sourceDocument';
import { isSubjectBefore } from '../language/clauses';
import type { TaggedToken } from '../language/tagger';
import type { Trail } from '../replay/trail';
import type { ActorIndex } from './actorIndex';
import type { EntityRecord } from './entityRecord';
import type { Reading } from './reading';
import { generalModifier, type Named, NamedOrganizations } from './namedOrganizations';
import { kindNouns } from './organizationKinds';
import { joined } from './rolePhrases';
import type { TakenInSentence, TakenTokens } from './takenTokens';

/** A capitalised head without antecedent acts for itself only in these: “the Coalition said”. */
const SELF_NAMED = new Set(
  'coalition commission council court government opposition assembly senate alliance union'.split(
    ' ',
  ),
);

/** Verbs that tell a legislature's “the House” from a building. */
const LEGISLATES =
  /^(?:vot|pass|approv|reject|adopt|debat|adjourn|ratif|amend|consider|impeach|subpoena)/;

/**
 * Links definite short forms to the organisation that was named before: “the bank” to the African
 * Development Bank, “the Commission” to the European Commission. The last one named with that head
 * wins; without one, only a capitalised head that acts is an actor of its own.
 * @param taken Tokens of names, by sentence.
 */
export function addShortForms(
  index: ActorIndex,
  readings: readonly Reading[],
  taken: TakenTokens,
  trail: Trail,
): void {
  const named = new NamedOrganizations(trail);
  trail.each(readings, ({ sentence, from, titleCase }) => {
    const own = taken.of(sentence);
    const tokens = sentence.tagged;
    let waiting = namedHere(index, sentence);
    const places = sentence.keepUnmoved(PLACES, [], () => shortFormsIn(tokens));
    let next = 0;
    for (let at = from; at < tokens.length; at++) {
      while ((places[next] ?? Infinity) < at) next++;
      const place = places[next];
      // Nothing comes before it that would have to be noted.
      if (waiting.length === 0) at = Math.max(at, place ?? tokens.length);
      const token = tokens[at];
      if (!token) break;
      if (waiting.length > 0) waiting = named.reach(sentence, waiting, token.start);
      if (at !== place || own.has(at)) continue;
      if (token.lower === 'parliament' && isAddressed(tokens, at)) {
        const entity =
          named.nearest([token], sentence.index) ?? index.ensure('organization', 'Parliament');
        addShort(index, sentence, { start: token.start, end: token.end }, entity, true);
        continue;
      }
      const article = articleBefore(tokens, at);
      const start = tokens[article]?.start ?? token.start;
      const near = named.nearest(tokens.slice(article + 1, at + 1), sentence.index);
      const entity = near ?? (titleCase ? null : selfNamed(index, tokens, at));
      if (!entity) continue;
      if (token.capitalised) entity.addAlias(token.text);
      addShort(index, sentence, { start, end: token.end }, entity, near !== null);
    }
    named.reach(sentence, waiting, Number.POSITIVE_INFINITY);
  });
  const headlines = readings.filter(
    ({ sentence, titleCase }) => sentence.paragraph === 0 && !titleCase,
  );
  trail.each(headlines, ({ sentence, from }) => {
    addHeadlineHeads(index, sentence, from, named, taken.of(sentence));
  });
}

const PLACES = new ReadingKey<readonly number[]>('short forms');

/** Tokens that may be a short form of some organisation's name. */
const shortFormsIn = (tokens: readonly TaggedToken[]): number[] =>
  [...tokens.keys()].filter(
    (at) =>
      (tokens[at]?.lower === 'parliament' && isAddressed(tokens, at)) || isShortForm(tokens, at),
  );

function addShort(
  index: ActorIndex,
  sentence: Sentence,
  range: Range,
  entity: EntityRecord,
  isKnown: boolean,
): void {
  index.add({
    ...range,
    sentence: sentence.index,
    kind: 'name',
    type: entity.type,
    entity,
    confidence: isKnown ? 0.75 : 0.55,
    rule: isKnown ? 'short-form' : 'head-alone',
  });
}

/** “told parliament”, “parliament voted”: without an article and without a capital. */
const isAddressed = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(?:told|tell|tells|telling|addressed|addressing|before|asked|urged|informed)$/.test(
    tokens[at - 1]?.lower ?? '',
  ) ||
  (at === 0 && isSubjectBefore(tokens, at + 1));

/** “Commission announces grants”: a headline drops the article; the text names it in full. */
function addHeadlineHeads(
  index: ActorIndex,
  sentence: Sentence,
  from: number,
  named: NamedOrganizations,
  taken: TakenInSentence,
): void {
  const tokens = sentence.tagged;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token?.capitalised || taken.has(at) || before?.capitalised) continue;
    if (!kindNouns.has(token.lower) || !isSubjectBefore(tokens, at + 1)) continue;
    const only = named.only(token.lower);
    if (!only) continue;
    only.addAlias(token.text);
    const { start, end } = token;
    const { type } = only;
    const rule = 'short-form-in-headline';
    const base = { start, end, sentence: sentence.index, kind: 'name', type } as const;
    index.add({ ...base, entity: only, confidence: 0.7, rule });
  }
}

const namedHere = (index: ActorIndex, sentence: Sentence): Named[] =>
  index
    .inSentence(sentence.index)
    .flatMap(({ start, end, entity }) =>
      entity && /^(?:organization|government|bloc)$/.test(entity.type)
        ? [{ start, end, entity }]
        : [],
    );

/** Index of “the” or “this” before a head, with at most two modifiers between, or -1. */
function articleBefore(tokens: readonly TaggedToken[], at: number): number {
  for (let article = at - 1; article >= Math.max(0, at - 3); article--) {
    const token = tokens[article];
    if (token && /^(?:the|this)$/.test(token.lower)) return article;
    const isModifier = token?.pos === 'noun' || token?.pos === 'adjective';
    const isPlain = token !== undefined && !token.capitalised && isModifier;
    if (!token || !(isPlain || generalModifier.test(token.lower))) return -1;
  }
  return -1;
}

/** “the bank”, “The Commission”: article, head, and no further noun that it would modify. */
function isShortForm(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || articleBefore(tokens, at) < 0) return false;
  if (token.lower !== 'house' && !kindNouns.has(token.lower)) return false;
  if (next?.lower === 'of' || next?.lower === 'for') return false;
  if (next?.pos === 'noun' && !isSubjectBefore(tokens, at + 1)) return false;
  return !(next?.pos === 'name' && next.capitalised);
}

function selfNamed(
  index: ActorIndex,
  tokens: readonly TaggedToken[],
  at: number,
): EntityRecord | null {
  const token = tokens[at];
  if (!token) return null;
  // “the global coalition”, “the Saudi-led coalition”: told apart by its modifier.
  const from = articleBefore(tokens, at) + 1;
  if (token.lower === 'coalition' && from < at) {
    return index.ensure('organization', joined(tokens.slice(from, at + 1)));
  }
  // “the government” of the country that the text is about, whichever it is.
  if (!token.capitalised) {
    return token.lower === 'government' ? index.ensure('government', 'Government') : null;
  }
  if (token.lower === 'house') {
    const acts = isSubjectBefore(tokens, at + 1) && LEGISLATES.test(tokens[at + 1]?.lower ?? '');
    const isTold = /^(?:told|tell|tells|asked|urged|informed)$/.test(tokens[at - 2]?.lower ?? '');
    return acts || isTold ? index.ensure('organization', token.text) : null;
  }
  if (!SELF_NAMED.has(token.lower)) return null;
  return index.ensure(token.lower === 'government' ? 'government' : 'organization', token.text);
}
