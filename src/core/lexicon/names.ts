import { wordsOf } from './alternation';
import { rowsOf } from './wordRows';

/** Endings of abstract and learned nouns, which no person's name has. */
export const abstractEndings = wordsOf(
  'tion sion ment ness ship ism ance ence ity ics ing graphy ology ist ists',
);

/** Small words inside names. */
export type NameTrait =
  /** Stands in small letters between the parts of a name: “Ursula von der Leyen”. */
  | 'nameParticle'
  /** Is joined to a name by a hyphen or an apostrophe: “al-Qaida”. */
  | 'namePrefix'
  /** Opens a name that is a call: “Save the Children”. */
  | 'opensCall'
  /** Comes after a party's letters, which are then no part of a longer name: “a NPP State”. */
  | 'ofParty';

export const nameParts = rowsOf<NameTrait>()({
  nameParticle: 'de van von der den la del da dos di du le bint ter ten zu y',
  'nameParticle namePrefix': 'bin ibn al el ben abu',
  namePrefix: 'ad ar as an at ul',
  opensCall: 'save feed protect free keep clean stop help end fight',
  ofParty: 'state states government governments leader leaders ruled member members voters',
});
