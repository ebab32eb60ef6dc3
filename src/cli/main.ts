import { run } from './run';
import { stopNow, stopSignals } from './stopNow';

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
}).then((code) => {
  // Not exit(): what is still on its way to a pipe would be lost.
  process.exitCode = code;
  // An input left unread, as after EPIPE, would keep the process alive.
  process.stdin.destroy();
});
