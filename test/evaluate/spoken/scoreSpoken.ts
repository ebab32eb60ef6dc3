import { join } from 'node:path';
import type { Share } from '../share';
import { scoreMarks } from './scoreMarks';
import { scoreQuestions } from './scoreQuestions';
import { scoreSpeeches } from './scoreSpeeches';
import { scoreTranscripts } from './scoreTranscripts';

export interface SpokenScores {
  readonly parts: ReadonlyMap<string, readonly Share[]>;
  readonly failures: readonly string[];
}

/** Scores all that a folder like test/gold/quotes holds. */
export function scoreSpoken(folder: string): SpokenScores {
  const failures: string[] = [];
  const parts = new Map([
    ['transcripts', scoreTranscripts(join(folder, 'transcripts'), failures)],
    ['speeches', scoreSpeeches(join(folder, 'speeches'), failures)],
    ['speakers', scoreQuestions(join(folder, 'speakers.json'), failures)],
    ['marks', scoreMarks(join(folder, 'marks.json'), failures)],
  ]);
  return { parts, failures };
}
