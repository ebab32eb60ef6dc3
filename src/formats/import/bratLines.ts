import type { Range } from '../../core/document/sourceDocument';
import { ImportError } from './importedDocument';

/** What a standoff file of brat's holds. */
export interface BratLines {
  /** Spans by id: the type, the code points from the first to the last, and all pieces. */
  readonly spans: Map<string, BratSpan>;
  /** Events by id. */
  readonly events: Map<string, BratEvent>;
  readonly relations: readonly BratRelation[];
  /** Ids that mean the same, as lines of `*` and relations of coreference have them. */
  readonly equivalents: readonly (readonly string[])[];
  /** Attributes and notes by what they are of, then by their name. */
  readonly words: Map<string, Map<string, string>>;
  /** What Speechmark wrote of annotations, by what it is of, in their order. */
  readonly records: Map<string, string>;
}

interface BratSpan {
  readonly type: string;
  readonly points: Range;
  readonly pieces: readonly Range[];
}

interface BratEvent {
  readonly type: string;
  readonly trigger: string;
  /** Roles as they are called without the number of those that come again. */
  readonly roles: readonly (readonly [role: string, id: string])[];
}

interface BratRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

interface Reading extends BratLines {
  readonly relations: BratRelation[];
  readonly equivalents: string[][];
}

/** @throws ImportError, which names the line that is none of brat's. */
export function readBratLines(ann: string): BratLines {
  const lines: Reading = {
    spans: new Map(),
    events: new Map(),
    relations: [],
    equivalents: [],
    words: new Map(),
    records: new Map(),
  };
  for (const [index, line] of ann
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() !== '' && !readLine(line, lines)) {
      throw new ImportError(`line ${String(index + 1)} is none of brat's`);
    }
  }
  return lines;
}

/** Reads a line; false if it is none of brat's. */
function readLine(line: string, lines: Reading): boolean {
  const [id = '', body = '', rest = ''] = line.split('\t');
  const [type = '', ...parts] = body.split(' ').filter((part) => part !== '');
  const tell = (of: string, name: string, value: string): void => {
    const known = lines.words.get(of) ?? new Map<string, string>();
    lines.words.set(of, known.set(name, value));
  };
  switch (id[0]) {
    case 'T': {
      const pieces = piecesIn(parts.join(' '));
      if (!pieces) return false;
      const start = Math.min(...pieces.map((piece) => piece.start));
      const end = Math.max(...pieces.map((piece) => piece.end));
      lines.spans.set(id, { type, points: { start, end }, pieces });
      return true;
    }
    case 'E': {
      const [name = '', trigger = ''] = type.split(':');
      const roles = parts.map((part) => {
        const [role = '', filler = ''] = part.split(':');
        return [/^\D*/.exec(role)?.[0] ?? '', filler] as const;
      });
      lines.events.set(id, { type: name, trigger, roles });
      return true;
    }
    case 'R': {
      const [from = '', to = ''] = parts.map((part) => part.split(':')[1] ?? '');
      lines.relations.push({ type, from, to });
      if (type === 'Coreference') lines.equivalents.push([from, to]);
      return true;
    }
    case 'A':
    case 'M':
      tell(parts[0] ?? '', type, parts[1] ?? '');
      return true;
    case '#':
      if (type === 'Speechmark') lines.records.set(parts[0] ?? '', rest);
      else tell(parts[0] ?? '', type, rest);
      return true;
    case '*':
      lines.equivalents.push(parts);
      return true;
    default:
      return id.startsWith('N');
  }
}

/** “0 5;8 12” as ranges; null if it is none. */
function piecesIn(text: string): Range[] | null {
  const pieces = text.split(';').map((piece) => {
    const [start = NaN, end = NaN, more] = piece.split(' ').map(Number);
    return more === undefined ? { start, end } : { start: NaN, end: NaN };
  });
  const isRange = ({ start, end }: Range): boolean =>
    Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start <= end;
  return pieces.every(isRange) ? pieces : null;
}
