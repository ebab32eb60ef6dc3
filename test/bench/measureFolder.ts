// What the built command line takes for a folder of articles, by one thread and by two.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../hosts/parts.js';
import { longArticle } from './longArticle.js';

export interface FolderRun {
  readonly articles: number;
  readonly characters: number;
  readonly workers: number;
  /** Milliseconds, the start of the process included. */
  readonly time: number;
  /** The most memory that the process had, in bytes. */
  readonly peak: number;
}

/** How long an article is, in characters: that of most news. */
const LENGTH = 3500;
const DIFFERENT = 500;

/** Tells on its last line the most memory that a process had, in kilobytes. */
const tellPeak = `import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => console.error(process.resourceUsage().maxRSS));`;

/** @param runs Of how many articles, and by how many threads each. */
export function folderRuns(runs: readonly (readonly [number, number])[]): FolderRun[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'speechmark-bench-'));
  try {
    const outputs = new Map<number, string>();
    return runs.map(([articles, workers]) => {
      const characters = writeArticles(path.join(folder, String(articles)), articles);
      const out = path.join(folder, 'out.jsonl');
      const run = annotated(path.join(folder, String(articles)), workers, out);
      const hash = createHash('sha256').update(readFileSync(out)).digest('hex');
      if ((outputs.get(articles) ?? hash) !== hash) throw new Error('the outputs differ');
      outputs.set(articles, hash);
      return { articles, characters, workers, ...run };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeArticles(folder: string, count: number): number {
  mkdirSync(folder, { recursive: true });
  let characters = 0;
  const texts = Array.from({ length: Math.min(count, DIFFERENT) }, (_, seed) =>
    longArticle(LENGTH, seed + 1),
  );
  for (let at = 0; at < count; at += 1) {
    const text = `${texts[at % DIFFERENT] ?? ''}\nArticle ${String(at)}.\n`;
    characters += text.length;
    writeFileSync(path.join(folder, `${String(at).padStart(6, '0')}.txt`), text);
  }
  return characters;
}

function annotated(folder: string, workers: number, out: string): Pick<FolderRun, 'time' | 'peak'> {
  const hook = `data:text/javascript,${encodeURIComponent(tellPeak)}`;
  const cli = path.join(root, 'dist/cli.js');
  const args = ['--import', hook, cli, 'annotate', folder, '--workers', String(workers)];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...args, '--out', out], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const kilobytes = Number(stderr.trim().split('\n').at(-1));
  return { time: performance.now() - start, peak: kilobytes * 1024 };
}
