import { relative } from 'node:path';
import { exportText } from '../formats/exportText';
import type { ExportFormat } from '../formats/exportFormat';
import { FileFailure } from './fileFailure';
import type { Input } from './findInputs';
import type { InputGuard } from './inputGuard';
import type { Output } from './output';
import { planOutputs } from './planOutputs';
import { writeNewFile } from './writeNewFile';

/** A folder that holds one file for each document, in folders like those of the inputs. */
export function folderOutput(
  inputs: readonly Input[],
  folder: string,
  format: ExportFormat,
  guard: InputGuard,
  cwd: string,
): Output {
  const plan = planOutputs(inputs, folder, format.extension);
  return {
    async write(input, document): Promise<void> {
      const location = plan.get(input);
      if (location === undefined) {
        throw new Error(`no output is planned for ${input.path}`);
      }
      try {
        await guard.refuseInput(location);
        await writeNewFile(location, exportText(format, [document]), true);
      } catch (error) {
        throw new FileFailure(relative(cwd, location), error);
      }
    },
    end: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
}
