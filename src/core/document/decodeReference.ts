import { Tokenizer } from 'htmlparser2';

const cache = new Map<string, string | null>();

/**
 * What a whole character reference, such as `&mdash;` or `&#8212;`, stands for; null when it is
 * none. Decoded by the HTML parser, so that every format agrees on the names.
 */
export function decodeReference(reference: string): string | null {
  const known = cache.get(reference);
  if (known !== undefined) return known;
  let decoded = '';
  let rest = '';
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontextentity: (codePoint) => (decoded += String.fromCodePoint(codePoint)),
      ontext: (start, end) => (rest += reference.slice(start, end)),
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(reference);
  tokenizer.end();
  const result = rest === '' && decoded !== '' ? decoded : null;
  // Numeric references to every character there is must not fill the memory of a long session.
  if (cache.size < 4096) cache.set(reference, result);
  return result;
}

function ignore(): void {
  // Cannot occur in a reference.
}
