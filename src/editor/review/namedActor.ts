import type { Annotation } from '../../core/model';

/** The id of the actor that an annotation names or whose words it is; null for none that is known. */
export function namedActor(annotation: Annotation): string | null {
  switch (annotation.kind) {
    case 'actor':
      return annotation.actor;
    case 'pledge':
      return annotation.pledger;
    case 'quote':
    case 'claim':
      return annotation.speaker;
    case 'money':
      return null;
  }
}
