// The `server` host: VS Code's server on this machine, its workbench in a browser, the extension
// in a Node extension host. It is also what `npm start` falls back to and what is photographed.
import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { bundleSuite } from './bundle.js';
import { launchBrowser, runSuiteIn } from './driver.js';
import { node24, root, run, scratch, Unavailable, vscodeServer, vscodeVersion } from './parts.js';
import { Report, type HostResult } from './report.js';
import { quietSettings, writeUserSettings } from './settings.js';

/** A port that was free just now: the wished-for one, else any. */
export function freePort(wished = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (wished === 0) reject(error);
      else freePort().then(resolve, reject);
    });
    probe.listen(wished, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

export interface Server {
  version: string;
  /** The address of a workbench on a folder; the payload is VS Code's own development payload. */
  url(folder: string, payload?: readonly (readonly [string, string])[]): string;
  /** An absolute path as the workbench names it. */
  remote(file: string): string;
  stop(): Promise<void>;
  /** Settles when the server ends by itself. */
  ended: Promise<void>;
}

export interface ServerOptions {
  port?: number;
  /** User settings, besides the quiet ones. */
  settings?: Readonly<Record<string, unknown>>;
  /** A package to install, for a VS Code as a user has it; else the extension of this folder is run. */
  installed?: string;
  log?: (line: string) => void;
}

async function waitFor(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error('VS Code’s server ended before it answered');
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function install(node: string, server: readonly string[], file: string): Promise<void> {
  const { code, output } = await run(node, [...server, `--install-extension=${file}`]);
  if (code !== 0) throw new Error(`The package could not be installed:\n${output}`);
}

export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const vscode = await vscodeServer();
  const node = await node24();
  const data = await scratch('server');
  // This server keeps the user's data too, below its own.
  await writeUserSettings(path.join(data, 'data'), { ...quietSettings, ...options.settings });
  const port = options.port ?? (await freePort());
  const authority = `127.0.0.1:${String(port)}`;
  const main = path.join(vscode, 'out/server-main.js');
  const folders = [
    `--server-data-dir=${data}`,
    `--extensions-dir=${path.join(data, 'extensions')}`,
    '--accept-server-license-terms',
  ];
  const { installed } = options;
  if (installed !== undefined) await install(node, [main, ...folders], installed);
  const child = spawn(
    node,
    [
      main,
      ...folders,
      '--host=127.0.0.1',
      `--port=${String(port)}`,
      '--without-connection-token',
      // With it the built workbench honours the development payload, and shows fewer notices.
      ...(installed === undefined ? ['--enable-smoke-test-driver'] : []),
      '--disable-telemetry',
      '--disable-workspace-trust',
      '--disable-getting-started-override',
    ],
    { cwd: data, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log = (chunk: Buffer): void => {
    for (const line of chunk.toString().split('\n')) if (line.trim()) options.log?.(line);
  };
  child.stdout.on('data', log);
  child.stderr.on('data', log);
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => {
      resolve();
    });
    child.once('exit', () => {
      resolve();
    });
  });
  // A driver that is stopped must not leave its server behind.
  const kill = (): void => {
    child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', kill);
  await waitFor(`http://${authority}/version`, child);

  const remote = (file: string): string =>
    `vscode-remote://${authority}${path
      .resolve(file)
      .split(path.sep)
      .join('/')
      .replace(/^(?=[^/])/, '/')}`;
  return {
    version: await vscodeVersion(vscode),
    ended,
    remote,
    url(folder, payload = []) {
      const pairs = [
        ...(installed === undefined ? [['extensionDevelopmentPath', remote(root)]] : []),
        ['skipWelcome', 'true'],
        ['skipReleaseNotes', 'true'],
        ...payload,
      ];
      const where = path
        .resolve(folder)
        .split(path.sep)
        .join('/')
        .replace(/^(?=[^/])/, '/');
      return `http://${authority}/?folder=${encodeURIComponent(where)}&payload=${encodeURIComponent(JSON.stringify(pairs))}`;
    },
    async stop() {
      process.off('exit', kill);
      child.kill();
      const giveUp = setTimeout(kill, 5000);
      await ended;
      clearTimeout(giveUp);
      await rm(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export async function runServer(): Promise<HostResult> {
  const report = new Report('server');
  let server: Server;
  let browser;
  try {
    server = await startServer({
      log: (line) => {
        report.noise(`server: ${line}`);
      },
    });
  } catch (error) {
    if (error instanceof Unavailable) return { host: 'server', ran: false, why: error.message };
    return report.finish(String(error));
  }
  const workspace = await scratch('workspace');
  try {
    const suite = await bundleSuite();
    browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const url = server.url(workspace, [['extensionTestsPath', server.remote(suite)]]);
    const code = await runSuiteIn(page, url, report);
    return report.finish(code === 0 || report.ended ? undefined : `exit code ${String(code)}`);
  } catch (error) {
    if (error instanceof Unavailable) return { host: 'server', ran: false, why: error.message };
    return report.finish(String(error));
  } finally {
    await browser?.close();
    await server.stop();
    await rm(workspace, { recursive: true, force: true, maxRetries: 5 });
  }
}
