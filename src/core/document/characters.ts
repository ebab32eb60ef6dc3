/**
 * Characters that reading treats specially. Both classes are written as the inside of a regular
 * expression's character class.
 */

/** Every white space character that is not the plain space; all of them read as a plain space. */
export const ODD_SPACES =
  '\\t\\n\\v\\f\\r\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/**
 * Characters that show nothing and would break words apart for the engine: controls, the soft
 * hyphen, the zero-width space, the word joiner, marks of direction and the byte-order mark. The
 * zero-width joiner and non-joiner stay, as they change the letters or emoji around them, and the
 * controls from U+0080 on, which may be what is left of other characters.
 */
export const INVISIBLE =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
