import { join, relative, sep } from 'node:path';
import type { ExportFile, ExportFormat, ExportOptions } from '../formats/exportFormat';
import { exportFiles, sharedFiles } from '../formats/exportFiles';
import { FileFailure } from './fileFailure';
import type { Input } from './findInputs';
import type { InputGuard } from './inputGuard';
import type { Output } from './output';
import { planOutputs } from './planOutputs';
import { writeNewFile } from './writeNewFile';

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
    async write(input, document): Promise<void> {
      const location = plan.get(input);
      if (location === undefined) {
        throw new Error(`no output is planned for ${input.path}`);
      }
      const stem = relative(folder, location).slice(0, -format.extension.length);
      const path = stem.split(sep).join('/');
      await writeFiles(await exportFiles(format, document, path, options));
    },
    end: () => writeFiles(sharedFiles(format, options)),
    abandon: () => Promise.resolve(),
  };
}
