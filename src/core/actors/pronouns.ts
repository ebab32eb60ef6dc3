import { firstEndingAfter } from '../document/binarySearch';
import type { Range } from '../document/sourceDocument';
import { isSubjectBefore } from '../language/clauses';
import type { Discourse, Sentence } from '../language/discourse';
import { findRolePhrases } from './rolePhrases';
import type { ActorIndex, EntityRecord, Gender, Mention } from './entities';

interface PersonPronoun {
  readonly gender: Gender;
  /** An object cannot be the subject of its own clause. */
  readonly object: boolean;
}

const PERSONAL: Readonly<Record<string, PersonPronoun>> = {
  he: { gender: 'male', object: false },
  him: { gender: 'male', object: true },
  his: { gender: 'male', object: false },
  himself: { gender: 'male', object: false },
  she: { gender: 'female', object: false },
  her: { gender: 'female', object: false },
  hers: { gender: 'female', object: false },
  herself: { gender: 'female', object: false },
};

/** How many sentences back an antecedent may stand. */
const WINDOW = 4;
/** Lead over the second-best antecedent below which a pronoun stays unlinked. */
const MARGIN = 0.4;

interface Candidate {
  readonly entity: EntityRecord;
  readonly score: number;
}

/**
 * Links he and she to the people they stand for, sentence by sentence, bounded by gender where it
 * is known and ranked by recency and subjecthood (after Lappin and Leass 1994, simplified). Inside
 * quotations a third person is not the speaker, and is left unlinked when in doubt. A pronoun
 * without a clear antecedent is kept unlinked with low confidence.
 * @param quoted Ranges of the quotations, in order.
 */
export function addPronouns(
  index: ActorIndex,
  discourse: Discourse,
  quoted: readonly Range[],
): void {
  for (const sentence of discourse.sentences) {
    for (const [at, token] of sentence.tokens.entries()) {
      const pronoun = PERSONAL[token.lower];
      if (!pronoun || token.text === 'HE') continue;
      const quote = quoteAt(quoted, token.start);
      const linked = quote
        ? spokenOf(index, discourse, quoted, sentence, token.start, pronoun)
        : antecedent(index, discourse, quoted, sentence, at, pronoun);
      if (linked && linked.gender === undefined) linked.gender = pronoun.gender;
      index.add({
        start: token.start,
        end: token.end,
        sentence: sentence.index,
        kind: 'pronoun',
        type: 'person',
        entity: linked,
        confidence: !linked ? 0.3 : quote ? 0.6 : 0.75,
        rule: !linked ? 'pronoun-unlinked' : quote ? 'pronoun-in-quotation' : 'pronoun-recency',
      });
    }
  }
}

/** The quotation around an offset, by binary search; `quoted` is in order. */
function quoteAt(quoted: readonly Range[], offset: number): Range | undefined {
  const found = quoted[firstEndingAfter(quoted, offset)];
  return found && found.start <= offset ? found : undefined;
}

/**
 * Whom a quotation speaks of: the one person, other than those named outside it in its paragraph
 * (one of whom speaks), that this paragraph or the one before names and that fits. Without a named
 * speaker the pronoun may be anyone's.
 */
