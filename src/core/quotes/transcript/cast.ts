import type { ActorIndex, EntityRecord } from '../../actors/entities';
import { genderOfFirstName } from '../../actors/firstNames';
import { isRoleHead } from '../../actors/personTitles';
import type { Discourse } from '../../language/discourse';
import { type SpeakerLabel, withoutTitles } from './speakerLabels';

/** Paragraphs at the top that may introduce who speaks. */
const TOP = 14;

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’‑-]*\.?`;
const PARTICLE = '(?:de|del|der|den|di|da|dos|du|la|van|von|bin|bint|ibn|al|el|mac)';
/** A full name as a text writes it. */
const FULL_NAME = String.raw`${WORD}(?:\s(?:${WORD}|${PARTICLE})){1,4}`;

/** Who speaks under which label of one transcript. */
export class Cast {
  readonly #discourse: Discourse;
  readonly #index: ActorIndex;
  readonly #people: readonly EntityRecord[];
  readonly #known = new Map<string, EntityRecord | null>();
  /** Names that labels of the transcript give in brackets, by the role before them. */
  readonly #named = new Map<string, string>();
  readonly #top: string;

  constructor(discourse: Discourse, index: ActorIndex, labels: Iterable<SpeakerLabel>) {
    this.#discourse = discourse;
    this.#index = index;
    this.#people = index.entities.filter((entity) => entity.type === 'person');
    const end = discourse.paragraphs[Math.min(TOP, discourse.paragraphs.length) - 1]?.end ?? 0;
    this.#top = discourse.text.slice(0, end);
    for (const { name, brackets } of labels) {
      const [first] = brackets;
      const isRole = withoutTitles(name) === '';
      const holder = withoutTitles(first ?? '');
      if (isRole && isFullName(holder)) this.#named.set(keyOf(name), holder);
    }
  }

  /** The speaker under a label, or null when it names no one. */
  speakerOf(label: SpeakerLabel): EntityRecord | null {
    const key = `${keyOf(label.name)}|${label.brackets.join('|')}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = this.#find(label);
    this.#known.set(key, found);
    return found;
  }

  /** Who answers an examination: the one witness whom the top names. */
  witness(): EntityRecord | null {
    const name = this.#holderOf('witness');
    return name === undefined ? null : this.#person(name);
  }

  #find({ name, brackets, form }: SpeakerLabel): EntityRecord | null {
    if (form === 'question') {
      const asker = brackets[0]?.split(',')[0]?.trim();
      return asker !== undefined && isFullName(asker) ? this.#person(asker) : null;
    }
    const own = withoutTitles(name);
    if (own !== '') return this.#person(own);
    const holder = this.#named.get(keyOf(name)) ?? this.#holderOf(name);
    if (holder !== undefined) return this.#person(holder);
    return this.#index.ensure(
      'person',
      titleCase(name.replace(/^(?:the|mr|madam|mrs|ms|hon)\.?\s+/i, '')),
    );
  }

  /** The person of a name: under the full name where the text gives it. */
  #person(name: string): EntityRecord {
    const shown = titleCase(name);
    const words = shown.toLowerCase().split(/\s+/);
    const exact = this.#people.find((entity) => entity.name.toLowerCase() === words.join(' '));
    if (exact && words.length > 1) return called(exact);
    const tail = ` ${words.join(' ')}`;
    const longer = this.#people.filter((entity) => entity.name.toLowerCase().endsWith(tail));
    const [only] = longer;
    if (longer.length === 1 && only) return called(only);
    // “Mac Giolla Rua” of a name that the actors cut short, or a full name in the top alone.
    const full = words.length === 1 || !isFullName(shown) ? this.#fullNameOf(shown) : undefined;
    if (full !== undefined) {
      const same = this.#people.find((one) => one.name.toLowerCase() === full.toLowerCase());
      return same ? called(same) : this.#rename(exact, full);
    }
    return exact ? called(exact) : this.#index.ensure('person', shown);
  }

  /** Gives the bearer of a surname the full name that the text has for it. */
  #rename(entity: EntityRecord | undefined, full: string): EntityRecord {
    if (!entity) return this.#index.ensure('person', full);
    entity.aliases.add(entity.name);
    entity.name = full;
    return entity;
  }

  /** The full name that the text gives to a surname; the first where there are several. */
  #fullNameOf(surname: string): string | undefined {
    const pattern = new RegExp(String.raw`(?<![\p{L}'’-])(${FULL_NAME})(?![\p{L}'’-])`, 'gu');
    const wanted = surname.toLowerCase();
    for (const { text } of this.#discourse.sentences) {
      if (!text.toLowerCase().includes(wanted)) continue;
      for (const [, match = ''] of text.matchAll(pattern)) {
        const lower = match.toLowerCase();
        const end = lower.indexOf(` ${wanted}`);
        if (end < 0 || /^[\p{L}'’-]/u.test(lower.slice(end + wanted.length + 1))) continue;
        const given = withoutTitles(match.slice(0, end)).trim();
        const words = given.split(/\s+/).filter((word) => word !== '');
        const last = words.at(-1) ?? '';
        if (last === '' || isRoleHead(last.toLowerCase())) continue;
        // “Water Security Kofi NAME”: a known first name starts the name.
        const start = words.findIndex((word) => genderOfFirstName(word) !== undefined);
        const kept = words.slice(start < 0 ? -2 : start);
        return titleCase(`${kept.join(' ')} ${surname}`);
      }
    }
    return undefined;
  }

  /** The name that the text ties to a bare role: “Moderator: NAME”, “President NAME”, “NAME (Chair)”. */
  #holderOf(label: string): string | undefined {
    const role = label.replace(/^(?:the|mr|madam|mrs|ms|hon)\.?\s+/i, '');
    const words = escape(role).replace(/\s+/g, String.raw`\s+`);
    const chair = /^(?:president|chair|chairman|chairwoman|speaker)$/i.test(role);
    const court = /^(?:court|judge)$/i.test(role);
    const patterns = [
      String.raw`(?<![\p{L}-])${words}\s?:\s*(?<name>${FULL_NAME})`,
      ...(chair ? [String.raw`in the chair\s?:\s*(?:Mr|Mrs|Ms)?\.?\s?(?<name>${FULL_NAME})`] : []),
      // “Before the Honorable NAME, District Judge”
      ...(court ? [String.raw`(?:Honou?rable|Hon\.|Justice|Judge)\s(?<name>${FULL_NAME})`] : []),
      String.raw`(?<name>${FULL_NAME}),?\s(?:\(\s?|\(?the\s|)${words}(?![\p{L}-])`,
      String.raw`(?<name>${FULL_NAME}),\s(?:[\p{L}-]+\s){0,2}${words}(?![\p{L}-])`,
      String.raw`(?<![\p{L}-])${words}\s(?<name>${FULL_NAME})`,
    ];
    for (const pattern of patterns) {
      // Roles in any case, names by their capitals.
      for (const match of this.#top.matchAll(new RegExp(insensitive(pattern, words), 'gu'))) {
        const name = withoutTitles(match.groups?.['name'] ?? '');
        if (
          isFullName(name) &&
          !/(?:^|\s)(?:in|the|of|for|and|at|on|by|no\.|question)(?:\s|$)/i.test(name)
        )
          return name;
      }
    }
    const heads = role.toLowerCase();
    const holders = this.#people.filter(({ name, roles }) => {
      return name.includes(' ') && [...roles].some((one) => one.toLowerCase().startsWith(heads));
    });
    return holders.length === 1 ? holders[0]?.name : undefined;
  }
}

