import { institutionSieves } from '../actors/pronouns/institutionPronouns';
import { roleSieves } from '../actors/roleSieves';
import type { RuleCard } from '../language/sieve';
import { cueSieves } from '../pledges/cueSieves';
import { contentSieves, otherCues } from '../quotes/contentSieves';
import { quotationSieves } from '../quotes/quotationSieves';

/** Every rule that tells about itself, layer by layer. */
export const ruleCards: readonly RuleCard[] = [
  ...roleSieves,
  ...institutionSieves,
  ...quotationSieves,
  ...contentSieves,
  ...otherCues,
  ...cueSieves,
];
