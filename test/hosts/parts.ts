// The parts that running a real VS Code needs, fetched on demand into an ignored cache folder.
// They are never dependencies of the extension: together they weigh some 500 MB.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const cache = path.resolve(process.env['SPEECHMARK_CACHE'] ?? path.join(root, '.cache'));

/** The npm package that carries VS Code's server and its web workbench under `lib/vscode`. */
const vscodePackage = 'code-server@4.139.1';

/** What cannot be had here, in words that tell a person what to do about it. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

interface Ran {
  code: number;
  output: string;
}

/** Runs a program quietly to its end and gives back what it printed. */
export function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; shell?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', (error) => {
      resolve({ code: 127, output: error.message });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** npm, by the file that is running now where there is one, so that no shell is asked for it. */
async function npm(args: readonly string[], cwd: string): Promise<void> {
  const entry = process.env['npm_execpath'];
  const quiet = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } =
    entry && /npm-cli\.[cm]?js$/.test(entry)
      ? await run(process.execPath, [entry, ...quiet], { cwd })
      : await run('npm', quiet, { cwd, shell: process.platform === 'win32' });
  if (code !== 0) throw new Unavailable(`npm ${args.join(' ')} failed:\n${output.trim()}`);
}

/**
 * A folder of the cache, made whole or not at all: it is filled elsewhere and then renamed, so
 * that a stopped install leaves nothing behind, and two at once do no harm.
 */
async function part(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(cache, name);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(path.join(cache, `${name}.part-`));
  try {
    await fill(work);
    await rename(work, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

/** A Node that runs VS Code's server, which needs Node 24: this one, or npm's own build of it. */
export async function node24(): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  // What the npm package `node` would install from its install script, asked for by name, since
  // npm 11 runs no install scripts unasked.
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = system === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${prefix}-${system}-${process.arch}`;
  const folder = await part('node-24', async (work) => {
    note(`Fetching Node 24 (npm package ${name}) …`);
    await writeFile(path.join(work, 'package.json'), '{"private":true}');
    await npm(['install', `${name}@24`, '--ignore-scripts', '--no-save'], work);
  });
  const binary = path.join(folder, 'node_modules', name, 'bin');
  return path.join(binary, process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Built-in extensions that need an account, a network or native modules, and that no test uses. */
const leftOut = [
  'copilot',
  'debug-auto-launch',
  'debug-server-ready',
  'git',
  'github',
  'github-authentication',
  'ipynb',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'npm',
  'terminal-suggest',
  'tunnel-forwarding',
  'typescript-language-features',
];

/** VS Code's server and web workbench, as files: enough for the web host. */
export async function vscodeFiles(): Promise<string> {
  return part(`vscode-${vscodePackage.replace(/.*@/, '')}`, async (work) => {
    note(`Fetching VS Code's server and web workbench (npm package ${vscodePackage}) …`);
    await npm(['pack', vscodePackage], work);
    const [archive] = (await readdir(work)).filter((name) => name.endsWith('.tgz'));
    if (!archive) throw new Unavailable(`npm pack ${vscodePackage} left no archive.`);
    const { code, output } = await run('tar', ['-xzf', archive], { cwd: work });
    if (code !== 0) throw new Unavailable(`tar could not unpack ${archive}: ${output.trim()}`);
    const vscode = path.join(work, 'package', 'lib', 'vscode');
    for (const name of leftOut) {
      await rm(path.join(vscode, 'extensions', name), { recursive: true, force: true });
    }
    for (const name of await readdir(vscode)) {
      await rename(path.join(vscode, name), path.join(work, name));
    }
    await rm(path.join(work, 'package'), { recursive: true });
    await rm(path.join(work, archive));
  });
}

/**
 * Dependencies of the server that opening, reading and testing an extension never touch: they
 * serve chat, containers, terminals, tunnels and Windows, or only make logging faster, and most
 * of them would have to be compiled. VS Code does without each of them.
 */
const notNeeded =
  /copilot|devcontainers|mxc-sdk|sandbox-runtime|kerberos|ssh2|windows-|sqlite3|fs-copyfile|deviceid|native-watchdog|spdlog|node-pty|addon-api|katex|languagedetection|^tar$|tas-client/;

