import { headline } from './article';
import { articleHtml } from './markupArticle';

/** Lines as mail has them. */
export const mailBytes = (lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(lines.join('\r\n'));

/** Text in quoted-printable, its UTF-8 as bytes. */
export function quotedPrintable(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  const encoded = bytes.map((byte) =>
    byte === 0x0a
      ? '\r\n'
      : byte >= 0x80 || byte === 0x3d
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
  );
  let line = 0;
  return encoded
    .map((piece) => {
      if (piece === '\r\n') line = 0;
      else if (line + piece.length > 74) {
        line = piece.length;
        return `=\r\n${piece}`;
      } else line += piece.length;
      return piece;
    })
    .join('');
}

const head = [
  'From: "Harbour Desk" <desk@harbours.example>',
  'To: list@harbours.example',
  `Subject: ${headline}`,
  'Date: Wed, 3 Jun 2026 23:10:00 -0400',
  'MIME-Version: 1.0',
];

/** The article as a mail in HTML, with a poor plain part and an attachment. */
export const htmlMail = (): Uint8Array =>
  mailBytes([
    ...head,
    'Content-Type: multipart/mixed; boundary="outer"',
    '',
    '--outer',
    'Content-Type: multipart/alternative; boundary="inner"',
    '',
    '--inner',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'View this message in your browser.',
    '--inner',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(
      `<html><head><style>p { color: black }</style></head><body><h1>${headline}</h1>\n${articleHtml()}</body></html>`,
    ),
    '--inner--',
    '--outer',
    'Content-Type: application/pdf; name="annex.pdf"',
    'Content-Disposition: attachment; filename="annex.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0xLjQK',
    '--outer--',
    '',
  ]);

/** A mail of plain text. */
export const plainMail = (
  lines: readonly string[],
  fields: readonly string[] = ['Content-Type: text/plain; charset=utf-8'],
): Uint8Array => mailBytes([...head, ...fields, '', ...lines]);
