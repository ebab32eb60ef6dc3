import { institutionSieves } from '../actors/pronouns/institutionPronouns';
import { roleSieves } from '../actors/roleSieves';
import type { RuleCard } from '../language/sieve';
import { cueSieves } from '../pledges/cueSieves';
import { quotationSieves } from '../quotes/quotationSieves';

/** Every rule that tells about itself, layer by layer. */
export const ruleCards: readonly RuleCard[] = [
  ...roleSieves,
  ...institutionSieves,
  ...quotationSieves,
  ...cueSieves,
];
