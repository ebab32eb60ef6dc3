import { rowsOf } from './wordRows';

/** Small words inside names. */
export type NameTrait =
  /** Stands in small letters between the parts of a name: “Ursula von der Leyen”. */
  | 'nameParticle'
  /** Is joined to a name by a hyphen or an apostrophe: “al-Qaida”. */
  | 'namePrefix'
  /** Opens a name that is a call: “Save the Children”. */
  | 'opensCall';

export const nameParts = rowsOf<NameTrait>()({
  nameParticle: 'de van von der den la del da dos di du le bint ter ten zu y',
  'nameParticle namePrefix': 'bin ibn al el ben abu',
  namePrefix: 'ad ar as an at ul',
  opensCall: 'save feed protect free keep clean stop help end fight',
});
