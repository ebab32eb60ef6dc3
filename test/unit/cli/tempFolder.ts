import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder made for each test of a suite and taken away after it. */
export function tempFolder(): {
  readonly path: string;
  /** Writes files, with their folders; keys are paths in the folder. */
  write(files: Record<string, string | Uint8Array>): void;
} {
  let path = '';
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'speechmark-cli-'));
  });
  afterEach(() => {
    rmSync(path, { recursive: true, force: true });
  });
  return {
    get path(): string {
      return path;
    },
    write(files): void {
      writeIn(path, files);
    },
  };
}

/** Writes files, with their folders; keys are paths in the folder. */
export function writeIn(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
