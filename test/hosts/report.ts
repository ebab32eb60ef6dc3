// Prints what a suite inside VS Code tells, and keeps count.
import { marker, type HostEvent } from './events.js';

export type HostName = 'electron' | 'server' | 'web';

export type HostResult =
  | { host: HostName; ran: false; why: string }
  | {
      host: HostName;
      ran: true;
      version: string;
      passed: number;
      failed: number;
      skipped: number;
      /** Set when the run broke off, or ended otherwise than its tests say. */
      trouble?: string;
    };

/** The event that a line of a console tells; a host may print something before it and after it. */
export function eventIn(text: string): HostEvent | undefined {
  const at = text.indexOf(marker);
  if (at < 0) return undefined;
  try {
    return JSON.parse(text.slice(at + marker.length, text.lastIndexOf('}') + 1)) as HostEvent;
  } catch {
    return undefined;
  }
}

const verbose = Boolean(process.env['SPEECHMARK_VERBOSE']);

export class Report {
  private start: Extract<HostEvent, { event: 'start' }> | undefined;
  private end: Extract<HostEvent, { event: 'end' }> | undefined;
  private readonly failures: Extract<HostEvent, { event: 'fail' }>[] = [];
  private readonly said: string[] = [];
  private passed = 0;
  private skipped = 0;

  constructor(private readonly host: HostName) {}

  private print(depth: number, text: string): void {
    process.stdout.write(`${'  '.repeat(depth + 1)}${text}\n`);
  }

  /** Takes one line of the host's console, ours or not. */
  line(text: string): void {
    const event = eventIn(text);
    if (!event) {
      this.noise(text);
      return;
    }
    switch (event.event) {
      case 'start':
        this.start = event;
        this.print(0, `VS Code ${event.version}, ${event.ui} UI, ${event.host} extension host`);
        break;
      case 'suite':
        this.print(event.depth, event.title);
        break;
      case 'pass':
        this.passed += 1;
        this.print(event.depth, `✔ ${event.title} (${String(event.duration)} ms)`);
        break;
      case 'fail':
        this.failures.push(event);
        this.print(event.depth, `✖ ${event.title}`);
        break;
      case 'skip':
        this.skipped += 1;
        this.print(event.depth, `- ${event.title}`);
        break;
      case 'hands':
        // The driver's.
        break;
      case 'end':
        this.end = event;
    }
  }

  /** Keeps what is not ours to print, in case it tells why a run broke off. */
  noise(text: string): void {
    this.said.push(text);
    if (verbose) this.print(0, `| ${text}`);
  }

  /** What the host said of this kind, the first of it. */
  find(pattern: RegExp): string | undefined {
    for (const text of this.said) {
      const found = pattern.exec(text);
      if (found) return found[0];
    }
    return undefined;
  }

  get ended(): boolean {
    return this.end !== undefined;
  }

  /** Ends the report: prints the failures in full, and what the host said when it broke off. */
  finish(trouble?: string): HostResult {
    for (const { path, error } of this.failures) {
      process.stdout.write(`\n  ✖ ${path}\n${error.replace(/^/gm, '      ')}\n`);
    }
    const broke = trouble ?? (this.end ? undefined : 'the suite did not run to its end');
    if (broke) {
      process.stdout.write(`\n  ✖ ${this.host}: ${broke}\n`);
      if (!verbose) for (const each of this.said.slice(-40)) this.print(1, `| ${each}`);
    }
    const failed = this.failures.length;
    return {
      host: this.host,
      ran: true,
      version: this.start?.version ?? 'unknown',
      passed: this.passed,
      // A run that broke off is one failure more, so that no sum of it can look well.
      failed: broke && failed === 0 ? 1 : failed,
      skipped: this.skipped,
      ...(broke ? { trouble: broke } : {}),
    };
  }
}
