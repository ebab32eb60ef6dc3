import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findFormat } from '../../formats/registry';
import type { ImportArticle, ImportedDocument } from '../../formats/import/importedDocument';
import { type ImportFile, readExport } from '../../formats/import/readExport';
import { readW3c } from '../../formats/import/readW3c';
import { FileFailure } from '../fileFailure';
import type { Input } from '../findInputs';
import { inputUri } from '../inputUri';
import { planOutputs } from '../planOutputs';

/** An article as it is read to be compared with an export. */
export interface ReadArticle extends ImportArticle {
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
}

/** Where exports of articles are. */
export interface Exports {
  /** Whether there is one of an article, as far as that can be told before the article is read. */
  mayHave(input: Input): Promise<boolean>;
  /**
   * What an export has of an article; undefined if nothing.
   * @throws FileFailure if it cannot be read, or is of another text.
   */
  of(input: Input, article: ReadArticle): Promise<ImportedDocument | undefined>;
}

/** The inputs of which there may be an export. */
export async function inputsWith(exports: Exports, inputs: readonly Input[]): Promise<Input[]> {
  const found: Input[] = [];
  for (const input of inputs) {
    if (input.location !== null && (await exports.mayHave(input))) found.push(input);
  }
  return found;
}

/**
 * Opens exports: a file, or a folder in which each article has files of its own, called as `--out`
 * calls them.
 * @param path As the user named it.
 * @throws FileFailure if there is no such file or folder, or it cannot be read.
 */
export async function findExports(
  format: string,
  path: string,
  inputs: readonly Input[],
  cwd: string,
): Promise<Exports> {
  const location = resolve(cwd, path);
  try {
    if ((await stat(location)).isDirectory()) return exportsInFolder(format, location, inputs);
    if (format === 'brat' || format === 'uima') {
      const stem = location.replace(/\.[^./\\]*$/, '');
      return exportsOfFiles(format, (input) => (inputs[0] === input ? stem : undefined), location);
    }
    const file = await fileAt(location);
    const documents =
      format === 'w3c'
        ? readW3c(file.text)
        : readExport(format, [file]).map((document) => () => document);
    return exportsInFile(path, documents, inputs.length);
  } catch (error) {
    throw error instanceof FileFailure ? error : new FileFailure(path, error);
  }
}

/** One file that holds documents: each article's is told by its address, or by its bytes. */
function exportsInFile(
  path: string,
  readers: readonly ((article?: ReadArticle) => ImportedDocument)[],
  articles: number,
): Exports {
  const documents = readers.map((read) => read());
  const byUri = (input: Input): ImportedDocument | undefined =>
    documents.find(({ uri }) => uri === inputUri(input.path, input.bytes));
  return {
    mayHave: () => Promise.resolve(documents.length > 0),
    of(input, article) {
      const { sha256 } = article;
      const only = documents.length === 1 && articles === 1 ? documents[0] : undefined;
      const same = documents.find((each) => each.sha256 === sha256);
      const found = same ?? byUri(input) ?? only;
      if (!found) return Promise.resolve(undefined);
      const read = readers[documents.indexOf(found)];
      return Promise.resolve(ofSameText(read?.(article) ?? found, sha256, path));
    },
  };
}

function exportsInFolder(format: string, folder: string, inputs: readonly Input[]): Exports {
  const extension = findFormat(format)?.extension ?? '';
  const plan = planOutputs(inputs, folder, extension);
  return exportsOfFiles(format, (input) => plan.get(input)?.slice(0, -extension.length), null);
}

/** @param named The one file that the user named; null of a folder. */
function exportsOfFiles(
  format: string,
  stemOf: (input: Input) => string | undefined,
  named: string | null,
): Exports {
  const extension = findFormat(format)?.extension ?? '';
  const pathOf = (input: Input): string | undefined => {
    const stem = stemOf(input);
    return stem === undefined ? undefined : (named ?? stem + extension);
  };
  return {
    async mayHave(input) {
      const path = pathOf(input);
      return path !== undefined && (await isThere(path));
    },
    async of(input, article) {
      const path = pathOf(input);
      if (path === undefined || !(await isThere(path))) return undefined;
      try {
        const files = [await fileAt(path)];
        const text = `${stemOf(input) ?? ''}.txt`;
        if (format === 'brat' && (await isThere(text))) files.push(await fileAt(text));
        const [found] = readExport(format, files, article);
        if (found && isTextOf(input, text) && isOther(found, article.sha256)) {
          const uri = found.uri ?? 'another file';
          throw new Error(`it was exported of ${uri}: name its article, or the folder`);
        }
        return found && ofSameText(found, article.sha256, path);
      } catch (error) {
        throw error instanceof FileFailure ? error : new FileFailure(path, error);
      }
    },
  };
}

/** Whether an article is the text that stands beside an export. */
const isTextOf = ({ location }: Input, text: string): boolean => location === resolve(text);

const isOther = (document: ImportedDocument, sha256: string): boolean =>
  document.sha256 !== null && document.sha256 !== sha256;

function ofSameText(document: ImportedDocument, sha256: string, path: string): ImportedDocument {
  if (isOther(document, sha256)) {
    throw new FileFailure(path, new Error('it is of another text than the article now has'));
  }
  return document;
}

async function fileAt(path: string): Promise<ImportFile> {
  const bytes = await readFile(path);
  try {
    return { path: join(path), text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (cause) {
    throw new Error('it is not valid UTF-8', { cause });
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