/** The role inside a pattern in any case; the `i` flag would let names be in small letters. */
function insensitive(pattern: string, role: string): string {
  const any = (text: string): string =>
    text.replace(/(?<!\\)\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
  return pattern.replace(role, any(role)).replace('in the chair', any('in the chair'));
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const keyOf = (name: string): string => name.toLowerCase().replace(/^the\s+/, '');

const isFullName = (text: string): boolean => new RegExp(`^${FULL_NAME}$`, 'u').test(text);

/** A speaker whom the text names only in a label's capitals is shown as names are. */
function called(entity: EntityRecord): EntityRecord {
  if (entity.name === entity.name.toUpperCase()) entity.name = titleCase(entity.name);
  const words = entity.name.split(' ');
  const start = words.findIndex((word) => genderOfFirstName(word) !== undefined);
  // “Security Kofi NAME”: what stands before a known first name is the end of an office.
  const isOffice = start > 0 && words.length - start > 1 && !/\.$/.test(words[0] ?? '');
  if (isOffice && genderOfFirstName(words[0] ?? '') === undefined) {
    entity.aliases.add(entity.name);
    entity.name = words.slice(start).join(' ');
  }
  return entity;
}

/** “SOLANO-WHYTE” as names are written; words that are not all in capitals stay as they are. */
export const titleCase = (name: string): string =>
  name
    .split(/(\s+)/)
    .map((word) =>
      word.length > 1 && word === word.toUpperCase()
        ? word
            .toLowerCase()
            .replace(/(?<![\p{L}\p{M}])\p{Ll}|(?<=\p{L}['’])\p{Ll}(?=\p{L}{2})/gu, (c) =>
              c.toUpperCase(),
            )
        : word,
    )
    .join('');
