// `npm run bench:profile [-- CHARACTERS]`: writes a CPU profile of the engine and prints the
// functions that most of the time is spent in.
import { mkdir, writeFile } from 'node:fs/promises';
import { Session, type Profiler } from 'node:inspector/promises';
import path from 'node:path';
import { main } from '../../scripts/main.js';
import { annotate } from '../../src/core/annotate.js';
import { root } from '../hosts/parts.js';
import { longArticle } from './longArticle.js';
import { ownArticles } from './ownArticles.js';

/** Functions that are printed. */
const most = 40;

function topFunctions({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): string[] {
  const times = new Map<number, number>();
  for (const [place, node] of samples.entries()) {
    times.set(node, (times.get(node) ?? 0) + (timeDeltas[place] ?? 0));
  }
  const byFunction = new Map<string, number>();
  let all = 0;
  for (const { id, callFrame } of nodes) {
    const file = callFrame.url
      .replace(/^.*\/(?=src\/|node_modules\/)/, '')
      .replace(/^file:.*\//, '');
    const name = `${callFrame.functionName || '(anonymous)'} ${file}:${String(callFrame.lineNumber + 1)}`;
    const time = times.get(id) ?? 0;
    all += time;
    byFunction.set(name, (byFunction.get(name) ?? 0) + time);
  }
  return [...byFunction]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, time]) => `${((100 * time) / all).toFixed(1).padStart(5)} %  ${name}`);
}

main(async () => {
  const length = Number(process.argv[2] ?? 0);
  const articles =
    length > 0 ? [{ text: longArticle(length), format: 'text' } as const] : ownArticles();
  for (const { text, format } of ownArticles().slice(0, 5)) annotate(text, { format });
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  for (const { text, format } of articles) annotate(text, { format });
  const { profile } = await session.post('Profiler.stop');
  const file = path.join(root, 'dist/bench/engine.cpuprofile');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(profile));
  process.stdout.write(`${topFunctions(profile).join('\n')}\n\n${path.relative(root, file)}\n`);
  return 0;
});
