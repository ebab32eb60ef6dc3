import type { MoneyUse } from '../model';

/*
 * What an amount is, by the words beside it in its sentence. The word nearest before the amount
 * decides; words right after it (“in damages”, “fine”) come first.
 */
/** A noun right behind the amount, with at most two words of its own before it. */
const noun = (list: string): string =>
  String.raw`^(?:[\s-](?!(?:to|for|in|of|on|and|or|that|from|by|with|which|as|at|over|into)\b)[\p{L}’'-]+?){0,2}[\s-](?:${list})(?![\p{L}])`;
const after = (nouns: string, more?: string): RegExp =>
  new RegExp(more === undefined ? noun(nouns) : `${noun(nouns)}|${more}`, 'iu');

const AFTER: readonly (readonly [MoneyUse, RegExp])[] = [
  [
    'fine',
    after(
      'fines?|penalt(?:y|ies)|settlement|bail|bond',
      String.raw`^\sin\s(?:\p{L}+\s)?(?:fines|penalties)\b`,
    ),
  ],
  [
    'loss',
    after(
      'loss(?:es)?|deficit|shortfall|gap|hole|fraud|theft|heist',
      String.raw`^\sin\s(?:\p{L}+\s){0,2}(?:losses|damages?|lost|destruction|theft)\b|^\s(?:was\slost|were\slost|was\sstolen)`,
    ),
  ],
  [
    'revenue',
    after(
      'profits?|revenues?|surplus|windfall|sale',
      String.raw`^\sin\s(?:\p{L}+\s){0,2}(?:revenues?|sales|profits?|tax(?:es)?|exports|imports|receipts|income|earnings|duties|tariffs|royalties|donations\sfrom)\b`,
    ),
  ],
  ['budget', after('budget|budgets|surplus')],
  [
    'request',
    after(
      'appeal|request',
      String.raw`^(?:,?\s(?:that|which))?(?:\s(?!(?:to|for|in|who|on|of|with|by|from|at|and|into)\b)[\p{L}’'.-]+){0,6}?\s(?:had\s|has\s|have\s|is\s|are\s|was\s|were\s|originally\s)*(?:requested|asked\sfor|asking\sfor|sought|seeking|appealed\sfor|called\sfor|needed|needs|wanted|demanded)\b|^\s(?:is|are|was|were|will\sbe)\s(?:needed|required|missing)\b|^\s(?:has|have)\syet\sto\sbe\sfound\b`,
    ),
  ],
  [
    'cost',
    after(
      String.raw`price\stag|costs?|bill|estimate|overrun|contracts?|deal|takeover|bid|acquisition|purchase|debts?|debt\sburden|lawsuit|salary|salaries|fee|fees|tax|tariff|mansion|house|yacht|reward|bounty|ransom`,
      String.raw`^\sin\s(?:\p{L}+\s){0,2}(?:costs|spending|debts?|interest|fees|arrears|wages|salaries|rent|compensation\sclaims)\b|^\s(?:for\seach|per\sperson|apiece|each)\b`,
    ),
  ],
];

const BEFORE: readonly (readonly [MoneyUse, RegExp])[] = [
  [
    'fine',
    /\b(?:fin(?:ed|e of|es of|ing|e to|es to)|fines?|penalt(?:y|ies)|penali[sz]ed|ordered to pay|settled for|settlement of|bail of|forfeit(?:ed)?)\b/gi,
  ],
  [
    'loss',
    /\b(?:los(?:t|s|ses|e|ing)|damage[sd]?|wiped out|st[oe]l(?:e|en)|rob(?:s|bed)|siphoned|embezzled|defrauded|shortfall|deficit|gap of|destroyed|wasted|squandered|write-?off)\b/gi,
  ],
  // What is promised is told by its frame.
  [
    'other',
    /\b(?:pledg\w+|promis\w+|commit\w*|will|would|provide[sd]?|contribut\w+|announc\w+|offer(?:s|ed)?|allocat\w+|earmark\w*|donat\w+|receive|agreed|withdr\w+|cancel\w*|add(?:s|ed)?)\b/gi,
  ],
  // Less spending is neither a loss nor a promise.
  ['other', /\b(?:cut|cuts|slash(?:ed)?|reduc(?:ed?|tions?)|sav(?:ed?|ings?))\b/gi],
  [
    'revenue',
    /\b(?:earn(?:ed|s|ing|ings)?|revenues?|sales|profits?|brought in|brings in|took in|collected|received|income|exports|generated|made|sold)\b/gi,
  ],
  [
    'cost',
    /\b(?:cost(?:s|ing)?|priced? (?:at|of)|price tag of|worth|valued at|spen[dt](?:s|ing)?|paid|pays?|bill (?:of|stands? at)|estimated at|bought|buys?|purchased?|salary|salaries|wages?|debts?|owed?|owes|interest|fees?|borrow(?:ed|ing|s)?)\b/gi,
  ],
  ['budget', /\b(?:budget(?:s|ed)?(?: of)?|appropriat(?:ed|ion|ions))\b/gi],
  [
    'request',
    /\b(?:ask(?:ed|ing|s)? (?:\p{L}+ ){0,4}for|appeal(?:ed|ing|s)? (?:\p{L}+ ){0,3}for|request(?:ed|ing|s)?|seek(?:s|ing)?|sought|needs?|needed|requires?|calls? for|called for|demand(?:ed|s|ing)?|refused|denied)\b/giu,
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
