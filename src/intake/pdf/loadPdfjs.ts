import type {
  DocumentInitParameters,
  PDFDocumentLoadingTask,
} from 'pdfjs-dist/types/src/display/api';

/** Opens a file with pdf.js. */
export type OpenPdf = (parameters: DocumentInitParameters) => PDFDocumentLoadingTask;

let loaded: Promise<OpenPdf> | undefined;

/** pdf.js without a worker of its own: it reads in the thread that asks for it. */
export const loadPdfjs = (): Promise<OpenPdf> => (loaded ??= load());

/** What pdf.js puts among the globals, which the host may share with other extensions. */
const GLOBALS = ['DOMMatrix', 'pdfjsWorker', 'pdfjsLib', '_pdfjsTestingUtils', 'self'];

async function load(): Promise<OpenPdf> {
  const { warn } = console;
  const restore = GLOBALS.map(keepGlobal);
  // pdf.js warns of what drawing pages would need, which nobody here does.
  console.warn = (...args: unknown[]) => {
    if (!/^Warning: Cannot /.test(String(args[0]))) warn(...args);
  };
  const globals = globalThis as { DOMMatrix?: unknown; pdfjsWorker?: unknown };
  // It makes a matrix for drawing when it loads, which Node does not have.
  globals.DOMMatrix ??= Object;
  try {
    const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    return (parameters) => {
      const restoreWorker = keepGlobal('pdfjsWorker');
      globals.pdfjsWorker = worker;
      const task = getDocument(parameters);
      restoreWorker();
      return task;
    };
  } finally {
    console.warn = warn;
    for (const each of restore) each();
  }
}

/** Keeps a global as it is, or that there is none; gives what restores it. */
function keepGlobal(name: string): () => void {
  const before = Object.getOwnPropertyDescriptor(globalThis, name);
  return () => {
    if (before) Object.defineProperty(globalThis, name, before);
    else Reflect.deleteProperty(globalThis, name);
  };
}
