import * as lexicon from '../lexicon/lexicon';
import type { TaggedToken } from './taggedToken';

/** Whether a token is a person's degree, honour or seat, as it stands behind a name: “Ph.D.”. */
export const isPostNominal = (token: TaggedToken | undefined): boolean =>
  token !== undefined && lexicon.is(token.text.replace(/\./g, ''), 'postNominal');
