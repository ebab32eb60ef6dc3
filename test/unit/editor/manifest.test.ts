import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Manifest {
  readonly contributes: {
    readonly colors: readonly { id: string; defaults: Record<string, string> }[];
    readonly commands: readonly { command: string }[];
  };
}

const read = (name: string): string =>
  readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const { contributes } = JSON.parse(read('package.json')) as Manifest;

type Rgb = readonly [number, number, number];

/** What each theme kind draws text with and on. */
const themes: Record<string, { text: Rgb; ground: Rgb }> = {
  dark: { text: [0xcc, 0xcc, 0xcc], ground: [0x1f, 0x1f, 0x1f] },
  light: { text: [0x3b, 0x3b, 0x3b], ground: [0xff, 0xff, 0xff] },
  highContrast: { text: [0xff, 0xff, 0xff], ground: [0, 0, 0] },
  highContrastLight: { text: [0x29, 0x29, 0x29], ground: [0xff, 0xff, 0xff] },
};

function over(hex: string, ground: Rgb): Rgb {
  const [r = 0, g = 0, b = 0, a = 255] = (hex.slice(1).match(/../g) ?? []).map((two) =>
    Number.parseInt(two, 16),
  );
  const mix = (top: number, below: number): number => (top * a + below * (255 - a)) / 255;
  return [mix(r, ground[0]), mix(g, ground[1]), mix(b, ground[2])];
}

function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('the contributed colours', () => {
  for (const { id, defaults } of contributes.colors) {
    for (const [theme, { text, ground }] of Object.entries(themes)) {
      it(`${id} can be read in ${theme}`, () => {
        const colour = defaults[theme];
        assert.ok(colour, 'has a default');
        const shown = over(colour, ground);
        if (id.endsWith('Background')) assert.ok(contrast(text, shown) >= 4.5, 'text on it');
        else assert.ok(contrast(shown, ground) >= 3, 'line on the ground');
      });
    }
  }

  it('keep text readable where all backgrounds lie on each other', () => {
    for (const [theme, { text, ground }] of Object.entries(themes)) {
      const all = contributes.colors
        .filter(({ id }) => id.endsWith('Background'))
        .reduce<Rgb>((below, { defaults }) => over(defaults[theme] ?? '#00000000', below), ground);
      assert.ok(contrast(text, all) >= 4.5, `${theme}: ${contrast(text, all).toFixed(2)}`);
    }
  });
});

describe('the manifest', () => {
  it('has a text for every %key% and a use for every text', () => {
    const used = new Set([...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key));
    const texts = new Set(Object.keys(JSON.parse(read('package.nls.json')) as object));
    assert.deepEqual([...used].sort(), [...texts].sort());
  });

  it('contributes the commands that are registered', () => {
    const code = read('src/editor/commands.ts');
    const registered = [...code.matchAll(/'(speechmark\.\w+)':/g)].map(([, id]) => id);
    const contributed = contributes.commands.map(({ command }) => command);
    assert.deepEqual(contributed.sort(), registered.sort());
  });
});
