import { Parser } from 'htmlparser2';

/**
 * The text of the first element of each name in XML.
 * @param names With their prefixes: `dc:title`.
 */
export function xmlTexts(xml: string, names: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let open: string | null = null;
  let text = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (open !== null || !names.includes(name) || texts.has(name)) return;
        open = name;
        text = '';
      },
      ontext: (data) => {
        text += data;
      },
      onclosetag: (name) => {
        if (name !== open) return;
        if (text.trim() !== '') texts.set(name, text.trim());
        open = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return texts;
}
