import type { Speech } from '../../../src/editor/words/localise';

/** English, as the editor speaks it without a translation. */
export const english: Speech = {
  locale: 'en',
  t: (message, ...args) =>
    message.replace(/\{(\d+)\}/g, (place, index: string) => String(args[Number(index)] ?? place)),
};
