/** An article of our own that the tests of intake write into files of many kinds. */
export type Block =
  | { readonly kind: 'heading' | 'paragraph' | 'quotation'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export const headline = 'Harbour nations agree on a fund for drowned coasts';

/** What the footnote of the third paragraph says. It stands behind the paragraph's first sentence. */
export const footnote = 'Report of the Coastal Commission, 12 May, page 4.';

export const blocks: readonly Block[] = [
  {
    kind: 'paragraph',
    text: 'LISBON, 3 June 2026 – Portugal will give €40 million to a new fund for drowned coasts, Prime Minister Helena Bastos said on Wednesday at the close of a two-day meeting of harbour nations.',
  },
  {
    kind: 'paragraph',
    text: '“We have talked about the sea for thirty years, and the sea has not waited for us,” Ms. Bastos told reporters. “This is the first money that is not a loan.”',
  },
  {
    kind: 'paragraph',
    text: 'The Coastal Commission estimates that repairs will cost $2.3 billion over ten years. Its chairman, Piet Verhagen, warned that half of the harbours would be closed by 2040 unless states acted together.',
  },
  { kind: 'heading', text: 'Norway and Ghana promise more' },
  {
    kind: 'paragraph',
    text: 'Norway pledged $120 million for sea walls in West Africa. Ghana’s finance minister, Kwame Asante, said his government would match it with 15 million dollars from its own budget.',
  },
  {
    kind: 'quotation',
    text: '“Nobody in Accra believes that walls alone will save us,” Mr. Asante said. “But without them we lose the fishing towns first.”',
  },
  {
    kind: 'list',
    items: [
      'Canada announced that it would contribute $75 million to early-warning systems.',
      'The World Bank said it would lend $300 million for new quays.',
      'Japan denied that it had asked for a share of the contracts.',
    ],
  },
  { kind: 'heading', text: 'Critics want faster payment' },
  {
    kind: 'paragraph',
    text: 'Environmental groups called the agreement late. “A pledge without a date is a postcard,” said Ines Carvalho, director of Open Shore, who demanded that the first payments be made before the winter storms.',
  },
  {
    kind: 'paragraph',
    text: 'The European Commission promised to pay €25 million by October. A spokesman, Jonas Weber, rejected the criticism and said that the member states had never moved so quickly.',
  },
  {
    kind: 'table',
    rows: [
      ['State', 'Promised'],
      ['Norway', '$120 million'],
      ['Canada', '$75 million'],
    ],
  },
  {
    kind: 'paragraph',
    text: 'The nations will meet again in Accra in November, when Ms. Bastos hopes that at least ten more governments will join the fund.',
  },
];

/** The article as Markdown, written by hand so to speak. */
export const plainArticle = (): string =>
  [`# ${headline}`, ...blocks.map(markdownOf), `[^1]: ${footnote}`].join('\n\n') + '\n';

function markdownOf(block: Block, at: number): string {
  switch (block.kind) {
    case 'heading':
      return `## ${block.text}`;
    case 'quotation':
      return `> ${block.text}`;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table': {
      const [head = [], ...rows] = block.rows.map((cells) => `| ${cells.join(' | ')} |`);
      return [head, '| - | - |', ...rows].join('\n');
    }
    case 'paragraph':
      return at === 2 ? block.text.replace('. ', '.[^1] ') : block.text;
  }
}
