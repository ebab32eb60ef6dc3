import type { Io } from './io';
import { printable } from './printable';

/** Says on a terminal how far the work is; elsewhere it says nothing. */
export interface Progress {
  /**
   * An input is done, or about to be.
   * @param isNew Whether it takes work: what an earlier run had done says nothing of how long the
   *   rest takes.
   */
  show(done: number, total: number, path: string, isNew?: boolean): void;
  /** Takes the line away, before anything else is written to the terminal. */
  clear(): void;
}

/** How often the line changes at most, in milliseconds: a terminal is slow. */
const EVERY = 100;
/** Of so many milliseconds the rate is told. */
const LATELY = 30_000;
/** The columns of a terminal that does not say how many it has. */
const COLUMNS = 80;

/** @param now Milliseconds from some time on. */
export function openProgress(
  { stderr }: Pick<Io, 'stderr'>,
  now: () => number = () => performance.now(),
): Progress {
  if (stderr.isTTY !== true) {
    return { show: () => undefined, clear: () => undefined };
  }
  let shown = false;
  let last = -Infinity;
  const ticks: number[] = [now()];
  return {
    show(done, total, path, isNew = true): void {
      const time = now();
      if (isNew) ticks.push(time);
      while (ticks.length > 2 && time - (ticks[1] ?? time) > LATELY) ticks.shift();
      if (time - last < EVERY && done < total) return;
      last = time;
      shown = true;
      const where = `speechmark: ${String(done)} of ${String(total)}`;
      const line = `${where}${pace(ticks, time, total - done)}: ${printable(path)}`;
      stderr.write(`\r\u001b[K${fitting(line, (stderr.columns ?? COLUMNS) - 1)}`);
    },
    clear(): void {
      if (shown) stderr.write('\r\u001b[K');
      shown = false;
      last = -Infinity;
    },
  };
}

/** “, 12 a second, 3 min left”; nothing while it cannot be told. */
function pace(ticks: readonly number[], time: number, left: number): string {
  const seconds = (time - (ticks[0] ?? time)) / 1000;
  const done = ticks.length - 1;
  if (seconds < 1 || done < 2) return '';
  const rate = done / seconds;
  const remaining = left === 0 ? '' : `, ${duration(left / rate)} left`;
  return `, ${rate >= 1 ? `${rate.toFixed(rate < 10 ? 1 : 0)} a second` : `${(rate * 60).toFixed(1)} a minute`}${remaining}`;
}

function duration(seconds: number): string {
  if (seconds < 60) return `${String(Math.ceil(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${String(minutes)} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48
    ? `${String(hours)} h ${String(minutes % 60)} min`
    : `${String(Math.round(hours / 24))} days`;
}

/** A line that a terminal does not break, so that it can be taken away: the end of a path is cut. */
function fitting(line: string, columns: number): string {
  const characters = Array.from(line);
  return characters.length <= columns
    ? line
    : `${characters.slice(0, Math.max(0, columns - 1)).join('')}…`;
}
