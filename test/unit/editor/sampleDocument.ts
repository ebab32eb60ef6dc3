// An article of our own, annotated by hand, for the parts that only read the model.
import type {
  ActorAnnotation,
  AnnotatedDocument,
  Annotation,
  ClaimAnnotation,
  MoneyAnnotation,
  PledgeAnnotation,
  QuoteAnnotation,
  Span,
} from '../../../src/core/model';

export const source = [
  'Norwegian fisheries minister warns of empty nets',
  'OSLO — Fisheries Minister Ingrid Solvang urged the Nordic Council to share its “quiet waters” data at a harbour meeting in Bergen.',
  'Solvang pledged 4.5 million kroner ($420,000) to “stranded” crews in Iceland to repair their boats.',
  '“We will not wait for another winter,” she said.',
].join('\n\n');

/** The nth place of some words in the source; never inside a word. */
export function spanOf(text: string, nth = 1): Span {
  let start = 0;
  for (let left = nth; left > 0; start += 1) {
    start = source.indexOf(text, start);
    if (start < 0) break;
    if (!/[a-z]/.test(source.charAt(start - 1))) left -= 1;
  }
  start -= 1;
  if (start < 0) throw new Error(`Not in the sample: ${text}`);
  return { start, end: start + text.length, text };
}

function base(text: string, nth?: number): Span & Omit<ActorAnnotation, 'kind' | keyof Rest> {
  const span = spanOf(text, nth);
  return {
    ...span,
    id: `a${String(span.start)}`,
    paragraph: source.slice(0, span.start).split('\n\n').length - 1,
    confidence: 0.9,
    rule: 'sample.byHand',
    status: 'suggested',
  };
}
type Rest = Pick<ActorAnnotation, 'actor' | 'name' | 'type' | 'mention' | 'role'>;

export function actor(
  text: string,
  nth: number,
  fields: Partial<ActorAnnotation>,
): ActorAnnotation {
  const type = fields.type ?? 'person';
  const mention = fields.mention ?? 'name';
  return { ...base(text, nth), kind: 'actor', actor: null, name: text, type, mention, ...fields };
}

export function money(text: string, fields: Partial<MoneyAnnotation>): MoneyAnnotation {
  const plain = base(text);
  const kind = { kind: 'money', id: `money-${plain.id}`, amount: '1', currency: null } as const;
  return { ...plain, ...kind, use: 'pledge', ...fields };
}

export function pledge(text: string, fields: Partial<PledgeAnnotation>): PledgeAnnotation {
  return {
    ...base(text),
    kind: 'pledge',
    money: `money-a${String(spanOf(text).start)}`,
    cue: spanOf('pledged'),
    pledger: null,
    pledgerSpan: null,
    onBehalfOf: null,
    recipient: null,
    purpose: null,
    elaborations: [],
    mentions: [],
    state: 'pledged',
    ...fields,
  };
}

const unspoken = {
  speaker: null,
  speakerSpan: null,
  cue: null,
  addressee: null,
  occasion: null,
} as const;

export function quote(text: string, fields: Partial<QuoteAnnotation>): QuoteAnnotation {
  return { ...base(text), kind: 'quote', form: 'direct', ...unspoken, continues: null, ...fields };
}

export function claim(text: string, fields: Partial<ClaimAnnotation>): ClaimAnnotation {
  const plain = base(text);
  const id = `claim-${plain.id}`;
  return {
    ...plain,
    id,
    kind: 'claim',
    act: 'statement',
    ...unspoken,
    targets: [],
    quotes: [],
    ...fields,
  };
}

export function documentOf(
  annotations: readonly Annotation[],
  fields: Partial<AnnotatedDocument> = {},
): AnnotatedDocument {
  return {
    title: null,
    format: 'text',
    length: source.length,
    entities: [],
    annotations: [...annotations].sort((a, b) => a.start - b.start || b.end - a.end),
    notices: [],
    ...fields,
  };
}

/** The whole sample as the engine would annotate it. */
export function sampleDocument(): AnnotatedDocument {
  const minister = { actor: 'solvang', name: 'Ingrid Solvang' } as const;
  const speaker = { speaker: 'solvang' } as const;
  const mentions = [
    actor('Fisheries Minister Ingrid Solvang', 1, minister),
    actor('Solvang', 2, minister),
    actor('she', 1, { ...minister, mention: 'pronoun' }),
  ];
  const council = actor('Nordic Council', 1, { actor: 'council', type: 'bloc' });
  return documentOf(
    [
      ...mentions,
      council,
      claim('the Nordic Council to share its “quiet waters” data', {
        ...speaker,
        act: 'call',
        speakerSpan: spanOf('Fisheries Minister Ingrid Solvang'),
        cue: spanOf('urged'),
        occasion: spanOf('a harbour meeting in Bergen'),
        targets: ['council'],
      }),
      quote('“quiet waters”', { ...speaker, form: 'partial' }),
      money('4.5 million kroner', {
        amount: '4500000',
        currency: 'NOK',
        equivalent: { ...spanOf('$420,000'), amount: '420000', currency: 'USD' },
      }),
      pledge('4.5 million kroner', {
        pledger: 'solvang',
        pledgerSpan: spanOf('Solvang', 2),
        onBehalfOf: 'norway',
        recipient: spanOf('“stranded” crews in Iceland'),
        purpose: spanOf('to repair their boats'),
      }),
      quote('“stranded”', { ...speaker, form: 'partial' }),
      quote('“We will not wait for another winter,”', {
        ...speaker,
        speakerSpan: spanOf('she'),
        cue: spanOf('said'),
      }),
    ],
    {
      title: 'Norwegian fisheries minister warns of empty nets',
      entities: [
        {
          id: 'solvang',
          name: 'Ingrid Solvang',
          type: 'person',
          aliases: ['Solvang', 'Fisheries Minister Ingrid Solvang'],
          role: 'Fisheries Minister',
          country: 'NO',
          mentions: mentions.map(({ id }) => id),
        },
        {
          id: 'council',
          name: 'Nordic Council',
          type: 'bloc',
          aliases: [],
          mentions: [council.id],
        },
        {
          id: 'norway',
          name: 'Norway',
          type: 'country',
          aliases: [],
          country: 'NO',
          mentions: [],
        },
      ],
    },
  );
}
