import type { ArticlePart } from '../../core/model';
import type { Translate } from '../words/localisation';
import { escapeMarkdown } from '../words/escapeMarkdown';

/** How a citation is written. */
export type CitationStyle = 'plain' | 'markdown' | 'bibtex' | 'apa';

/** What is cited, on one line each, without markup. */
export interface Cited {
  /** The words, and who says them. */
  readonly said: string;
  readonly title: string | null;
  readonly fileName: string;
  /** Who published it, and when, where the file says so. */
  readonly part?: Pick<ArticlePart, 'source' | 'date'>;
  /** “paragraph 3”. */
  readonly place: string;
}

/** The names of the styles, in the order in which they are offered. */
export function citationStyles(t: Translate): Readonly<Record<CitationStyle, string>> {
  return { plain: t('Plain text'), markdown: 'Markdown', bibtex: 'BibTeX', apa: 'APA' };
}

/** A citation to paste elsewhere. A date that is not known is not made up. */
export function writeCitation(cited: Cited, style: CitationStyle, t: Translate): string {
  switch (style) {
    case 'plain': {
      const { title, fileName, said, place } = cited;
      return t(
        '{0} In: {1}, {2}.',
        said,
        title === null ? fileName : t('“{0}” ({1})', title, fileName),
        place,
      );
    }
    case 'markdown':
      return markdownCitation(cited);
    case 'bibtex':
      return bibtexEntry(cited);
    case 'apa':
      return apaCitation(cited);
  }
}

function markdownCitation({ said, title, fileName, place, part }: Cited): string {
  const titled = title === null ? [] : [`*${escapeMarkdown(title)}*`];
  const told = [part?.source, part?.date].flatMap((each) => (each ? [escapeMarkdown(each)] : []));
  const source = [...titled, ...told, escapeMarkdown(fileName), escapeMarkdown(place)];
  return `> ${escapeMarkdown(said)}\n>\n> — ${source.join(', ')}`;
}

function bibtexEntry({ said, title, fileName, place, part }: Cited): string {
  const year = /^\d{4}/.exec(part?.date ?? '')?.[0];
  const stem = (title ?? fileName).normalize('NFD').toLowerCase();
  const words = stem.match(/[a-z\d]+/g)?.slice(0, 3) ?? [];
  const fields = [
    ['title', `{${bibtexText(title ?? fileName)}}`],
    ['organization', part?.source && bibtexText(part.source)],
    ['date', part?.date && bibtexText(part.date)],
    ['year', year],
    ['howpublished', title !== null && bibtexText(fileName)],
    ['note', bibtexText(`${place}: ${said}`)],
  ].flatMap(([name, value]) => (value ? [`  ${String(name)} = {${value}},\n`] : []));
  return `@misc{${[...words, year ?? 'nd'].join('-')},\n${fields.join('')}}`;
}

/** Text as BibTeX has it; braces that do not pair would end the entry. */
function bibtexText(text: string): string {
  return text
    .replace(/\\/g, '\\textbackslash ')
    .replace(/[{}&%$#_~^]/g, (sign) =>
      sign === '~' || sign === '^' ? `\\${sign}{}` : `\\${sign}`,
    );
}

/** The words with a reference in brackets, and the entry of the list of references, APA 7. */
function apaCitation({ said, title, fileName, place, part }: Cited): string {
  const date = apaDate(part?.date);
  const year = /\d{4}/.exec(date)?.[0] ?? 'n.d.';
  const name = title ?? fileName;
  const where = place.replace(/^paragraph /, 'para. ');
  const publisher = part?.source ? ` ${part.source}.` : '';
  const file = title === null ? '' : ` [${fileName}].`;
  return `${said} (“${name},” ${year}, ${where})\n\n${name}. (${date}).${file}${publisher}`;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** “2031, May 3”, the file's own words, or “n.d.”. */
function apaDate(date: string | null | undefined): string {
  if (!date) return 'n.d.';
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? date : `${year}, ${name} ${String(Number(day))}`;
}
