/** What a module made known. */
interface Made {
  exports: unknown;
}

type Run = (module: Made, exports: unknown, require: (name: string) => unknown) => void;

/** The modules beside one another that the build makes require each other by such names. */
const requiring = /\brequire\("\.\/([^"/]+)"\)/g;

/**
 * Loads modules of the extension in a browser, where nothing can be required: fetches a module with
 * all that it requires, and runs each once.
 */
export class WebModules {
  private readonly made = new Map<string, Made>();
  private readonly scripts = new Map<string, Promise<string>>();

  /**
   * @param addressOf Where a module of this name is fetched.
   * @param given What modules may require besides one another.
   */
  constructor(
    private readonly addressOf: (name: string) => string,
    private readonly given: (name: string) => unknown,
  ) {}

  /**
   * What a module exports.
   * @throws Error when it, or one that it requires, cannot be fetched.
   */
  async load(name: string): Promise<unknown> {
    const texts = await this.fetchAll(name, (each) => this.made.has(each));
    return this.exportsOf(name, texts);
  }

  /**
   * A script that runs a module and all that it requires, for a thread of its own.
   * @throws Error when one of them cannot be fetched.
   */
  async script(name: string): Promise<string> {
    const script = this.scripts.get(name) ?? this.scriptOf(name);
    this.scripts.set(name, script);
    script.catch(() => this.scripts.delete(name));
    return script;
  }

  private async scriptOf(name: string): Promise<string> {
    const texts = await this.fetchAll(name, () => false);
    const runs = [...texts].map(
      ([each, text]) => `${JSON.stringify(each)}(module, exports, require) {${text}\n}`,
    );
    return `(() => {
const runs = {${runs.join(',\n')}};
const made = {};
const load = (name) => {
  const key = name.replace('./', '');
  if (!made[key]) runs[key]((made[key] = { exports: {} }), made[key].exports, load);
  return made[key].exports;
};
load(${JSON.stringify(name)});
})();`;
  }

  private exportsOf(name: string, texts: ReadonlyMap<string, string>): unknown {
    const before = this.made.get(name);
    if (before) return before.exports;
    const module: Made = { exports: {} };
    this.made.set(name, module);
    const run = new Function('module', 'exports', 'require', texts.get(name) ?? '') as Run;
    run(module, module.exports, (other) =>
      other.startsWith('./') ? this.exportsOf(other.slice(2), texts) : this.given(other),
    );
    return module.exports;
  }

  private async fetchAll(
    name: string,
    isThere: (name: string) => boolean,
  ): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>();
    const asked = new Set<string>();
    const ask = async (each: string): Promise<void> => {
      if (asked.has(each) || isThere(each)) return;
      asked.add(each);
      const text = await fetchText(this.addressOf(each));
      texts.set(each, text);
      await Promise.all(Array.from(text.matchAll(requiring), ([, other = '']) => ask(other)));
    };
    await ask(name);
    return texts;
  }
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)} ${response.statusText}`);
  return response.text();
}
