import { byteOf } from '../../../src/core/document/windows1252';
import { headline, paragraphs } from './article';

type Format = 'text' | 'html' | 'markdown';

/** The article written out in one way, as a text or as the bytes of a file. */
export interface Layout {
  readonly format: Format;
  readonly file: string | Uint8Array;
  /** What a layout puts between the words of an annotation, taken out again. */
  readonly undo?: (words: string) => string;
}

const all = [headline, ...paragraphs];
const plain = `${all.join('\n\n')}\n`;

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const wrapped = (width: number, prefix = ''): string =>
  all
    .map((text) => wrap(text, width).map((line) => prefix + line))
    .map((lines) => lines.join('\n'))
    .join(`\n${prefix.trimEnd()}\n`);

/** Lines that are as long as they can be, and so end inside long words. */
function hyphenated(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = width - line.length - 2;
    if (line.length + 1 + word.length <= width) line = line === '' ? word : `${line} ${word}`;
    else if (room >= 4 && /^\p{L}{9,}[.,]?$/u.test(word)) {
      const cut = Math.min(room, word.length - 4);
      lines.push(`${line} ${word.slice(0, cut)}-`);
      line = word.slice(cut);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Printed pages of nine lines, each with its number and a running head. */
function printed(): string {
  const lines = paragraphs.flatMap((text) => [...wrap(text, 70), '']);
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += 9) {
    pages.push(
      lines
        .slice(at, at + 9)
        .join('\n')
        .trimEnd(),
    );
  }
  const turn = (page: number): string =>
    `\n\n${String(page)}\n\f\nTHE HARBOUR GAZETTE — SPRING\n\n`;
  return `${headline}\n\n${pages.reduce((text, page, at) => text + turn(at + 1) + page)}`;
}

const straight = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

const entities = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replace(/[“”’—éêú€£]/g, (character) => `&#${String(character.charCodeAt(0))};`);

const named = (text: string): string =>
  text.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;').replaceAll('’', '&rsquo;');

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head>${head}<title>${headline}</title></head><body>${body}</body></html>`;

const inParagraphs = (text = (words: string): string => words): string =>
  `<h1>${text(headline)}</h1>\n${paragraphs.map((each) => `<p>${text(each)}</p>`).join('\n')}`;

const bytesOf = (text: string, table: ReadonlyMap<string, number>): Uint8Array =>
  Uint8Array.from(Array.from(text, (one) => table.get(one) ?? one.charCodeAt(0)));

/** The high half of an encoding of one byte a character, as the platform decodes it. */
function tableOf(label: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(label);
  const codes = Array.from({ length: 128 }, (_, at) => at + 128);
  return new Map(codes.map((code) => [decoder.decode(Uint8Array.of(code)), code]));
}

/** Some hosts decode it as Latin-1, so the table of the engine is asked. */
const windows1252 = new Map(
  Array.from(plain, (character) => [character, byteOf(character) ?? character.charCodeAt(0)]),
);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

/** UTF-8 that was taken for another encoding. */
function mistaken(text: string, label: string): string {
  return new TextDecoder(label).decode(new TextEncoder().encode(text));
}

const withoutTags = (words: string): string => words.replace(/<[^>]*>/g, '');
const decoded = (words: string): string =>
  withoutTags(words)
    .replace(/&(?:amp;)?#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(?:amp;)?[lr][ds]quo;/g, '');

const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>';
const related =
  '<div class="related"><h2>Related</h2><ul><li><a href="/r">Norway pledges 5 million euros for lighthouses</a></li></ul></div>';

const textLayouts: Readonly<Record<string, Layout>> = {
  'a line a paragraph': { format: 'text', file: all.join('\n') },
  'wrapped at 40': { format: 'text', file: wrapped(40) },
  'wrapped at 60': { format: 'text', file: wrapped(60) },
  'wrapped at 72': { format: 'text', file: wrapped(72) },
  'wrapped at 80': { format: 'text', file: wrapped(80) },
  'quoted mail': { format: 'text', file: wrapped(70, '> ') },
  'mail quoted twice': { format: 'text', file: wrapped(66, '> > ') },
  'mail with bars': { format: 'text', file: wrapped(70, '| ') },
  // Where the last line of a paragraph is as long as the others, nothing tells its end.
  'a blank line for each printed line': {
    format: 'text',
    file: all.map((text) => wrap(text, 76).join('\n\n')).join('\n\n'),
  },
  'indented paragraphs': {
    format: 'text',
    file: `${headline}\n\n${paragraphs.map((text) => `    ${wrap(text, 70).join('\n')}`).join('\n')}`,
  },
  'an indented page': { format: 'text', file: wrapped(66, '          ') },
  CRLF: { format: 'text', file: wrapped(72).replaceAll('\n', '\r\n') },
  CR: { format: 'text', file: plain.replaceAll('\n', '\r') },
  'CR CR LF': { format: 'text', file: wrapped(72).replaceAll('\n', '\r\r\n') },
  'no-break spaces': {
    format: 'text',
    file: plain.replace(/(\d|[“€£]|Minister) /g, '$1\u00a0'),
  },
  'soft hyphens': { format: 'text', file: plain.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad') },
  'two spaces between sentences': { format: 'text', file: plain.replace(/([.?!]”?) /g, '$1  ') },
  'straight marks': { format: 'text', file: straight(plain) },
  'typed marks': { format: 'text', file: plain.replaceAll('“', '``').replaceAll('”', "''") },
  'hyphens at line ends': {
    format: 'text',
    file: all.map((text) => hyphenated(text, 60).join('\n')).join('\n\n'),
  },
  'printed pages': {
    format: 'text',
    file: printed(),
    undo: (words) => words.replace(/\s\d+\s+THE HARBOUR GAZETTE — SPRING\s/g, ' '),
  },
  'footnote marks': {
    format: 'text',
    file: `${headline}\n\n${paragraphs.map((text, at) => `${text}[${String(at + 1)}]`).join('\n\n')}`,
  },
  'raised footnote marks': {
    format: 'text',
    file: `${headline}\n\n${paragraphs.map((text) => `${text}³`).join('\n\n')}`,
  },
  'references in text': { format: 'text', file: named(plain), undo: decoded },
  'references escaped twice': {
    format: 'text',
    file: named(plain).replaceAll('&', '&amp;'),
    undo: decoded,
  },
  'tags in text': {
    format: 'text',
    file: `${headline}\n\n${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}`,
  },
  'mojibake of Windows-1252': {
    format: 'text',
    file: mistaken(plain, 'windows-1252'),
    undo: (words) =>
      new TextDecoder().decode(
        Uint8Array.from(Array.from(words, (one) => byteOf(one) ?? one.charCodeAt(0))),
      ),
  },
  'fields above, rights below': {
    format: 'text',
    file: `BYLINE: Rosa Dias\nLENGTH: 310 words\nDATELINE: SETUBAL\n\n${plain}\nLOAD-DATE: March 4, 2024\n\nCopyright 2024 The Harbour Gazette\n`,
  },
  'a release': { format: 'text', file: `FOR IMMEDIATE RELEASE\n\n${plain}\n###\n` },
};

