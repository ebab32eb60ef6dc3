import { type Content, footnoteTexts } from '../hast';
import { lookOfStyle, type ParagraphLook } from '../blocks';
import { IntakeError } from '../intakeError';
import { codePageOf, CodePages, WESTERN } from './codePages';
import { type Destination, destinationOf } from './destinations';
import { Flow } from './flow';
import { readTokens, type RtfHandler } from './tokens';

/** What an RTF document holds. */
export interface RtfDocument {
  readonly title: string;
  readonly author: string;
  /** When it was made, ISO 8601, or null. */
  readonly created: string | null;
  readonly content: readonly Content[];
  readonly hasDeletions: boolean;
  readonly hasComments: boolean;
  readonly pictures: number;
  /** Whether all its groups are closed. Else the end of the file is missing. */
  readonly isWhole: boolean;
  /** Code pages that are not known. */
  readonly unknownCodePages: readonly number[];
}

/** Nobody nests groups deeper. */
const DEEPEST = 1000;

/** Characters that have a control word. */
const CHARACTERS = new Map<string, string>([
  ...([
    ['emdash', '—'],
    ['endash', '–'],
    ['lquote', '‘'],
    ['rquote', '’'],
  ] as const),
  ...([
    ['ldblquote', '“'],
    ['rdblquote', '”'],
    ['bullet', '•'],
    ['tab', '\t'],
  ] as const),
  ...([
    ['emspace', ' '],
    ['enspace', ' '],
    ['qmspace', ' '],
    ['~', '\u00a0'],
  ] as const),
  ...([
    ['_', '-'],
    ['{', '{'],
    ['}', '}'],
    ['\\', '\\'],
  ] as const),
]);

/** What holds up to the end of a group. */
interface State {
  destination: Destination;
  /** How many characters behind one of Unicode stand in for it. */
  substitutes: number;
  codePage: number;
  isDeleted: boolean;
  isHidden: boolean;
  isInTable: boolean;
  style: number;
  outline: number | null;
  list: number;
  /** The next group inside has what the one behind it has too, in another way. */
  isDoubled: boolean;
  /** What is to be done when the group ends. */
  atEnd: (() => void) | null;
}

/**
 * Reads RTF. Deleted and hidden text, heads and feet of pages, comments and pictures are no text.
 * @throws IntakeError when its groups are nested too deeply.
 */
export function readRtf(bytes: Uint8Array): RtfDocument {
  const reader = new RtfReader();
  readTokens(bytes, reader);
  return reader.finish();
}

class RtfReader implements RtfHandler {
  isOver = false;
  readonly #codePages = new CodePages();
  readonly #fonts = new Map<number, number>();
  readonly #styles = new Map<number, Pick<ParagraphLook, 'heading' | 'isQuotation'>>();
  readonly #notes: (readonly Content[])[] = [];
  readonly #groups: State[] = [];
  readonly #info = { title: '', author: '', year: 0, month: 0, day: 0 };
  #state: State = { ...FIRST };
  #flows = [new Flow()];
  #pending: number[] = [];
  /** How many characters are still to be passed over. */
  #skip = 0;
  /** The next control word may open a group to be passed over. */
  #isOptional = false;
  #font = 0;
  #fileCodePage = WESTERN;
  #style = { number: 0, outline: null as number | null, name: '' };
  #marker = '';
  #hasDeletions = false;
  #hasComments = false;
  #pictures = 0;

