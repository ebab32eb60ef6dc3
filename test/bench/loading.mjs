// Loads a bundle in this fresh process, and activates it if it is an extension: prints the
// milliseconds as JSON. Plain JavaScript, for no loader may stand between.
import { readFileSync, readdirSync } from 'node:fs';
import { Module, createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

const [root = '', file = ''] = process.argv.slice(2);

/** Stands for `vscode`: whatever is asked of it is there, and does nothing. */
function stubVSCode() {
  const values = {
    activeTextEditor: undefined,
    language: 'en',
    textDocuments: [],
    then: undefined,
    visibleTextEditors: [],
  };
  const stub = function () {
    return undefined;
  };
  const nothing = () =>
    new Proxy(stub, {
      set: () => true,
      get: (_, key) => {
        if (typeof key === 'symbol') return undefined;
        return key in values ? values[key] : nothing();
      },
      apply: () => nothing(),
      construct: () => nothing(),
    });
  // A bundle copies what it imports, so all that is used must be there to copy.
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(root, 'src', name), 'utf8'));
  const used = sources.join().matchAll(/\bvscode\.(\w+)/g);
  const vscode = Object.fromEntries([...used].map(([, name]) => [name, nothing()]));
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));
}

stubVSCode();
const load = createRequire(file);
const start = performance.now();
const { activate } = load(file);
const subscriptions = [];
activate?.({
  subscriptions,
  workspaceState: { get: (_, value) => value },
  globalState: { get: (_, value) => value },
  asAbsolutePath: (name) => path.join(root, name),
  extension: { packageJSON: { version: '0.1.0' } },
});
const time = performance.now() - start;
if (activate && subscriptions.length === 0) throw new Error('Nothing was registered.');
process.stdout.write(`\n${JSON.stringify(time)}\n`);
