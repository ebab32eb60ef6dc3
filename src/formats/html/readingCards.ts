import type { AnnotatedDocument, Annotation, Entity, PledgeState, Span } from '../../core/model';
import { actorTypeWord, quoteFormWord, statusWord, type Translate } from '../annotationWords';
import { shortAmountWords } from '../amountWords';
import { atStart, entityName, isFirstPerson } from '../entityName';
import { claimSort } from '../ownCue';
import { retellsPledge } from '../retoldPledges';
import { confidenceWord, ruleReason } from '../ruleReasons';

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
  /** Whether the row of a pledge says all of it, so that it has none. */
  readonly isTold: boolean;
}

/** The cards of a document in the order of its marks. */
export function readingCards(document: AnnotatedDocument, t: Translate): readonly ReadingCard[] {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const money = new Map(
    document.annotations.flatMap((each) => (each.kind === 'money' ? [[each.id, each]] : [])),
  );
  const pledges = document.annotations.filter(
    ({ kind, status }) => kind === 'pledge' && status !== 'rejected',
  );
  return document.annotations.flatMap((annotation) => {
    if (annotation.kind === 'money' || annotation.status === 'rejected') return [];
    const { kind, start, end, note } = annotation;
    const words = folded(annotation.text);
    const text =
      kind === 'pledge'
        ? folded(shortAmountWords(words, money.get(annotation.money), 'en', t))
        : words;
    const amount = kind === 'pledge' && text !== words ? text : undefined;
    const said = rowsOf(annotation, entities, t);
    const rows = [
      [t('Amount'), amount] as const,
      ...said,
      [t('Note'), note] as const,
      ...madeRows(annotation, t),
    ]
      .filter((row): row is [string, string] => row[1] !== undefined && row[1] !== '')
      .map(([label, value]) => [label, folded(value)] as const);
    const who = folded(whoOf(annotation, entities, t) ?? t('Speaker not known'));
    const isTold = kind === 'claim' && retellsPledge(annotation, pledges);
    return [{ kind, sort: sortOf(annotation, t), who, text, rows, start, end, isTold }];
  });
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

function whoOf(
  annotation: Exclude<Annotation, { kind: 'money' }>,
  entities: ReadonlyMap<string, Entity>,
  t: Translate,
): string | undefined {
  const name = (id: string | null, here: Span | null): string | undefined => {
    const entity = entities.get(id ?? '');
    if (entity) return atStart(entityName(entity, here?.text));
    if (!here) return undefined;
    return isFirstPerson(here.text) ? t('The speaker') : atStart(here.text);
  };
  switch (annotation.kind) {
    case 'actor':
      return name(annotation.actor, annotation) ?? annotation.name;
    case 'pledge': {
      const { pledgers = [], pledger, pledgerSpan, onBehalfOf } = annotation;
      if (pledgers.length > 1) return pledgers.flatMap((id) => name(id, null) ?? []).join(', ');
      return name(onBehalfOf, null) ?? name(pledger, pledgerSpan);
    }
    default:
      return name(annotation.speaker, annotation.speakerSpan);
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
      return claimSort(annotation, t);
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
  const because = ruleReason(rule, t);
  // How sure the engine was says nothing of what somebody has looked at.
  return status === 'suggested'
    ? [[t('Why'), t('{0} · {1}', because, confidenceWord(confidence, t))]]
    : [
        [t('Decided'), decided.join(', ')],
        [t('Why'), status === 'added' ? undefined : because],
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
