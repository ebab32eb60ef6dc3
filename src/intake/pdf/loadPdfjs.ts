import type {
  DocumentInitParameters,
  PDFDocumentLoadingTask,
} from 'pdfjs-dist/types/src/display/api';

/** Opens a file with pdf.js. */
export type OpenPdf = (parameters: DocumentInitParameters) => PDFDocumentLoadingTask;

let loaded: Promise<OpenPdf> | undefined;

/** pdf.js without a worker of its own: it reads in the thread that asks for it. */
export const loadPdfjs = (): Promise<OpenPdf> => (loaded ??= load());

/** What pdf.js looks for among the globals, which the host may share with other extensions. */
interface Globals {
  pdfjsWorker?: unknown;
  DOMMatrix?: unknown;
}

async function load(): Promise<OpenPdf> {
  const globals = globalThis as Globals;
  const { warn } = console;
  const { DOMMatrix: matrix, pdfjsWorker: others } = globals;
  // pdf.js warns of what drawing pages would need, which nobody here does.
  console.warn = (...args: unknown[]) => {
    if (!/^Warning: Cannot /.test(String(args[0]))) warn(...args);
  };
  // It makes a matrix for drawing when it loads, which Node does not have.
  globals.DOMMatrix ??= Object;
  try {
    const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    return (parameters) => {
      const before = globals.pdfjsWorker;
      globals.pdfjsWorker = worker;
      const task = getDocument(parameters);
      globals.pdfjsWorker = before;
      return task;
    };
  } finally {
    console.warn = warn;
    globals.DOMMatrix = matrix;
    globals.pdfjsWorker = others;
  }
}
