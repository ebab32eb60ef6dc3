// The engine in a worker thread: `dist/vscode/worker.desktop.js`.
import { parentPort, workerData } from 'node:worker_threads';
import { workerMark, parentLine } from './analysis/nodeWorker';
import type { EnginePort } from './analysis/protocol';
import { readArticle } from './analysis/readArticle';
import { serveEngine } from './analysis/serveEngine';

/** Serves the engine in this thread, should no worker start. */
export function serve(port: EnginePort): void {
  serveEngine(port, readArticle);
}

if (parentPort && workerData === workerMark) serve(parentLine(parentPort));
