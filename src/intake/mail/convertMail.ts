import type { Root } from 'hast';
import type { Address, Attachment, Email } from 'postal-mime';
import type { Conversion, ConvertedArticle } from '../converter';
import { page } from '../hast';
import { parseHtml, treeToMarkdown } from '../html/htmlToMarkdown';
import { textOf } from '../html/textOf';
import { IntakeError } from '../intakeError';
import { isoDate } from '../isoDate';
import { plainTextToHtml } from '../plainText';
import { isForwarded, markEarlierHtml, markEarlierText } from './earlierMail';
import { readMail, undecodedIn } from './readMail';

/** Mails inside mails are read so deep. */
const DEEPEST = 4;

/**
 * Reads a mail: its subject is the title, who sent it the source. A mail that is attached is an
 * article of its own; other attachments are named in a notice.
 * @throws IntakeError when it is damaged or no mail.
 */
export async function convertMail(bytes: Uint8Array): Promise<Conversion> {
  const mail = await readMail(bytes);
  const isMail = mail.from !== undefined || mail.subject !== undefined || mail.date !== undefined;
  if (!isMail) throw new IntakeError('it is damaged: it has no head of a mail');
  return convertParts(mail, 0);
}

async function convertParts(mail: Email, depth: number): Promise<Conversion> {
  const articles = [articleOf(mail)];
  const notices: string[] = [];
  const left: Attachment[] = [];
  for (const attachment of mail.attachments) {
    const inner = depth < DEEPEST ? mailIn(attachment) : null;
    if (inner === null) {
      // A picture in the text is none that anybody attached.
      if (attachment.related !== true || attachment.disposition === 'attachment')
        left.push(attachment);
      continue;
    }
    const converted = await convertParts(await readMail(inner), depth + 1);
    articles.push(...converted.articles);
    notices.push(...converted.notices);
  }
  if (left.length > 0) notices.push(`Attachments were left out: ${left.map(nameOf).join(', ')}.`);
  const lost = undecodedIn(mail);
  if (lost > 0) notices.push(`Characters that could not be decoded: ${String(lost)}.`);
  return { articles: articles.filter(({ markdown }) => markdown.trim() !== ''), notices };
}

/** The bytes of a mail that is attached, or null. */
function mailIn({ mimeType, filename, content }: Attachment): Uint8Array | null {
  const isMail = mimeType === 'message/rfc822' || /\.eml$/i.test(filename ?? '');
  if (!isMail) return null;
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

const nameOf = ({ filename, mimeType }: Attachment): string => filename ?? mimeType;

function articleOf(mail: Email): ConvertedArticle {
  const date = mail.headers.find(({ key }) => key === 'date')?.value;
  return {
    title: mail.subject?.trim() ?? null,
    source: mail.from ? senderOf(mail.from) : null,
    date: isoDate(date),
    markdown: treeToMarkdown(bodyOf(mail)),
  };
}

function senderOf({ name, address }: Address): string | null {
  const parts = [
    name,
    address === undefined || address === '' ? '' : name === '' ? address : `<${address}>`,
  ];
  const sender = parts.filter((part) => part !== '').join(' ');
  return sender === '' ? null : sender;
}

/** The body as its sender laid it out, unless that has hardly any words of the plain one. */
function bodyOf({ html, text, subject }: Email): Root {
  const plain = text ?? '';
  const isWhole = isForwarded(subject);
  if (html !== undefined) {
    const tree = parseHtml(html);
    if (lettersIn(textOf(tree)) >= lettersIn(plain) / 2)
      return isWhole ? tree : markEarlierHtml(tree);
  }
  return page(plainTextToHtml(isWhole ? plain : markEarlierText(plain)));
}

const lettersIn = (words: string): number => words.replace(/[^\p{L}]/gu, '').length;
