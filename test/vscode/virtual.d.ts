/** Modules that test/hosts/bundle.ts writes when it bundles the suite. */

declare module 'speechmark:suites' {
  /** Loads every file of test/vscode/suite, whose `describe` calls then register. */
  export function loadSuites(): Promise<void>;
}

declare module 'speechmark:files' {
  /** The files of samples and of test/fixtures/workspace: path in the workspace to base64. */
  export const files: Readonly<Record<string, string>>;
}

declare module 'speechmark:mocha' {
  // Mocha's build for browsers, which runs in Node, Electron and a web worker alike. It exports
  // nothing and defines the global `Mocha`.
}
