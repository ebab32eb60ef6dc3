import { type EntityRecord, type Mention, RoleWeight } from '../actors/entities';
import type { Cast } from '../actors/findActors';
import type { SentenceClues } from '../actors/sentenceClues';
import type { Range } from '../document/sourceDocument';
import type { Discourse, Paragraph, Sentence } from '../language/discourse';
import { isFinite } from '../language/finite';
import { nounPhraseAfter } from '../language/nounPhrases';
import * as lexicon from '../lexicon/lexicon';
import { applied, type KnownActors, type Learned, type Somebody } from './learned';
import { withoutTitles } from './transcript/speakerLabels';

/** The author of a text in the first person, and where it says so. */
export interface Author {
  readonly entity: EntityRecord;
  readonly source: Range;
  /** One person's speech or statement; a communiqué of many is not their spoken words. */
  readonly isSpeech: boolean;
  /** First paragraph of the text proper. */
  readonly from: number;
}

/** An author before what that teaches is applied. */
type FoundAuthor = Omit<Author, 'entity'> & { readonly somebody: Somebody };

/** Share of sentences with I or we as a word of the author's from which a text is in the first person. */
const FIRST_PERSON_SHARE = 0.2;
const FIRST_PERSON_LEAST = 4;
/** Paragraphs at the top in which the author is named. */
const TOP = 4;

const OCCASION = new RegExp(
  String.raw`\b(?:${lexicon.alternatives('speech')}|opening|letter)\b`,
  'i',
);

/**
 * The author of a file that is one speech or a communiqué, or null: a text that says I or we
 * outside quotations in a good part of its sentences, and names its author at the top (“Speech by
 * …”, “We, the leaders of …”).
 */
export function findAuthor(
  discourse: Discourse,
  { index, clues }: Cast,
  quoted: readonly Range[],
): Author | null {
  const least = isDeclared(discourse, index) ? 1 : FIRST_PERSON_LEAST;
  if (!isFirstPerson(discourse, clues, quoted, least)) return null;
  const found = declaredAuthors(discourse, index) ?? namedSpeaker(discourse, index);
  if (!found) return null;
  const { somebody, ...place } = found;
  const entity = applied(index, somebody);
  return { ...place, entity, from: leadBefore(discourse, index, entity, place.from) };
}

/** Paragraphs among which a line may lead to the speech: “Speaking today, NAME said:”. */
const LEAD_WITHIN = 6;

/** First paragraph behind such a line, or `from`. */
function leadBefore(
  { paragraphs }: Discourse,
  index: KnownActors,
  author: EntityRecord,
  from: number,
): number {
  const lead = paragraphs.slice(from, from + LEAD_WITHIN).find((paragraph) => {
    const sentence = paragraph.sentences.at(-1);
    if (!sentence || !paragraph.text.trimEnd().endsWith(':')) return false;
    return index.inSentence(sentence.index).some(({ entity }) => entity === author);
  });
  return lead ? lead.index + 1 : from;
}

const DECLARED = new RegExp(
  String.raw`^(?:${lexicon.alternatives('speech')})\s(?:delivered\s|given\s)?by\s`,
  'i',
);

