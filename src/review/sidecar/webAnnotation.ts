import type { TextSelector } from '../../anchoring/textSelector';
import type { Act, Decision } from '../decision';

/** The terms of our own: as the W3C export has them. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { speechmark: 'urn:x-speechmark:terms#' },
] as const;

/** What a decision is for, in the words of the Web Annotation vocabulary. */
const motivations: Readonly<Record<Act['action'], string>> = {
  accept: 'assessing',
  reject: 'assessing',
  correct: 'editing',
  add: 'tagging',
  note: 'commenting',
  attach: 'linking',
  merge: 'identifying',
  rename: 'identifying',
  undo: 'moderating',
  redo: 'moderating',
};

/**
 * A decision as a Web Annotation: who, when, on which words, and a body that says in a word what was
 * decided, or the note. Everything else is in `speechmark:decision`.
 * @param article What the article is called, seen from the sidecar: a relative URI reference.
 */
export function webAnnotation(decision: Decision, article: string): object {
  const { id, at, by, ...rest } = decision;
  const purpose = motivations[decision.action];
  const value = decision.action === 'note' ? (decision.to ?? '') : decision.action;
  return {
    '@context': CONTEXT,
    id: `urn:ulid:${id}`,
    type: 'Annotation',
    motivation: purpose,
    creator: { type: 'Person', name: by },
    created: at,
    target: targetOf(decision, article),
    body: [{ type: 'TextualBody', purpose, format: 'text/plain', value }],
    'speechmark:decision': withoutSelector(rest),
  };
}

function targetOf(decision: Decision, source: string): string | object {
  if ('target' in decision) {
    return { source, selector: selectors(decision.target.selector) };
  }
  return 'of' in decision ? `urn:ulid:${decision.of}` : source;
}

/** Offsets count UTF-16 code units of the loose text (docs/sidecar.md). */
const selectors = ({ exact, prefix, suffix, start, end }: TextSelector): object[] => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  { type: 'TextPositionSelector', start, end },
];

/** The target's selector stands in `target`, as the vocabulary has it. */
function withoutSelector<D extends object>(rest: D): object {
  if (!('target' in rest)) return rest;
  const { target, ...others } = rest;
  const { annotation, kind } = target as { annotation: string; kind: string };
  return { ...others, target: { annotation, kind } };
}
