import type { MoneyUse } from '../model';

/*
 * What an amount is, by the words beside it in its sentence. The word nearest before the amount
 * decides; words right after it (“in damages”, “fine”) come first.
 */
const AFTER: readonly (readonly [MoneyUse, RegExp])[] = [
  [
    'fine',
    /^(?:\s(?:civil|criminal|record))?\s(?:fine|penalty|penalties|settlement)\b|^\sin (?:fines|penalties)\b/i,
  ],
  ['loss', /^\sin (?:\p{L}+\s)?(?:losses|damages?|lost)\b|^\s(?:loss|deficit|shortfall|hole)\b/iu],
  [
    'revenue',
    /^\sin (?:\p{L}+\s)?(?:revenues?|sales|profits?|tax(?:es)?|exports|receipts|income|earnings)\b|^\s(?:profit|revenue|surplus)\b/iu,
  ],
  ['budget', /^\s(?:(?:annual|national|federal|total|defen[cs]e)\s)?budget\b/i],
  ['request', /^\s(?:(?:emergency|funding|humanitarian)\s)?(?:appeal|request)\b/i],
  ['cost', /^\s(?:price tag|cost|bill|estimate|overrun|project)\b|^\sin (?:costs|spending)\b/i],
];

const BEFORE: readonly (readonly [MoneyUse, RegExp])[] = [
  [
    'fine',
    /\b(?:fin(?:ed|e of|es of|ing)|penalt(?:y|ies) of|penali[sz]ed|ordered to pay|settled for|settlement of)\b/gi,
  ],
  [
    'loss',
    /\b(?:los(?:t|s|ses|e|ing)|damage[sd]?|wiped out|stole(?:n)?|siphoned|embezzled|defrauded|shortfall|deficit|destroyed|wasted|squandered)\b/gi,
  ],
  [
    'revenue',
    /\b(?:earn(?:ed|s|ing|ings)?|revenues?|sales|profits?|rais(?:ed|es|ing)|brought in|took in|collected|received|income|exports|generated|made)\b/gi,
  ],
  [
    'cost',
    /\b(?:cost(?:s|ing)?|priced? at|price tag of|worth|valued at|spen[dt](?:s|ing)?|paid|pays?|bill of|estimated at|bought|purchased?|salary|salaries|wages?)\b/gi,
  ],
  ['budget', /\b(?:budget(?:s|ed)?(?: of)?|appropriat(?:ed|ion|ions))\b/gi],
  [
    'request',
    /\b(?:ask(?:ed|ing|s) for|appeal(?:ed|ing|s)? for|request(?:ed|ing|s)?|seek(?:s|ing)?|sought|needs?|needed|requires?|calls? for|called for|demand(?:ed|s|ing)?)\b/gi,
  ],
];

/** Reach of a word before the amount, in UTF-16 code units. */
const REACH = 70;

/**
 * The use of the amount that spans `start` to `end` of a sentence, by its neighbours; `other` when
 * they do not say. Pledges are found by their frames, not here.
 */
export function moneyUse(sentence: string, start: number, end: number): MoneyUse {
  const after = sentence.slice(end, end + 60);
  for (const [use, pattern] of AFTER) {
    if (pattern.test(after)) return use;
  }
  const before = sentence.slice(Math.max(0, start - REACH), start);
  let best: MoneyUse = 'other';
  let bestAt = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '));
  for (const [use, pattern] of BEFORE) {
    for (const match of before.matchAll(pattern)) {
      if (match.index > bestAt) {
        best = use;
        bestAt = match.index;
      }
    }
  }
  return best;
}
