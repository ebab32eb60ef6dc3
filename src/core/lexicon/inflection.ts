export type VerbForm = 'past' | 'present' | 'gerund' | 'base';

/** One form of a verb, in lower case. */
export interface InflectedForm {
  readonly text: string;
  readonly form: VerbForm;
}

/**
 * All forms of a verb, from its principal parts: the base form alone when it is regular (`urge`),
 * with its past forms when it is not (`give gave given`), with its gerunds when they cannot be
 * derived (`put put putting`).
 */
export function inflect(principalParts: string): InflectedForm[] {
  const [base = '', ...others] = principalParts.split(' ');
  const past = others.filter((part) => !part.endsWith('ing'));
  const gerunds = others.filter((part) => part.endsWith('ing'));
  if (past.length === 0) past.push(regularPast(base));
  if (gerunds.length === 0) gerunds.push(gerundOf(base, past[0]));
  return [
    { text: base, form: 'base' },
    { text: presentOf(base), form: 'present' },
    ...past.map((text) => ({ text, form: 'past' }) as const),
    ...gerunds.map((text) => ({ text, form: 'gerund' }) as const),
  ];
}

const endsInConsonantAndY = (base: string): boolean => /[^aeiou]y$/.test(base);

function presentOf(base: string): string {
  if (endsInConsonantAndY(base)) return `${base.slice(0, -1)}ies`;
  return `${base}${/(?:s|x|z|ch|sh|o)$/.test(base) ? 'es' : 's'}`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return endsInConsonantAndY(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function gerundOf(base: string, past: string | undefined): string {
  const doubled = `${base}${base.at(-1) ?? ''}`;
  if (past === `${doubled}ed`) return `${doubled}ing`;
  return `${/[^eoy]e$/.test(base) ? base.slice(0, -1) : base}ing`;
}
