// The `web` host, which is what vscode.dev is: the workbench wholly in a browser, the extension's
// web bundle in a worker, files in memory. A static server and VS Code's own files suffice.
import { existsSync } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { bundleSuite } from './bundle.js';
import { launchBrowser, runSuiteIn } from './driver.js';
import { root, Unavailable, vscodeFiles, vscodeServer, vscodeVersion } from './parts.js';
import { Report, type HostResult } from './report.js';
import { quietSettings } from './settings.js';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Replaces what must be there once: another build of VS Code is to be looked at, not guessed at. */
function patch(source: string, from: string, to: string): string {
  if (source.split(from).length !== 2) {
    throw new Error(`This build of VS Code is not as the web host knows it: no single “${from}”.`);
  }
  return source.replace(from, () => to);
}

/** The workbench, without the remote that this build gives it. */
async function workbench(vscode: string): Promise<string> {
  const file = path.join(vscode, 'out/vs/code/browser/workbench/workbench.js');
  const noRemote = patch(
    await readFile(file, 'utf8'),
    'remoteAuthority:location.host',
    'remoteAuthority:void 0',
  );
  // Nor has it the remote's disk for the user's data: that stays in the browser.
  const ownData = patch(noRemote, 'J.vscodeRemote}),"User")', 'J.vscodeUserData}),"User")');
  // It lists all built-in extensions, of which the cache has only those that a test may need.
  return patch(
    ownData,
    'this.builtinExtensionsPromises=c.map(',
    'this.builtinExtensionsPromises=c.filter(x=>globalThis._SPEECHMARK_BUILTIN.includes(x.extensionPath)).map(',
  );
}

function attribute(value: unknown): string {
  return JSON.stringify(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}

interface Site {
  vscode: string;
  workbench: string;
  builtin: readonly string[];
  product: unknown;
}

function page(site: Site, authority: string): string {
  const at = (place: string): object => ({ scheme: 'http', authority, path: place });
  const options = {
    userDataPath: '/user',
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    isEnabledCoderGettingStarted: false,
    productConfiguration: site.product,
    configurationDefaults: quietSettings,
    developmentOptions: {
      enableSmokeTestDriver: true,
      extensions: [at('/extension')],
      // VS Code runs tests only in the host of an extension that they are part of.
      extensionTestsPath: at('/extension/dist/test/suite.js'),
    },
    webviewEndpoint: `http://${authority}/vscode/out/vs/workbench/contrib/webview/browser/pre`,
    // VS Code's own file system in memory.
    folderUri: { scheme: 'tmp', path: '/workspace' },
  };
  const out = `http://${authority}/vscode/out/`;
  return `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta id="vscode-workbench-web-configuration" data-settings="${attribute(options)}" />
    <meta id="vscode-workbench-web-base-url" data-settings="" />
    <meta id="vscode-workbench-auth-session" data-settings="" />
    <link rel="stylesheet" href="${out}vs/code/browser/workbench/workbench.css" />
  </head>
  <body>
    <script>
      globalThis._VSCODE_FILE_ROOT = ${JSON.stringify(out)};
      globalThis._SPEECHMARK_BUILTIN = ${JSON.stringify(site.builtin)};
    </script>
    <script type="module" src="${out}nls.messages.js"></script>
    <script type="module" src="${out}vs/code/browser/workbench/workbench.js"></script>
  </body>
</html>`;
}

function answer(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, {
    'Content-Type': type,
    // The workers of extensions fetch from here too, and their origin is their own.
    'Access-Control-Allow-Origin': '*',
  });
  response.end(body);
}

/** The file that a path of the site means, if it is within what the site shows. */
function fileOf(site: Site, pathname: string): string | undefined {
  const places = [
    { prefix: '/vscode/', folder: site.vscode },
    // Only what the package holds: a path that works here must work when installed.
    { prefix: '/extension/dist/', folder: path.join(root, 'dist') },
    { prefix: '/extension/media/', folder: path.join(root, 'media') },
    { prefix: '/extension/samples/', folder: path.join(root, 'samples') },
  ];
  if (/^\/extension\/[\w.]+$/.test(pathname)) {
    return path.join(root, pathname.slice('/extension/'.length));
  }
  const place = places.find(({ prefix }) => pathname.startsWith(prefix));
  if (!place) return undefined;
  const file = path.join(place.folder, pathname.slice(place.prefix.length));
  return file.startsWith(place.folder + path.sep) ? file : undefined;
}

/** The built-in extensions of the cache that a browser can load: some lack their web bundle. */
async function builtinExtensions(vscode: string): Promise<string[]> {
  const folder = path.join(vscode, 'extensions');
  const found: string[] = [];
  for (const name of await readdir(folder)) {
    const manifest = path.join(folder, name, 'package.json');
    if (!existsSync(manifest)) continue;
    const { browser } = JSON.parse(await readFile(manifest, 'utf8')) as { browser?: string };
    const entry = browser && path.join(folder, name, browser);
    if (!entry || existsSync(entry) || existsSync(`${entry}.js`)) found.push(name);
  }
  return found;
}

async function serve(site: Site): Promise<{ server: Server; address: string }> {
  let authority = '';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const reply = async (): Promise<void> => {
      if (pathname === '/') {
        answer(response, 'text/html', page(site, authority));
      } else if (pathname === '/vscode/out/vs/code/browser/workbench/workbench.js') {
        answer(response, 'text/javascript', site.workbench);
      } else {
        const file = fileOf(site, decodeURIComponent(pathname));
        if (!file || !(await stat(file)).isFile()) throw new Error('not here');
        const type = types[path.extname(file)] ?? 'application/octet-stream';
        answer(response, type, await readFile(file));
      }
    };
    reply().catch(() => {
      response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const where = server.address();
  authority = `127.0.0.1:${String(typeof where === 'object' && where ? where.port : 0)}`;
  return { server, address: `http://${authority}/` };
}

export async function runWeb(): Promise<HostResult> {
  const report = new Report('web');
  let server: Server | undefined;
  let browser;
  try {
    // The server's modules hold the grammars' engine too, but nothing that this host must have.
    const vscode = await vscodeServer().catch(() => vscodeFiles());
    const productText = await readFile(path.join(vscode, 'product.json'), 'utf8');
    const product = JSON.parse(productText) as Record<string, unknown>;
    // No gallery to look things up in, and so no failure to reach it.
    delete product['extensionsGallery'];
    await bundleSuite();
    const site: Site = {
      vscode,
      workbench: await workbench(vscode),
      builtin: await builtinExtensions(vscode),
      product: { ...product, version: await vscodeVersion(vscode) },
    };
    const served = await serve(site);
    server = served.server;
    browser = await launchBrowser();
    const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const code = await runSuiteIn(tab, served.address, report);
    return report.finish(code === 0 || report.ended ? undefined : `exit code ${String(code)}`);
  } catch (error) {
    if (error instanceof Unavailable) return { host: 'web', ran: false, why: error.message };
    return report.finish(String(error));
  } finally {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  }
}
