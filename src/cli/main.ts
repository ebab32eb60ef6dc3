import { run } from './run';

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
