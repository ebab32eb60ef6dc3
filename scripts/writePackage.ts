import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from '../test/hosts/parts.js';
import { packageReadme } from './packageReadme.js';

/** Writes what is built as the package that VS Code installs. */
export async function writePackage(packagePath: string): Promise<void> {
  const readmePath = 'dist/README.md';
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const shown = packageReadme(readme, (picture) => readFileSync(path.join(root, picture)));
  await writeFile(path.join(root, readmePath), shown);
  await createVSIX({
    cwd: root,
    packagePath,
    readmePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}
