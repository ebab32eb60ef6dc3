import { version } from '../../package.json';
import type { ExportOptions } from '../formats/exportFormat';
import { UsageError } from './usageError';

/**
 * What exports tell of their making. Their date is that of SOURCE_DATE_EPOCH (seconds since 1970)
 * where it is set, so that they can be made again byte for byte.
 * @throws UsageError when it is no such number.
 */
export function exportOptions(
  epoch = process.env['SOURCE_DATE_EPOCH'],
  now = Date.now(),
): ExportOptions {
  const time = epoch === undefined || epoch === '' ? Math.floor(now / 1000) : Number(epoch);
  // The latest second that ISO 8601 writes with four digits of a year.
  if (!Number.isInteger(time) || time < 0 || time > 253_402_300_799) {
    throw new UsageError('SOURCE_DATE_EPOCH is no number of seconds since 1970');
  }
  return { version, date: new Date(time * 1000).toISOString().replace('.000Z', 'Z') };
}
