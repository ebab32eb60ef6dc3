// The sorts of inputs, and how one of each is made up.
import { ownTexts } from '../golden/ownTexts.js';
import { formats, type FuzzInput } from './fuzzInput.js';
import { hostilePieces } from './hostilePieces.js';
import { edited, mutated } from './mutate.js';
import { character, characters, piece, sentence, typedPieces } from './pieces.js';
import { type Random, randomFor } from './random.js';

type Sort = (random: Random) => FuzzInput;

const sources = ownTexts();

/** Some of a text of our own, mostly followed by some of another. */
function excerpt(random: Random, most: number): FuzzInput {
  const { source: text, format } = random.pick(random.pick(sources).texts);
  const start = random.chance(0.7) ? 0 : random.between(0, text.length);
  const one = text.slice(start, start + random.between(most / 5, most));
  const other = random.pick(random.pick(sources).texts).source;
  const from = random.between(0, other.length);
  const more = random.chance(0.6) ? `\n\n${other.slice(from, from + most / 3)}` : '';
  return { format, versions: [one + more] };
}

const mutatedArticle: Sort = (random) => {
  const input = excerpt(random, 3000);
  let [text] = input.versions;
  for (let count = random.between(1, 15); count > 0; count -= 1) text = mutated(text, random);
  return { format: input.format, versions: [text.slice(0, 20_000)] };
};

const markup = [
  ...['<p>', '</p>', '<div>', '</div>', '<b>', '</b>', '<blockquote>', '</blockquote>', '<br/>'],
  ...['<ul><li>', '</li>', '<table><tr><td>', '</td>', '<h1>', '</h2>', '<q>', '</q>', '<pre>'],
  ...[
    '<script>',
    '</script>',
    '<style>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x',
    '<!DOCTYPE',
    '<',
  ],
  ...[
    '<a href="x',
    '">',
    "<p class='",
    '<p hidden>',
    '<nav>',
    '<svg>',
    '<title>',
    '</title>',
    '/>',
  ],
  ...['&', '&amp;', '&amp', '&lt;p&gt;', '&#0;', '&#xD800;', '&#x1F600;', '&ldquo;', '&rdquo;'],
  ...['&nbsp;', '&shy;', '&notit;', '&#9999999999;', '&fjlig;', '&hellip;'],
  ...[
    '\n# ',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n    ',
    '\n```\n',
    '\n---\n',
    '\n===\n',
    '\n| a | b |\n',
    '**',
  ],
  ...[
    '_',
    '`',
    '[',
    '](',
    ')',
    '![',
    '[^1]',
    '\n[^1]: ',
    '\n[a]: <',
    '\\',
    '  \n',
    '~~',
    'http://a.b',
  ],
];

const hostileMarkup: Sort = (random) => {
  const parts = random.many(random.between(1, 60), () => {
    if (random.chance(0.45)) return random.pick(markup);
    if (random.chance(0.2)) return random.pick(markup).repeat(random.between(2, 200));
    return random.chance(0.5) ? ` ${sentence(random)} ` : piece(random);
  });
  return { format: random.pick(formats), versions: [parts.join('').slice(0, 20_000)] };
};

const anyCharacters: Sort = (random) => {
  const share = random.next();
  const parts = random.many(random.between(1, 300), () => {
    if (random.chance(share)) return character(random);
    return random.chance(0.5) ? random.pick(typedPieces) : ` ${sentence(random)}`;
  });
  return { format: random.pick(formats), versions: [parts.join('')] };
};

const repeatedPieces: Sort = (random) => {
  const unit = random.many(random.between(1, 3), () => random.pick(hostilePieces)).join('');
  const length = Math.ceil(10 ** (2 + 2.3 * random.next()));
  const body = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const before = random.chance(0.5) ? piece(random) : '';
  const after = random.chance(0.5) ? piece(random) : '';
  return { format: random.pick(formats), versions: [before + body + after] };
};

const editedArticle: Sort = (random) => {
  const { format, versions } = excerpt(random, 1800);
  let [text] = versions;
  const later = random.many(random.between(2, 8), () => (text = edited(text, random)));
  return { format, versions: [...versions, ...later] };
};

/** A few sentences and letters typed into them: what one word changes elsewhere shows here best. */
const typedSentences: Sort = (random) => {
  const paragraphs = random.many(random.between(1, 5), () =>
    random.many(random.between(1, 3), () => sentence(random)).join(' '),
  );
  let text = (random.chance(0.7) ? 'Homes\n\n' : '') + paragraphs.join('\n\n');
  const first = text;
  const later = random.many(random.between(1, 6), () => {
    if (random.chance(0.4)) return (text = edited(text, random));
    const ends = [...text.matchAll(/\b|[.,“”"]/g)].map((match) => match.index);
    const at = random.chance(0.8) ? (ends[random.between(0, ends.length - 1)] ?? 0) : 0;
    const removed = random.chance(0.3) ? random.between(1, 8) : 0;
    const typed = random.chance(0.5)
      ? random.pick(['a', ' all', ' 🙂', 's', ' ', '.', '“', '”', 'B', '\n', '\n\n', ' he said'])
      : random.chance(0.2)
        ? characters(random, 2)
        : random.pick(typedPieces);
    return (text = text.slice(0, at) + typed + text.slice(at + removed));
  });
  return { format: random.pick(['text', 'text', 'markdown']), versions: [first, ...later] };
};

const sorts = new Map<string, Sort>([
  ['mutated article', mutatedArticle],
  ['hostile markup', hostileMarkup],
  ['any characters', anyCharacters],
  ['repeated pieces', repeatedPieces],
  ['edited article', editedArticle],
  ['typed sentences', typedSentences],
]);

export const sortNames: readonly string[] = [...sorts.keys()];

/** The sort of the input with a number: they come in turn. */
export const sortOf = (number: number): string => sortNames[number % sortNames.length] ?? '';

/** The input with a number, counted from 0, in a run with a seed. */
export function inputOf(seed: number, number: number): { sort: string; input: FuzzInput } {
  const sort = sortOf(number);
  const make = sorts.get(sort);
  if (!make) throw new Error(`No such sort: ${sort}`);
  return { sort, input: make(randomFor(seed, number)) };
}
