// The process that reads: one that hangs can be ended from outside (see `readerProcess.ts`).
import { check } from './check.js';
import { shrunk } from './shrink.js';
import { inputOf } from './sorts.js';
import type { FromReader, ToReader } from './readerProcess.js';

const answer = async ({ input, shrinks }: ToReader): Promise<FromReader> => {
  if (shrinks === undefined) return { input, ...(await check(input)) };
  const small = await shrunk(input, async (one) => (await check(one)).fault?.check === shrinks);
  return { input: small, ...(await check(small)) };
};

// The first reading in a process takes long, whatever it reads.
void check(inputOf(0, 0).input);

process.on('message', (message: ToReader) => {
  void answer(message).then((told) => process.send?.(told));
});
