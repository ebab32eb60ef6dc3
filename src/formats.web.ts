// The export formats in a web worker: `dist/web/formats.js`.
import { serveExports } from './analysis/exports/serveExports';
import { workerLine, type WorkerLine } from './analysis/webWorker';

declare const self: WorkerLine;

serveExports(workerLine(self));
