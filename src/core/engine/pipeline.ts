import { type ActorLists, noLists } from '../actors/actorLists';
import type { ActorIndex } from '../actors/entities';
import { findActors } from '../actors/findActors';
import { ListedNames } from '../actors/listedNames';
import type { Discourse } from '../language/discourse';
import { type ReadLocally, readOnce } from '../language/localReading';
import { findMoney } from '../money/findMoney';
import type { FoundMoney } from '../money/foundMoney';
import { findPledges } from '../pledges/findPledges';
import type { FoundPledge } from '../pledges/pledge';
import { findQuotes } from '../quotes/findQuotes';
import { firstPersonMentions } from '../quotes/firstPerson';
import { markedQuotations } from '../quotes/quotationMarks';
import { addQuotedPronouns } from '../quotes/quotedPronouns';
import type { SpeechLayer } from '../quotes/speech';

/** All that the layers found in one document. Ranges are readable offsets. */
export interface Findings {
  readonly actors: ActorIndex;
  readonly speech: SpeechLayer;
  readonly amounts: readonly FoundMoney[];
  readonly pledges: readonly FoundPledge[];
}

/**
 * The pipeline: each layer adds to what the ones before it found. Layers share the index of actors
 * and add to it, so they are always run together and in this order.
 */
export function findAll(
  discourse: Discourse,
  readLocally: ReadLocally = readOnce,
  lists: ActorLists = noLists,
): Findings {
  const marked = markedQuotations(discourse.paragraphs, readLocally);
  const quoted = marked.flat();
  const cast = findActors(discourse, quoted, readLocally, listedIn(discourse, lists));
  const actors = cast.index;
  tagNames(discourse, actors);
  const speech = findQuotes(discourse, cast, marked, readLocally);
  for (const one of firstPersonMentions(cast, discourse, speech.quotes)) actors.add(one);
  addQuotedPronouns(cast, discourse, quoted, speech.quotes);
  const amounts = findMoney(discourse, actors, readLocally);
  const promised = findPledges(discourse, actors, amounts, speech.quotes, readLocally);
  return { actors, speech, ...promised };
}

/** The lists, if there is anything on them. */
const listedIn = ({ sentences }: Discourse, lists: ActorLists): ListedNames | null =>
  lists.always.length + lists.never.length + lists.same.length === 0
    ? null
    : new ListedNames(lists, sentences);

/** From here on the parts of known names are tagged as names. */
function tagNames({ sentences }: Discourse, actors: ActorIndex): void {
  for (const sentence of sentences) {
    const names = actors.inSentence(sentence.index).filter(({ kind }) => kind === 'name');
    sentence.readAsNames(names);
  }
}
