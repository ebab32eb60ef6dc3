/** Runs a script to its exit code. An error is told in words; its stack is for `DEBUG`. */
export function main(script: () => Promise<number>): void {
  // Ends in order: what was started is stopped by those who started it, when this process exits.
  for (const [signal, number] of [
    ['SIGHUP', 1],
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.once(signal, () => process.exit(128 + number));
  }
  script().then(
    // Not left to an idle event loop: a browser or a socket may outlive what was asked.
    (code) => process.exit(code),
    (error: unknown) => {
      const text = error instanceof Error && !process.env['DEBUG'] ? error.message : error;
      console.error(text);
      process.exit(1);
    },
  );
}
