// What a suite inside VS Code tells the driver outside it. Imported on both sides: no Node, no DOM.

/** Begins each line that is ours, among all that a host prints. */
export const marker = '@speechmark ';

export type HostEvent =
  | { event: 'start'; version: string; ui: 'desktop' | 'web'; host: 'node' | 'worker' }
  | { event: 'suite'; title: string; depth: number }
  | { event: 'pass'; title: string; depth: number; duration: number }
  | { event: 'fail'; title: string; depth: number; path: string; error: string }
  | { event: 'skip'; title: string; depth: number }
  | { event: 'end'; passed: number; failed: number; skipped: number };
