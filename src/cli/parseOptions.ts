import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usageError';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the arguments of a command.
 * @throws UsageError when they are wrong.
 */
export function parseOptions<Known extends Options>(
  args: readonly string[],
  options: Known,
): ReturnType<typeof parseArgs<{ options: Known; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // parseArgs throws nothing but what is wrong with the arguments.
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