  open(): void {
    this.#flush();
    if (this.#groups.length >= DEEPEST) throw new IntakeError('its groups are nested too deeply');
    const { isDoubled, destination } = this.#state;
    this.#groups.push(this.#state);
    this.#state.isDoubled = false;
    this.#state = { ...this.#state, atEnd: null };
    if (isDoubled) this.#state.destination = 'none';
    if (destination === 'styles') this.#style = { number: 0, outline: null, name: '' };
    this.#skip = 0;
  }

  close(): void {
    this.#flush();
    this.#state.atEnd?.();
    if (this.#state.destination === 'styles') this.#addStyle();
    const outer = this.#groups.pop();
    if (outer) this.#state = outer;
    this.isOver = this.#groups.length === 0;
    this.#skip = 0;
    this.#isOptional = false;
  }

  byte(value: number): void {
    this.#isOptional = false;
    if (this.#skip > 0) this.#skip--;
    else if (this.#state.destination !== 'none') this.#pending.push(value);
  }

  control(word: string, value: number | null): void {
    this.#flush();
    if (word === '*') {
      this.#isOptional = true;
      return;
    }
    const isOptional = this.#isOptional;
    this.#isOptional = false;
    if (word !== 'u' && this.#skip > 0) {
      this.#skip--;
      return;
    }
    if (this.#state.destination === 'none' && word !== 'ud') return;
    if (this.#opensDestination(word, isOptional)) return;
    const character = CHARACTERS.get(word);
    if (character !== undefined) this.#add(character);
    else if (!this.#endsSomething(word)) this.#changeState(word, value);
  }

  finish(): RtfDocument {
    const isWhole = this.#groups.length === 0;
    this.#flush();
    while (this.#groups.length > 0) this.close();
    const { title, author, year, month, day } = this.#info;
    const content = this.#flow.finish(this.#look());
    const created = [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))];
    return {
      title: title.trim(),
      author: author.trim(),
      created: year > 0 ? created.join('-') : null,
      content: [...content, footnoteTexts(this.#notes)],
      hasDeletions: this.#hasDeletions,
      hasComments: this.#hasComments,
      pictures: this.#pictures,
      isWhole,
      unknownCodePages: [...this.#codePages.unknown],
    };
  }

  get #flow(): Flow {
    const flow = this.#flows.at(-1);
    if (!flow) throw new Error('the text of the document was ended twice');
    return flow;
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const bytes = this.#pending;
    this.#pending = [];
    // Long runs are decoded in parts, so that no call gets too many arguments.
    for (let at = 0; at < bytes.length; at += RUN) {
      this.#add(this.#codePages.decode(bytes.slice(at, at + RUN), this.#state.codePage));
    }
  }

  #add(text: string): void {
    const { destination, isDeleted, isHidden } = this.#state;
    if (destination === 'body') {
      if (isDeleted) this.#hasDeletions = true;
      if (!isDeleted && !isHidden) this.#flow.add(text);
    } else if (destination === 'title' || destination === 'author') this.#info[destination] += text;
    else if (destination === 'styles') this.#style.name += text;
    else if (destination === 'marker') this.#marker += text;
  }

  /** Whether a control word says what the text of its group is for. */
  #opensDestination(word: string, isOptional: boolean): boolean {
    if (word === 'footnote') {
      this.#divert((note) => {
        this.#notes.push(note);
        this.#flow.addFootnote(this.#notes.length);
      });
      return true;
    }
    if (word === 'upr') {
      this.#state.isDoubled = true;
      return true;
    }
    const destination = destinationOf(word) ?? (isOptional ? 'none' : undefined);
    if (destination === undefined) return false;
    if (word === 'annotation') this.#hasComments = true;
    if (word === 'pict') this.#pictures += 1;
    if (word === 'shptxt' || word === 'dptxbxtext') {
      this.#divert((part) => {
        this.#flow.addBehind(part);
      });
    } else this.#state.destination = destination;
    return true;
  }

  /** Text up to the end of the group runs by itself. */
  #divert(use: (content: readonly Content[]) => void): void {
    const flow = new Flow();
    this.#flows.push(flow);
    const { codePage, substitutes } = this.#state;
    Object.assign(this.#state, { ...FIRST, codePage, substitutes, destination: 'body' });
    this.#state.atEnd = (): void => {
      const content = flow.finish(this.#look());
      this.#flows.pop();
      use(content);
    };
  }

  /** Whether a control word ends a line, a paragraph, a cell or a row. */
  #endsSomething(word: string): boolean {
    if (this.#state.destination !== 'body') return false;
    switch (word) {
      case 'line':
      case 'lbr':
      case 'softline':
        this.#flow.addBreak();
        return true;
      case 'par':
      case 'sect':
      case 'page':
      case 'column':
      case 'nestcell':
      case 'nestrow':
        this.#flow.endParagraph(this.#look(), this.#state.isInTable);
        break;
      case 'cell':
        this.#flow.endCell(this.#look());
        break;
      case 'row':
        this.#flow.endRow();
        break;
      default:
        return false;
    }
    this.#marker = '';
    return true;
  }

  #changeState(word: string, value: number | null): void {
    const state = this.#state;
    const isOn = value !== 0;
    switch (word) {
      case 'u':
        this.#addUnicode(value ?? 0);
        break;
      case 'uc':
        state.substitutes = Math.min(16, Math.max(0, value ?? 1));
        break;
      case 'pard':
        Object.assign(state, { isInTable: false, style: 0, outline: null, list: 0 });
        break;
      case 'plain':
        Object.assign(state, { isDeleted: false, isHidden: false });
        state.codePage = this.#fileCodePage;
        break;
      case 'intbl':
        state.isInTable = isOn;
        break;
      case 'deleted':
        state.isDeleted = isOn;
        break;
      case 'v':
        state.isHidden = isOn;
        break;
      case 'ls':
        state.list = value ?? 0;
        break;
      case 'outlinelevel':
        if (state.destination === 'styles') this.#style.outline = value;
        else state.outline = value;
        break;
      case 's':
        if (state.destination === 'styles') this.#style.number = value ?? 0;
        else state.style = value ?? 0;
        break;
      case 'yr':
      case 'mo':
      case 'dy':
        this.#dated(word, value ?? 0);
        break;
      default:
        this.#changeFont(word, value);
    }
  }

  #dated(word: 'yr' | 'mo' | 'dy', value: number): void {
    if (this.#state.destination !== 'created') return;
    this.#info[word === 'yr' ? 'year' : word === 'mo' ? 'month' : 'day'] = value;
  }

  #changeFont(word: string, value: number | null): void {
    const number = value ?? 0;
    switch (word) {
      case 'ansicpg':
        this.#fileCodePage = number > 0 ? number : WESTERN;
        break;
      case 'mac':
        this.#fileCodePage = 10000;
        break;
      case 'pc':
        this.#fileCodePage = 437;
        break;
      case 'pca':
        this.#fileCodePage = 850;
        break;
      case 'f':
        this.#font = number;
        if (this.#state.destination === 'fonts') return;
        break;
      case 'fcharset':
      case 'cpg': {
        const codePage = word === 'cpg' ? number : codePageOf(number);
        if (codePage !== null) this.#fonts.set(this.#font, codePage);
        return;
      }
      default:
        return;
    }
    this.#state.codePage = (word === 'f' ? this.#fonts.get(number) : null) ?? this.#fileCodePage;
  }

  #addUnicode(value: number): void {
    const point = value < 0 ? value + 0x1_0000 : value;
    if (point >= 0 && point <= 0x10_ffff) {
      // A character beyond the first 65,536 comes in two halves.
      this.#add(point > 0xffff ? String.fromCodePoint(point) : String.fromCharCode(point));
    }
    this.#skip = this.#state.substitutes;
  }

  #addStyle(): void {
    const { number, outline, name } = this.#style;
    const look = lookOfStyle(name.replace(/;\s*$/, '').trim());
    const heading = look.heading ?? headingOf(outline);
    if (name !== '') this.#styles.set(number, { ...look, heading });
    this.#style.name = '';
  }

  #look(): ParagraphLook {
    const { style, outline, list } = this.#state;
    const look = this.#styles.get(style) ?? { heading: null, isQuotation: false };
    const marker = this.#marker.trim();
    const kind = marker === '' && list === 0 ? null : /[\da-z]/i.test(marker) ? 'ol' : 'ul';
    return { ...look, heading: headingOf(outline) ?? look.heading, list: kind };
  }
}

/** How many bytes are decoded at once; even, as many characters of East Asia have two. */
const RUN = 4096;

const FIRST: State = {
  destination: 'body',
  substitutes: 1,
  codePage: WESTERN,
  isDeleted: false,
  isHidden: false,
  isInTable: false,
  style: 0,
  outline: null,
  list: 0,
  isDoubled: false,
  atEnd: null,
};

/** Word counts levels from 0 on, and has 9 for none. */
const headingOf = (outline: number | null): number | null =>
  outline === null || outline > 8 ? null : outline + 1;
