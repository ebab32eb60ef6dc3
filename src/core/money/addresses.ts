import type { Range } from '../document/sourceDocument';

const ADDRESS =
  /(?:\b(?:https?|ftp):\/\/|\bwww\.)[^\s<>"“”]{1,2000}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,100}|\b[\w-]{1,60}\.[a-z]{2,12}\/[^\s<>"“”]{0,2000}/gi;

/** The web and mail addresses of a text; a number in them is no amount. */
export const addressesIn = (text: string): Range[] =>
  /:\/\/|@|www\.|\.\w{2,12}\//i.test(text)
    ? [...text.matchAll(ADDRESS)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
      }))
    : [];
