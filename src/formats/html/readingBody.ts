import type { Block, BlockKind, SourceDocument } from '../../core/document/sourceDocument';
import type { LayoutElement } from '../../core/document/sourceLayout';
import type { AnnotatedDocument } from '../../core/model';
import type { Translate } from '../annotationWords';
import {
  articleLayout,
  type InlineElement,
  inlineElements,
  type LaidOut,
  type LaidOutElement,
} from './articleLayout';
import { escapeHtml } from './escapeHtml';
import { isGrid, tableRows } from './readingTable';
import { reaching, readingMarks, segmentsOf, type Segment } from './readingMarks';

/** What the body of an article is made of. */
export interface BodyInput {
  readonly document: SourceDocument;
  /** Elements of the source, from `SourceLayout`. */
  readonly elements: readonly LayoutElement[];
  readonly annotated: AnnotatedDocument;
  /** Begins every id. */
  readonly prefix: string;
  readonly t: Translate;
}

/**
 * The words of an article in the elements that they stand in, with marks. Elements and attributes are
 * ours alone: of the source only text is written, escaped. `data-o` of a block is where its readable
 * text begins, in UTF-16 code units; what is added to that text has `data-x`.
 */
export function readingBody(input: BodyInput): string {
  const body = new Body(input);
  return body.all(articleLayout(input.document, input.elements), null);
}

/** The element of a block that stands in no element of its own. */
const BLOCK_ELEMENTS: Readonly<Record<BlockKind, string>> = {
  heading: 'h2',
  paragraph: 'p',
  listItem: 'p',
  blockQuote: 'p',
  tableCell: 'p',
  caption: 'p',
};

class Body {
  private readonly marksIn: ReturnType<typeof reaching<ReturnType<typeof readingMarks>[number]>>;
  private readonly stylesIn: ReturnType<typeof reaching<InlineElement>>;
  /** Numbers of the annotations that rows lead to and whose place has been written. */
  private readonly met = new Set<number>();

  constructor(private readonly input: BodyInput) {
    const { document, elements, annotated } = input;
    this.marksIn = reaching(readingMarks(document, annotated));
    this.stylesIn = reaching(inlineElements(document, elements));
  }

  /** @param parent The element that the nodes stand in, as far as it is shown. */
  all(nodes: readonly LaidOut[], parent: LayoutElement | null): string {
    const written = nodes.map((node, at) => {
      if ('unread' in node) return this.unread(node.unread);
      if ('block' in node) return this.block(node.block, parent, nodes, at);
      return this.element(node, parent);
    });
    return written.join('\n');
  }

  private element({ element, children }: LaidOutElement, parent: LayoutElement | null): string {
    const { name } = element;
    switch (name) {
      case 'ul':
      case 'ol':
      case 'dl': {
        const first = element.first ?? 1;
        const start = name === 'ol' && first !== 1 ? ` start="${String(first)}"` : '';
        return `<${name}${start}>${this.all(children, element)}</${name}>`;
      }
      case 'li':
      case 'dt':
      case 'dd':
      case 'blockquote':
      case 'figure':
        return `<${name}>${this.all(children, element)}</${name}>`;
      case 'table':
        return isGrid(children, this.input.document)
          ? this.table(children)
          : this.all(children, null);
      default:
        return this.all(children, /^h[1-6]$/.test(name) ? element : parent);
    }
  }

  private table(children: readonly LaidOut[]): string {
    const { captions, rows } = tableRows(children);
    const caption = captions.map((each) => this.all([each], null)).join('');
    const cells = rows.map((row) => {
      const isHead = row.every(({ element }) => element.name === 'th');
      const written = row.map(({ element, children: inside }) => {
        const scope = element.name === 'th' ? ` scope="${isHead ? 'col' : 'row'}"` : '';
        return `<${element.name}${scope}>${this.all(inside, element)}</${element.name}>`;
      });
      return `<tr>${written.join('')}</tr>`;
    });
    const head = caption === '' ? '' : `<caption>${caption}</caption>`;
    return `<div class="grid" tabindex="0"><table>${head}${cells.join('\n')}</table></div>`;
  }

