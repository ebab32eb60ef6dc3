// `npm start`: builds, and opens VS Code with the extension on the sample articles: a VS Code that
// is installed, else its download, else its server with the workbench in a browser.
// `npm start -- --headless` prints the annotations of the samples instead.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import path from 'node:path';
import {
  desktopArguments,
  downloadedVSCode,
  environment,
  installedVSCode,
} from '../test/hosts/electron.js';
import { cache, root, Unavailable } from '../test/hosts/parts.js';
import { freePort, startServer } from '../test/hosts/server.js';
import { quietSettings, writeUserSettings } from '../test/hosts/settings.js';
import { build } from './build.js';
import { main } from './main.js';
import { writePackage } from './writePackage.js';

const samples = path.join(root, 'samples');
/** The one that is opened at once. */
const sample = 'lake-chad-donor-conference.md';

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Runs a program in the foreground. */
function foreground(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: environment(), stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** VS Code for the desktop; undefined where there is none to be had. */
async function desktop(): Promise<string | undefined> {
  // Without a display none of them can open.
  if (!hasDisplay) return undefined;
  const installed = installedVSCode();
  if (installed) return installed;
  try {
    say('No VS Code found here: downloading one …');
    return await downloadedVSCode();
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    say(`${error.message}.`);
    return undefined;
  }
}

/** Shows an address in the browser that this person uses; without one, the address is printed. */
function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  if (!command) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}

/** An address short enough to read and to type, which leads to the long one of the workbench. */
async function shortAddress(target: string): Promise<string> {
  // The same from one start to the next, where it is free.
  const port = await freePort(8910);
  const server = createServer((_request, response) => {
    response.writeHead(302, { Location: target }).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${String(port)}/`;
}

async function inBrowser(): Promise<number> {
  const file = path.join(root, 'dist/speechmark.vsix');
  await writePackage(file);
  const server = await startServer({ installed: file });
  const first = server.remote(path.join(samples, sample));
  const address = await shortAddress(server.url(samples, [['openFile', first]]));
  say(`VS Code ${server.version} with Speechmark is up, on the sample articles:\n`);
  process.stdout.write(`  ${address}\n`);
  say('\nCtrl-C stops it.');
  if (hasDisplay) openBrowser(address);
  // Until Ctrl-C, which ends the server with this process.
  await server.ended;
  say('VS Code’s server has ended by itself.');
  return 1;
}

main(async () => {
  await build();
  if (process.argv.includes('--headless')) {
    return foreground(process.execPath, [path.join(root, 'dist/cli.js'), 'annotate', samples]);
  }
  const vscode = await desktop();
  if (!vscode) return inBrowser();
  // A profile of its own: the reader's VS Code, its windows and extensions are left alone.
  const data = path.join(cache, 'start');
  await writeUserSettings(path.join(data, 'user'), quietSettings);
  say(`Opening VS Code (${vscode}) on the sample articles …`);
  return foreground(vscode, [samples, path.join(samples, sample), ...desktopArguments(data)]);
});
