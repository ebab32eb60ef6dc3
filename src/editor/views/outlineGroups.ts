import type { ClaimAct, Entity } from '../../core/model';
import { actorIcon } from '../cards/actorIcon';
import type { DocumentIndex } from '../articles/documentIndex';
import type { Translate, Localisation } from '../words/localisation';
import { claimActWord } from '../words/modelWords';
import { oneLine } from '../words/oneLine';
import type { ArticleRow, RowTint } from './articleRow';
import { nested, speakerOf, type Speaking, type SpeechItem } from './speechItems';
import { actIcons, speechRow } from './speechRows';

interface Group {
  readonly entity: Entity | undefined;
  readonly name: string;
  readonly members: Speaking[];
}

/**
 * A group for each speaker, who says most first, and last what nobody is known to have said. Words
 * of nobody's own, such as scare quotes, stay with the speaker in whose words they stand.
 */
export function speakerGroups(
  spoken: readonly Speaking[],
  index: DocumentIndex,
  l10n: Localisation,
): ArticleRow[] {
  const { t } = l10n;
  const groups = new Map<string, Group>();
  const add = ({ annotation, children }: SpeechItem, outer: string): void => {
    const { key, entity, name } = speakerGroup(annotation, index);
    const own = key === '' ? outer : key;
    const group = groups.get(own) ?? {
      entity,
      name: name === '' ? t('Unknown speaker') : name,
      members: [],
    };
    groups.set(own, group);
    group.members.push(annotation);
    for (const child of children) add(child, own);
  };
  for (const item of nested(spoken)) add(item, '');
  return [...groups]
    .sort(
      ([a, one], [b, other]) =>
        Number(a === '') - Number(b === '') || other.members.length - one.members.length,
    )
    .map(([key, { entity, name, members }]) => {
      const mention = entity?.mentions
        .map((id) => index.annotation(id))
        .find((each) => each !== undefined);
      const role = oneLine(entity?.role ?? '');
      const count = members.length;
      return {
        id: `group:${key}`,
        label: name,
        description: role === '' ? String(count) : t('{0} · {1}', role, count),
        spoken: groupWords(role === '' ? name : `${name}, ${role}`, count, t),
        icon: entity ? actorIcon(entity.type) : 'question',
        ...(entity ? { tint: 'actor' as const } : {}),
        range: mention ?? null,
        ...(mention ? { annotation: mention.id } : {}),
        children: nested(members).map((item) => speechRow(item, index, l10n)),
      };
    });
}

/** Who a group is for; an empty key where the text names nobody. */
function speakerGroup(
  annotation: Speaking,
  index: DocumentIndex,
): { readonly key: string; readonly entity: Entity | undefined; readonly name: string } {
  const behalf = annotation.kind === 'pledge' ? annotation.onBehalfOf : null;
  const entity = index.entity(speakerOf(annotation) ?? behalf);
  if (entity) return { key: entity.id, entity, name: oneLine(entity.name) };
  const span = annotation.kind === 'pledge' ? annotation.pledgerSpan : annotation.speakerSpan;
  const name = oneLine(span?.text ?? '');
  // “he” and “they” that are linked to nobody need not be the same.
  if (name === '' || pronoun.test(name)) return { key: '', entity, name: '' };
  return { key: `words:${name.toLowerCase()}`, entity, name };
}

const pronoun = /^(?:i|you|we|he|she|it|they|one|who|which|that|this|these|those)$/i;

const acts: readonly ClaimAct[] = [
  'call',
  'accusation',
  'denial',
  'warning',
  'announcement',
  'pledge',
  'praise',
  'statement',
  'thought',
];

/** A group for pledges, one for claims with a group for each act, and one for quotations. */
export function kindGroups(
  spoken: readonly Speaking[],
  index: DocumentIndex,
  l10n: Localisation,
): ArticleRow[] {
  const { t } = l10n;
  const rowsOf = (isOne: (annotation: Speaking) => boolean): ArticleRow[] =>
    spoken
      .filter(isOne)
      .map((annotation) =>
        speechRow({ annotation, extent: annotation, children: [] }, index, l10n),
      );
  const claims = acts.flatMap((act) => {
    const rows = rowsOf((each) => each.kind === 'claim' && each.act === act);
    return kindGroup(`act:${act}`, claimActWord(act, t), actIcons[act], 'claim', rows, t);
  });
  const claimCount = claims.reduce((sum, { children }) => sum + children.length, 0);
  const pledges = rowsOf(({ kind }) => kind === 'pledge');
  const quotes = rowsOf(({ kind }) => kind === 'quote');
  return [
    ...kindGroup('kind:pledge', t('Pledges'), 'credit-card', 'pledge', pledges, t),
    ...kindGroup('kind:claim', t('Claims'), 'comment', 'claim', claims, t, claimCount),
    ...kindGroup('kind:quote', t('Quotations'), 'quote', 'quote', quotes, t),
  ];
}

function kindGroup(
  id: string,
  label: string,
  icon: string,
  tint: RowTint,
  children: readonly ArticleRow[],
  t: Translate,
  count = children.length,
): ArticleRow[] {
  if (count === 0) return [];
  const spoken = groupWords(label, count, t);
  const description = String(count);
  return [{ id, label, description, spoken, icon, tint, range: null, children }];
}

function groupWords(name: string, count: number, t: Translate): string {
  return count === 1 ? t('{0}: 1 entry', name) : t('{0}: {1} entries', name, count);
}