const encodings: Readonly<Record<string, Layout>> = {
  'UTF-8': { format: 'text', file: new TextEncoder().encode(plain) },
  'UTF-8 with a mark': { format: 'text', file: new TextEncoder().encode(`\ufeff${plain}`) },
  'UTF-16 LE with a mark': { format: 'text', file: utf16(`\ufeff${plain}`, true) },
  'UTF-16 LE': { format: 'text', file: utf16(plain, true) },
  'UTF-16 BE with a mark': { format: 'text', file: utf16(`\ufeff${plain}`, false) },
  'UTF-16 BE': { format: 'text', file: utf16(plain, false) },
  'Windows-1252': { format: 'text', file: bytesOf(plain, windows1252) },
  'declared as Latin-1': {
    format: 'html',
    file: bytesOf(page(inParagraphs(), '<meta charset="iso-8859-1">'), windows1252),
  },
  'declared as Mac Roman': {
    format: 'html',
    file: bytesOf(page(inParagraphs(), '<meta charset="macintosh">'), tableOf('macintosh')),
  },
};

const pages: Readonly<Record<string, Layout>> = {
  'HTML paragraphs': { format: 'html', file: page(inParagraphs()) },
  'HTML of the nineties': {
    format: 'html',
    file: `<HTML><HEAD><TITLE>${headline}</TITLE></HEAD><BODY><H1>${headline}</H1><P>${paragraphs.join('\n<P>')}</BODY></HTML>`,
  },
  'HTML line breaks': {
    format: 'html',
    file: page(`<h1>${headline}</h1><div>${paragraphs.join('<br><br>\n')}</div>`),
  },
  'HTML divisions': {
    format: 'html',
    file: page(`<h1>${headline}</h1>${paragraphs.map((text) => `<div>${text}</div>`).join('')}`),
  },
  'a layout table': {
    format: 'html',
    file: page(
      `<table><tr><td width="120">${menu}</td><td><h1>${headline}</h1>${paragraphs.join('<br><br>')}</td></tr></table>`,
    ),
  },
  'printed text in HTML': {
    format: 'html',
    file: page(
      `<h1>${headline}</h1><pre>${paragraphs.map((text) => wrap(text, 70).join('\n')).join('\n\n')}</pre>`,
    ),
  },
  'spans inside words': {
    format: 'html',
    file: page(inParagraphs((text) => text.replace(/(\p{L}{3})(\p{L}{3})/gu, '<span>$1</span>$2'))),
    undo: withoutTags,
  },
  'numeric references': { format: 'html', file: page(inParagraphs(entities)), undo: decoded },
  'a saved page': {
    format: 'html',
    file: page(
      `${menu}<div class="main"><article>${inParagraphs()}</article>${related}</div><footer>© 2024 The Harbour Gazette</footer>`,
    ),
  },
};

