// `npm run screenshots`: pictures of the extension at work in VS Code, for the README.
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser, Workbench } from '../test/hosts/driver.js';
import { debian, root, run, Unavailable } from '../test/hosts/parts.js';
import { startServer } from '../test/hosts/server.js';
import { main } from './main.js';

const article = process.env['ARTICLE'] ?? 'lake-chad-donor-conference.md';
const folder = process.env['OUT'] ?? path.join(root, 'media/screenshots');

/** A workbench that shows the article and what we add to it. */
const settings = {
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'workbench.navigationControl.enabled': false,
  'workbench.editor.showTabs': 'single',
  'workbench.editor.editorActionsLocation': 'hidden',
  'editor.minimap.enabled': false,
  'editor.lineNumbers': 'off',
  'editor.glyphMargin': false,
  'editor.folding': false,
  'editor.fontFamily': 'Noto Serif, Georgia, serif',
  'editor.fontSize': 16,
  'editor.lineHeight': 1.65,
  'editor.wordWrap': 'bounded',
  'editor.wordWrapColumn': 96,
  'editor.wrappingIndent': 'none',
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'editor.selectionHighlight': false,
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.scrollbar.vertical': 'hidden',
  'editor.overviewRulerBorder': false,
  'editor.padding.top': 12,
  'editor.hover.delay': 100,
  'breadcrumbs.enabled': false,
  // Nobody is writing here.
  'workbench.colorCustomizations': { 'editorCursor.foreground': '#00000000' },
};

async function take(workbench: Workbench, name: string): Promise<void> {
  await workbench.settle();
  const file = path.join(folder, `${name}.png`);
  await workbench.screenshot(file);
  const { size } = await stat(file);
  process.stdout.write(`${path.relative(root, file)} ${String(Math.round(size / 1024))} KB\n`);
}

/** Fonts for the pictures, where they can be had: without them these are only less good. */
async function goodLetters(): Promise<void> {
  const fonts = await run('fc-list', [':', 'family']);
  if (/Noto Serif\b/.test(fonts.output) && /Inter\b/.test(fonts.output)) return;
  await debian(['fonts-inter', 'fonts-noto-core']).catch((error: unknown) => {
    if (!(error instanceof Unavailable)) throw error;
  });
}

/** Themes to take pictures in; the README shows the first three. */
const themes: Readonly<Record<string, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** Pictures of the article in a theme; of the light one all that the README tells of. */
async function takeAll(workbench: Workbench, theme: string): Promise<void> {
  const isMain = theme === 'light';
  const suffix = isMain ? '' : `-${theme}`;
  await workbench.openFile(article);
  await workbench.clearNotifications();
  // The article alone.
  await workbench.command('View: Close Primary Side Bar');
  await take(workbench, `highlights${suffix}`);
  // A card over a pledge; a picture of its own for one over a person.
  await workbench.hover('1.1 billion kroner', 'Norway');
  await take(workbench, `hover${suffix}`);
  if (!isMain) return;
  await workbench.hover('Ingvild Tveitstad', 'Foreign Minister');
  await take(workbench, 'hover-actor');
  await workbench.dismissHover();
  await workbench.openView('Speechmark');
  await workbench.widenSideBar(460);
  await workbench.row('Tveitstad').waitFor();
  await take(workbench, 'outline');
}

main(async () => {
  await mkdir(folder, { recursive: true });
  await goodLetters();
  const browser = await launchBrowser();
  const wanted = process.env['THEMES']?.split(',') ?? ['light', 'dark', 'high-contrast'];
  try {
    for (const theme of wanted) {
      const server = await startServer({
        settings: { ...settings, 'workbench.colorTheme': themes[theme] },
      });
      try {
        const page = await browser.newPage({
          viewport: { width: 1160, height: 760 },
          deviceScaleFactor: Number(process.env['SCALE'] ?? 1.4),
        });
        const workbench = new Workbench(page);
        await workbench.open(server.url(path.join(root, 'samples')));
        await takeAll(workbench, theme);
        await page.close();
      } finally {
        await server.stop();
      }
    }
  } finally {
    await browser.close();
  }
  return 0;
});
