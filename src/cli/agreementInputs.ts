import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { decodeText } from '../core/document/decodeText';
import type { Decision } from '../review/decision';
import { nodeSidecarFiles } from '../review/sidecar/nodeFiles';
import { ADJUDICATED_SUFFIX, SIDECAR_FOLDER, SIDECAR_SUFFIX } from '../review/sidecar/sidecarPaths';
import { loadSidecar } from '../review/sidecar/sidecarStore';
import { FileFailure } from './fileFailure';

/** A sidecar of one of the two reviewers. */
export interface Side {
  readonly path: string;
}

/** An article that both reviewed. */
export interface ArticlePair {
  readonly article: string;
  readonly source: string;
  readonly first: Side;
  readonly second: Side;
}

export interface FoundPairs {
  readonly pairs: readonly ArticlePair[];
  /** What could not be read, for people. */
  readonly failures: readonly string[];
}

interface Sidecar extends Side {
  /** The article's path, seen from the folder that was named. */
  readonly name: string;
  /** Where the article would stand. */
  readonly article: string;
}

/**
 * Finds the articles that two sidecars, or the sidecars of two folders, are of.
 * @param article Named by the user, for sidecars that stand elsewhere.
 */
export async function findPairs(
  [first, second]: readonly [string, string],
  article: string | undefined,
  cwd: string,
): Promise<FoundPairs> {
  const failures: string[] = [];
  const sides: Sidecar[][] = [];
  for (const path of [first, second]) {
    try {
      sides.push(await sidecarsAt(resolve(cwd, path)));
    } catch (error) {
      failures.push(new FileFailure(path, error).message);
    }
  }
  const [ours, theirs] = sides;
  if (!ours || !theirs) return { pairs: [], failures };
  const pairs: ArticlePair[] = [];
  for (const one of ours) {
    const other = counterpart(one, ours, theirs);
    if (!other) failures.push(`${one.path}: no sidecar of this article on the other side`);
    else {
      try {
        const places =
          article === undefined ? [one.article, other.article] : [resolve(cwd, article)];
        const found = await readArticle(places);
        pairs.push({ ...found, first: one, second: other });
      } catch (error) {
        failures.push(new FileFailure(one.article, error).message);
      }
    }
  }
  for (const other of theirs.filter((each) => !counterpart(each, theirs, ours))) {
    failures.push(`${other.path}: no sidecar of this article on the other side`);
  }
  return { pairs, failures };
}

/** Two sidecars that were named are of the same article whatever they are called. */
function counterpart(
  sidecar: Sidecar,
  own: readonly Sidecar[],
  others: readonly Sidecar[],
): Sidecar | undefined {
  const [only, ...more] = others;
  const isNamed = own.length === 1 && own[0]?.name === '' && more.length === 0;
  return isNamed && only?.name === '' ? only : others.find(({ name }) => name === sidecar.name);
}

async function sidecarsAt(path: string): Promise<Sidecar[]> {
  if (!(await stat(path)).isDirectory()) return [{ path, name: '', article: articleOf(path) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(SIDECAR_SUFFIX))
    .filter(({ name }) => !name.endsWith(ADJUDICATED_SUFFIX + SIDECAR_SUFFIX))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: file,
      article: articleOf(file),
      name: relative(path, articleOf(file)),
    }));
}

function articleOf(sidecar: string): string {
  const name = basename(sidecar);
  const whole = name.endsWith(SIDECAR_SUFFIX) ? name.slice(0, -SIDECAR_SUFFIX.length) : name;
  const isAdjudicated = whole.endsWith(ADJUDICATED_SUFFIX);
  const article = isAdjudicated ? whole.slice(0, -ADJUDICATED_SUFFIX.length) : whole;
  const folder = dirname(sidecar);
  return join(basename(folder) === SIDECAR_FOLDER ? dirname(folder) : folder, article);
}

async function readArticle(
  places: readonly string[],
): Promise<{ article: string; source: string }> {
  let failure: unknown;
  for (const article of places) {
    try {
      return { article, source: decodeText(await readFile(article)).text };
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/**
 * The decisions of a sidecar.
 * @throws FileFailure if it cannot be read.
 */
export async function readSide({ path }: Side): Promise<readonly Decision[]> {
  const place = { path, article: basename(path).split(sep).join('/') };
  const { decisions, unreadable } = await loadSidecar(nodeSidecarFiles, [place]);
  const [failed] = unreadable;
  if (failed) throw new FileFailure(failed.path, new Error(reasons[failed.reason]));
  return decisions;
}

const reasons = {
  'later-version': 'a later version of Speechmark wrote this sidecar',
  'no-sidecar': 'this is no sidecar',
  'not-read': 'this sidecar could not be read',
};
