// Bundles the extension for the desktop and the web worker host, and the command line.
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

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...shared,
    entryPoints: { extension: 'src/extension.ts' },
    outdir: 'dist',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: { extension: 'src/extension.web.ts' },
    outdir: 'dist/web',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    // The host is a worker: a package's build for pages may ask for a document.
    conditions: ['worker', 'module'],
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: 'dist',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
];

if (watch) {
  const contexts = await Promise.all(bundles.map((options) => context(options)));
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  await Promise.all(bundles.map((options) => build(options)));
}
