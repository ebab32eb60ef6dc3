import type { DocumentIndex } from '../../articles/documentIndex';
import { entityName } from '../entityName';

/** The names of those who pledge one sum together: “Norway, Sweden and Denmark”. */
export function namesOf(ids: readonly string[], index: DocumentIndex): string {
  const names = ids.flatMap((id) => index.entity(id) ?? []).map((entity) => entityName(entity));
  // As the article, in English.
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}
