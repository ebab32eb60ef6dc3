// `npm run golden`: writes the expected output anew. Review the diff before you commit it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenFolder, goldenTexts } from './goldenOutput';

rmSync(goldenFolder, { recursive: true, force: true });
mkdirSync(goldenFolder, { recursive: true });
for (const { file, output } of goldenTexts()) writeFileSync(join(goldenFolder, file), output());
