import { extname } from 'node:path';

/** What was found in a folder and not read. */
export interface PassedOver {
  /** As the user named it. */
  readonly folder: string;
  /** The names of files of kinds that are not read. */
  readonly names: string[];
  hidden: number;
  linkedFolders: number;
  /** Folders named node_modules. */
  packages: number;
}

/** Why files of some names are not read. */
export interface PassReason {
  readonly reason: string;
  readonly fits: (name: string) => boolean;
}

/**
 * Says what was left out of a folder and why, a line for each reason.
 * @param reasons The first that fits a name counts; what none fits is of no kind that is read.
 */
export function passedOverLines(passed: PassedOver, reasons: readonly PassReason[]): string[] {
  const rest: PassReason = { reason: 'of a kind that is not read', fits: () => true };
  const names = new Map<PassReason, string[]>();
  for (const name of passed.names) {
    const reason = reasons.find(({ fits }) => fits(name)) ?? rest;
    names.set(reason, [...(names.get(reason) ?? []), name]);
  }
  const files = [...reasons, rest].flatMap((reason) => {
    const found = names.get(reason) ?? [];
    return found.length === 0
      ? []
      : [`${counted(found.length, 'file')} ${reason.reason}: ${kinds(found)}`];
  });
  const others = [
    [passed.hidden, 'hidden entry', 'hidden entries'],
    [passed.packages, 'node_modules folder', 'node_modules folders'],
    [
      passed.linkedFolders,
      'entry that is neither a file nor a folder, or a linked folder',
      'entries that are neither files nor folders, or linked folders',
    ],
  ] as const;
  return [
    ...files,
    ...others.flatMap(([count, one, many]) =>
      count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}`],
    ),
  ].map((what) => `${passed.folder}: passed over ${what}`);
}

const counted = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** “3 .docx, 2 .pdf, 1 without an extension”. */
function kinds(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) {
    const extension = extname(name).toLowerCase() || 'without an extension';
    counts.set(extension, (counts.get(extension) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([extension, count]) => `${String(count)} ${extension}`)
    .join(', ');
}
