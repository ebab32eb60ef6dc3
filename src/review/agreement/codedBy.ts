import { looseText } from '../../anchoring/looseText';
import type { Annotation, SourceFormat } from '../../core/model';
import type { Decision } from '../decision';
import type { Judgement, Reviewed } from '../reviewed';
import { codedArticle, type CodedUnit, type Coding } from './codedUnits';

/** A unit with all that was decided on it. */
export interface DecidedUnit {
  readonly unit: CodedUnit;
  readonly annotation: Annotation;
  readonly judgement: Judgement;
}

export interface Coded {
  readonly coding: Coding;
  readonly decided: readonly DecidedUnit[];
  /** The reviewer's article: the decisions alone, without what the machine says now. */
  readonly reviewed: Reviewed;
}

/** As `codingOf` of one reviewer, with what the units were made of. */
export function codedBy(
  source: string,
  format: SourceFormat,
  decisions: Iterable<Decision>,
  reviewer: string,
): Coded {
  const { coding, marked, reviewed } = codedArticle(source, format, decisions, reviewer);
  const judged = new Map(reviewed.judgements.map((each) => [each.annotation, each]));
  const loose = looseText(source);
  // In the order of the units.
  const found = marked.filter((annotation) => loose.toLoose(annotation) !== null);
  const decided = found.flatMap((annotation, at): DecidedUnit[] => {
    const [unit, judgement] = [coding.units[at], judged.get(annotation.id)];
    return unit && judgement ? [{ unit, annotation, judgement }] : [];
  });
  return { coding, decided, reviewed };
}
