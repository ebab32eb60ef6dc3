// `npm run screenshots`: pictures of the extension at work in VS Code, for the README.
import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { version } from '../package.json';
import { annotate } from '../src/core/annotate.js';
import { exportText } from '../src/formats/exportText.js';
import { html } from '../src/formats/html.js';
import { launchBrowser, patience, Workbench } from '../test/hosts/driver.js';
import { debian, root, run, scratch, Unavailable } from '../test/hosts/parts.js';
import { type Server, startServer } from '../test/hosts/server.js';
import { main } from './main.js';
import { takeReading, writeReadingArticles } from './readingPictures.js';
import { reviewedFolder, takeReview } from './reviewPictures.js';
import { useTheme } from './themes.js';

/** Pixels of a picture for one of the window, of those that show words. */
const lightScale = Number(process.env['SCALE'] ?? 1.2);

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

/** Part of the window, in its pixels. */
interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the package shows is small, so only what a picture is about. */
const articleAlone: Part = { left: 60, top: 34, width: 800, height: 400 };
const cardAlone: Part = { left: 60, top: 130, width: 880, height: 408 };
const outlineAlone: Part = { left: 44, top: 0, width: 384, height: 412 };

async function take(workbench: Workbench, name: string, part?: Part): Promise<void> {
  await workbench.settle();
  const file = path.join(folder, `${name}.png`);
  await workbench.screenshot(file);
  await told(file, part);
}

/** The page that is exported of the article, opened from its file, in the light and in the dark. */
async function takePages(browser: Browser): Promise<void> {
  const source = await readFile(path.join(root, 'samples', article), 'utf8');
  const annotated = annotate(source, { format: article.endsWith('.md') ? 'markdown' : 'text' });
  const place = path.join(await scratch('page'), 'page.html');
  await writeFile(place, exportText(html, [{ uri: article, source, annotated }], { version }));
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({
      viewport: { width: 1160, height: 640 },
      colorScheme,
      deviceScaleFactor: Number(process.env['SCALE'] ?? 1),
    });
    await page.goto(pathToFileURL(place).href);
    await page.locator('.text .l-pledge', { hasText: '1.1 billion kroner' }).first().hover();
    await page.locator('#card').waitFor();
    const file = path.join(folder, colorScheme === 'light' ? 'page.png' : 'page-dark.png');
    await page.screenshot({ path: file });
    await told(file);
    await page.close();
  }
}

/** Makes a picture small, with few colours, and says how small. */
async function told(file: string, part?: Part): Promise<void> {
  const whole = sharp(await readFile(file));
  const scaled = (value: number): number => Math.round(value * lightScale);
  const picture = part
    ? whole.extract({
        left: scaled(part.left),
        top: scaled(part.top),
        width: scaled(part.width),
        height: scaled(part.height),
      })
    : whole;
  await picture.png({ palette: true, quality: 60, effort: 10 }).toFile(file);
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

/** Articles to be looked at, one picture each; of none, the pictures of the README. */
const looked = process.env['ARTICLES']?.split(',') ?? [];

const stemOf = (file: string): string => file.replace(/\.\w+$/, '');

/** Opens an article and waits until it is marked. */
async function openMarked(workbench: Workbench, name: string): Promise<void> {
  await workbench.openFile(name);
  await workbench.clearNotifications();
  // The status bar counts what is marked.
  await workbench.page
    .locator('.statusbar-item', { hasText: /\d+\s+\d+\s+\d+/ })
    .first()
    .waitFor({ timeout: 300_000 });
}

/** The article alone, a card and the outline; other themes show a card alone. */
async function takeAll(workbench: Workbench, theme: string): Promise<void> {
  await workbench.openFile(looked[0] ?? article);
  await workbench.command('View: Close Primary Side Bar');
  for (const name of looked) {
    await openMarked(workbench, name);
    await take(workbench, `${stemOf(name)}-${theme}`);
  }
  if (looked.length > 0) return;
  await openMarked(workbench, article);
  if (theme !== 'light') {
    // One picture shows both.
    await workbench.hover('1.1 billion kroner', 'Norway');
    await take(workbench, `highlights-${theme}`);
    return;
  }
  await take(workbench, 'highlights', articleAlone);
  await workbench.hover('1.1 billion kroner', 'Norway');
  await take(workbench, 'hover', cardAlone);
  await workbench.dismissHover();
  await workbench.openView('Speechmark');
  await workbench.widenSideBar(380);
  await workbench.row('Tveitstad').waitFor();
  await take(workbench, 'outline', outlineAlone);
}

/** Pictures of the reading view in a theme. */
async function takeReadingIn(
  theme: string,
  browser: Browser,
  server: Server,
  articles: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1160, height: 640 } });
  page.setDefaultTimeout(patience);
  const workbench = new Workbench(page);
  await workbench.open(server.url(articles));
  await useTheme(workbench, theme);
  await workbench.clearNotifications();
  await workbench.command('View: Close Primary Side Bar');
  const suffix = theme === 'light' ? '' : `-${theme}`;
  await takeReading(
    workbench,
    (file) => openMarked(workbench, file),
    (name) => take(workbench, `${name}${suffix}`),
    looked.length === 0 ? undefined : looked.map((file) => [`reading-${stemOf(file)}`, file]),
  );
  await page.close();
}

/** Pictures of review in a theme, of one size in all of them. */
async function takeReviewIn(theme: string, browser: Browser, server: Server): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1160, height: 560 } });
  page.setDefaultTimeout(patience);
  const workbench = new Workbench(page);
  await workbench.open(server.url(await reviewedFolder()));
  await useTheme(workbench, theme);
  await workbench.clearNotifications();
  const suffix = theme === 'light' ? '' : `-${theme}`;
  await takeReview(workbench, (name) => take(workbench, `${name}${suffix}`));
  await page.close();
}

main(async () => {
  await mkdir(folder, { recursive: true });
  await goodLetters();
  // Copies: whatever keys do there, the samples stay as they are.
  const articles = await scratch('articles');
  await cp(path.join(root, 'samples'), articles, { recursive: true });
  await writeReadingArticles(articles);
  const browser = await launchBrowser();
  // PICTURES=review takes those of review alone, PICTURES=reading those of the reading view.
  const which = process.env['PICTURES'] ?? 'all';
  const wants = (part: 'review' | 'article' | 'reading'): boolean =>
    which === 'all' || which === part;
  // `THEMES=none` leaves it at the exported page.
  const wanted = process.env['THEMES']?.split(',').filter((each) => each !== 'none') ?? [
    'light',
    'dark',
    'high-contrast',
  ];
  try {
    if (wants('article') && looked.length === 0) await takePages(browser);
    for (const theme of wanted) {
      const server = await startServer({ settings });
      try {
        if (wants('review')) await takeReviewIn(theme, browser, server);
        if (wants('reading')) await takeReadingIn(theme, browser, server, articles);
        if (!wants('article')) continue;
        const page = await browser.newPage({
          // Those of other themes are smaller: they show colours, not words.
          viewport: {
            width: theme === 'light' ? 960 : 1160,
            height: theme === 'light' ? 560 : 500,
          },
          deviceScaleFactor: Number(process.env['SCALE'] ?? (theme === 'light' ? lightScale : 1)),
        });
        const workbench = new Workbench(page);
        await workbench.open(server.url(articles));
        await useTheme(workbench, theme);
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
