// Bundles the extension for the desktop and the web worker host, and the command line.
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build, context, transform } from 'esbuild';
import { pdfjsForText } from './scripts/pdfjsForText.mjs';

const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch ? 'linked' : false,
  legalComments: 'none',
  target: 'es2022',
  charset: 'utf8',
  // The watching task waits for the lines that say when a build begins and ends.
  logLevel: watch ? 'info' : 'warning',
};

/** The licences of all packages that went into the bundles, as most of them ask. */
async function writeNotices(results) {
  const inputs = results.flatMap((result) => Object.keys(result.metafile.inputs));
  const folders = new Set(
    inputs.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []),
  );
  const notices = [];
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
    const text = file === undefined ? '' : (await readFile(`${folder}/${file}`, 'utf8')).trim();
    notices.push(`${name} ${version} (${license})\n\n${text}\n`);
  }
  const tables = await Promise.all(
    ['COUNTRIES-LICENSE.md', 'FIRST-NAMES-LICENSE.md'].map((file) =>
      readFile(`src/core/lexicon/${file}`, 'utf8'),
    ),
  );
  await writeFile(
    'dist/THIRD-PARTY-NOTICES.txt',
    [...notices, ...tables].join(`\n${'-'.repeat(72)}\n\n`),
  );
}

/**
 * The command line loads the converters from the bundle beside it.
 * @type {import('esbuild').Plugin}
 */
const intakeBeside = {
  name: 'intake-beside',
  setup({ onResolve }) {
    onResolve({ filter: /\/intake\/convertFile$/, namespace: 'file' }, () => ({
      path: './intake.js',
      external: true,
    }));
  },
};

/** pdf.js asks where its module is, which a bundle of scripts does not know. */
const noModuleAddress = { 'import.meta.url': 'undefined' };

/** Modules that a smaller one of our own does for, wherever they are asked for. */
const alias = { jszip: './src/intake/word/zipForMammoth.ts' };

/** What a host that is a browser's worker runs, and Node as well. */
const anywhere = {
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  // The host is a worker: a package's build for pages may ask for a document.
  conditions: ['worker', 'module'],
  external: ['vscode', 'node:*'],
};

/**
 * esbuild divides bundles into modules that they share only as ES modules, which VS Code loads
 * neither on all desktops nor in a browser.
 * @type {import('esbuild').Plugin}
 */
const writtenAsCommonJs = {
  name: 'written-as-commonjs',
  setup({ onEnd }) {
    onEnd(async ({ outputFiles = [] }) => {
      await mkdir('dist/vscode', { recursive: true });
      for (const { path, text } of outputFiles) {
        const { code } = await transform(text, {
          format: 'cjs',
          minify: !watch,
          sourcemap: watch ? 'inline' : false,
          legalComments: 'none',
          target: 'es2022',
          charset: 'utf8',
          // Then it is a `require`, which both hosts know.
          supported: { 'dynamic-import': false },
        });
        await writeFile(path, code);
      }
    });
  },
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...shared,
    ...anywhere,
    // The engine, the formats, the converters and what reviewers work with are loaded when they are
    // needed, the engine and the formats in a worker. What several of them hold is a module of its own, so that the
    // package has all of it once, for the desktop and for browsers.
    entryPoints: {
      desktop: 'src/extension.ts',
      main: 'src/activate.ts',
      'worker.desktop': 'src/worker.ts',
      'worker.web': 'src/worker.web.ts',
      'formats.desktop': 'src/formats.ts',
      'formats.web': 'src/formats.web.ts',
      intake: 'src/intake/convertFile.ts',
      review: 'src/reviewing.ts',
      exporting: 'src/exporting.ts',
    },
    outdir: 'dist/vscode',
    chunkNames: '[hash]',
    format: 'esm',
    splitting: true,
    sourcemap: watch ? 'inline' : false,
    write: false,
    alias,
    define: noModuleAddress,
    plugins: [pdfjsForText, writtenAsCommonJs],
  },
  {
    ...shared,
    ...anywhere,
    // VS Code gives it nothing to require but itself: it fetches the others.
    entryPoints: { web: 'src/extension.web.ts' },
    outdir: 'dist/vscode',
    format: 'cjs',
  },
  {
    ...shared,
    // Each is one file, to be sent to many machines.
    entryPoints: { cli: 'src/cli/main.ts', intake: 'src/intake/convertFile.ts' },
    outdir: 'dist',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
    alias,
    define: noModuleAddress,
    plugins: [intakeBeside, pdfjsForText],
  },
];

// What modules are called depends on what is in them.
await rm('dist/vscode', { recursive: true, force: true });
if (watch) {
  const contexts = await Promise.all(bundles.map((options) => context(options)));
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  await writeNotices(
    await Promise.all(bundles.map((options) => build({ ...options, metafile: true }))),
  );
  // The manual page is made of what the commands say of themselves.
  const manual = execFileSync(process.execPath, ['dist/cli.js', 'man'], { encoding: 'utf8' });
  await writeFile('dist/speechmark.1', manual);
}
