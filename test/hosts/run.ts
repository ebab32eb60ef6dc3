// Runs the suite inside VS Code in every host that this machine can run, or in those named.
import { runServer } from './server.js';
import { runWeb } from './web.js';
import type { HostName, HostResult } from './report.js';

const hosts: Readonly<Partial<Record<HostName, () => Promise<HostResult>>>> = {
  server: runServer,
  web: runWeb,
};

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const results: HostResult[] = [];
  for (const [host, runHost] of Object.entries(hosts)) {
    if (named.length > 0 && !named.includes(host)) continue;
    process.stdout.write(`\n${host} host\n`);
    const started = Date.now();
    const result = await runHost();
    results.push(result);
    if (!result.ran) process.stdout.write(`  skipped: ${result.why}\n`);
    console.log(JSON.stringify(result), Date.now() - started);
  }
}

void main();
