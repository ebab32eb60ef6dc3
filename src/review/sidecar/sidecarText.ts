import { type Decision, inOrder } from '../decision';
import { readDecision } from './readDecision';
import { webAnnotation } from './webAnnotation';

/** The version of the schema that this program writes, and the last that it reads. */
export const SCHEMA_VERSION = 1;

/** A sidecar's text, read. */
export interface SidecarContent {
  readonly decisions: ReadonlyMap<string, StoredDecision>;
  /** Lines that are no decisions this version knows: damaged, or a later version's. Kept as they are. */
  readonly unknown: readonly string[];
}

export interface StoredDecision {
  readonly decision: Decision;
  /** The line as it is in the file, so that writing it again changes nothing. */
  readonly line: string;
}

/** A text that is no sidecar this version can read; nobody may write over it. */
export interface UnreadableSidecar {
  readonly reason: 'later-version' | 'no-sidecar';
}

export const emptySidecar: SidecarContent = { decisions: new Map(), unknown: [] };

/** What git writes around the two sides of a conflict; both sides are wanted. */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/;

/** Reads a sidecar, whatever order its lines are in and however often one of them is there. */
export function readSidecar(text: string): SidecarContent | UnreadableSidecar {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const values = lines.map((line) => ({ line, value: parsed(line) }));
  const versions = values.flatMap(({ value }) => versionOf(value) ?? []);
  if (versions.some((version) => version > SCHEMA_VERSION)) return { reason: 'later-version' };
  const content = contentOf(values);
  const isSidecar = versions.length > 0 || content.decisions.size > 0;
  return isSidecar || content.unknown.length === 0 ? content : { reason: 'no-sidecar' };
}

interface Line {
  readonly line: string;
  /** The line as JSON; null if it is none. */
  readonly value: unknown;
}

function contentOf(lines: readonly Line[]): SidecarContent {
  const decisions = new Map<string, StoredDecision>();
  const unknown = new Set<string>();
  for (const { line, value } of lines) {
    if (line.trim() === '' || CONFLICT.test(line) || versionOf(value) !== null) continue;
    const decision = readDecision(value);
    if (!decision) {
      unknown.add(line);
      continue;
    }
    const known = decisions.get(decision.id);
    if (known?.line === line) continue;
    // Two that differ under one id: which one counts must not depend on their order.
    const isFirst = !known || line < known.line;
    if (known) unknown.add(isFirst ? known.line : line);
    if (isFirst) decisions.set(decision.id, { decision, line });
  }
  return { decisions, unknown: [...unknown].sort() };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The version that a first line tells; null of any other line. */
function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, version } = value as { type?: unknown; version?: unknown };
  return type === 'speechmark:Sidecar' && typeof version === 'number' ? version : null;
}

const isEmpty = ({ decisions, unknown }: SidecarContent): boolean =>
  decisions.size === 0 && unknown.length === 0;

/** What is in either. */
export function merged(a: SidecarContent, b: SidecarContent): SidecarContent {
  if (isEmpty(a)) return b;
  if (isEmpty(b)) return a;
  const lines = [...linesOf(a), ...linesOf(b)];
  return contentOf(lines.map((line) => ({ line, value: parsed(line) })));
}

/** The content with decisions added to it, those that it has already left as they are. */
export function withDecisions(
  { decisions, unknown }: SidecarContent,
  more: Iterable<Decision>,
  article: string,
): SidecarContent {
  const all = new Map(decisions);
  for (const decision of more) {
    if (all.has(decision.id)) continue;
    all.set(decision.id, { decision, line: JSON.stringify(webAnnotation(decision, article)) });
  }
  return { decisions: all, unknown };
}

/** The decisions of a sidecar, in order. */
export const decisionsOf = ({ decisions }: SidecarContent): Decision[] =>
  inOrder([...decisions.values()].map(({ decision }) => decision));

/** The text of a sidecar: the version, the decisions sorted by id, what is not known. */
export function writeSidecar(content: SidecarContent): string {
  const first = JSON.stringify({ type: 'speechmark:Sidecar', version: SCHEMA_VERSION });
  return [first, ...linesOf(content)].map((line) => `${line}\n`).join('');
}

function linesOf(content: SidecarContent): string[] {
  const lines = decisionsOf(content).flatMap(({ id }) => content.decisions.get(id)?.line ?? []);
  return [...lines, ...content.unknown];
}