  /** Pictures are not shown, since nothing is loaded; what stands for them is. */
  private unread({ name, words = '' }: LayoutElement): string {
    if (name === 'hr') return '<hr data-x>';
    if (name === 'pre') return `<pre data-x tabindex="0"><code>${escapeHtml(words)}</code></pre>`;
    const { t } = this.input;
    const told = words === '' ? t('Picture left out') : t('Picture left out: {0}', words);
    return `<p class="picture" data-x>${escapeHtml(told)}</p>`;
  }

  private block(
    number: number,
    parent: LayoutElement | null,
    siblings: readonly LaidOut[],
    at: number,
  ): string {
    const { blocks } = this.input.document;
    const block = blocks[number];
    if (!block) return '';
    const name = this.elementOf(block, parent, number === 0);
    const html = `<${name} class="${block.kind}" data-o="${String(block.start)}">${this.words(block)}</${name}>`;
    if (block.kind !== 'listItem' || parent?.name === 'li' || name !== 'p' || parent?.name === 'dd')
      return html;
    // An item of a plain text stands in no list.
    const isItem = (node: LaidOut | undefined): boolean =>
      node !== undefined && 'block' in node && blocks[node.block]?.kind === 'listItem';
    const before = isItem(siblings[at - 1]) ? '' : '<ul>';
    return `${before}<li>${html}</li>${isItem(siblings[at + 1]) ? '' : '</ul>'}`;
  }

  private elementOf({ kind }: Block, parent: LayoutElement | null, isFirst: boolean): string {
    if (kind === 'heading') {
      if (isFirst) return 'h1';
      const level = Number(/^h([1-6])$/.exec(parent?.name ?? '')?.[1] ?? '2');
      return `h${String(Math.max(2, level))}`;
    }
    if (kind === 'caption' && parent?.name === 'figure') return 'figcaption';
    return BLOCK_ELEMENTS[kind];
  }

  private words(block: Block): string {
    const segments = segmentsOf(block, this.marksIn(block), this.stylesIn(block));
    const open: InlineElement[] = [];
    let html = '';
    const closeTo = (depth: number): void => {
      while (open.length > depth) html += closing(open.pop());
    };
    for (const segment of segments) {
      const { styles } = segment;
      const same = styles.findIndex((each, depth) => each !== open[depth]);
      closeTo(same < 0 ? styles.length : same);
      for (const style of styles.slice(open.length)) {
        open.push(style);
        html += opening(style);
      }
      html += this.segment(segment);
    }
    closeTo(0);
    return html;
  }

  /** The words of a segment; the first segment of an annotation has the id that rows lead to. */
  private segment({ start, end, marks }: Segment): string {
    const { document, prefix } = this.input;
    const words = escapeHtml(document.text.slice(start, end));
    const [inner] = marks;
    if (!inner) return words;
    const classes = new Set(marks.map(({ annotation }) => `k-${annotation.kind}`));
    const line = inner.isPart ? 'part' : inner.annotation.kind;
    const first = marks.filter(({ number, isPart }) => !isPart && !this.met.has(number));
    for (const { number } of first) this.met.add(number);
    const anchors = first.map(({ number }) => `<a id="${prefix}-${String(number)}"></a>`).join('');
    const numbers = [...new Set(marks.map(({ number }) => number))].join(' ');
    if (inner.annotation.status === 'suggested' && inner.annotation.confidence < 0.6)
      classes.add('unsure');
    if (inner.start === start) classes.add('from');
    if (inner.end === end) classes.add('to');
    return `${anchors}<span class="m l-${line} ${[...classes].join(' ')}" data-m="${numbers}">${words}</span>`;
  }
}

const LINKED = /^(?:https?|mailto):/i;

/** Words of a link are words: its address is told, and opened only where the reader asks for it. */
function opening({ element: { name, address = '', words } }: InlineElement): string {
  if (name === 'br') return '';
  if (name !== 'a') return `<${name}>`;
  if (!LINKED.test(address)) return '<span>';
  const title = words === undefined ? address : `${words} — ${address}`;
  return `<span class="link" role="link" tabindex="0" data-href="${escapeHtml(address)}" title="${escapeHtml(title)}">`;
}

function closing(style: InlineElement | undefined): string {
  if (!style) return '';
  const { name } = style.element;
  if (name === 'br') return '<br>';
  return name === 'a' ? '</span>' : `</${name}>`;
}
