// The engine in a web worker: `dist/vscode/worker.web.js`.
import { readArticle } from './analysis/readArticle';
import { serveEngine } from './analysis/serveEngine';
import { workerLine, type WorkerLine } from './analysis/webWorker';

declare const self: WorkerLine;

serveEngine(workerLine(self), readArticle);
