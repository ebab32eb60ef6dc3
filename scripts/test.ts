// `npm test`: builds, runs the unit tests, places annotations anew after 5,000 edit scripts, fuzzes
// for a minute, then runs the suite inside VS Code in each host.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fuzz } from '../test/fuzz/fuzz.js';
import { root } from '../test/hosts/parts.js';
import { closingLine, runHosts } from '../test/hosts/run.js';
import { main } from './main.js';
import { build } from './build.js';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs Mocha as it is, and reads its counts from what it prints. */
async function unitTests(
  more: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Promise<Counts> {
  const mocha = createRequire(import.meta.url).resolve('mocha/package.json');
  const colour = process.stdout.isTTY ? '--color' : '--no-color';
  const args = [path.join(path.dirname(mocha), 'bin/mocha.js'), colour, ...more];
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    output += chunk.toString();
  });
  const code = await new Promise<number>((resolve) => {
    child.once('close', (status) => {
      resolve(status ?? 1);
    });
  });
  // eslint-disable-next-line no-control-regex -- the colours that Mocha prints begin so
  const plain = output.replace(/\u001b\[[\d;]*m/g, '');
  const count = (word: string): number => {
    const counts = [...plain.matchAll(new RegExp(`^ *(\\d+) ${word}\\b`, 'gm'))];
    return Number(counts.at(-1)?.[1] ?? 0);
  };
  const failed = count('failing');
  // A run that broke off counts as a failure, whatever it printed before.
  return {
    passed: count('passing'),
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: count('pending'),
  };
}

/** Stored annotations after 5,040 random edit scripts: the unit tests try sixty. */
function edits(): Promise<Counts> {
  process.stdout.write('\nAnnotations after 5,000 edit scripts\n');
  const file = 'test/unit/anchoring/placeSelectors.property.test.ts';
  const set = ['--node-option', 'import=tsx', '--require', './test/unit/propertyRuns.ts'];
  const own = ['--no-config', '--timeout', '0', ...set, file];
  return unitTests(own, { PROPERTY_RUNS: '84' });
}

/** The same inputs each time, as far as a minute goes: other seeds are for `npm run fuzz`. */
async function aMinuteOfFuzz(): Promise<{ passed: number; failed: number }> {
  process.stdout.write('\nFuzz\n');
  const { failures } = await fuzz({ seed: 1, seconds: 60 });
  return { passed: failures === 0 ? 1 : 0, failed: failures };
}

main(async () => {
  await build();
  process.stdout.write('Unit tests\n');
  const unit = await unitTests();
  const edited = await edits();
  const fuzzed = await aMinuteOfFuzz();
  const hosts = await runHosts([]);
  const totals = {
    passed: unit.passed + edited.passed + fuzzed.passed + hosts.passed,
    failed: unit.failed + edited.failed + fuzzed.failed + hosts.failed,
    skipped: unit.skipped + hosts.skipped,
  };
  process.stdout.write(`\n${closingLine(totals)}\n`);
  return totals.failed > 0 ? 1 : 0;
});
