import { countMentioned } from '../../../analysis/articleDocument';
import type { ActorAnnotation } from '../../../core/model';
import { actorTypeWord } from '../../../formats/annotationWords';
import { oneLine } from '../../../formats/oneLine';
import { detailLimit, shorten } from '../../words/shorten';
import type { EditorKind, MarkStyle } from '../editorKind';
import { entityWithRole } from '../speaker';
import { actorCard } from './actorCard';
import { actorIcon } from './actorIcon';
import { actorMentions, firstNaming } from './actorMentions';

export const actorMark: MarkStyle = {
  name: 'actor',
  kind: 'actor',
  isFilled: true,
  lines: { borderWidth: '0 0 2px 0', borderStyle: 'solid' },
  isShort: true,
  hasHues: true,
};

export const actorKind: EditorKind<ActorAnnotation> = {
  kind: 'actor',
  icon: 'person',
  rulerLane: 'Left',
  symbol: 'Object',
  commands: {
    next: 'speechmark.nextActor',
    previous: 'speechmark.previousActor',
    toggle: 'speechmark.toggleActors',
    check: 'speechmark.toggleActors.check',
    uncheck: 'speechmark.toggleActors.uncheck',
  },
  marks: [actorMark],
  plural: (t) => t('Actors'),
  shape: (t) => t('a solid line'),
  counted: (count, t) => (count === 1 ? t('1 actor') : t('{0} actors', count)),
  count: ({ document }) => countMentioned(document),
  label(annotation, { index, t }) {
    const entity = index.entity(annotation.actor);
    const type = entity?.type ?? annotation.type;
    const label = oneLine(entity?.name ?? annotation.name);
    const words = shorten(oneLine(annotation.text), detailLimit);
    return {
      label,
      sort: actorTypeWord(type, t),
      detail: label === words ? '' : words,
      icon: actorIcon(type),
    };
  },
  card: actorCard,
  citation(annotation, { index, t }) {
    const text = oneLine(annotation.text);
    const who = entityWithRole(annotation.actor, index) ?? annotation.name;
    return who === text ? `${who}.` : t('“{0}” ({1}).', text, who);
  },
  // By a name, and in the outline by the name alone.
  listedOnce({ actor, text, mention }, index) {
    const entity = index.entity(actor);
    return entity && (mention === 'name' || text === entity.name) ? entity.id : null;
  },
  listed: ({ label, sort, detail }) => ({
    name: label,
    detail: [sort, detail].filter((words) => words !== '').join(' · '),
  }),
  entity: ({ actor }) => actor,
  mentions: actorMentions,
  firstMention: firstNaming,
};
