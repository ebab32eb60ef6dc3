import type { RuleCard } from '../language/sieve';

/** Every rule that tells about itself, layer by layer. */
export const ruleCards: readonly RuleCard[] = [];
