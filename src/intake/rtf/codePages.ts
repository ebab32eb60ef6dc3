import { fromControls } from '../../core/document/windows1252';

/** The code pages of Windows' character sets, which the table of fonts names. */
const OF_CHARSET = new Map<number, number>([
  ...([
    [77, 10000],
    [128, 932],
    [129, 949],
    [134, 936],
    [136, 950],
    [161, 1253],
  ] as const),
  ...([
    [162, 1254],
    [163, 1258],
    [177, 1255],
    [178, 1256],
    [186, 1257],
    [204, 1251],
  ] as const),
  ...([
    [222, 874],
    [238, 1250],
    [254, 437],
    [255, 850],
  ] as const),
]);

/** The decoders' names of code pages that are not called `windows-…`. */
const LABELS = new Map<number, string>([
  ...([
    [866, 'ibm866'],
    [932, 'shift_jis'],
    [936, 'gbk'],
    [949, 'euc-kr'],
    [950, 'big5'],
  ] as const),
  ...([
    [10000, 'macintosh'],
    [10007, 'x-mac-cyrillic'],
    [20866, 'koi8-r'],
  ] as const),
  ...([
    [28591, 'windows-1252'],
    [28592, 'iso-8859-2'],
    [65001, 'utf-8'],
  ] as const),
]);

/** Western Europe's, and that of files which name none. */
export const WESTERN = 1252;

/** The code page of a character set, or null where it is that of the whole file. */
export const codePageOf = (charset: number): number | null => OF_CHARSET.get(charset) ?? null;

type Decoder = InstanceType<typeof TextDecoder>;

/** Decodes bytes of RTF, and keeps the code pages that it does not know. */
export class CodePages {
  /** Code pages that were read as Western Europe's. */
  readonly unknown = new Set<number>();
  readonly #decoders = new Map<number, Decoder>();

  decode(bytes: readonly number[], codePage: number): string {
    // Most text is ASCII, which all code pages share.
    if (bytes.every((byte) => byte < 0x80)) return String.fromCharCode(...bytes);
    const text = this.#decoder(codePage).decode(Uint8Array.from(bytes));
    return codePage === WESTERN ? fromControls(text) : text;
  }

  #decoder(codePage: number): Decoder {
    const known = this.#decoders.get(codePage);
    if (known) return known;
    let decoder: Decoder;
    try {
      decoder = new TextDecoder(LABELS.get(codePage) ?? `windows-${String(codePage)}`);
    } catch {
      this.unknown.add(codePage);
      decoder = new TextDecoder('windows-1252');
    }
    this.#decoders.set(codePage, decoder);
    return decoder;
  }
}
