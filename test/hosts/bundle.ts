// Bundles the suite into the one file that all hosts load: the web's has no `require` of others.
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { pdfFile } from '../unit/intake/pdfFile.js';
import { wordFile } from '../unit/intake/wordFile.js';
import { root } from './parts.js';

/** All files below a folder, as paths with forward slashes from it. */
export async function filesBelow(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

/** Where the files of the tests' workspace come from, and where they go in it. */
const sources = [
  { from: 'samples', to: 'samples/' },
  { from: 'test/fixtures/workspace', to: '' },
];

async function workspaceFiles(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const { from, to } of sources) {
    for (const name of await filesBelow(path.join(root, from))) {
      files[to + name] = (await readFile(path.join(root, from, name))).toString('base64');
    }
  }
  // One article in files of other kinds.
  const originals = { 'harbours.docx': await wordFile(), 'harbours.pdf': await pdfFile() };
  for (const [name, bytes] of Object.entries(originals)) {
    files[`originals/${name}`] = Buffer.from(bytes).toString('base64');
  }
  return files;
}

function generated(modules: Record<string, () => Promise<string>>): Plugin {
  return {
    name: 'generated',
    setup(context) {
      context.onResolve({ filter: /^speechmark:/ }, ({ path: name }) => ({
        path: name,
        namespace: 'generated',
      }));
      context.onLoad({ filter: /.*/, namespace: 'generated' }, async ({ path: name }) => {
        const contents = await modules[name]?.();
        return contents === undefined ? null : { contents, resolveDir: root };
      });
    },
  };
}

/** Builds `dist/test/suite.js` and says where it is. */
export async function bundleSuite(): Promise<string> {
  const folder = path.join(root, 'test/vscode/suite');
  // While one is at work on a surface: SUITES=navigation,outline.
  const wanted = process.env['SUITES']?.split(',');
  const suites = (await filesBelow(folder)).filter(
    (name) => name.endsWith('.test.ts') && wanted?.some((each) => name.startsWith(each)) !== false,
  );
  const outfile = path.join(root, 'dist/test/suite.js');
  await build({
    entryPoints: [path.join(root, 'test/vscode/run.ts')],
    outfile,
    bundle: true,
    // The Node build of a module may ask for what the web host has not.
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    external: ['vscode'],
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [
      generated({
        'speechmark:suites': () =>
          Promise.resolve(
            `export async function loadSuites() {\n${suites
              .map((name) => `  await import(${JSON.stringify(path.join(folder, name))});\n`)
              .join('')}}`,
          ),
        // Mocha's build for browsers is a CommonJS file in a package of ES modules, which no
        // bundler can know: loaded from here it is taken for what it is.
        'speechmark:mocha': () => {
          const mocha = path.dirname(createRequire(import.meta.url).resolve('mocha/package.json'));
          return readFile(path.join(mocha, 'mocha.js'), 'utf8');
        },
        'speechmark:files': async () =>
          `export const files = ${JSON.stringify(await workspaceFiles())};`,
      }),
    ],
  });
  return outfile;
}
