import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { ThreadData } from './reading/readingThread';
import { run } from './run';
import { stopNow, stopSignals } from './stopNow';

if (isMainThread) main();
else void serve();

function main(): void {
  for (const signal of stopSignals) {
    process.once(signal, () => {
      stopNow(signal);
    });
  }
  void run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    script: __filename,
  }).then((code) => {
    // Not exit(): what is still on its way to a pipe would be lost.
    process.exitCode = code;
    // An input left unread, as after EPIPE, would keep the process alive.
    process.stdin.destroy();
  });
}

/** A thread of the command line reads what the main thread gives it. */
async function serve(): Promise<void> {
  const { serveReading } = await import('./reading/readingThread');
  if (parentPort) serveReading(parentPort, workerData as ThreadData);
}
