import * as lexicon from '../lexicon/lexicon';
import type { TaggedToken } from './taggedToken';

/** Whether a token is a person's degree, honour or seat, as it stands behind a name: “Ph.D.”. */
export const isPostNominal = (token: TaggedToken | undefined): boolean =>
  token !== undefined && lexicon.is(token.text.replace(/\./g, ''), 'postNominal');

/** “D-Carrow”: the party and the state or district of a member, grown together. */
export const isSeat = (token: TaggedToken | undefined): boolean =>
  /^[DRI]-\p{Lu}/u.test(token?.text ?? '');
