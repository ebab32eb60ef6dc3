import { annotate } from '../../src/core/annotate.js';
import type { AnnotatedDocument } from '../../src/core/model.js';
import { openExport } from '../../src/formats/openExport.js';
import { exportFormats } from '../../src/formats/registry.js';
import { EditedReading } from './editedReading.js';
import type { FuzzInput } from './fuzzInput.js';
import { type Fault, unsound } from './soundness.js';

export interface Checked {
  readonly fault: Fault | null;
  /** Processor milliseconds of the slowest first reading, and how many characters it read. */
  readonly time: number;
  readonly characters: number;
}

/** Processor milliseconds that one reading may take. */
export const timeLimit = 10_000;

/** Reads all versions of an input and checks whatever can be checked, up to the first fault. */
export async function check({ format, versions }: FuzzInput): Promise<Checked> {
  const edited = versions.length > 1 ? new EditedReading(format) : undefined;
  let slowest = { time: 0, characters: 0 };
  try {
    for (const text of versions) {
      const start = process.cpuUsage();
      const result = annotate(text, { format });
      const { user, system } = process.cpuUsage(start);
      const time = (user + system) / 1000;
      if (time >= slowest.time) slowest = { time, characters: text.length };
      const fault =
        wrongTime(time, text) ??
        unsound(text, result) ??
        (edited ? await wrongEdit(edited, text, result) : wrongAgain(text, result)) ??
        (await wrongExport(text, result));
      if (fault) return { fault, ...slowest };
    }
    return { fault: null, ...slowest };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { fault: { check: 'exception', told }, ...slowest };
  } finally {
    edited?.close();
  }
}

const wrongTime = (time: number, { length }: string): Fault | null =>
  time <= timeLimit
    ? null
    : { check: 'time', told: `${time.toFixed(0)} ms for ${String(length)} characters` };

/** Nothing may be left over of one reading that the next one sees. */
function wrongAgain(text: string, result: AnnotatedDocument): Fault | null {
  const again = annotate(text, { format: result.format });
  return difference('second reading', JSON.stringify(result), JSON.stringify(again));
}

async function wrongEdit(
  edited: EditedReading,
  text: string,
  result: AnnotatedDocument,
): Promise<Fault | null> {
  const read = await edited.read(text);
  return read && difference('edited reading', JSON.stringify(result), JSON.stringify(read));
}

async function wrongExport(source: string, annotated: AnnotatedDocument): Promise<Fault | null> {
  for (const format of exportFormats) {
    try {
      const writer = openExport(format);
      await writer.document({ uri: 'a.txt', source, annotated });
      await writer.end();
    } catch (error) {
      return { check: `export as ${format.id}`, told: String(error) };
    }
  }
  return null;
}

/** Where two texts begin to differ. */
function difference(check: string, wanted: string, found: string): Fault | null {
  if (wanted === found) return null;
  let at = 0;
  while (wanted[at] === found[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return { check, told: `wanted …${around(wanted)}…\n   found …${around(found)}…` };
}
