// The `electron` host: VS Code for the desktop, downloaded or already installed.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { bundleSuite } from './bundle.js';
import { cache, debian, root, scratch, Unavailable, which } from './parts.js';
import { Report, type HostResult } from './report.js';
import { quietSettings, writeUserSettings } from './settings.js';

/** The program itself, where what is named is the command line that starts it. */
function program(named: string): string {
  const real = existsSync(named) ? realpathSync(named) : named;
  const folder = path.dirname(real);
  const beside = [
    // macOS: Visual Studio Code.app/Contents/Resources/app/bin/code
    path.join(folder, '../../../MacOS/Electron'),
    path.join(folder, '../../../MacOS/VSCodium'),
    // macOS, the application itself
    path.join(real, 'Contents/MacOS/Electron'),
    path.join(real, 'Contents/MacOS/VSCodium'),
    // Windows: bin\code.cmd
    path.join(folder, '../Code.exe'),
    path.join(folder, '../VSCodium.exe'),
    // Linux: bin/code, bin/codium
    path.join(folder, '..', path.basename(real)),
  ];
  const isScript = path.basename(folder) === 'bin' || /\.(cmd|app)$/.test(real);
  return isScript ? (beside.find((each) => existsSync(each)) ?? named) : real;
}

/** A VS Code that is installed here: `VSCODE_PATH`, on the path, or at its usual place. */
export function installedVSCode(): string | undefined {
  const named = process.env['VSCODE_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Unavailable(`VSCODE_PATH names no file: ${named}`);
    return program(named);
  }
  const mac = ['/Applications', path.join(process.env['HOME'] ?? '', 'Applications')].flatMap(
    (folder) => [
      path.join(folder, 'Visual Studio Code.app/Contents/MacOS/Electron'),
      path.join(folder, 'VSCodium.app/Contents/MacOS/Electron'),
      path.join(folder, 'VSCodium.app/Contents/MacOS/VSCodium'),
    ],
  );
  const windows = ['LOCALAPPDATA', 'ProgramFiles'].flatMap((variable) => {
    const base = process.env[variable];
    if (!base) return [];
    const programs = variable === 'LOCALAPPDATA' ? path.join(base, 'Programs') : base;
    return [
      path.join(programs, 'Microsoft VS Code/Code.exe'),
      path.join(programs, 'VSCodium/VSCodium.exe'),
    ];
  });
  const found = which('code', 'codium', 'code-insiders', '/snap/bin/code', ...mac, ...windows);
  // In a Linux inside Windows, that is Windows' own, which does not know these paths.
  return found?.startsWith('/mnt/') ? undefined : found && program(found);
}

/** Whether VS Code's download answers; asked first, since the download itself would wait long. */
async function downloadAnswers(): Promise<boolean> {
  try {
    const url = 'https://update.code.visualstudio.com/api/releases/stable';
    return (await fetch(url, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/** VS Code's own download, kept in the cache. */
export async function downloadedVSCode(): Promise<string> {
  if (!(await downloadAnswers())) {
    throw new Unavailable(
      'VS Code is not installed here and its download cannot be reached (VSCODE_PATH may name one)',
    );
  }
  try {
    return await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: path.join(cache, 'vscode'),
    });
  } catch (error) {
    throw new Unavailable(`VS Code's download failed: ${String(error)}`);
  }
}

/** A display for it, on Linux where there is none. */
export async function display(): Promise<readonly string[]> {
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) {
    return [];
  }
  if (!which('xvfb-run')) await debian(['xvfb', 'xauth']);
  const xvfb = which('xvfb-run');
  if (!xvfb) throw new Unavailable('no display: install xvfb');
  return [xvfb, '-a', '--server-args=-screen 0 1440x900x24'];
}

/** This environment, less what a VS Code gives its terminals: with it another takes itself for Node. */
export function environment(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  delete env['ELECTRON_RUN_AS_NODE'];
  return env;
}

/** What every start on the desktop is given. */
export function desktopArguments(data: string): string[] {
  return [
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${path.join(data, 'user')}`,
    `--extensions-dir=${path.join(data, 'extensions')}`,
    '--skip-welcome',
    '--skip-release-notes',
    '--disable-workspace-trust',
    '--disable-updates',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

async function versionOf(binary: string): Promise<string | undefined> {
  const places = ['resources/app/product.json', '../Resources/app/product.json'];
  for (const place of places) {
    try {
      const text = await readFile(path.join(path.dirname(binary), place), 'utf8');
      return (JSON.parse(text) as { version?: string }).version;
    } catch {
      // Elsewhere, then.
    }
  }
  return undefined;
}

export async function runElectron(): Promise<HostResult> {
  const report = new Report('electron');
  let binary: string;
  let before: readonly string[];
  try {
    binary = installedVSCode() ?? (await downloadedVSCode());
    before = await display();
  } catch (error) {
    if (error instanceof Unavailable) return { host: 'electron', ran: false, why: error.message };
    return report.finish(String(error));
  }
  report.noise(`${binary} ${(await versionOf(binary)) ?? ''}`);
  const suite = await bundleSuite();
  const data = await scratch('electron');
  const workspace = await scratch('workspace');
  try {
    await writeUserSettings(path.join(data, 'user'), quietSettings);
    const [command = binary, ...args] = [
      ...before,
      binary,
      workspace,
      ...desktopArguments(data),
      `--extensionTestsPath=${suite}`,
      '--disable-gpu',
      '--disable-telemetry',
      '--disable-extensions',
    ];
    const code = await new Promise<number>((resolve, reject) => {
      const child = spawn(command, args, {
        env: environment(),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const limit = setTimeout(() => {
        child.kill();
        reject(new Error('the suite did not end within fifteen minutes'));
      }, 900_000);
      for (const stream of [child.stdout, child.stderr]) {
        let rest = '';
        stream.setEncoding('utf8');
        stream.on('data', (chunk: string) => {
          const lines = (rest + chunk).split(/\r?\n/);
          rest = lines.pop() ?? '';
          for (const line of lines) report.line(line);
        });
      }
      child.once('error', reject);
      child.once('close', (status) => {
        clearTimeout(limit);
        resolve(status ?? 1);
      });
    });
    const library = report.find(/error while loading shared libraries: .*/);
    if (library) return { host: 'electron', ran: false, why: `VS Code cannot start: ${library}` };
    return report.finish(code === 0 || report.ended ? undefined : `exit code ${String(code)}`);
  } catch (error) {
    return report.finish(String(error));
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
    await rm(workspace, { recursive: true, force: true, maxRetries: 5 });
  }
}
