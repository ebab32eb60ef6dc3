import type { Failures } from './failures';
import { pronounClass } from './pronounClasses';
import type { Reading } from './reading';
import { keyOf } from './readGold';

/** Wrong and missing links of mentions other than pronouns, for the list of failures alone. */
export function listLinks(reading: Reading, failures: Failures): void {
  for (const mention of reading.gold) {
    const mark = reading.markOf(mention);
    if (!mark || pronounClass(mention.text)) continue;
    const key = keyOf(mention);
    const main = reading.actorOfKey(key);
    const actorKey = mark.actor === null ? key : reading.keyOfActor(mark.actor);
    const where = `[${mark.rule}] | ${reading.around(mention)}`;
    const name = reading.nameOfKey(key);
    if (actorKey !== key) {
      const others = `${String(mark.actor)}, mostly ${reading.nameOfKey(actorKey)}`;
      failures.add('merged', `${name} in ${others} ${where}`);
    } else if (main !== undefined && mark.actor !== main) {
      failures.add(
        'name/role split',
        `${name} in ${mark.actor ?? 'no entity'}, mostly ${main} ${where}`,
      );
    }
  }
}
