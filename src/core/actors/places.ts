import type { Sentence } from '../language/discourse';
import { isSubjectBefore, timeExpressionEnd } from '../language/clauses';
import type { PhraseHit } from '../language/phraseTable';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { inAmount } from './amountTokens';
import { countryPhrases, type CountryPhrase } from './countries';
import type { ActorIndex } from './entities';
import { joined } from './rolePhrases';

const UK_PARTS = /^(?:England|Scotland|Wales|Northern)$/;
const REGION_ADJECTIVE =
  /^(?:(?:north|south)(?:-?(?:east|west))?ern|eastern|western|central|rural)$/;

/** Country names, demonyms, capitals and seats of government of one sentence. */
export function countryHits(sentence: Sentence, from: number): PhraseHit<CountryPhrase>[] {
  return countryPhrases()
    .findAll(sentence.tagged)
    .filter((hit) => hit.from >= from);
}

/**
 * Adds the countries that a sentence names. A capital or seat of government is added only where it
 * acts or is acted on (“Moscow denied”, “accused Beijing”, “talks with Tokyo”): elsewhere it is a
 * place. `taken` holds the tokens of longer names, `congo` which of the two the text speaks of.
 */
export function addCountries(
  index: ActorIndex,
  sentence: Sentence,
  hits: readonly PhraseHit<CountryPhrase>[],
  taken: ReadonlySet<number>,
  congo: CountryPhrase | undefined,
): void {
  const tokens = sentence.tagged;
  let lastActed = -1;
  for (const hit of hits) {
    const first = tokens[hit.from];
    const last = tokens[hit.to - 1];
    if (!first || !last || taken.has(hit.from)) continue;
    const isCongo = congo !== undefined && first.text === 'Congo' && hit.to === hit.from + 1;
    const { naming, code, name } = isCongo ? congo : hit.value;
    const next = tokens[hit.to];
    if (next?.capitalised && lexicon.is(next, 'feature')) continue;
    // “the Niger Delta”
    if (next?.capitalised && naming === 'name' && lexicon.is(next, 'landform')) continue;
    if (inAmount(tokens, hit.to - 1)) continue;
    // “New Jersey”, “New Mexico”: another place.
    const before = tokens[hit.from - 1];
    if (before?.text === 'New' && first.start - before.end === 1) continue;
    // “Latin America”, “Central American governments”, “African American voters”
    const isOther = /^(?:Latin|Central|South|North|African|Asian|Native)$/.test(before?.text ?? '');
    if (isOther && /^Americans?$|^America$/.test(first.text)) continue;
    // “New South Wales”, “Mid Wales”: another state, or a part of the map.
    if (first.text === 'Wales' && /^(?:North|South|Mid|West)$/.test(before?.text ?? '')) continue;
    // “in northern England”: a region of the map, not the country that it is part of.
    if (UK_PARTS.test(first.text) && isLocated(tokens, hit)) continue;
    const isMetonym = naming === 'capital' || naming === 'seat';
    if (isMetonym) {
      // A capital that opens a sentence mostly acts, but “Manila's streets” are a place.
      const opens = hit.from === 0 && next?.lower !== "'s" && next?.text !== ':';
      const joined =
        opens ||
        (lastActed > 0 && lastActed === hit.from - 1) ||
        isJoined(tokens, lastActed, hit.from);
      if (!(joined || acts(tokens, hit)) || isModifier(tokens, hit)) continue;
      lastActed = hit.to;
    } else {
      lastActed = naming === 'name' ? hit.to : -1;
    }
    if (naming === 'demonym' && isLanguage(tokens, hit)) continue;
    const words = joined(tokens.slice(hit.from, hit.to));
    // “Britons” are people of the country, not the country.
    const type = code === null ? 'bloc' : naming === 'people' ? 'group' : 'country';
    const entity = index.ensure(type, type === 'group' ? words : name);
    if (!isMetonym && words !== entity.name) entity.aliases.add(words);
    const start =
      first.lower === 'the' ? (tokens[hit.from + 1]?.start ?? first.start) : first.start;
    entity.learnCountry(code, { start, end: last.end });
    index.add({
      start,
      end: last.end,
      sentence: sentence.index,
      kind: isMetonym ? 'metonym' : naming === 'name' ? 'name' : 'demonym',
      type: entity.type,
      entity,
      rule: isMetonym ? 'country-metonym' : `country-${naming}`,
    });
  }
}

