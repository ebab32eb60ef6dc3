import { join, relative, sep } from 'node:path';
import type { ExportFile, ExportFormat, ExportOptions } from '../formats/exportFormat';
import { sharedFiles } from '../formats/exportFiles';
import { FileFailure } from './fileFailure';
import type { Input } from './findInputs';
import type { InputGuard } from './inputGuard';
import type { Output } from './output';
import { planOutputs } from './planOutputs';
import { writeNewFile } from './writeNewFile';

/** A disk takes its time to say that it has a file for good: meanwhile others are written. */
const AT_ONCE = 8;

/** How a folder is written. */
interface FolderRequest {
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  readonly guard: InputGuard;
  readonly cwd: string;
}

/** A folder that holds the files of each document, in folders like those of the inputs. */
export function folderOutput(
  inputs: readonly Input[],
  folder: string,
  { format, options, guard, cwd }: FolderRequest,
): Output {
  const plan = planOutputs(inputs, folder, format.extension);
  const writeFiles = async (files: readonly ExportFile[]): Promise<void> => {
    for (const { path, content } of files) {
      const location = join(folder, path);
      try {
        await guard.refuseInput(location);
        await writeNewFile(location, content, true);
      } catch (error) {
        throw new FileFailure(relative(cwd, location), error);
      }
    }
  };
  return {
    atOnce: AT_ONCE,
    stemOf(input) {
      const location = plan.get(input);
      if (location === undefined) throw new Error(`no output is planned for ${input.path}`);
      const stem = relative(folder, location).slice(0, -format.extension.length);
      return stem.split(sep).join('/');
    },
    write: (_input, { files = [] }) => writeFiles(files),
    end: () => writeFiles(sharedFiles(format, options)),
    abandon: () => Promise.resolve(),
  };
}
