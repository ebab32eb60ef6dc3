import { looseText } from '../../anchoring/looseText';
import type { Range } from '../../core/document/sourceDocument';
import type {
  AnnotatedDocument,
  Annotation,
  AnnotationKind,
  AnnotationStatus,
  SourceFormat,
} from '../../core/model';
import type { Decision } from '../decision';
import { isLost, reviewed, type Reviewed } from '../reviewed';

/** What reviewers say of a unit besides where it is, by the name of the field. */
export const codedFields = ['act', 'form', 'state', 'speaker'] as const;

export type CodedField = (typeof codedFields)[number];

/** Words that a reviewer marked. Offsets are UTF-16 code units of the loose text. */
export interface CodedUnit extends Range {
  readonly kind: AnnotationKind;
  readonly words: string;
  readonly status: AnnotationStatus;
  readonly codes: Readonly<Partial<Record<CodedField, string>>>;
}

/** What one reviewer marked in an article. */
export interface Coding {
  readonly units: readonly CodedUnit[];
  /** How many more were marked, whose words are not found in the article. */
  readonly lost: number;
  /** Length of the loose text. */
  readonly length: number;
}

/**
 * What was marked in an article by decisions: accepted, corrected or added. What nobody decided on is
 * not marked, whatever the machine suggests.
 */
export const codingOf = (
  source: string,
  format: SourceFormat,
  decisions: Iterable<Decision>,
  reviewer?: string,
): Coding => codedArticle(source, format, decisions, reviewer).coding;

/** A coding with the article that it was made of: the decisions alone. */
export interface CodedArticle {
  readonly coding: Coding;
  readonly marked: readonly Annotation[];
  readonly reviewed: Reviewed;
}

/** As `codingOf`, with what it was made of. */
export function codedArticle(
  source: string,
  format: SourceFormat,
  decisions: Iterable<Decision>,
  reviewer?: string,
): CodedArticle {
  // The decisions hold all that is needed: what the machine says now must not change a measure.
  const nothing = {
    title: null,
    format,
    length: source.length,
    entities: [],
    annotations: [],
    notices: [],
  };
  const only = reviewer === undefined ? {} : { reviewer };
  const all = reviewed(nothing, source, decisions, only);
  const marked = all.document.annotations.filter(
    ({ status }) => status !== 'rejected' && status !== 'suggested',
  );
  const coding = codingOfMarked(source, { ...all.document, annotations: marked });
  const lost = all.judgements.filter(isLost).length;
  return { coding: { ...coding, lost }, marked, reviewed: all };
}

/** What annotations mark in an article, all of them. */
export function codingOfMarked(
  source: string,
  { annotations, entities }: Pick<AnnotatedDocument, 'annotations' | 'entities'>,
): Coding {
  const loose = looseText(source);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const units = annotations.flatMap((annotation): CodedUnit[] => {
    const { kind, text, status } = annotation;
    const range = loose.toLoose(annotation);
    return range
      ? [{ ...range, kind, words: text, status, codes: codesOf(annotation, names) }]
      : [];
  });
  return { units, lost: annotations.length - units.length, length: loose.text.length };
}

function codesOf(annotation: Annotation, names: ReadonlyMap<string, string>): CodedUnit['codes'] {
  switch (annotation.kind) {
    case 'quote':
      return { form: annotation.form, speaker: names.get(annotation.speaker ?? '') ?? '' };
    case 'claim':
      return { act: annotation.act, speaker: names.get(annotation.speaker ?? '') ?? '' };
    case 'pledge':
      return { state: annotation.state };
    default:
      return {};
  }
}
