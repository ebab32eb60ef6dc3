import type { Translate } from './annotationWords';

/** Fills the numbered places of a message. */
export const inEnglish: Translate = (message, ...args) =>
  message.replace(/\{(\d+)\}/g, (_, at: string) => String(args[Number(at)] ?? ''));

/** Tells messages in other words. @param words By English ones; null where English is wanted. */
export function translateWith(words: Readonly<Record<string, string>> | null): Translate {
  const known = new Map(Object.entries(words ?? {}));
  return (message, ...args) => inEnglish(known.get(message) ?? message, ...args);
}