/** “Speech by the Minister NAME at the Forum”, as a title that says nothing else. */
function isDeclared({ paragraphs, sentences }: Discourse, index: KnownActors): boolean {
  const [title] = paragraphs;
  const [sentence, second] = sentences;
  if (!title || !sentence || second?.paragraph === 0 || !DECLARED.test(title.text)) return false;
  const isTitle = !/[.!?:]["”’)]*$/.test(title.text.trimEnd());
  const tokens = sentence.tagged;
  const named = index.inSentence(sentence.index).find(({ type }) => type === 'person');
  const behind = tokens[sentence.tokenAt(named?.end ?? sentence.end)];
  const closes = behind === undefined || behind.text === ',' || behind.pos === 'preposition';
  return isTitle && named !== undefined && closes && !tokens.some(isFinite);
}

function isFirstPerson(
  discourse: Discourse,
  clues: readonly SentenceClues[],
  quoted: readonly Range[],
  least: number,
): boolean {
  let own = 0;
  let all = 0;
  let next = 0;
  for (const sentence of discourse.sentences) {
    if (discourse.paragraphs[sentence.paragraph]?.kind === 'heading') continue;
    while ((quoted[next]?.end ?? Infinity) <= sentence.start) next++;
    all++;
    const inside = quoted[next];
    const says = clues[sentence.index]?.firstPerson.some((at) => {
      const token = sentence.tokens[at];
      return (
        token !== undefined &&
        /^(?:I|[Ww]e)$/.test(token.text) &&
        !(inside && token.start >= inside.start && token.end <= inside.end)
      );
    });
    if (says) own++;
  }
  return own >= least && own / all >= FIRST_PERSON_SHARE;
}

/** “We, the leaders of Fiji and Samoa, met in …”. */
function declaredAuthors(discourse: Discourse, index: KnownActors): FoundAuthor | null {
  for (const paragraph of discourse.paragraphs.slice(0, TOP * 2)) {
    const sentence = paragraph.sentences[0];
    const tokens = sentence?.tagged ?? [];
    // “1. We, the leaders of …”
    const at = tokens.findIndex((token) => token.kind === 'word');
    if (!sentence || tokens[at]?.text !== 'We' || tokens[at + 1]?.text !== ',') continue;
    const phrase = nounPhraseAfter(tokens, at + 2);
    const first = tokens[phrase?.from ?? -1];
    const last = tokens[(phrase?.to ?? 0) - 1];
    if (!first || !last) continue;
    const source = { start: first.start, end: last.end };
    const name = discourse.text.slice(first.start, last.end).replace(/^the\s+/i, '');
    const known = index
      .inSentence(sentence.index)
      .find((one) => one.start <= first.end && one.end >= last.end && one.entity !== null);
    const body = bodyOf(index, sentence, source);
    const somebody = known?.entity ?? body ?? { actor: { type: 'group', name } as const };
    return { somebody, source, isSpeech: false, from: paragraph.index };
  }
  return null;
}

/** “the leaders of [the Group of Seven]”: they speak for the one body that is named. */
function bodyOf(
  index: KnownActors,
  sentence: Sentence,
  { start, end }: Range,
): EntityRecord | null {
  const inside = index
    .inSentence(sentence.index)
    .filter((one) => one.start >= start && one.start < end && one.entity !== null);
  const [first] = inside;
  const isBody = first?.type === 'bloc' || first?.type === 'organization';
  return isBody && inside.every(({ entity }) => entity === first.entity) ? first.entity : null;
}

/** “Speech by the Minister of Finance, NAME”, or the one person whom the top names. */
function namedSpeaker(discourse: Discourse, index: KnownActors): FoundAuthor | null {
  const top = aboveSalutation(discourse);
  const named = top.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) =>
      index
        .inSentence(sentence.index)
        .flatMap((mention) =>
          mention.entity && mention.type === 'person' && mention.kind !== 'pronoun'
            ? [{ mention, entity: mention.entity, paragraph }]
            : [],
        ),
    ),
  );
  // “Remarks to the Graduating Class” over the name, or “Speech by …” before it.
  const announced = named.find(({ mention, paragraph }) =>
    OCCASION.test(discourse.text.slice(0, paragraph.index === 0 ? paragraph.end : mention.start)),
  );
  // “NAME” over the text; whom its own sentences name is spoken of.
  const isOnly = new Set(named.map(({ entity }) => entity)).size === 1;
  const only = named.find(
    ({ paragraph }) => paragraph.index === 0 || !/[.!?]["”’)]*$/.test(paragraph.text.trimEnd()),
  );
  const found = announced ?? (isOnly ? only : undefined);
  if (!found) return titledSpeaker(discourse);
  const { entity, mention, paragraph } = found;
  const beside = mention.kind === 'role' ? nameBeside(discourse, mention, entity) : null;
  const { somebody, source } = beside ?? { somebody: entity, source: mention };
  return { somebody, source, isSpeech: true, from: paragraph.index + 1 };
}

/** “Dear Ministers NAME and NAME:”: whoever is written to does not write, and a letter is not spoken. */
const SALUTATION = /^(?:dear|to)\s(?!.*[.!?]["”’)]*$)/i;

/** The paragraphs that may name the author: none from a letter's salutation on. */
function aboveSalutation({ paragraphs }: Discourse): readonly Paragraph[] {
  const top = paragraphs.slice(0, TOP);
  const at = top.findIndex(({ index, text }) => index > 0 && SALUTATION.test(text.trim()));
  return at < 0 ? top : top.slice(0, at);
}

const TITLED = /^((?:\p{Lu}[\p{L}.'’-]*\s){1,6}\p{Lu}[\p{L}'’-]+)\s?(?:[:–—]|--)\s/u;

/** “Senator NAME: Remarks at a Rally”: a title in capitals that nothing else tells for a name. */
function titledSpeaker(discourse: Discourse): FoundAuthor | null {
  const [title] = discourse.paragraphs;
  const text = title ? discourse.text.slice(title.start, title.end) : '';
  const match = TITLED.exec(text)?.[1] ?? '';
  const name = withoutTitles(match);
  if (!title || name === '' || name === match || !name.includes(' ') || !OCCASION.test(text)) {
    return null;
  }
  const start = title.start + text.indexOf(name);
  const source = { start, end: start + name.length };
  const sentence = title.sentences[0]?.index ?? 0;
  const somebody: Learned = {
    actor: { type: 'person', name },
    mention: { ...source, sentence, kind: 'name', rule: 'titled-speech' },
    isSurer: true,
  };
  return { somebody, source, isSpeech: true, from: 1 };
}

/** “by the Minister of Finance, NAME, at …”: the holder of the role has the name beside it. */
function nameBeside(
  discourse: Discourse,
  mention: Mention,
  entity: EntityRecord,
): { somebody: Learned; source: Range } | null {
  const after = discourse.text.slice(mention.end, mention.end + 80);
  const match = /^,\s((?:\p{Lu}[\p{L}'’.-]+\s){1,3}\p{Lu}[\p{L}'’-]+)(?=,|\n|$)/u.exec(after);
  const name = match?.[1];
  if (name === undefined) return null;
  const start = mention.end + after.indexOf(name);
  const range = { start, end: start + name.length };
  const { sentence } = mention;
  return {
    source: range,
    somebody: {
      actor: entity,
      name,
      role: { value: entity.name, range: mention, weight: RoleWeight.office },
      mention: { ...range, sentence, kind: 'name', rule: 'role-with-name' },
      isSurer: true,
    },
  };
}
