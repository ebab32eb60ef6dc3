// Bundles the extension for the desktop and the web worker host, and the command line.
import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { build, context } from 'esbuild';

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

/**
 * What pdf.js does with the globals of a host, and reading text does not need: under Node it looks
 * for a package that draws, and it asks for a navigator, which VS Code's host logs as a fault and
 * does not let it put there.
 */
const pdfjsAndItsHost = [
  [/const isNodeJS = [^;]+;/, 'const isNodeJS = false;'],
  [/= globalThis\.navigator;/, '= undefined;'],
  [/\} = navigator;/, "} = { platform: '', userAgent: '' };"],
];

/** @type {import('esbuild').Plugin} */
const pdfjsAnywhere = {
  name: 'pdfjs-anywhere',
  setup({ onLoad }) {
    onLoad({ filter: /pdfjs-dist.legacy.build.pdf(?:\.worker)?\.mjs$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const [from, to] of pdfjsAndItsHost) {
        if (!from.test(contents)) throw new Error(`${path} is not as this build knows it.`);
        contents = contents.replace(from, to);
      }
      return { contents };
    });
  },
};

/** pdf.js asks where its module is, which a bundle of scripts does not know. */
const noModuleAddress = { 'import.meta.url': 'undefined' };

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...shared,
    // The engine, the formats, the converters and what reviewers work with are bundles of their
    // own: they are loaded when they are needed, the engine and the formats in a worker.
    entryPoints: {
      extension: 'src/extension.ts',
      worker: 'src/worker.ts',
      formats: 'src/formats.ts',
      intake: 'src/intake/convertFile.ts',
      review: 'src/reviewing.ts',
    },
    outdir: 'dist',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    define: noModuleAddress,
    plugins: [pdfjsAnywhere],
  },
  {
    ...shared,
    entryPoints: {
      extension: 'src/extension.web.ts',
      intake: 'src/intake/convertFile.ts',
      review: 'src/reviewing.ts',
    },
    outdir: 'dist/web',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    // The host is a worker: a package's build for pages may ask for a document.
    conditions: ['worker', 'module'],
    format: 'cjs',
    external: ['vscode'],
    define: noModuleAddress,
    plugins: [pdfjsAnywhere],
  },
  {
    ...shared,
    entryPoints: { worker: 'src/worker.web.ts', formats: 'src/formats.web.ts' },
    outdir: 'dist/web',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['worker', 'module'],
    format: 'iife',
  },
  {
    ...shared,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: 'dist',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [intakeBeside],
  },
];

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
