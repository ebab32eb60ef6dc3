import type { ActorAnnotation, Entity, PledgeAnnotation } from '../../core/model';
import { actorTypeWord } from '../../formats/annotationWords';
import type { DocumentIndex, Place } from '../articles/documentIndex';
import { actorIcon } from '../kinds/actor/actorIcon';
import { firstNaming } from '../kinds/actor/actorMentions';
import { mentionWord } from '../kinds/actor/actorWords';
import type { ArticleContext } from '../words/articleContext';
import type { Translate } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import { paragraphWords } from '../words/paragraphWords';
import { labelLimit, shorten } from '../words/shorten';
import { sourceWords } from '../../formats/sourceWords';
import { withLateChildren, withUniqueIds, type ArticleRow } from './articleRow';
import { pledgeRow } from './pledgesModel';
import { withReviewAsides } from './reviewAsides';
import { utteranceRows } from './utteranceRows';
import { speakerIdOf, utterancesIn, withoutRedundant, type Utterance } from './utterances';

/** What one entity pledges and says in an article. */
interface Deeds {
  readonly pledged: PledgeAnnotation[];
  readonly said: Utterance[];
}

/** The row of the actor that is mentioned at a place. */
export function rowOfActor(
  { annotation }: Place,
  rows: readonly ArticleRow[],
): readonly ArticleRow[] | undefined {
  if (annotation.kind !== 'actor' || annotation.actor === null) return undefined;
  const id = actorRowId(annotation.actor);
  for (const row of rows) {
    if (row.id === id) return [row];
    // Of several articles each has its actors below it.
    const below =
      row.hasChildren === true ? undefined : row.children.find((each) => each.id === id);
    if (below) return [row, below];
  }
  return undefined;
}

function actorRowId(entity: string): string {
  return `actor:${entity}`;
}

/**
 * Every entity of an article, the most mentioned first. Below each are its pledges, what it said and
 * where it is mentioned; these rows are made when first asked for.
 */
export function actorRows(context: ArticleContext): readonly ArticleRow[] {
  const { index } = context;
  const deeds = deedsOf(index);
  return index.document.entities
    .map((entity) => ({
      entity,
      mentions: entity.mentions
        .map((id) => index.annotation(id))
        .filter((one): one is ActorAnnotation => one?.kind === 'actor'),
      ...(deeds.get(entity.id) ?? { pledged: [], said: [] }),
    }))
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map((actor) => actorRow(actor, context));
}

function deedsOf(index: DocumentIndex): ReadonlyMap<string, Deeds> {
  const deeds = new Map<string, Deeds>();
  const of = (entity: string): Deeds => {
    const known = deeds.get(entity) ?? { pledged: [], said: [] };
    deeds.set(entity, known);
    return known;
  };
  for (const utterance of withoutRedundant(utterancesIn(index), index)) {
    const { annotation } = utterance;
    if (annotation.kind === 'pledge') {
      const { pledger, onBehalfOf } = annotation;
      for (const id of new Set([pledger, onBehalfOf]))
        if (id !== null) of(id).pledged.push(annotation);
      continue;
    }
    const speaker = speakerIdOf(utterance);
    if (speaker !== null) of(speaker).said.push(utterance);
  }
  return deeds;
}

interface Actor extends Deeds {
  readonly entity: Entity;
  readonly mentions: readonly ActorAnnotation[];
}

function actorRow(actor: Actor, context: ArticleContext): ArticleRow {
  const { entity, mentions, said, pledged } = actor;
  const { index, t } = context;
  const type = actorTypeWord(entity.type, t);
  const role = oneLine(entity.role ?? '');
  const name = oneLine(entity.name);
  const count = mentionCount(mentions.length, t);
  const naming = mentions[0] && firstNaming(mentions[0], index);
  const row = {
    id: actorRowId(entity.id),
    label: name,
    description: [role === '' ? type : role, count].join(' · '),
    spoken: [
      name,
      type,
      role,
      count,
      pledged.length === 0 ? '' : t('pledged {0}', pledged.length),
      said.length === 0 ? '' : t('said {0}', said.length),
    ]
      .filter((words) => words !== '')
      .join(', '),
    icon: actorIcon(entity.type),
    tint: 'actor' as const,
    range: naming ?? null,
    ...(naming ? { annotation: naming.id } : {}),
    isClosed: true,
  };
  if (mentions.length + said.length + pledged.length === 0) return { ...row, children: [] };
  return withLateChildren(row, () => below(actor, context));
}

/** Groups of an actor's pledges, of what it said, and of its mentions. */
function below(
  { entity, mentions, said, pledged }: Actor,
  context: ArticleContext,
): readonly ArticleRow[] {
  const { t } = context;
  const group = (
    key: string,
    label: string,
    icon: string,
    count: number,
    children: () => readonly ArticleRow[],
    isClosed = false,
  ): ArticleRow[] => {
    if (count === 0) return [];
    const id = `${actorRowId(entity.id)}/${key}`;
    const spoken = t('{0}: {1}', label, count);
    const row = { id, label, description: String(count), spoken, icon, range: null, isClosed };
    return [
      withLateChildren(row, () => withUniqueIds(children().map((child) => within(child, id)))),
    ];
  };
  return [
    ...group('pledged', t('Pledged'), 'credit-card', pledged.length, () =>
      pledged.map((pledge) => pledgeRow(pledge, context)),
    ),
    ...group('said', t('Said'), 'comment-discussion', said.length, () =>
      utteranceRows(said, context),
    ),
    ...group(
      'mentions',
      t('Mentions'),
      'references',
      mentions.length,
      () => mentions.map((mention) => mentionRow(mention, context)),
      true,
    ),
  ];
}

/** A row taken from another view, with an id that is unique in this tree. */
function within(row: ArticleRow, parent: string): ArticleRow {
  const children = row.children.map((child) => within(child, parent));
  return { ...row, id: `${parent}/${row.id}`, children };
}

function mentionRow(mention: ActorAnnotation, { index, t }: ArticleContext): ArticleRow {
  const { id, text } = mention;
  const who = index.entity(mention.actor)?.name ?? mention.name;
  const where = paragraphWords(mention, index.document, t);
  const how = mentionWord(mention.mention, t);
  const description = how === undefined ? where : `${how} · ${where}`;
  const row = {
    id,
    label: shorten(oneLine(text), labelLimit),
    description,
    spoken: t('mention of {0}, {1}: {2}', oneLine(who), description, sourceWords(oneLine(text), t)),
    icon: 'symbol-string',
    tint: 'actor' as const,
    range: mention,
    annotation: id,
    children: [],
  };
  return withReviewAsides(row, mention, t);
}

function mentionCount(count: number, t: Translate): string {
  if (count === 0) return t('no mentions');
  return count === 1 ? t('1 mention') : t('{0} mentions', count);
}
