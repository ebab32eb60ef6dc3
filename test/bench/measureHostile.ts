// How the time to read a text grows with its length when it is one hostile piece repeated.
import { annotate } from '../../src/core/annotate.js';
import type { SourceFormat } from '../../src/core/model.js';
import { hostilePieces } from '../fuzz/hostilePieces.js';

export interface HostileCost {
  readonly piece: string;
  readonly format: SourceFormat;
  /** Processor milliseconds for the longer text. */
  readonly time: number;
  /** Time per character in the longer text, beside that in one a quarter as long. */
  readonly growth: number;
}

/** One reading's processor milliseconds, the least of three. */
function timeOf(text: string, format: SourceFormat): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    annotate(text, { format });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Every piece in the formats that read it differently, the one that grows most first. */
export function hostileCosts(length: number): HostileCost[] {
  annotate('Warm-up. '.repeat(2000));
  const costs = hostilePieces.flatMap((piece) => {
    const text = (characters: number): string =>
      piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
    return (['text', 'html', 'markdown'] as const).map((format): HostileCost => {
      const short = timeOf(text(length / 4), format);
      const time = timeOf(text(length), format);
      // A millisecond more is noise, not growth.
      return { piece, format, time, growth: (time + 1) / (4 * short + 1) };
    });
  });
  return costs.sort((a, b) => b.growth - a.growth);
}
