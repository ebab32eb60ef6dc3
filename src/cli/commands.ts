import { agreementCommand } from './agreementCommand';
import { annotateCommand } from './annotateCommand';
import type { Command } from './command';
import { completionCommand } from './completionCommand';
import { convertCommand } from './convertCommand';
import { exportCommand } from './exportCommand';
import { manCommand } from './manCommand';
import { reportCommand } from './reportCommand';

/** Every command, in the order `--help` lists them. */
export const commands: readonly Command[] = [
  annotateCommand,
  exportCommand,
  reportCommand,
  convertCommand,
  agreementCommand,
  completionCommand(() => commands),
  manCommand(() => commands),
];
