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
  /** In the singular and in the plural: “1 file” or “3 files” goes before. */
  readonly reason: readonly [string, string];
  readonly fits: (name: string) => boolean;
}

/**
 * Says what was left out of a folder and why, a line for each reason.
 * @param reasons The first that fits a name counts; what none fits is of no kind that is read.
 */
export function passedOverLines(passed: PassedOver, reasons: readonly PassReason[]): string[] {
  const rest: PassReason = {
    reason: ['of a kind that is not read', 'of kinds that are not read'],
    fits: () => true,
  };
  const names = new Map<PassReason, string[]>();
  for (const name of passed.names) {
    const reason = reasons.find(({ fits }) => fits(name)) ?? rest;
    names.set(reason, [...(names.get(reason) ?? []), name]);
  }
  const files = [...reasons, rest].flatMap((each) => {
    const found = names.get(each) ?? [];
    return found.length === 0
      ? []
      : [`${counted(found.length, 'file', each.reason)}: ${kinds(found)}`];
  });
  const others = [
    counted(passed.hidden, 'hidden', ['entry', 'entries']),
    counted(passed.packages, 'node_modules', ['folder', 'folders']),
    counted(passed.linkedFolders, 'linked', ['folder or special file', 'folders or special files']),
  ];
  return [...files, ...others.filter((what) => !what.startsWith('0 '))].map(
    (what) => `${passed.folder}: passed over ${what}`,
  );
}

/** “1 file …”, “3 files …”, “2 hidden entries”. */
function counted(count: number, noun: string, [one, many]: readonly [string, string]): string {
  const plural = noun === 'file' && count !== 1 ? 'files' : noun;
  return `${String(count)} ${plural} ${count === 1 ? one : many}`;
}

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
