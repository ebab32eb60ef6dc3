import { alternation, wordsOf } from '../lexicon/alternation';
import type { FrontMatter } from './frontMatter';
import { nothing, spaces } from './mendSource';

/** A rule, or the line under or over a heading. */
const RULE = /^[ \t]*([=\-_~^"#+*.`])\1{3,}[ \t]*$/gm;
/** What tells a typesetter something, and is no text: of reStructuredText, AsciiDoc and Org. */
const DIRECTIVES = [
  /^[ \t]*:[\w-][\w -]{0,30}:(?:[ \t].*)?$/gm,
  /^[ \t]*\.\.[ \t](?:[\w-]+::|_).*/gm,
  /^[ \t]*#\+(?:BEGIN|END|AUTHOR|DATE|OPTIONS).*/gim,
  /^\[(?:quote|verse|source|role|id|abstract|\.|#)[^\][\n]*\][ \t]*$/gm,
  /^(?:image|include|video|audio|toc|ifdef|ifndef|endif)::.*/gm,
  /^(?:\|===|\{\||\|-|\|\}).*/gm,
];
/** The marks of a heading: `## So`, `== So ==`, `#+TITLE: So`. */
const HEADING = /^([ \t]*(?:#{1,6}|={1,6}|\*{2,6})[ \t]+|#\+(?:TITLE|title):[ \t]*)(\S.*)/gm;
const WIKI_NOTE = /<ref(?:\s[^<>]{0,200})?>[^<]{0,2000}<\/ref>|<ref\s[^<>]{0,200}\/>/gi;

/**
 * A plain text with the marks that other tools read replaced by as many characters that show
 * nothing: front matter, rules, directives, the marks of headings, LaTeX. Offsets stay.
 */
export function withoutDirectives(source: string, matter: FrontMatter | null): string {
  const length = matter?.length ?? 0;
  let text = spaces(source.slice(0, length)) + source.slice(length);
  if (isLatex(text)) text = withoutLatex(text);
  for (const pattern of [RULE, ...DIRECTIVES]) text = text.replace(pattern, spaces);
  text = text.replace(HEADING, (_, mark: string, words: string) => {
    const isClosed = /[ =#]={1,6}$/.test(words.slice(-8).trimEnd());
    const end = isClosed ? words.lastIndexOf(' ') : words.length;
    return nothing(mark) + words.slice(0, end) + nothing(words.slice(end));
  });
  return text.includes('<ref') ? text.replace(WIKI_NOTE, nothing) : text;
}

const isLatex = (text: string): boolean =>
  /\\(?:documentclass|usepackage|begin|section|chapter|emph|textbf|textit)\b/.test(text);

/** Commands whose argument is no text of the article. */
const NO_TEXT_COMMANDS = wordsOf(
  `documentclass usepackage begin end label ref pageref footnote thanks include input
  includegraphics bibliography bibliographystyle vspace hspace author date url`,
);
const NO_TEXT = new RegExp(
  String.raw`\\(?:${alternation(NO_TEXT_COMMANDS)}|cite[a-z]*)\*?(?:\[[^\][\n]{0,200}\])?\{(?:[^{}]|\{[^{}]{0,500}\}){0,2000}\}`,
  'g',
);
const COMMENT = /(?<!\\)%.*/g;
const COMMAND = /\\(?:[a-zA-Z]+\*?(?:\[[^\][\n]{0,200}\])?|\\)(?:\{\})?/g;
const CHARACTERS: readonly (readonly [RegExp, string])[] = [
  [/---/g, '—'],
  [/(?<!-)--(?!-)/g, '–'],
  [/\\pounds\b(?:\{\})?/g, '£'],
  [/\\(?:texteuro|euro)\b(?:\{\})?/g, '€'],
  [/\\([&$%#_])/g, '$1'],
];

/** LaTeX as its reader sees it: without preamble, comments and commands, but with their words. */
function withoutLatex(source: string): string {
  const begin = source.indexOf('\\begin{document}');
  let text = spaces(source.slice(0, Math.max(0, begin))) + source.slice(Math.max(0, begin));
  text = text.replace(COMMENT, nothing).replace(NO_TEXT, nothing);
  for (const [pattern, value] of CHARACTERS) {
    text = text.replace(pattern, (found: string, character?: unknown) => {
      const shown = typeof character === 'string' ? character : value;
      return nothing(found.slice(shown.length)) + shown;
    });
  }
  return text.replace(COMMAND, nothing).replace(/[{}]/g, nothing).replace(/~/g, ' ');
}
