// `npm run schemas`: fetches the schema that TEI is checked against in the tests.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../test/hosts/parts.js';
import { main } from './main.js';

const address = 'https://tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng';

main(async () => {
  const folder = path.join(root, '.cache/schemas');
  const file = path.join(folder, 'tei_all.rng');
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${String(response.status)} ${response.statusText}`);
    await mkdir(folder, { recursive: true });
    await writeFile(file, await response.text());
    process.stdout.write(`${path.relative(root, file)}\n`);
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? (error.cause ?? error) : error;
    process.stderr.write(`${address} cannot be fetched: ${String(reason)}\n`);
    return 1;
  }
});
