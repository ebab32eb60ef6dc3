// The engine in a web worker: `dist/web/worker.js`.
import { readArticle } from './analysis/readArticle';
import { serveEngine } from './analysis/serveEngine';
import { workerLine, type WorkerLine } from './analysis/webEngine';

declare const self: WorkerLine;

serveEngine(workerLine(self), readArticle);
