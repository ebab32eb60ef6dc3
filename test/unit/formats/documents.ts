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
import type { ExportDocument } from '../../../src/formats/exportFormat';

/** An article with tags, an entity and a character outside the basic plane before the spans. */
export const source =
  'Dam talks 🌊\n\n<p>Mara <b>Quill</b> pledged 5 million pounds ($6 million) to Kenya &amp; Chad.</p>\n' +
  '<p>She said the dam was &ldquo;a wall of hope&rdquo;.</p>\n';

/** The span of a piece of the source; `text` where it reads otherwise. */
function span(piece: string, text = piece): Span {
  const start = source.indexOf(piece);
  if (start < 0) throw new Error(`not in the source: ${piece}`);
  return { start, end: start + piece.length, text };
}

const base = { confidence: 0.9, rule: 'test', status: 'suggested' } as const;

export const actor: ActorAnnotation = {
  ...base,
  ...span('Mara <b>Quill', 'Mara Quill'),
  id: 'actor-1',
  kind: 'actor',
  paragraph: 1,
  actor: 'person-1',
  name: 'Mara Quill',
  type: 'person',
  mention: 'name',
};

export const money: MoneyAnnotation = {
  ...base,
  ...span('5 million pounds'),
  id: 'money-1',
  kind: 'money',
  paragraph: 1,
  amount: '5000000',
  currency: 'GBP',
  equivalent: { ...span('$6 million'), amount: '6000000', currency: 'USD' },
  use: 'pledge',
};

export const pledge: PledgeAnnotation = {
  ...base,
  ...span('5 million pounds'),
  id: 'pledge-1',
  kind: 'pledge',
  paragraph: 1,
  money: 'money-1',
  cue: span('pledged'),
  pledger: 'person-1',
  pledgerSpan: span('Mara <b>Quill', 'Mara Quill'),
  onBehalfOf: null,
  recipient: span('Kenya &amp; Chad', 'Kenya & Chad'),
  purpose: null,
  elaborations: [],
  mentions: [],
  state: 'pledged',
};

export const claim: ClaimAnnotation = {
  ...base,
  ...span('the dam was &ldquo;a wall of hope&rdquo;', 'the dam was “a wall of hope”'),
  id: 'claim-1',
  kind: 'claim',
  paragraph: 2,
  act: 'statement',
  speaker: 'person-1',
  speakerSpan: span('She'),
  cue: span('said'),
  addressee: null,
  occasion: null,
  targets: ['person-1', 'unknown'],
  quotes: ['quote-1'],
};

export const quote: QuoteAnnotation = {
  ...base,
  ...span('&ldquo;a wall of hope&rdquo;', '“a wall of hope”'),
  id: 'quote-1',
  kind: 'quote',
  paragraph: 2,
  form: 'partial',
  speaker: null,
  speakerSpan: span('She'),
  cue: span('said'),
  addressee: null,
  occasion: null,
  continues: null,
  reason: { code: 'no-cue' },
  note: 'checked',
};

/** An annotated document of some annotations of `source`. */
export function annotated(
  annotations: readonly Annotation[] = [actor, money, pledge, claim, quote],
): AnnotatedDocument {
  return {
    title: 'Dam talks 🌊',
    format: 'text',
    length: source.length,
    entities: [
      { id: 'person-1', name: 'Mara Quill', type: 'person', aliases: [], mentions: ['actor-1'] },
    ],
    annotations,
    notices: [],
  };
}

export function exportDocument(changes: Partial<ExportDocument> = {}): ExportDocument {
  return { uri: 'samples/dam.txt', source, annotated: annotated(), ...changes };
}
