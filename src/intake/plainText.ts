import { type PrintedLine, PrintedLines } from '../core/document/printedLines';
import { type Content, element } from './hast';

const ITEM = /^(?:[•‣▪●◦·*–—-]|\(?\d{1,2}[.)])\s+(?=\S)/;
/** Quotations inside quotations are told apart so far. */
const DEEPEST = 12;
const RULE = /^(?:[-_=*~][ \t]?){2,}$/;

/**
 * Plain text as HTML: paragraphs, of lines that were wrapped at a width, lists, rules, and quoted
 * mail as block quotations.
 */
export function plainTextToHtml(text: string): Content[] {
  const printed = new PrintedLines(text);
  const blocks: Block[] = [];
  let joint: 'new' | ReturnType<PrintedLines['jointAfter']> = 'new';
  for (const [at, line] of printed.lines.entries()) {
    const last = blocks.at(-1);
    if (line.text === '') {
      joint = 'new';
      continue;
    }
    if (
      joint === 'new' ||
      joint === 'divide' ||
      !last ||
      last.depth !== Math.min(DEEPEST, line.depth)
    ) {
      blocks.push({
        depth: Math.min(DEEPEST, line.depth),
        text: line.text,
        follows: joint === 'divide',
      });
    } else {
      last.text = joined(last.text, line, joint);
    }
    joint = printed.jointAfter(at);
  }
  return nested(blocks, 0);
}

interface Block {
  readonly depth: number;
  text: string;
  /** Stands right under the block before, without a blank line. */
  readonly follows: boolean;
}

function joined(before: string, { text }: PrintedLine, joint: string): string {
  if (joint === 'space') return `${before} ${text}`;
  return (joint === 'glue' ? before.slice(0, -1) : before) + text;
}

/** Blocks of a depth and deeper. */
function nested(blocks: readonly Block[], depth: number): Content[] {
  const parts: Content[] = [];
  for (let at = 0; at < blocks.length;) {
    const isDeeper = (blocks[at]?.depth ?? 0) > depth;
    let end = at;
    while (end < blocks.length && (blocks[end]?.depth ?? 0) > depth === isDeeper) end++;
    const own = blocks.slice(at, end);
    if (isDeeper) parts.push(element('blockquote', nested(own, depth + 1)));
    else parts.push(...flat(own));
    at = end;
  }
  return parts;
}

/** Blocks of one depth. */
function flat(blocks: readonly Block[]): Content[] {
  const parts: Content[] = [];
  for (let at = 0; at < blocks.length;) {
    const text = blocks[at]?.text ?? '';
    let end = at;
    while (end < blocks.length && ITEM.test(blocks[end]?.text ?? '')) end++;
    // A line alone that opens with a dash or a number is a sentence like any other.
    if (end - at > 1) {
      const items = blocks.slice(at, end).map((block) => block.text.replace(ITEM, ''));
      const list = /^\(?\d/.test(text) ? 'ol' : 'ul';
      parts.push(
        element(
          list,
          items.map((item) => element('li', [item])),
        ),
      );
      at = end;
    } else {
      parts.push(RULE.test(text) ? element('hr', []) : element('p', [text]));
      at++;
    }
  }
  return parts;
}
