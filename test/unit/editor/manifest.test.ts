import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { kinds } from '../../../src/editor/kinds/kinds';
import { hueCount } from '../../../src/editor/marks/actorHues';
import { extensionsOf, fileKinds } from '../../../src/intake/fileKinds';

interface Manifest {
  readonly contributes: {
    readonly colors: readonly { id: string; defaults: Record<string, string> }[];
    readonly commands: readonly { command: string }[];
    readonly menus: Readonly<
      Record<
        'explorer/context' | 'editor/title/context',
        readonly { command: string; when: string }[]
      >
    >;
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
  const [r = 0, g = 0, b = 0] = rgb.map(linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function linear(value: number): number {
  const part = value / 255;
  return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Linear RGB of a colour, as somebody with a kind of sight sees it. */
function seenWith(matrix: readonly Rgb[], hex: string): number[] {
  const rgb = over(hex, [0, 0, 0]).map(linear);
  return matrix.map((row) => row.reduce((sum, part, at) => sum + part * (rgb[at] ?? 0), 0));
}

/** CIELAB of linear RGB under D65, in which equal distances look about equally different. */
function lab([r = 0, g = 0, b = 0]: readonly number[]): Rgb {
  const curve = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = curve((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = curve(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = curve((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe('the contributed colours', () => {
  for (const { id, defaults } of contributes.colors) {
    for (const [theme, { text, ground }] of Object.entries(themes)) {
      it(`${id} can be read in ${theme}`, () => {
        const colour = defaults[theme];
        assert.ok(colour, 'has a default');
        // Where a theme has a tint that can be seen, there is no line.
        if (/^#\w{6}00$/.test(colour)) return;
        const shown = over(colour, ground);
        if (id.endsWith('Background')) assert.ok(contrast(text, shown) >= 4.5, 'text on it');
        else assert.ok(contrast(shown, ground) >= 4.5, 'line on the ground');
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

describe('the colours of single actors', () => {
  const ofActors = contributes.colors.filter(({ id }) => /^speechmark\.actor\d$/.test(id));

  it('are as many as there are styles for', () => {
    assert.equal(ofActors.length, hueCount);
  });

  // How people without one kind of cone see a colour: linear RGB, after Viénot and others (1999).
  const sight: Record<string, readonly Rgb[]> = {
    'with all cones': [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    'without red cones': [
      [0.11238, 0.88762, 0],
      [0.11238, 0.88762, 0],
      [0.00401, -0.00401, 1],
    ],
    'without green cones': [
      [0.29275, 0.70725, 0],
      [0.29275, 0.70725, 0],
      [-0.02234, 0.02234, 1],
    ],
  };
  for (const [who, matrix] of Object.entries(sight)) {
    for (const theme of Object.keys(themes)) {
      it(`can be told apart ${who} in ${theme}`, () => {
        const seen = ofActors.map(({ defaults }) => lab(seenWith(matrix, defaults[theme] ?? '')));
        for (const [place, one] of seen.entries()) {
          for (const other of seen.slice(place + 1)) {
            const difference = Math.hypot(...one.map((value, part) => value - (other[part] ?? 0)));
            assert.ok(difference > 8, `${String(place + 1)}: ${difference.toFixed(1)}`);
          }
        }
      });
    }
  }
});

describe('the manifest', () => {
  it('has a text for every %key% and a use for every text', () => {
    const used = new Set([...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key));
    const texts = new Set(Object.keys(JSON.parse(read('package.nls.json')) as object));
    assert.deepEqual([...used].sort(), [...texts].sort());
  });

  it('offers to convert files of every kind that has a converter', () => {
    const menus = ['explorer/context', 'editor/title/context'] as const;
    for (const menu of menus) {
      const item = contributes.menus[menu].find(({ command }) => command === 'speechmark.convert');
      const pattern = /resourceExtname =~ \/(.+)\/i/.exec(item?.when ?? '')?.[1];
      assert.ok(pattern, menu);
      const missing = fileKinds
        .flatMap(extensionsOf)
        .filter((extension) => !new RegExp(pattern).test(extension));
      assert.deepEqual(missing, [], menu);
    }
  });

  it('contributes the commands that are registered', () => {
    const files = readdirSync(new URL('../../../src/editor', import.meta.url), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.ts'));
    const registered = ['activate.ts', ...files.map((name) => `editor/${name}`)].flatMap((name) =>
      [...read(`src/${name}`).matchAll(/'(speechmark\.\w+)':/g)].map(([, id]) => id),
    );
    const ofKinds = kinds.flatMap(({ commands }) => Object.values(commands));
    const contributed = contributes.commands.map(({ command }) => command);
    assert.deepEqual(contributed.sort(), [...registered, ...ofKinds].sort());
  });
});
