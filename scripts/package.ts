// `npm run package`: builds, and writes the package that VS Code installs.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { name, version } from '../package.json';
import { root } from '../test/hosts/parts.js';
import { build } from './build.js';
import { main } from './main.js';
import { writePackage } from './writePackage.js';

main(async () => {
  await build();
  const file = path.join(root, `${name}-${version}.vsix`);
  await writePackage(file);
  const { size } = await stat(file);
  process.stdout.write(`${path.basename(file)}: ${(size / 1e6).toFixed(2)} MB\n`);
  return 0;
});
