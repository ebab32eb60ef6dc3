import { agreementCommand } from './agreementCommand';
import { annotateCommand } from './annotateCommand';
import type { Command } from './command';
import { convertCommand } from './convertCommand';

/** Every command, in the order `--help` lists them. */
export const commands: readonly Command[] = [annotateCommand, convertCommand, agreementCommand];
