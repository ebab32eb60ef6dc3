import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { fromControls } from '../../core/document/windows1252';
import { IntakeError } from '../intakeError';

/**
 * Takes a mail, or a page saved as one, apart. Mails inside it are among its attachments.
 * @throws IntakeError when its parts cannot be told.
 */
export async function readMail(bytes: Uint8Array): Promise<Email> {
  const mail = await parse(bytes);
  const lost = undecodedIn(mail);
  if (lost === 0) return mail;
  // Old programs write the characters of their country without a word on it.
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const again = await parse(new TextEncoder().encode(latin));
  return undecodedIn(again) < lost ? again : mail;
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    const options = { maxNestingDepth: 64, forceRfc822Attachments: true };
    const { text, html, ...mail } = await PostalMime.parse(bytes, options);
    return {
      ...mail,
      ...(text !== undefined && { text: fromControls(text) }),
      ...(html !== undefined && { html: fromControls(html) }),
    };
  } catch (cause) {
    throw new IntakeError('it is damaged: its parts cannot be told', { cause });
  }
}

/** How many characters of a mail could not be decoded. */
export const undecodedIn = ({ subject, text, html }: Email): number =>
  [subject, text, html].join('').split('\ufffd').length - 1;
