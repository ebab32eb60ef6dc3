import * as lexicon from '../lexicon/lexicon';
import type {
  ActorAnnotation,
  Annotation,
  AnnotationKind,
  ClaimAnnotation,
  Entity,
  QuoteAnnotation,
  Span,
} from '../model';
import { certaintyWeights } from './certaintyWeights';

/** What is known of an article's annotations when their certainty is told. */
export interface WrittenArticle {
  entity(id: string): NamedActor | undefined;
}

/** What certainty asks of an actor. */
export interface NamedActor extends Pick<Entity, 'name' | 'type' | 'aliases'> {
  readonly isMentionedOnce: boolean;
}

export const namedActor = ({ name, type, aliases, mentions }: Entity): NamedActor => ({
  name,
  type,
  aliases,
  isMentionedOnce: mentions.length === 1,
});

/**
 * How likely an annotation is right in every field, 0 to 1: a logistic sum of what is true of it.
 * The weights are fitted by `test/evaluate/calibrate.ts`.
 */
export function certaintyOf(annotation: Annotation, article: WrittenArticle): number {
  const weights = certaintyWeights[annotation.kind];
  let sum = weights.always ?? 0;
  for (const sign of signsOf(annotation, article)) sum += weights[sign] ?? 0;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** What speaks for or against an annotation, each a name that has a weight. */
export function signsOf(annotation: Annotation, article: WrittenArticle): string[] {
  const signs = SIGNS[annotation.kind](annotation, article);
  return [annotation.rule, ...signs];
}

type SignsOf = (annotation: Annotation, article: WrittenArticle) => string[];

/** A table by kind gives each its own kind of annotation. */
const of =
  <A extends Annotation>(
    signs: (annotation: A, article: WrittenArticle) => (string | false)[],
  ): SignsOf =>
  (annotation, article) =>
    signs(annotation as A, article).filter((sign) => sign !== false);

const SIGNS: Readonly<Record<AnnotationKind, SignsOf>> = {
  actor: of<ActorAnnotation>((actor, article) => {
    const { isMentionedOnce = false } = article.entity(actor.actor ?? '') ?? {};
    return [
      actor.mention,
      actor.type,
      actor.actor === null && 'unlinked',
      isMentionedOnce && 'mentioned once',
      actor.paragraph === 0 && 'headline',
    ];
  }),
  money: of<Annotation & { kind: 'money' }>(({ use, currency, equivalent }) => [
    use,
    currency === null && 'no currency',
    equivalent !== undefined && 'converted',
  ]),
  quote: of<QuoteAnnotation>((quote, article) => [
    quote.form,
    `speaker by ${toldBy(quote, article)}`,
    quote.cue === null && 'no cue',
  ]),
  claim: of<ClaimAnnotation>((claim, article) => [
    claim.act,
    `speaker by ${toldBy(claim, article)}`,
    claim.quotes.length > 0 && 'mixed',
    lexicon.is(claim.cue?.text.toLowerCase() ?? '', 'says') && 'plain cue',
    claim.text.length > 150 && 'long',
    claim.text.length < 25 && 'short',
  ]),
  pledge: of<Annotation & { kind: 'pledge' }>(
    ({ pledger, pledgerSpan, recipient, purpose, state }, article) => [
      state,
      `pledger by ${toldBy({ speaker: pledger, speakerSpan: pledgerSpan }, article)}`,
      recipient === null && 'no recipient',
      purpose === null && 'no purpose',
    ],
  ),
};

interface Source {
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
}

/** By what words somebody is told here: by name is surest. */
function toldBy({ speaker, speakerSpan }: Source, article: WrittenArticle): string {
  if (speaker === null) return speakerSpan ? 'words alone' : 'nothing';
  if (!speakerSpan) return 'context';
  const words = speakerSpan.text;
  if (lexicon.is(words.toLowerCase(), 'personalPronoun')) return 'pronoun';
  const { name = '', aliases = [], type } = article.entity(speaker) ?? {};
  if (type === 'group' || /^\p{Ll}/u.test(name)) return 'description';
  return [name, ...aliases].some((one) => words.includes(one)) ? 'name' : 'role';
}