/** “in Scotland”, “across northern England”, but not “in Scotland's parliament”. */
function isLocated(tokens: readonly TaggedToken[], hit: PhraseHit<CountryPhrase>): boolean {
  if (hit.value.naming !== 'name' || tokens[hit.to]?.lower === "'s") return false;
  const at = REGION_ADJECTIVE.test(tokens[hit.from - 1]?.lower ?? '') ? hit.from - 2 : hit.from - 1;
  return lexicon.is(tokens[at], 'locative');
}

/** “Moscow and Beijing”: the second follows the first through “and”, “or” or a comma. */
function isJoined(tokens: readonly TaggedToken[], lastEnd: number, from: number): boolean {
  if (lastEnd < 0) return false;
  const between = tokens.slice(lastEnd, from).map((token) => token.lower);
  return between.length > 0 && between.every((word) => /^(?:and|or|,|&)$/.test(word));
}

/** A verb whose object is acted on politically, not visited. */
const takesActor = (verb: TaggedToken): boolean =>
  lexicon.is(verb, 'actsOn') || lexicon.is(verb, 'affects');

function acts(tokens: readonly TaggedToken[], hit: PhraseHit<CountryPhrase>): boolean {
  let at = hit.from - 1;
  if (tokens[at]?.lower === 'the') at--;
  const before = tokens[at];
  const beforeLower = before?.lower ?? '';
  const aim = tokens[at - 1]?.lower ?? '';
  const next = tokens[hit.to];
  // “stands with Tbilisi”, “Canberra's A$6 million”
  if (beforeLower === 'with' && /^st(?:ands?|ood)$/.test(aim)) return true;
  if (next?.lower === "'s" && inAmount(tokens, hit.to + 1)) return true;
  if (beforeLower === 'from' && lexicon.is(aim, 'fromGovernment')) return true;
  if (next?.lower === "'s" && governs(tokens, hit.to + 1)) return true;
  if (lexicon.is(before, 'locative')) return false;
  // “BEIRUT: Rain fell”
  if (next?.text === ':' && hit.from === 0) return false;
  // “Paris, France” and “Paris, where …” are places.
  if (next?.text === ',' && tokens[hit.to + 1]?.tags.has('Place')) return false;
  if (lexicon.is(before, 'relational') && beforeLower !== 'and' && beforeLower !== 'or')
    return true;
  if (before?.pos === 'verb' && takesActor(before)) return true;
  // “expects Canberra to move”: who is to do something acts.
  const isToAct = next?.lower === 'to' && tokens[hit.to + 1]?.form === 'base';
  if (before?.pos === 'verb' && isToAct && !lexicon.is(before, 'visits')) return true;
  if (beforeLower === 'on' && lexicon.is(aim, 'aimedOn')) return true;
  if (beforeLower === 'to' && lexicon.is(aim, 'aimedTo')) return true;
  if (hit.value.naming === 'seat' && next?.lower === "'s") return true;
  // “insisted Manila “is not for sale””: the quotation opens between subject and verb.
  const verb = /^["“‘'„«]$/.test(next?.text ?? '') ? hit.to + 1 : hit.to;
  return isSubjectBefore(tokens, verb);
}

/** Whether what a capital possesses, after at most three modifiers, is its government's. */
function governs(tokens: readonly TaggedToken[], from: number): boolean {
  for (let at = from; at < Math.min(from + 5, tokens.length); at++) {
    const token = tokens[at];
    if (!token) return false;
    if (lexicon.is(token, 'ofGovernment')) return true;
    if (token.pos === 'verb' || token.pos === 'preposition') return false;
  }
  return false;
}

/** “the Moscow summit”, “London mayor”: the place only qualifies what follows. */
function isModifier(tokens: readonly TaggedToken[], hit: PhraseHit<CountryPhrase>): boolean {
  if (hit.value.naming === 'seat') return false;
  if (timeExpressionEnd(tokens, hit.to) > hit.to) return false;
  const next = tokens[hit.to];
  return next?.pos === 'noun' || next?.pos === 'name' || next?.pos === 'adjective';
}

/** “in English”, “speaks French”. */
function isLanguage(tokens: readonly TaggedToken[], hit: PhraseHit<CountryPhrase>): boolean {
  const isQualified = /^(?:plain|fluent|broken|perfect|good)$/.test(
    tokens[hit.from - 1]?.lower ?? '',
  );
  let at = hit.from - (isQualified ? 2 : 1);
  // “in English, French and Swedish”
  while (/^(?:,|and)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.tags.has('Demonym'))
    at -= 2;
  const before = tokens[at]?.lower ?? '';
  const next = tokens[hit.to];
  const standsAlone = next?.pos !== 'noun' && next?.pos !== 'name' && next?.pos !== 'adjective';
  return standsAlone && /^(?:in|speaks?|spoke|speaking|into|from|learn|learned)$/.test(before);
}
