import type { Trail } from '../replay/trail';
import { EntityLists } from './entityLists';
import type { EntityRecord } from './entityRecord';

/** Finds the actors of a document without a look at all of them. */
export class EntityLookup {
  /** By ISO 3166-1 alpha-2. */
  readonly byCountry: EntityLists;
  /** By the words of any role, in small letters. */
  readonly byRoleWord: EntityLists;
  /** Organisations by the words that their names end in, in small letters. */
  readonly byTail: EntityLists;
  /** By the whole name, its first and its last word, as written. */
  readonly byName: EntityLists;
  readonly byFirstWord: EntityLists;
  readonly byLastWord: EntityLists;

  constructor(trail: Trail) {
    this.byCountry = new EntityLists(trail);
    this.byRoleWord = new EntityLists(trail);
    this.byTail = new EntityLists(trail);
    this.byName = new EntityLists(trail);
    this.byFirstWord = new EntityLists(trail);
    this.byLastWord = new EntityLists(trail);
  }

  addName(entity: EntityRecord): void {
    const { name } = entity;
    this.byName.add(name, entity);
    this.byFirstWord.add(firstWord(name), entity);
    this.byLastWord.add(lastWord(name), entity);
    for (const tail of tailsOf(entity)) this.byTail.add(tail, entity);
  }

  removeName(entity: EntityRecord): void {
    const { name } = entity;
    this.byName.remove(name, entity);
    this.byFirstWord.remove(firstWord(name), entity);
    this.byLastWord.remove(lastWord(name), entity);
    for (const tail of tailsOf(entity)) this.byTail.remove(tail, entity);
  }

  addRole(entity: EntityRecord, role: string): void {
    for (const word of roleWords([role])) this.byRoleWord.add(word, entity);
  }
}

/** The words of roles, in small letters, with and without their hyphens. */
export function roleWords(roles: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const role of roles) {
    const lower = role.toLowerCase();
    for (const word of lower.split(/[^\p{L}-]+/u)) words.add(word);
    for (const word of lower.split(/[^\p{L}]+/u)) words.add(word);
  }
  return words;
}

function tailsOf({ type, name }: EntityRecord): string[] {
  if (type !== 'organization') return [];
  const words = name.toLowerCase().split(' ');
  return words.map((_, from) => words.slice(from).join(' '));
}

const firstWord = (name: string): string => name.slice(0, (name.indexOf(' ') + 1 || Infinity) - 1);
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
