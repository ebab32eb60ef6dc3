// The sentence that is printed beside a failure.
import { plain } from './sameText';

/** The article as blocks of readable text. */
export function blocksOf(source: string): string[] {
  return source
    .split(/<(?:p|h\d)\b[^>]*>|\n\s*\n/)
    .map((block) =>
      plain(
        block
          .replace(/<[^>]*>/g, '')
          .replace(/&[lr]dquo;|&quot;|&#822[01];/g, '"')
          .replace(/&[lr]squo;|&#39;|&#821[67];/g, "'")
          .replace(/&[mn]dash;/g, '-')
          .replace(/\]\([^)]*\)|[*[]/g, ''),
      ),
    )
    .filter((block) => block !== '');
}

/** The sentence of the first block that holds all of the texts, around the first of them. */
export function sentenceWith(blocks: readonly string[], texts: readonly string[]): string {
  const wanted = texts.map(plain).filter((text) => text !== '');
  const block = blocks.find((one) => wanted.every((text) => one.includes(text)));
  if (block === undefined) return '';
  const at = block.indexOf(wanted[0] ?? '');
  const ends = [
    ...block.matchAll(/(?<!\b(?:Mr|Ms|Dr|Sen|Rs|U\.S|[A-Z]))[.!?]["']?\s+(?=["'A-Z])/g),
  ];
  const from = ends.map((end) => end.index + end[0].length).filter((end) => end <= at);
  const to = ends.map((end) => end.index + end[0].length).find((end) => end > at);
  return block.slice(from.at(-1) ?? 0, to ?? block.length).trim();
}
