// What a suite inside VS Code tells the driver outside it. Imported on both sides: no Node, no DOM.

/** Begins each line that is ours, among all that a host prints. */
export const marker = '@speechmark ';

/**
 * What a person does before the workbench, where no command can: press keys as Playwright names
 * them (`Control+F8`), type, pick a row of the list that asks (`of` is in its title), tick one of
 * several, fill in the box that asks or keep what is in it (`keep` is in its title), press a button of a notice that says something.
 */
export type Deed =
  | { press: string }
  | { type: string }
  | { pick: string; of: string }
  | { tick: string; of: string }
  | { fill: string; of: string }
  | { keep: string }
  | { button: string; of: string };

export type HostEvent =
  | { event: 'start'; version: string; ui: 'desktop' | 'web'; host: 'node' | 'worker' }
  | { event: 'suite'; title: string; depth: number }
  | { event: 'pass'; title: string; depth: number; duration: number }
  | { event: 'fail'; title: string; depth: number; path: string; error: string }
  | { event: 'skip'; title: string; depth: number }
  | { event: 'hands'; deeds: readonly Deed[] }
  | { event: 'end'; passed: number; failed: number; skipped: number };
