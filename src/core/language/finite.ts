import type { TaggedToken } from './taggedToken';

/** A verb form that says when: “met”, “meets”. The tagger calls some participles so too. */
export const isTensed = (token: TaggedToken | undefined): boolean =>
  token?.pos === 'verb' && (token.form === 'past' || token.form === 'present');

/** An auxiliary that may be finite: no “be”, “been”, “being”. */
export const isFiniteAuxiliary = (token: TaggedToken | undefined): boolean =>
  token?.pos === 'auxiliary' && !/^(?:be|been|being|to)$/.test(token.lower);

/** Whether a token may be the finite verb of a clause, or its first auxiliary. */
export const isFinite = (token: TaggedToken | undefined): boolean =>
  token?.pos === 'modal' || isFiniteAuxiliary(token) || isTensed(token);
