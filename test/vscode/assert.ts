// The few assertions of the suite, for hosts that have no `node:assert`.

function show(value: unknown): string {
  return typeof value === 'string'
    ? JSON.stringify(value)
    : (JSON.stringify(value, null, 2) ?? String(value));
}

function fail(message: string | undefined, detail: string): never {
  throw new Error(message ? `${message}: ${detail}` : detail);
}

export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `expected something true, got ${show(value)}`);
}

export function equal<T>(actual: T, expected: T, message?: string): void {
  if (!Object.is(actual, expected))
    fail(message, `expected ${show(expected)}, got ${show(actual)}`);
}

/** Compares what JSON keeps: enough for plain data, which is all the suite compares. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (show(actual) !== show(expected))
    fail(message, `expected ${show(expected)}, got ${show(actual)}`);
}

export function match(actual: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(actual)) fail(message, `expected ${String(pattern)} in ${show(actual)}`);
}

export function includes(
  actual: string | readonly unknown[],
  part: unknown,
  message?: string,
): void {
  const found = typeof actual === 'string' ? actual.includes(String(part)) : actual.includes(part);
  if (!found) fail(message, `expected ${show(part)} in ${show(actual)}`);
}

export async function rejects(action: () => PromiseLike<unknown>, pattern?: RegExp): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (pattern) match(String(error), pattern);
    return;
  }
  fail(undefined, 'expected a rejection');
}
