import type { EngineFailure } from './protocol';

/** What went wrong, as it goes to another thread. */
export function failureOf(error: unknown): EngineFailure {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { message, stack };
}
