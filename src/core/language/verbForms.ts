export type VerbForm = 'past' | 'present' | 'gerund' | 'base';

/** A verb form that may be met in a text, and what it is a form of. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** Irregular past forms: past tense, then past participle where it differs. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  think: 'thought',
  write: 'wrote written',
  speak: 'spoke spoken',
  give: 'gave given',
  set: 'set',
  put: 'put',
  find: 'found',
  hear: 'heard',
  know: 'knew known',
  see: 'saw seen',
  feel: 'felt',
  read: 'read',
  swear: 'swore sworn',
  show: 'showed shown',
  mean: 'meant',
  hold: 'held',
  make: 'made',
  take: 'took taken',
  undertake: 'undertook undertaken',
  foresee: 'foresaw foreseen',
  understand: 'understood',
  lay: 'laid',
  pay: 'paid',
  draw: 'drew drawn',
  send: 'sent',
  spend: 'spent',
  lend: 'lent',
  sing: 'sang sung',
  cast: 'cast',
  forecast: 'forecast',
  broadcast: 'broadcast',
  beg: 'begged',
  plan: 'planned',
  admit: 'admitted',
  rebut: 'rebutted',
  commit: 'committed',
  submit: 'submitted',
  quip: 'quipped',
  slam: 'slammed',
  blog: 'blogged',
  stop: 'stopped',
  refer: 'referred',
  infer: 'inferred',
  concur: 'concurred',
  forget: 'forgot forgotten',
  leave: 'left',
  keep: 'kept',
  bring: 'brought',
  seek: 'sought',
  offer: 'offered',
  choose: 'chose chosen',
  allot: 'allotted',
  rebuff: 'rebuffed',
  earmark: 'earmarked',
};

const DOUBLING =
  /^(?:beg|plan|admit|rebut|commit|submit|quip|slam|blog|stop|refer|infer|concur|forget|put|set|allot)$/;

/** All forms of a verb. A phrasal verb's forms are those of its first word. */
export function verbForms(lemma: string): (VerbReading & { readonly text: string })[] {
  const forms: (VerbReading & { text: string })[] = [{ text: lemma, lemma, form: 'base' }];
  const add = (text: string, form: VerbReading['form']): void => {
    forms.push({ text, lemma, form });
  };
  const y = /[^aeiou]y$/.test(lemma);
  add(
    y ? `${lemma.slice(0, -1)}ies` : `${lemma}${/(?:s|x|z|ch|sh|o)$/.test(lemma) ? 'es' : 's'}`,
    'present',
  );
  const doubled = DOUBLING.test(lemma) ? `${lemma}${lemma.at(-1) ?? ''}` : null;
  const irregular = IRREGULAR[lemma];
  if (irregular) for (const past of irregular.split(' ')) add(past, 'past');
  else if (lemma.endsWith('e')) add(`${lemma}d`, 'past');
  else if (y) add(`${lemma.slice(0, -1)}ied`, 'past');
  else add(`${doubled ?? lemma}ed`, 'past');
  if (doubled) add(`${doubled}ing`, 'gerund');
  else if (/[^eoy]e$/.test(lemma)) add(`${lemma.slice(0, -1)}ing`, 'gerund');
  else add(`${lemma}ing`, 'gerund');
  return forms;
}

/** An index from form to readings. Where two verbs share a form, both are kept, first given first. */
export function indexVerbForms(lemmas: Iterable<string>): Map<string, VerbReading[]> {
  const index = new Map<string, VerbReading[]>();
  for (const lemma of lemmas) {
    for (const { text, form } of verbForms(lemma)) {
      const readings = index.get(text) ?? [];
      readings.push({ lemma, form });
      index.set(text, readings);
    }
  }
  return index;
}
