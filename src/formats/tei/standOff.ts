import type { AnnotatedDocument, Annotation, Entity, PledgeAnnotation } from '../../core/model';
import { type AnnotationLookup, lookupOf } from '../annotationLookup';
import { madeBy } from '../madeBy';
import type { TeiIds } from './annotationMarks';
import { element, escaped } from './xml';

/** Who is named, and what is said of each mark: `standOff`. Empty where there is nothing to say. */
export function standOff({ entities, annotations }: AnnotatedDocument, ids: TeiIds): string {
  const lookup = lookupOf({ entities, annotations });
  const of = (wanted: (entity: Entity) => boolean): Entity[] => entities.filter(wanted);
  const lists = [
    list(
      'listPerson',
      of(({ type }) => type === 'person'),
      'person',
      'persName',
      ids,
    ),
    list(
      'listPlace',
      of(({ type }) => type === 'country'),
      'place',
      'placeName',
      ids,
    ),
    list(
      'listOrg',
      of(({ type }) => type !== 'person' && type !== 'country'),
      'org',
      'orgName',
      ids,
    ),
    annotations.length === 0
      ? ''
      : element(
          'spanGrp',
          { type: 'annotations' },
          ...annotations.map((each) => span(each, lookup, ids)),
        ),
  ].join('');
  return lists === '' ? '' : element('standOff', {}, lists);
}

function list(
  name: string,
  entities: readonly Entity[],
  item: string,
  names: string,
  ids: TeiIds,
): string {
  if (entities.length === 0) return '';
  return element(
    name,
    {},
    ...entities.map(({ id, name: canonical, aliases, type, role, country }) =>
      element(
        item,
        { 'xml:id': ids.entity(id), ...(item === 'person' ? {} : { type }) },
        element(names, {}, escaped(canonical)),
        ...aliases.map((alias) => element(names, { type: 'alias' }, escaped(alias))),
        role === undefined ? '' : element('note', { type: 'role' }, escaped(role)),
        country === undefined ? '' : element('note', { type: 'country' }, escaped(country)),
      ),
    ),
  );
}

/** What is said of one annotation, at its mark; a pledge's is its money. */
function span(annotation: Annotation, lookup: AnnotationLookup, ids: TeiIds): string {
  const marked = annotation.kind === 'pledge' ? annotation.money : annotation.id;
  const note = annotation.note === undefined ? '' : ` Note: ${annotation.note}`;
  const said = annotation.kind === 'pledge' ? `${pledgeWords(annotation, lookup)} ` : '';
  return element(
    'span',
    {
      n: annotation.id,
      type: annotation.kind,
      subtype: subtypeOf(annotation),
      target: `#${ids.annotation(marked)}`,
      cert: String(annotation.confidence),
    },
    escaped(`${said}${madeBy(annotation)}${note}`),
  );
}

function subtypeOf(annotation: Annotation): string {
  switch (annotation.kind) {
    case 'actor':
      return annotation.mention;
    case 'money':
      return annotation.use;
    case 'pledge':
      return annotation.state;
    case 'quote':
      return annotation.form;
    case 'claim':
      return annotation.act;
  }
}

function pledgeWords(pledge: PledgeAnnotation, lookup: AnnotationLookup): string {
  const { pledger, pledgers, pledgerSpan, recipient, purpose } = pledge;
  const names = (pledgers ?? [pledger])
    .map((id) => lookup.nameOf(id))
    .filter((name) => name !== '');
  const who = names.join(' and ') || (pledgerSpan?.text ?? 'Unknown pledger');
  const to = recipient ? ` to ${recipient.text}` : '';
  // The words of a purpose mostly bring their preposition with them.
  const what = purpose
    ? ` ${/^(?:for|to|towards?)\s/i.test(purpose.text) ? '' : 'for '}${purpose.text}`
    : '';
  return `${who}: ${pledge.text}${to}${what}.`;
}
