// `npm run test:hosts [-- server web electron]`: the suite inside VS Code.
import { closingLine, runHosts } from '../test/hosts/run.js';
import { main } from './main.js';

main(async () => {
  const totals = await runHosts(process.argv.slice(2));
  process.stdout.write(`\n${closingLine(totals)}\n`);
  return totals.failed > 0 ? 1 : 0;
});
