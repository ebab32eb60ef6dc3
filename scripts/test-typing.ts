// `npm run test:typing`: are all marks on their words in every frame while somebody types?
import { typeAndWatch } from '../test/hosts/typing.js';
import { main } from './main.js';

main(async () => {
  const { frames, faults } = await typeAndWatch();
  for (const fault of faults.slice(0, 20)) process.stdout.write(`  ✖ ${fault}\n`);
  process.stdout.write(
    `Typing: ${String(frames)} frames, ${faults.length === 0 ? 'every mark on its words' : `${String(faults.length)} faults`}\n`,
  );
  return faults.length === 0 ? 0 : 1;
});
