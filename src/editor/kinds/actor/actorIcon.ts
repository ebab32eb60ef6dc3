import type { ActorType } from '../../../core/model';

const icons: Readonly<Record<ActorType, string>> = {
  person: 'person',
  organization: 'organization',
  government: 'law',
  country: 'globe',
  bloc: 'globe',
  group: 'organization',
};

/** The codicon of a type of actor. */
export function actorIcon(type: ActorType): string {
  return icons[type];
}
