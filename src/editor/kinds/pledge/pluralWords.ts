/** What follows the head of a noun phrase: “donors | meeting in Oslo”, “states | of the Gulf”. */
const behindHead =
  /\s(?:of|in|at|from|for|to|with|on|by|who|that|which|meeting|hit|across|around|,)(?=\s|$)/i;

/** Whether words that are not a name are plural: “Donors”, “rich countries”. */
export function isPluralWords(words: string): boolean {
  const head = (words.replace(/,/g, ' , ').split(behindHead, 1)[0] ?? '').trim();
  return (
    /\s(?:and|&)\s/i.test(head) ||
    /(?:[^sui'’]s|ies)$/i.test(head) ||
    /\b(?:people|police|men|women|children)$/i.test(head)
  );
}
