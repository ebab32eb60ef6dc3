// Runs measures in processes of their own.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { root, run } from '../hosts/parts.js';

/** Runs one measure and gives back what it found. */
export async function runMeasure<T>(name: string, ...args: (string | number)[]): Promise<T> {
  return resultOf([await bundleMeasures(), name, ...args.map(String)]);
}

/**
 * The measures built as the extension is: a loader of TypeScript would take 150 MB of its own in the
 * process that is measured, and wrap each function to keep its name.
 */
async function bundleMeasures(): Promise<string> {
  // As deep in the repository as the scripts that look for its root.
  const outfile = path.join(root, 'dist/bench/measure.mjs');
  await build({
    entryPoints: [path.join(root, 'test/bench/measure.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outfile;
}

/** Milliseconds to load a bundle, and to activate it if it is an extension. */
export function runLoading(file: string): Promise<number> {
  return resultOf([path.join(root, 'test/bench/loading.mjs'), root, file]);
}

/** compromise alone, bundled as the extension is; says where. */
export async function bundleCompromise(): Promise<string> {
  const outfile = path.join(root, 'dist/bench/compromise.js');
  await mkdir(path.dirname(outfile), { recursive: true });
  await build({
    stdin: { contents: "export { default } from 'compromise';", resolveDir: root },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outfile;
}

async function resultOf<T>(args: readonly string[]): Promise<T> {
  const { code, output } = await run(process.execPath, args, { cwd: root });
  const last = output.trim().split('\n').at(-1) ?? '';
  if (code !== 0) throw new Error(`A measure failed:\n${output}`);
  return JSON.parse(last) as T;
}
