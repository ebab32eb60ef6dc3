import { agreementCommand } from './agreementCommand';
import { annotateCommand } from './annotateCommand';
import type { Command } from './command';
import { completionCommand } from './completionCommand';
import { convertCommand } from './convertCommand';
import { evaluateCommand } from './evaluateCommand';
import { exportCommand } from './exportCommand';
import { importCommand } from './importCommand';
import { manCommand } from './manCommand';
import { reportCommand } from './reportCommand';

/** Every command, in the order `--help` lists them. */
export const commands: readonly Command[] = [
  annotateCommand,
  exportCommand,
  importCommand,
  reportCommand,
  convertCommand,
  agreementCommand,
  evaluateCommand,
  completionCommand(() => commands),
  manCommand(() => commands),
];
