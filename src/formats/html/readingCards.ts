import type {
  ActorType,
  AnnotatedDocument,
  Annotation,
  ClaimAct,
  Entity,
  PledgeState,
  QuoteForm,
} from '../../core/model';

/** Fills the numbered places of a message, in the reader's language where there is one. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

export const inEnglish: Translate = (message, ...args) =>
  message.replace(/\{(\d+)\}/g, (_, at: string) => String(args[Number(at)] ?? ''));

/** What a reader is told of an annotation, plain text. */
export interface ReadingCard {
  readonly kind: 'actor' | 'pledge' | 'quote' | 'claim';
  /** What sort it is: “person”, “pledge”, “direct quotation”, “call”. */
  readonly sort: string;
  readonly who: string;
  /** The words of the article. */
  readonly text: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
  /** Offset of its words in the source, in UTF-16 code units. */
  readonly start: number;
}

/** The cards of a document in the order of its marks. */
export function readingCards(document: AnnotatedDocument, t: Translate): readonly ReadingCard[] {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const name = (id: string | null): string | undefined => entities.get(id ?? '')?.name;
  return document.annotations.flatMap((annotation) => {
    if (annotation.kind === 'money' || annotation.status === 'rejected') return [];
    const { kind, text, start, note } = annotation;
    const said = rowsOf(annotation, entities, t);
    const rows = [...said, [t('Note'), note] as const]
      .filter((row): row is [string, string] => row[1] !== undefined && row[1] !== '')
      .map(([label, value]) => [label, folded(value)] as const);
    const who = folded(whoOf(annotation, name) ?? t('Speaker not known'));
    return [{ kind, sort: sortOf(annotation, t), who, text: folded(text), rows, start }];
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
      return actorWord(annotation.type, t);
    case 'pledge':
      return t('pledge');
    case 'quote':
      return quoteWord(annotation.form, t);
    case 'claim':
      return actWord(annotation.act, t);
  }
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

function actorWord(type: ActorType, t: Translate): string {
  const words: Record<ActorType, string> = {
    person: t('person'),
    organization: t('organisation'),
    government: t('government'),
    country: t('country'),
    bloc: t('bloc'),
    group: t('group'),
  };
  return words[type];
}

function quoteWord(form: QuoteForm, t: Translate): string {
  const words: Record<QuoteForm, string> = {
    direct: t('direct quote'),
    partial: t('partial quote'),
    scare: t('scare quote'),
    block: t('block quote'),
  };
  return words[form];
}

function actWord(act: ClaimAct, t: Translate): string {
  const words: Record<ClaimAct, string> = {
    statement: t('statement'),
    call: t('call'),
    accusation: t('accusation'),
    denial: t('denial'),
    announcement: t('announcement'),
    pledge: t('pledge in words'),
    praise: t('praise'),
    warning: t('warning'),
    thought: t('thought'),
  };
  return words[act];
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
