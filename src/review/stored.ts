import type { TextSelector } from '../anchoring/textSelector';
import type { EntityReference, Target } from './decision';

/** A value of a field as a decision keeps it: what depends on the text or on ids can be found again. */
export type Stored =
  string | number | boolean | null | readonly Stored[] | { readonly [field: string]: Stored };

/** In place of a span; fields that the span has besides its own stand beside `selector`. */
export interface StoredSpan {
  readonly selector: TextSelector;
}

/** In place of the id of an actor. */
export interface StoredEntity {
  readonly entity: EntityReference;
}

/** In place of the id of another annotation. */
export interface StoredLink {
  readonly link: Target;
}

/** Makes typed data of what is stored and back; only plain JSON goes in. */
export const asStored = (value: StoredSpan | StoredEntity | StoredLink): Stored =>
  value as unknown as Stored;
