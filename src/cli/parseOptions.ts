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

/**
 * The value of an option that is a number from 1 on; undefined if it was not given.
 * @throws UsageError when it is no such number.
 */
export function wholeNumber(
  value: string | undefined,
  option: string,
  most: number,
): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(value) || Number(value) > most) {
    throw new UsageError(`${option} takes a number from 1 to ${String(most)}`);
  }
  return Number(value);
}