const markup: Readonly<Record<string, Layout>> = {
  Markdown: { format: 'markdown', file: `# ${headline}\n\n${paragraphs.join('\n\n')}\n` },
  'Markdown with front matter': {
    format: 'markdown',
    file: `---\ntitle: ${headline}\ndate: 2024-03-04\n---\n\n# ${headline}\n\n${paragraphs.map((text) => wrap(text, 80).join('\n')).join('\n\n')}\n`,
  },
  'Markdown with emphasis and links': {
    format: 'markdown',
    file: `${headline}\n===\n\n${paragraphs
      .join('\n\n')
      .replace(/\b(Cardoso|Amrani)\b/g, '**$1**')
      .replace('European Commission', '[European Commission](https://ec.example/c)')}\n`,
    undo: (words) => words.replace(/\]\([^()]*\)/g, ''),
  },
  'front matter in text': {
    format: 'text',
    file: `---\ntitle: ${headline}\nlayout: post\n---\n\n${plain}`,
  },
  reStructuredText: {
    format: 'text',
    file: `${headline}\n${'='.repeat(headline.length)}\n\n:Author: Rosa Dias\n\n${paragraphs.map((text) => wrap(text, 78).join('\n')).join('\n\n')}\n\n.. image:: quay.jpg\n`,
  },
  AsciiDoc: {
    format: 'text',
    file: `= ${headline}\n:author: Rosa Dias\n\n${paragraphs.join('\n\n')}\n`,
  },
  Org: {
    format: 'text',
    file: `#+TITLE: ${headline}\n#+AUTHOR: Rosa Dias\n\n${paragraphs.join('\n\n')}\n`,
  },
  wikitext: {
    format: 'text',
    file: `== ${headline} ==\n\n${paragraphs.join('\n\n').replace('European Commission', '[[European Commission]]').replace('Werner Holt', "'''Werner Holt'''")}\n\n[[Category:Ferries]]\n`,
  },
  LaTeX: {
    format: 'text',
    file: `\\documentclass{article}\n\\begin{document}\n\\section*{${headline}}\n\n${paragraphs.join('\n\n').replaceAll('“', '``').replaceAll('”', "''").replaceAll('$', '\\$')}\n\n\\end{document}\n`,
  },
};

/** The article in the kinds of files and encodings that it may come in. */
export const layouts: Readonly<Record<string, Layout>> = {
  ...textLayouts,
  ...encodings,
  ...pages,
  ...markup,
};

/** The article as it is easiest to read. */
export const easiest = plain;
