import type { Placement } from '../anchoring/placeSelectors';
import type { TextSelector } from '../anchoring/textSelector';
import type { Target, WordsDecision } from './decision';
import type { Range } from '../core/document/sourceDocument';
import type { MachineAnnotations } from './machineAnnotations';
import { placeKey } from './placeKey';
import type { Places } from './places';

/** Words that were decided on, and all that was decided on them by anybody. */
export interface Subject {
  /** As the last decision has it. */
  readonly target: Target;
  /** In the loose text. */
  readonly placement: Placement;
  /** In order. */
  readonly decisions: readonly WordsDecision[];
}

/** What tells where words stand. */
export interface Whereabouts {
  readonly places: Places;
  readonly machine: MachineAnnotations;
  /** Where an annotation is known to stand in the loose text, by its target's id. */
  knownRange(id: string): Range | null;
}

/**
 * Brings decisions on the same words together. Ids may change with the text, so what counts is where
 * the words now stand; ids tell where that is not known.
 * @param decisions In order.
 */
export function subjectsOf(
  decisions: readonly WordsDecision[],
  { places, machine, knownRange }: Whereabouts,
): Subject[] {
  const attached = new Map<string, TextSelector>();
  for (const decision of decisions) {
    if (decision.action === 'attach') attached.set(decision.target.annotation, decision.to);
  }
  const selectorOf = ({ annotation, selector }: Target): TextSelector =>
    attached.get(annotation) ?? selector;
  places.add(decisions.map(({ target }) => selectorOf(target)));
  const byId = new Map<string, Placement>();
  for (const { target } of decisions) {
    const placement = places.of(selectorOf(target));
    if ('range' in placement) byId.set(target.annotation, placement);
  }
  const placementOf = (target: Target): Placement => {
    const selector = selectorOf(target);
    const known = knownRange(target.annotation);
    if (known) return { state: places.stateAt(selector, known), range: known };
    const own = places.of(selector);
    if ('range' in own) return own;
    const range = machine.rangeOf(target.annotation);
    return byId.get(target.annotation) ?? (range ? { state: 'exact', range } : own);
  };
  const subjects = new Map<string, Subject>();
  for (const decision of decisions) {
    const { target } = decision;
    const placement = placementOf(target);
    const key =
      'range' in placement ? placeKey(target.kind, placement.range) : `id ${target.annotation}`;
    const known = subjects.get(key);
    subjects.set(key, {
      target,
      placement: known?.placement ?? placement,
      decisions: [...(known?.decisions ?? []), decision],
    });
  }
  return [...subjects.values()];
}
