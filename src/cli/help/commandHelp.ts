/** An option of a command: how it is parsed, and what is said of it. */
export interface Flag {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** What its value is called; missing of a switch. */
  readonly value?: string;
  readonly text: string;
  /** The values it takes, where they can be listed. */
  readonly choices?: readonly string[];
}

export type Flags = Readonly<Record<string, Flag>>;

/** What is told of a command, all in plain text. Lines are broken where it is shown. */
export interface CommandHelp {
  /** After `speechmark NAME`, a line each. */
  readonly usage: readonly string[];
  /** Paragraphs. */
  readonly about: readonly string[];
  readonly flags: Flags;
  /** What the words are that are no options: files unless they are listed here. */
  readonly words?: readonly string[];
  readonly sections?: readonly HelpSection[];
  readonly examples: readonly Example[];
  /** What the exit codes mean. */
  readonly exit: string;
}

export interface HelpSection {
  readonly title: string;
  /** What is listed, each with a text. */
  readonly rows?: readonly (readonly [string, string])[];
  /** Paragraphs. */
  readonly text?: readonly string[];
}

export interface Example {
  /** As it is typed. */
  readonly line: string;
  readonly what: string;
}

/** What every command takes. */
export const helpFlag = { help: { type: 'boolean', short: 'h', text: 'This text' } } as const;

/** `--format F`, `-h, --help`. */
export function flagLabel(name: string, { short, value }: Flag): string {
  const own = value === undefined ? `--${name}` : `--${name} ${value}`;
  return short === undefined ? own : `-${short}, ${own}`;
}
