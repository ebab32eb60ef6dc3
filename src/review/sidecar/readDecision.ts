import type { TextSelector } from '../../anchoring/textSelector';
import { type AnnotationKind, annotationKinds } from '../../core/model';
import { type AnnotationField, actorTypes, fieldsOf } from '../annotationFields';
import type { Act, Decision } from '../decision';
import { isDecisionId } from '../decisionId';

type Json = Readonly<Record<string, unknown>>;

/**
 * The decision of a line of a sidecar; null if it is none that this version knows. Nothing of it is
 * trusted: a field that an annotation could not have makes it unknown.
 */
export function readDecision(value: unknown): Decision | null {
  if (!isObject(value)) return null;
  const { id, created: at, creator, target } = value;
  const own = value['speechmark:decision'];
  const by = isObject(creator) ? creator['name'] : undefined;
  if (!isString(id) || !isString(at) || !isString(by) || !isObject(own)) return null;
  const ulid = id.replace(/^urn:ulid:/, '');
  const { group, after } = own;
  if (!isDecisionId(ulid) || !isString(group) || Number.isNaN(Date.parse(at))) return null;
  if (after !== undefined && !areStrings(after)) return null;
  const words = selectorOf(isObject(target) ? target['selector'] : undefined);
  const act = actOf(own, words);
  return act && { id: ulid, at, by, group, ...(after ? { after } : {}), ...act };
}

function actOf(own: Json, words: TextSelector | null): Act | null {
  const { action, entity, into, from, to, of } = own;
  switch (action) {
    case 'undo':
    case 'redo':
      return isString(of) ? { action, of } : null;
    case 'merge':
      return isEntity(entity) && isEntity(into) ? ({ action, entity, into } as Act) : null;
    case 'rename':
      return isEntity(entity) && isNaming(from) && isNaming(to)
        ? ({ action, entity, from, to } as Act)
        : null;
    default:
      return words && actOnWords(own, words);
  }
}

function actOnWords(own: Json, selector: TextSelector): Act | null {
  const { action, target, from, to, fields, suggestion = null, settles } = own;
  if (!isObject(target) || !isString(target['annotation']) || !isKind(target['kind'])) return null;
  const { annotation, kind } = target;
  const on = { annotation, kind, selector };
  if (suggestion !== null && !isSuggestion(suggestion)) return null;
  if (settles !== undefined && !areStrings(settles)) return null;
  const settling = settles ? { settles } : {};
  const judging = { target: on, suggestion, ...settling };
  switch (action) {
    case 'accept':
    case 'reject':
      return { action, ...judging } as Act;
    case 'correct':
      return isObject(from) && isCorrection(to, kind)
        ? ({ action, ...judging, from, to } as Act)
        : null;
    case 'add':
      return areFields(fields, kind) ? ({ action, target: on, fields, ...settling } as Act) : null;
    case 'note':
      return isStringOrNull(from) && isStringOrNull(to)
        ? ({ action, ...judging, from, to } as Act)
        : null;
    case 'attach':
      return isSelector(to) ? { action, target: on, to } : null;
    default:
      return null;
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const areStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(isString);
const isStringOrNull = (value: unknown): boolean => value === null || isString(value);
const isKind = (value: unknown): value is AnnotationKind =>
  annotationKinds.some((kind) => kind === value);
const isOffset = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

const isNaming = (value: unknown): boolean =>
  isObject(value) && isString(value['name']) && actorTypes.some((type) => type === value['type']);
const isEntity = (value: unknown): boolean => isNaming(value) && isString((value as Json)['id']);

/** The two selectors of a Web Annotation as one. */
function selectorOf(value: unknown): TextSelector | null {
  if (!Array.isArray(value)) return null;
  const all: Json = Object.assign({}, ...value.filter(isObject)) as Json;
  const { exact, prefix = '', suffix = '', start, end } = all;
  const selector = { exact, prefix, suffix, start, end };
  return isSelector(selector) ? selector : null;
}

function isSelector(value: unknown): value is TextSelector {
  if (!isObject(value)) return false;
  const { exact, prefix, suffix, start, end } = value;
  return (
    isString(exact) &&
    exact !== '' &&
    isString(prefix) &&
    isString(suffix) &&
    isOffset(start) &&
    isOffset(end)
  );
}

function isSuggestion(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { kind, rule, confidence, fields } = value;
  return (
    isKind(kind) && isString(rule) && typeof confidence === 'number' && areFields(fields, kind)
  );
}

/** A correction of the kind has fields of the new one. */
function isCorrection(value: unknown, kind: AnnotationKind): boolean {
  if (!isObject(value)) return false;
  const { kind: other, span, ...fields } = value;
  if (other !== undefined && !isKind(other)) return false;
  if (span !== undefined && !(isObject(span) && isSelector(span['selector']))) return false;
  return areFields(fields, other ?? kind) || (other === undefined && ofSomeKind(fields));
}

/** A correction that follows one of the kind has fields that the machine's kind has not. */
const ofSomeKind = (fields: Json): boolean =>
  annotationKinds.some((kind) => areFields(fields, kind));

function areFields(value: unknown, kind: AnnotationKind): boolean {
  if (!isObject(value)) return false;
  const known = fieldsOf(kind);
  return Object.entries(value).every(([name, each]) => {
    const field = known.get(name);
    return field !== undefined && isValue(field, each);
  });
}

function isValue(field: AnnotationField, value: unknown): boolean {
  if (value === null) return true;
  if (field.isList) return Array.isArray(value) && value.every((each) => isOne(field, each));
  return isOne(field, value);
}

function isOne({ content, oneOf, pattern }: AnnotationField, value: unknown): boolean {
  switch (content) {
    case 'words':
      return isString(value) && (oneOf?.includes(value) ?? true) && (pattern?.test(value) ?? true);
    case 'span':
      return isObject(value) && isSelector(value['selector']);
    case 'entity':
      return isObject(value) && isEntity(value['entity']);
    case 'link':
      return isObject(value) && isLink(value['link']);
    case 'data':
      return isData(value);
  }
}

function isLink(value: unknown): boolean {
  if (!isObject(value)) return false;
  return isString(value['annotation']) && isKind(value['kind']) && isSelector(value['selector']);
}

/** How deep `data` may be: a span in an object in a field. */
const DEPTH = 4;

/** Plain data in which selectors are selectors. */
function isData(value: unknown, depth = DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  return Object.entries(value).every(([name, each]) =>
    name === 'selector' ? isSelector(each) : isData(each, depth - 1),
  );
}
