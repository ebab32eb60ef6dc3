import type { AnnotatedDocument, Annotation, Entity, PledgeState } from '../../core/model';
import {
  actorTypeWord,
  claimActWord,
  quoteFormWord,
  statusWord,
  type Translate,
} from '../annotationWords';

/** What a reader is told of an annotation, plain text. */
export interface ReadingCard {
  readonly kind: 'actor' | 'pledge' | 'quote' | 'claim';
  /** What sort it is: “person”, “pledge”, “direct quotation”, “call”. */
  readonly sort: string;
  readonly who: string;
  /** The words of the article; of a pledge its amount, with “up to” and the like. */
  readonly text: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
  /** Its words in the source, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** The cards of a document in the order of its marks. */
export function readingCards(document: AnnotatedDocument, t: Translate): readonly ReadingCard[] {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const name = (id: string | null): string | undefined => entities.get(id ?? '')?.name;
  const money = new Map(
    document.annotations.flatMap((each) => (each.kind === 'money' ? [[each.id, each]] : [])),
  );
  return document.annotations.flatMap((annotation) => {
    if (annotation.kind === 'money' || annotation.status === 'rejected') return [];
    const { kind, start, end, note } = annotation;
    const { qualifier = '' } = (kind === 'pledge' && money.get(annotation.money)) || {};
    const text = folded(`${qualifier} ${annotation.text}`);
    const said = rowsOf(annotation, entities, t);
    const rows = [...said, [t('Note'), note] as const, ...madeRows(annotation, t)]
      .filter((row): row is [string, string] => row[1] !== undefined && row[1] !== '')
      .map(([label, value]) => [label, folded(value)] as const);
    const who = folded(whoOf(annotation, name) ?? t('Speaker not known'));
    return [{ kind, sort: sortOf(annotation, t), who, text, rows, start, end }];
  });
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

function whoOf(
  annotation: Exclude<Annotation, { kind: 'money' }>,
  name: (id: string | null) => string | undefined,
): string | undefined {
  switch (annotation.kind) {
    case 'actor':
      return name(annotation.actor) ?? annotation.name;
    case 'pledge': {
      const { pledgers = [], pledger, pledgerSpan, onBehalfOf } = annotation;
      if (pledgers.length > 1) return pledgers.flatMap((id) => name(id) ?? []).join(', ');
      return name(onBehalfOf) ?? name(pledger) ?? pledgerSpan?.text;
    }
    default:
      return name(annotation.speaker) ?? annotation.speakerSpan?.text;
  }
}

function sortOf(annotation: Exclude<Annotation, { kind: 'money' }>, t: Translate): string {
  switch (annotation.kind) {
    case 'actor':
      return actorTypeWord(annotation.type, t);
    case 'pledge':
      // A refusal is not to be taken for a promise.
      return [t('pledge'), stateWord(annotation.state, t)].filter(Boolean).join(', ');
    case 'quote':
      return quoteFormWord(annotation.form, t);
    case 'claim':
      return claimActWord(annotation.act, t);
  }
}

/** How it came about, and what was decided of it. */
function madeRows(
  { rule, confidence, status, decidedBy, decidedAt }: Annotation,
  t: Translate,
): readonly Row[] {
  const decided = [statusWord(status, t), decidedBy, decidedAt].filter(
    (each) => each !== undefined,
  );
  return [
    [t('Decided'), status === 'suggested' ? undefined : decided.join(', ')],
    [t('Found by'), t('rule {0}, confidence {1}', rule, confidence)],
  ];
}

type Row = readonly [string, string | undefined];

function rowsOf(
  annotation: Annotation,
  entities: ReadonlyMap<string, Entity>,
  t: Translate,
): readonly Row[] {
  switch (annotation.kind) {
    case 'actor': {
      const entity = entities.get(annotation.actor ?? '');
      const named = annotation.text === entity?.name ? undefined : annotation.text;
      return [
        [t('Role'), entity?.role ?? annotation.role],
        [t('Named here'), named],
        [t('Mentions in this file'), entity && String(entity.mentions.length)],
      ];
    }
    case 'pledge':
      return [
        [t('To'), annotation.recipient?.text],
        [t('Purpose'), annotation.purpose?.text],
        [t('Cue'), annotation.cue.text],
        [t('State'), stateWord(annotation.state, t)],
      ];
    case 'money':
      return [];
    default: {
      const { cue, addressee, occasion } = annotation;
      const targets = annotation.kind === 'claim' ? annotation.targets : [];
      return [
        [t('Cue'), cue?.text],
        [t('Said to'), addressee?.text],
        [t('Occasion'), occasion?.text],
        [t('Of or to'), targets.flatMap((id) => entities.get(id)?.name ?? []).join(', ')],
      ];
    }
  }
}

function stateWord(state: PledgeState, t: Translate): string | undefined {
  const words: Partial<Record<PledgeState, string>> = {
    paid: t('paid'),
    conditional: t('conditional'),
    denied: t('denied or refused'),
    withdrawn: t('withdrawn'),
    criticised: t('criticised or not kept'),
  };
  return words[state];
}
