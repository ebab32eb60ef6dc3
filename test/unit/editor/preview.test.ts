import assert from 'node:assert/strict';
import type { PreviewBlock } from '../../../src/formats/html/previewBlocks';
import { markedTokens, type MarkdownToken } from '../../../src/editor/preview/markedTokens';

/** A token as markdown-it makes it. */
class Token implements MarkdownToken {
  content = '';
  map: [number, number] | null = null;
  children: MarkdownToken[] | null = null;
  attrs: [string, string][] | null = null;
  constructor(
    readonly type: string,
    readonly tag: string,
    readonly nesting: -1 | 0 | 1,
  ) {}
}

const token = (type: string, content = '', more: Partial<Token> = {}): Token =>
  Object.assign(new Token(type, '', 0), { content }, more);

const paragraph = (line: number, ...children: Token[]): Token[] => [
  token('paragraph_open', '', { map: [line, line + 1] }),
  token('inline', children.map(({ content }) => content).join(''), {
    map: [line, line + 1],
    children,
  }),
  token('paragraph_close'),
];

/** The text of rendered tokens, marks in brackets. */
const shown = (tokens: readonly MarkdownToken[]): string =>
  tokens
    .flatMap(({ children }) => children ?? [])
    .map(({ type, content }) => {
      if (type === 'speechmark_open') return '[';
      if (type === 'speechmark_close') return ']';
      return type === 'softbreak' ? ' ' : content;
    })
    .join('');

const block = (line: number, text: string, ...words: string[]): PreviewBlock => ({
  line,
  text,
  marks: words.map((each) => {
    const start = text.lastIndexOf(each);
    return { start, end: start + each.length, classes: 'speechmark', title: 'Quill — person' };
  }),
});

describe('marks in the preview of Markdown', () => {
  it('lie on the right words, also over emphasis, links and quotation marks drawn otherwise', () => {
    const tokens = paragraph(
      2,
      token('text', 'Quill said Mara '),
      token('strong_open'),
      token('text', 'Quill'),
      token('strong_close'),
      token('text', ' would “stay'),
      token('softbreak'),
      token('text', 'there”.'),
    );
    const before = JSON.stringify(tokens);
    const blocks = [
      block(2, 'Quill said Mara Quill would "stay there".', 'Mara Quill', '"stay there"'),
    ];
    assert.equal(
      shown(markedTokens(tokens, blocks)),
      'Quill said [Mara ][Quill] would [“stay] [there”].',
    );
    assert.equal(JSON.stringify(tokens), before, 'tokens are kept by markdown-it, so stay');
  });

  it('choose the nearest of blocks that read the same', () => {
    const tokens = [
      ...paragraph(0, token('text', 'Oro pays $3 million.')),
      ...paragraph(9, token('text', 'Oro pays $3 million.')),
    ];
    const blocks = [
      block(0, 'Oro pays $3 million.'),
      block(9, 'Oro pays $3 million.', '$3 million'),
    ];
    assert.equal(shown(markedTokens(tokens, blocks)), 'Oro pays $3 million.Oro pays [$3 million].');
  });

  it('are left out where the words are not found for sure', () => {
    const tokens = paragraph(0, token('text', 'Oro and Oro (c) pay.'));
    assert.equal(
      shown(markedTokens(tokens, [block(0, 'Oro and Oro © pay at once.', 'Oro')])),
      'Oro and Oro (c) pay.',
    );
    assert.equal(
      shown(markedTokens(tokens, [block(0, 'Vell and Oro pay.', 'pay')])),
      'Oro and Oro (c) [pay].',
    );
  });
});
