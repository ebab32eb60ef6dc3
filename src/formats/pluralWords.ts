/** What follows the head of a noun phrase: “donors | meeting in Oslo”, “states | of the Gulf”. */
const behindHead = new Set(
  'of in at from for to with on by who that which meeting hit across around ,'.split(' '),
);

/** Whether words that are not a name are plural: “Donors”, “rich countries”. */
export function isPluralWords(text: string): boolean {
  const words = text.replace(/,/g, ' , ').trim().split(/\s+/);
  const end = words.findIndex((word, at) => at > 0 && behindHead.has(word.toLowerCase()));
  const head = words.slice(0, end < 0 ? words.length : end).join(' ');
  return (
    /\s(?:and|&)\s/i.test(head) ||
    /(?:[^sui'’]s|ies)$/i.test(head) ||
    /\b(?:people|police|men|women|children)$/i.test(head)
  );
}
