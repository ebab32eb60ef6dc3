import type { Entity } from '../../core/model';
import { outlineOrder } from '../kinds/kinds';
import type { ArticleContext } from '../words/articleContext';
import { isPronoun } from '../words/isPronoun';
import type { Translate } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import type { ArticleRow } from './articleRow';
import { entityLook } from './entityLook';
import { utteranceRow, utteranceRows } from './utteranceRows';
import { nested, type NestedUtterance, type Utterance } from './utterances';

interface SpeakerGroup {
  readonly entity: Entity | undefined;
  readonly name: string;
  readonly members: Utterance[];
}

/**
 * A group for each speaker, most utterances first, and a last one for unknown speakers. Utterances
 * without a speaker, such as scare quotes, stay with the speaker whose words they are part of.
 */
export function speakerGroups(
  utterances: readonly Utterance[],
  context: ArticleContext,
): ArticleRow[] {
  const groups = new Map<string, SpeakerGroup>();
  const add = ({ children, ...utterance }: NestedUtterance, outer: string): void => {
    const { key, entity, name } = speakerOf(utterance, context);
    const own = key === '' ? outer : key;
    const group = groups.get(own) ?? { entity, name, members: [] };
    groups.set(own, group);
    group.members.push(utterance);
    for (const child of children) add(child, own);
  };
  for (const utterance of nested(utterances)) add(utterance, '');
  return [...groups]
    .sort(
      ([a, one], [b, other]) =>
        Number(a === '') - Number(b === '') || other.members.length - one.members.length,
    )
    .map(([key, group]) => speakerGroupRow(key, group, context));
}

function speakerGroupRow(
  key: string,
  { entity, name, members }: SpeakerGroup,
  context: ArticleContext,
): ArticleRow {
  const { index, t } = context;
  const role = oneLine(entity?.role ?? '');
  const count = members.length;
  return {
    id: `group:${key}`,
    label: name,
    description: role === '' ? String(count) : t('{0} · {1}', role, count),
    spoken: groupWords(role === '' ? name : `${name}, ${role}`, count, t),
    ...entityLook(entity, index),
    children: utteranceRows(members, context),
  };
}

/** Whose group an utterance belongs to; the key is empty if the text names nobody. */
function speakerOf(
  { annotation, spoken }: Utterance,
  { index, t }: ArticleContext,
): { readonly key: string; readonly entity: Entity | undefined; readonly name: string } {
  const { id, span, onBehalfOf } = spoken.speaker(annotation);
  const entity = index.entity(id ?? onBehalfOf);
  if (entity) return { key: entity.id, entity, name: oneLine(entity.name) };
  const name = oneLine(span?.text ?? '');
  // Two pronouns that are not linked may stand for different people.
  if (name === '' || isPronoun(name)) return { key: '', entity, name: t('Unknown speaker') };
  return { key: `words:${name.toLowerCase()}`, entity, name };
}

/** A group for each kind, with the kind's own groups below if it has any. */
export function kindGroups(
  utterances: readonly Utterance[],
  context: ArticleContext,
): ArticleRow[] {
  const { t } = context;
  return outlineOrder.flatMap(({ kind, icon, plural, spoken }) => {
    const members = utterances.filter(({ annotation }) => annotation.kind === kind);
    const head = { id: `kind:${kind}`, label: plural(t), icon, tint: kind };
    const groups = spoken?.groups?.(t);
    if (!groups) return groupRow(head, members, rowsOf(members, context), t);
    const rows = groups.flatMap(({ id, label, icon, holds }) => {
      const held = members.filter(({ annotation }) => holds(annotation));
      return groupRow({ id, label, icon, tint: kind }, held, rowsOf(held, context), t);
    });
    return groupRow(head, members, rows, t);
  });
}

function rowsOf(utterances: readonly Utterance[], context: ArticleContext): ArticleRow[] {
  return utterances.map((each) => utteranceRow(each, context));
}

/** The row of a group; none if it has no members. */
function groupRow(
  head: Pick<ArticleRow, 'id' | 'label' | 'icon' | 'tint'>,
  { length }: readonly Utterance[],
  children: readonly ArticleRow[],
  t: Translate,
): ArticleRow[] {
  if (length === 0) return [];
  const spoken = groupWords(head.label, length, t);
  return [{ ...head, description: String(length), spoken, range: null, children }];
}

function groupWords(name: string, count: number, t: Translate): string {
  return count === 1 ? t('{0}: 1 entry', name) : t('{0}: {1} entries', name, count);
}
