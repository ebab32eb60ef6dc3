import { annotateCommand } from './annotateCommand';
import type { Command } from './command';

/** Every command, in the order `--help` lists them. */
export const commands: readonly Command[] = [annotateCommand];
