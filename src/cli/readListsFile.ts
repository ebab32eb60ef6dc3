import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ActorLists } from '../core/actors/actorLists';
import { decodeText } from '../core/document/decodeText';
import { type GivenLists, readLists } from '../review/givenLists';
import { messageOf } from './messageOf';
import { UsageError } from './usageError';

/** The lists of the file that was named, if one was. */
export const listsIn = async (
  path: string | undefined,
  cwd: string,
): Promise<ActorLists | undefined> => (path === undefined ? undefined : readListsFile(path, cwd));

/**
 * The lists of a file: an object with `always`, `never` and `same`, or a workspace's settings.
 * @throws UsageError if the file cannot be read, or something in it is no list of names: to read
 * articles without it would give another result than was asked for.
 */
async function readListsFile(path: string, cwd: string): Promise<ActorLists> {
  const given = await parsed(path, cwd);
  const { lists, bad } = readLists(given);
  if (bad.length > 0) throw new UsageError(`${path}: no lists of actors: ${bad.join('; ')}`);
  return lists;
}

async function parsed(path: string, cwd: string): Promise<GivenLists> {
  let value: unknown;
  try {
    value = JSON.parse(decodeText(await readFile(resolve(cwd, path))).text);
  } catch (error) {
    throw new UsageError(`${path}: ${messageOf(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`${path}: not a JSON object`);
  }
  const object = value as Readonly<Record<string, unknown>>;
  // The other settings of a workspace have dots in their names, as those of the lists have there.
  const stranger = Object.keys(object).find((key) => !key.includes('.') && !isList(key));
  if (stranger !== undefined) {
    throw new UsageError(`${path}: ${JSON.stringify(stranger)} is none of ${names.join(', ')}`);
  }
  const [always, never, same] = names.map(
    (name) => object[name] ?? object[`speechmark.actors.${name}`],
  );
  return { always, never, same };
}

const names = ['always', 'never', 'same'];
const isList = (key: string): boolean => names.includes(key);
