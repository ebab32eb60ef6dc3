// `npm run golden`: writes anew what is made from the engine. Review the diff before you commit it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translatable } from '../unit/editor/words/translatable';
import { cardReasonsFile, cardReasonsSource } from './cardReasons';
import { goldenFolder, goldenTexts } from './goldenOutput';

rmSync(goldenFolder, { recursive: true, force: true });
mkdirSync(goldenFolder, { recursive: true });
for (const { file, output } of goldenTexts()) writeFileSync(join(goldenFolder, file), output());

writeFileSync(cardReasonsFile, cardReasonsSource());
const messages = [...translatable().messages].sort((a, b) => (a < b ? -1 : 1));
const bundle = Object.fromEntries(messages.map((message) => [message, message]));
const bundleFile = join(__dirname, '../../l10n/bundle.l10n.json');
writeFileSync(bundleFile, `${JSON.stringify(bundle, null, 2)}\n`);
