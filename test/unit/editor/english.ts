import type { Localisation } from '../../../src/editor/words/localisation';

/** English, as the editor speaks it without a translation. */
export const english: Localisation = {
  locale: 'en',
  t: (message, ...args) =>
    message.replace(/\{(\d+)\}/g, (place, index: string) => String(args[Number(index)] ?? place)),
};
