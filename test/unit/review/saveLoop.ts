// Saves decisions one by one: `saveLoop.ts ARTICLE REVIEWER COUNT`, in a process of its own.
import type { Decision } from '../../../src/review/decision.js';
import { nodeSidecarFiles } from '../../../src/review/sidecar/nodeFiles.js';
import { sidecarPlace } from '../../../src/review/sidecar/sidecarPaths.js';
import { saveDecisions } from '../../../src/review/sidecar/sidecarStore.js';
import { sign } from '../../../src/review/sign.js';

async function saveLoop(article: string, by: string, count: number): Promise<void> {
  let log: Decision[] = [];
  for (let made = 0; made < count; made += 1) {
    const target = {
      annotation: `claim-${by}-${String(made)}`,
      kind: 'claim',
      selector: { exact: `words ${String(made)}`, prefix: '', suffix: '', start: 0, end: 9 },
    } as const;
    const more = sign([{ action: 'add', target, fields: {} }], { by, at: new Date(), log });
    log = [...log, ...more];
    // Only the new one: the others are on disk, or the last save lost them.
    await saveDecisions(nodeSidecarFiles, sidecarPlace(article), more);
    process.stdout.write('.');
  }
}

const [, , article = '', by = '', count = '0'] = process.argv;
void saveLoop(article, by, Number(count));
