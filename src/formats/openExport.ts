import { joinContent } from './content';
import type {
  Content,
  ExportDocument,
  ExportFile,
  ExportFormat,
  ExportOptions,
  ExportWriter,
  FilesFormat,
} from './exportFormat';
import { type ZipWriter, zipWriter } from './zipWriter';

/**
 * Begins one output of a format, whichever its shape. Several files go into a zip; one that is
 * alone stays what it is.
 */
export function openExport(format: ExportFormat, options?: ExportOptions): ExportWriter {
  return format.holds === 'documents' ? format.open(options) : openFiles(format, options);
}

/** The extension, with its dot, of one output that holds so many documents. */
export function outputExtension(format: ExportFormat, documents: number): string {
  return isPacked(format, documents) ? '.zip' : format.extension;
}

/** Whether one output for so many documents is a zip of their files. */
function isPacked(format: ExportFormat, documents: number): boolean {
  return format.holds === 'files' && (format.filesEach > 1 || documents > 1);
}

function openFiles(format: FilesFormat, options?: ExportOptions): ExportWriter {
  const stems = stemsOf();
  // Whether there are several files is known when the second comes.
  let held: ExportFile | null = null;
  let zip: ZipWriter | null = null;
  const add = (files: readonly ExportFile[]): Content => {
    const all = held ? [held, ...files] : files;
    if (!zip && all.length <= 1) {
      held = all[0] ?? null;
      return '';
    }
    held = null;
    const writer = (zip ??= zipWriter(options?.date));
    return joinContent(all.map((file) => writer.add(file)));
  };
  return {
    document: (input) => add(format.files(input, stems(input), options)),
    end() {
      const last = add(format.shared(options));
      if (zip) return joinContent([last, zip.end()]);
      return held?.content ?? '';
    },
  };
}

/** Makes what gives each document a path of its own, without extension, after its uri. */
function stemsOf(): (document: ExportDocument) => string {
  const taken = new Set<string>();
  return ({ uri }) => {
    const plain = plainPath(uri);
    let stem = plain;
    for (let count = 2; taken.has(stem.toLowerCase()); count++) stem = `${plain}-${String(count)}`;
    taken.add(stem.toLowerCase());
    return stem;
  };
}

/** A path below the folder of the export, which neither leaves it nor holds what no disk takes. */
function plainPath(uri: string): string {
  const [path = ''] = uri.replace(/^[a-z][a-z\d+.-]*:\/*/i, '').split(/[?#]/);
  const parts = path
    .split('/')
    .map(decoded)
    .map((part) => part.replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, '_').replace(/^\.+$/, ''))
    .filter((part) => part !== '');
  return parts.join('/').replace(/(?<=[^/])\.[^./]*$/, '') || 'document';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
