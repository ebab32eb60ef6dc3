// The export formats in a worker thread: `dist/vscode/formats.desktop.js`.
import { parentPort, workerData } from 'node:worker_threads';
import type { ExportsPort } from './analysis/exports/exportCalls';
import { serveExports } from './analysis/exports/serveExports';
import { parentLine, workerMark } from './analysis/nodeWorker';

/** Serves the formats in this thread, should no worker start. */
export function serve(port: ExportsPort): void {
  serveExports(port);
}

if (parentPort && workerData === workerMark) serve(parentLine(parentPort));
