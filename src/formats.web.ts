// The export formats in a web worker: `dist/vscode/formats.web.js`.
import { serveExports } from './analysis/exports/serveExports';
import { workerLine, type WorkerLine } from './analysis/webWorker';

declare const self: WorkerLine;

serveExports(workerLine(self));
