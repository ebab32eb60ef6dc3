import compromise from 'compromise';
import { columns, ratio } from './columns';
import { pronounClass } from './pronounClasses';
import { overlap, type Range } from './ranges';
import { type Article, isJoint, keyOf } from './readGold';

/** One match as `json({ offset: true })` gives it: its place in the text that was read. */
interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** A match of compromise's; its type declarations leave out what is asked of it here. */
interface View {
  readonly found: boolean;
  refersTo(): View;
  forEach(visit: (one: View) => void): void;
  json(options: { readonly offset: true }): readonly Found[];
}

const rangeOf = ({ offset: { start, length } }: Found): Range => ({ start, end: start + length });

/**
 * What compromise alone makes of he and she: the antecedents that `pronouns().refersTo()` finds in
 * the articles. One is right when it shares words with a mention of whom the pronoun stands for.
 */
export function compromiseLine(articles: readonly Article[]): string {
  let gold = 0;
  let linked = 0;
  let right = 0;
  for (const { source, mentions } of articles) {
    const single = mentions.filter((mention) => !isJoint(mention));
    const pronouns = single.filter(({ text }) => pronounClass(text) === 'he/she');
    gold += pronouns.length;
    const pronounsFound = compromise(source) as unknown as { pronouns(): View };
    pronounsFound.pronouns().forEach((pronoun) => {
      const [place] = pronoun.json({ offset: true }).map(rangeOf);
      const mention = pronouns.find((one) => place && overlap(one, place));
      const antecedent = pronoun.refersTo();
      if (!mention || !antecedent.found) return;
      linked++;
      const ranges = antecedent.json({ offset: true }).map(rangeOf);
      const isSame = single.some(
        (one) =>
          one !== mention &&
          keyOf(one) === keyOf(mention) &&
          ranges.some((range) => overlap(one, range)),
      );
      if (isSame) right++;
    });
  }
  return (
    '  compromise, he/she'.padEnd(20) +
    columns([gold, '', linked, right, ratio(right, linked), ratio(right, gold)])
  );
}
