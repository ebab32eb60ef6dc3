import path from 'node:path';
import { root, run } from '../test/hosts/parts.js';

/** Builds the bundles, in silence unless that fails. */
export async function build(): Promise<void> {
  const { code, output } = await run(process.execPath, [path.join(root, 'esbuild.mjs')], {
    cwd: root,
  });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}
