// Runs the suite inside VS Code in every host that this machine can run, or in those named on the
// command line, and says what it ran, with which VS Code, and what it could not run and why.
import { runElectron } from './electron.js';
import { runServer } from './server.js';
import { runWeb } from './web.js';
import type { HostName, HostResult } from './report.js';

const hosts: readonly (readonly [HostName, () => Promise<HostResult>])[] = [
  ['electron', runElectron],
  ['server', runServer],
  ['web', runWeb],
];

interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

export async function runHosts(named: readonly string[]): Promise<Totals> {
  const unknown = named.filter((name) => !hosts.some(([host]) => host === name));
  if (unknown.length > 0) throw new Error(`No such host: ${unknown.join(', ')}`);
  const totals: Totals = { passed: 0, failed: 0, skipped: 0 };
  const summary: string[] = [];
  const ran = new Set<HostName>();
  for (const [host, runHost] of hosts) {
    if (named.length > 0 && !named.includes(host)) continue;
    say(`\n${host} host`);
    const started = Date.now();
    const result = await runHost();
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    if (!result.ran) {
      say(`  skipped: ${result.why}`);
      summary.push(`${host}: skipped, ${result.why.split('\n', 1)[0] ?? ''}`);
      continue;
    }
    ran.add(host);
    totals.passed += result.passed;
    totals.failed += result.failed;
    totals.skipped += result.skipped;
    summary.push(
      `${host}: ran in VS Code ${result.version}, ${String(result.passed)} passed, ${String(result.failed)} failed, ${String(result.skipped)} skipped, ${seconds} s` +
        (result.trouble ? `; ${result.trouble}` : ''),
    );
  }
  say(`\nHosts\n${summary.map((line) => `  ${line}`).join('\n')}`);
  if (named.length > 0 ? ran.size < named.length : !ran.has('server') && !ran.has('web')) {
    say('  ✖ the suite has not run where it must: see what to install above');
    totals.failed += 1;
  }
  return totals;
}

export function closingLine({ passed, failed, skipped }: Totals): string {
  const counts = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped > 0 ? `${counts}, ${String(skipped)} skipped` : counts;
}
