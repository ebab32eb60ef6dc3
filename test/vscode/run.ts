// What every host loads as its tests: runs the suite and reports it, one line of JSON an event.
// The hosts' consoles differ in all else, so the driver prints from these lines alone.
import 'speechmark:mocha';
import * as vscode from 'vscode';
import { loadSuites } from 'speechmark:suites';
import { marker, type HostEvent } from '../hosts/events.js';

function emit(event: HostEvent): void {
  console.log(marker + JSON.stringify(event));
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const head = `${error.name}: ${error.message}`;
  return error.stack?.includes(error.message) ? error.stack : `${head}\n${error.stack ?? ''}`;
}

export async function run(): Promise<void> {
  const MochaClass = (globalThis as unknown as { Mocha: typeof Mocha }).Mocha;
  // Mocha makes its reporter with `new`, which a function stands as well as a class.
  const reporter = function (runner: Mocha.Runner): void {
    const depth = (test: Mocha.Test | Mocha.Suite): number => test.titlePath().length - 1;
    runner.on('suite', (suite) => {
      if (!suite.root) emit({ event: 'suite', title: suite.title, depth: depth(suite) });
    });
    runner.on('pass', (test) => {
      const { title, duration = 0 } = test;
      emit({ event: 'pass', title, depth: depth(test), duration });
    });
    runner.on('fail', (test, error: unknown) => {
      const path = test.titlePath().join(' › ');
      const told = describeError(error);
      emit({ event: 'fail', title: test.title, depth: depth(test), path, error: told });
    });
    runner.on('pending', (test) => {
      emit({ event: 'skip', title: test.title, depth: depth(test) });
    });
  };
  const mocha = new MochaClass({
    ui: 'bdd',
    // A slow machine is no reason to fail: only a test that never ends is.
    timeout: 120_000,
    slow: 10_000,
    reporter: reporter as unknown as Mocha.ReporterConstructor,
  });
  // What Mocha's own loader does for each file: it puts `describe` and `it` in reach.
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  emit({
    event: 'start',
    version: vscode.version,
    ui: vscode.env.uiKind === vscode.UIKind.Web ? 'web' : 'desktop',
    host: typeof process === 'object' && process.versions.node ? 'node' : 'worker',
  });
  await loadSuites();
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => {
      resolve(runner.stats);
    });
  });
  const { passes = 0, failures = 0, pending = 0 } = stats ?? {};
  emit({ event: 'end', passed: passes, failed: failures, skipped: pending });
  if (failures > 0) throw new Error(`${String(failures)} tests failed`);
}
