/** What pounds of money may be “of”; pounds of anything else are a weight. */
const MONEY_OF =
  /^\s(?:worth\s)?of\s(?:(?:new|extra|additional|fresh|further|more|public|private|government|state|federal|foreign|european|british|emergency|humanitarian|military|our|their|its|his|her|your|my|the|this|that|taxpayers?(?:['’]s?)?|investors?['’]?|annual|planned|unpaid|promised|lottery|development|overseas|climate|direct|social|financial|economic)\s)*(?:money|aid|funding|funds|support|investments?|assistance|cash|taxes|savings|spending|debts?|loans?|grants?|relief|cuts|contracts?|funding|finance|income|revenue|damage|losses|subsid(?:y|ies)|fines|help|capital|credit|compensation|trade|exports?|imports?|sales|assets|goods|wages|pay|benefits|fees|budgets?)\b/iu;

const OF_ANYTHING = /^\s(?:worth\s)?of\s/i;
const WEIGHING = /\b(?:weigh(?:s|ed|ing|t)?)\b[^.;]{0,24}$/i;
const HEAVY =
  /^\s(?:heavier|lighter|overweight|in weight|(?:bomb|warhead|baby|man|dog|fish|missile|shell|payload|weapon)s?\b)/i;

/** Whether the pounds between `start` and `end` are a weight. */
export function isWeight(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 60);
  if (HEAVY.test(after)) return true;
  if (OF_ANYTHING.test(after) && !/^\s(?:worth)/i.test(after)) return !MONEY_OF.test(after);
  return WEIGHING.test(text.slice(Math.max(0, start - 40), start));
}