/** The same files with the modules that VS Code's server imports. */
export async function vscodeServer(): Promise<string> {
  const vscode = await vscodeFiles();
  const modules = path.join(vscode, 'node_modules');
  if (existsSync(modules)) return vscode;
  const work = await mkdtemp(path.join(cache, 'modules.part-'));
  try {
    note('Fetching the modules of VS Code’s server …');
    const text = await readFile(path.join(vscode, 'package.json'), 'utf8');
    const manifest = JSON.parse(text) as { name: string; dependencies: Record<string, string> };
    const dependencies = Object.fromEntries(
      Object.entries(manifest.dependencies).filter(([name]) => !notNeeded.test(name)),
    );
    await writeFile(
      path.join(work, 'package.json'),
      JSON.stringify({ name: manifest.name, private: true, dependencies }),
    );
    await cp(path.join(vscode, 'npm-shrinkwrap.json'), path.join(work, 'npm-shrinkwrap.json'));
    await npm(['install', '--omit=dev', '--ignore-scripts'], work);
    await rename(path.join(work, 'node_modules'), modules).catch((error: unknown) => {
      if (!existsSync(modules)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return vscode;
}

export async function vscodeVersion(vscode: string): Promise<string> {
  const text = await readFile(path.join(vscode, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The first of these programs that is on the path or at its usual place. */
export function which(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const name of names) {
    const places = path.isAbsolute(name) ? [name] : folders.map((each) => path.join(each, name));
    for (const place of places) {
      const found = endings.map((ending) => place + ending).find((each) => existsSync(each));
      if (found) return found;
    }
  }
  return undefined;
}

let listsAreFresh = false;

/** Debian's packages, where this machine takes them and we may install; else says what to do. */
export async function debian(packages: readonly string[]): Promise<void> {
  const advice = `install ${packages.join(', ')} (on Debian or Ubuntu: apt-get install ${packages.join(' ')})`;
  if (!which('apt-get')) throw new Unavailable(advice);
  const isRoot = process.getuid?.() === 0;
  const sudo = !isRoot && which('sudo') ? ['sudo', '-n'] : [];
  if (!isRoot && (sudo.length === 0 || (await run('sudo', ['-n', 'true'])).code !== 0)) {
    throw new Unavailable(advice);
  }
  const apt = (args: string[]): Promise<Ran> => {
    const [command = '', ...rest] = [
      ...sudo,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      // Another install may be under way: wait for its lock rather than fail.
      '-oDPkg::Lock::Timeout=300',
      ...args,
    ];
    return run(command, rest);
  };
  note(`Installing Debian packages: ${packages.join(' ')} …`);
  if (!listsAreFresh) await apt(['update', '-qq']);
  listsAreFresh = true;
  const { code, output } = await apt([
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    ...packages,
  ]);
  if (code !== 0) throw new Unavailable(`${advice}; apt-get said:\n${output.trim()}`);
}

/** Where browsers of Chromium's kind live; `CHROMIUM_PATH` names another. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const mac = (name: string): string => `/Applications/${name}.app/Contents/MacOS/${name}`;
  const windows = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const base = process.env[variable];
    return base
      ? [
          `${base}\\Google\\Chrome\\Application\\chrome`,
          `${base}\\Microsoft\\Edge\\Application\\msedge`,
        ]
      : [];
  });
  return which(
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    mac('Google Chrome'),
    mac('Chromium'),
    mac('Microsoft Edge'),
    ...windows,
  );
}

/** A browser to drive, installed where it is missing and this machine's packages are Debian's. */
export async function chromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  await debian(['chromium', 'fonts-dejavu-core']);
  const installed = findChromium();
  if (!installed) throw new Unavailable('install Chromium, or name one in CHROMIUM_PATH');
  return installed;
}

/** A folder for one run, outside the repository so that no search of the workspace finds it. */
export async function scratch(name: string): Promise<string> {
  return mkdtemp(path.join(tmpdir(), `speechmark-${name}-`));
}
