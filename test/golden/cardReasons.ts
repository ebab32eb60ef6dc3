// The words of the rules' cards, as the editor needs them: it does not hold the engine.
import { join } from 'node:path';
import { ruleCards } from '../../src/core/engine/ruleCards';

export const cardReasonsFile = join(__dirname, '../../src/formats/cardReasons.ts');

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** The source of `cardReasons.ts`: every card's reason by the rule's name. */
export function cardReasonsSource(): string {
  const rows = ruleCards.map(({ name, reason }) => `  ${quoted(name)}: t(${quoted(reason)}),`);
  return `// Written by \`npm run golden\` from the cards of the rules.
import type { Translate } from './annotationWords';

/** Why a rule held, by its name. */
// prettier-ignore
export const cardReasons = (t: Translate): Readonly<Record<string, string>> => ({
${rows.join('\n')}
});
`;
}