function spokenOf(
  index: ActorIndex,
  discourse: Discourse,
  quoted: readonly Range[],
  sentence: Sentence,
  offset: number,
  pronoun: PersonPronoun,
): EntityRecord | null {
  // A quotation inside a turn of a transcript is anyone's.
  if (labelledSpeaker(index, discourse, sentence.paragraph)) return null;
  const speakers = new Set<EntityRecord>();
  const others = new Set<EntityRecord>();
  for (let back = 0; back <= 1; back++) {
    for (const near of discourse.paragraphs[sentence.paragraph - back]?.sentences ?? []) {
      for (const { entity, kind, start } of index.inSentence(near.index)) {
        if (entity?.type !== 'person') continue;
        const inside = quoteAt(quoted, start) !== undefined;
        if (back === 0 && !inside) {
          // “… he said”: the speaker is known by a pronoun alone.
          if (kind === 'pronoun') return null;
          speakers.add(entity);
        } else if (kind !== 'pronoun' && (back === 1 || start < offset)) {
          others.add(entity);
        }
      }
    }
  }
  if (speakers.size === 0) return null;
  const fitting = [...others].filter(
    (one) => !speakers.has(one) && (one.gender === undefined || one.gender === pronoun.gender),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function antecedent(
  index: ActorIndex,
  discourse: Discourse,
  quoted: readonly Range[],
  sentence: Sentence,
  at: number,
  pronoun: PersonPronoun,
): EntityRecord | null {
  const best = new Map<EntityRecord, number>();
  const position = sentence.tokens[at]?.start ?? sentence.end;
  const speaker = labelledSpeaker(index, discourse, sentence.paragraph);
  const consider = (mention: Mention, score: number): void => {
    const { entity } = mention;
    if (entity?.type !== 'person' || entity === speaker) return;
    if (entity.gender !== undefined && entity.gender !== pronoun.gender) return;
    const known = entity.gender === pronoun.gender ? 0.6 : 0;
    const often = Math.min(entity.mentions.length, 6) * 0.12;
    const total = score + known + often;
    if (total > (best.get(entity) ?? Number.NEGATIVE_INFINITY)) best.set(entity, total);
  };
  for (let back = 0; back <= WINDOW; back++) {
    const earlier = discourse.sentences[sentence.index - back];
    if (!earlier) break;
    const sameParagraph = earlier.paragraph === sentence.paragraph;
    for (const mention of index.inSentence(earlier.index)) {
      if (back === 0 && mention.end > position) continue;
      // “Okello praised him”: the object is someone else than the subject of its clause.
      if (back === 0 && pronoun.object && isLocalSubject(sentence, mention, at)) continue;
      // “pressed by NAME”: who hangs on a preposition is seldom taken up again.
      const oblique = afterPreposition(earlier, mention) ? -0.4 : 0;
      const subject = isSubject(earlier, mention) ? 1.2 : oblique;
      const opening = mention.start - earlier.start < 3 ? 0.3 : 0;
      const paragraph = sameParagraph ? 0.8 : 0;
      const sameSentence = back === 0 ? 0.5 : 0;
      const heading = discourse.paragraphs[earlier.paragraph]?.kind === 'heading' ? -1 : 0;
      // “‘President Seon talks of mines,’ he wrote”: speakers seldom name themselves.
      const spoken = quoteAt(quoted, mention.start) ? (sameParagraph ? -2.5 : -0.8) : 0;
      const near = subject + opening + paragraph + sameSentence;
      consider(mention, near + heading + spoken - back * 0.9);
    }
  }
  const ranked: Candidate[] = [...best]
    .map(([entity, score]) => ({ entity, score }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first) return null;
  // “a senior official, who … because he”: someone without a name stands nearer.
  const nearer = findRolePhrases(sentence.tagged).some((phrase) => {
    const opens = sentence.tokens[phrase.from];
    const isIndefinite = opens !== undefined && /^(?:an?|one|another)$/.test(opens.lower);
    return (
      phrase.kind === 'role' && isIndefinite && phrase.to <= at && !quoteAt(quoted, opens.start)
    );
  });
  const isNear = index
    .inSentence(sentence.index)
    .some((mention) => mention.entity === first.entity && mention.end <= position);
  if (nearer && !isNear) return null;
  return second && first.score - second.score < MARGIN ? null : first.entity;
}

/** How many paragraphs a turn of a transcript is taken to go on without a new label. */
const TURN = 6;

/**
 * Who speaks in a transcript's paragraph (“MINISTER NAME: …”): in his own words the speaker is no
 * third person.
 */
function labelledSpeaker(
  index: ActorIndex,
  discourse: Discourse,
  paragraph: number,
): EntityRecord | null {
  for (let at = paragraph; at >= Math.max(1, paragraph - TURN); at--) {
    const block = discourse.paragraphs[at];
    const opening = block?.sentences[0];
    if (!block || !opening || block.kind === 'heading') return null;
    const label = index
      .inSentence(opening.index)
      .find((mention) => mention.start === block.start && mention.type === 'person');
    if (label && opening.tokens[opening.tokenAt(label.end)]?.text === ':') return label.entity;
  }
  return null;
}

const afterPreposition = (sentence: Sentence, mention: Mention): boolean =>
  sentence.tagged[sentence.tokenAt(mention.start) - 1]?.pos === 'preposition';

const isSubject = (sentence: Sentence, mention: Mention): boolean =>
  isSubjectBefore(sentence.tagged, sentence.tokenAt(mention.end));

function isLocalSubject(sentence: Sentence, mention: Mention, at: number): boolean {
  const between = sentence.tokens.slice(sentence.tokenAt(mention.end), at);
  const clauseEnds = between.some((token) =>
    /^(?:[,;:]|that|and|but|who|which)$/.test(token.lower),
  );
  return !clauseEnds && isSubject(sentence, mention);
}
