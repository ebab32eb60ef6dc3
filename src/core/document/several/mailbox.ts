import { spaces } from '../mendSource';
import type { ArticleText } from './articleText';
import { dateIn } from './dates';
import { bodyText, fieldText, isHtml, type MimePart, mimePart, textPart } from './mimeText';

/** The line before each mail of an mbox: “From a@example Sat May  3 10:15:00 2031”. */
const FROM =
  /^From \S{1,200} {1,4}[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}.{0,40}\r?\n(?=[\w-]{2,40}:)/gm;

/** The mails of an mbox; null for any other file. */
export function mailboxArticles(source: string): readonly ArticleText[] | null {
  if (!/^\ufeff?From \S/.test(source)) return null;
  const mails = [...source.matchAll(FROM)];
  if (mails.length === 0) return null;
  return mails.map((match, at) => {
    const start = match.index + match[0].length;
    const end = mails[at + 1]?.index ?? source.length;
    return mailText(source, mimePart(source, { start, end }), start, end);
  });
}

function mailText(source: string, mail: MimePart, start: number, end: number): ArticleText {
  const part = textPart(source, mail);
  const body = part ? bodyText(source, part) : '';
  const from = part?.body.start ?? end;
  const head = headText(source.slice(start, from));
  const sender = fieldText(mail.fields.get('from') ?? '');
  const isPage = part !== null && isHtml(part);
  return {
    start,
    end,
    format: isPage ? 'html' : 'text',
    text: (isPage ? spaces(head) : head) + body + spaces(source.slice(from + body.length, end)),
    title: fieldText(mail.fields.get('subject') ?? '') || null,
    source: nameOf(sender),
    date: dateIn(mail.fields.get('date') ?? '') ?? mail.fields.get('date') ?? null,
  };
}

/** The header with nothing left of it but the subject, which is the headline. */
function headText(header: string): string {
  const subject = /^(Subject:)([^\r\n]*)$/im.exec(header);
  // Encoded words are no text that could be marked.
  if (!subject || subject[0].includes('=?')) return spaces(header);
  const [, label = '', words = ''] = subject;
  const at = subject.index + label.length;
  return spaces(header.slice(0, at)) + words + spaces(header.slice(at + words.length));
}

/** The name of a mail's sender, or the address alone. */
function nameOf(sender: string): string | null {
  const address = sender.lastIndexOf('<');
  const name = (address > 0 ? sender.slice(0, address) : sender).trim();
  return name.replace(/^"(.*)"$/, '$1') || null;
}
