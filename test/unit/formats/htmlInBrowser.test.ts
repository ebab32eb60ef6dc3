// The page of an article as a reader has it: in Chromium, from a file, without network.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { annotate } from '../../../src/core/annotate';
import { exportText } from '../../../src/formats/exportText';
import { html } from '../../../src/formats/html';
import { launchBrowser } from '../../hosts/driver';
import { findChromium } from '../../hosts/parts';

const sample = 'lake-chad-donor-conference.md';
/** Words of a hostile file, which would act if any of them were markup or style. */
const hostile = `Envoy </title><script>window.acted = 1</script> speaks

<p>Mara Quill, the <img src="https://evil.example/a.png" onerror="window.acted = 2"> envoy, said the plan of &lt;script&gt;window.acted = 3&lt;/script&gt; was “a &lt;img src=//evil.example/b.png onerror=window.acted=4&gt; wall”.</p>
<p>Norway pledged $3 million to “</script><svg onload=window.acted=5>” towns, she said. [link](javascript:window.acted=6) &lt;style&gt;@import url(//evil.example/c.css)&lt;/style&gt;</p>
`;

interface Opened {
  readonly page: Page;
  /** Whatever the page asked for besides itself. */
  readonly asked: string[];
  readonly faults: string[];
}

describe('the page to read, in a browser', function () {
  let browser: Browser | undefined;
  let folder: string;

  before(async function () {
    if (findChromium() === undefined) {
      process.stdout.write('    skipped: there is no Chromium here; CHROMIUM_PATH can name one\n');
      this.skip();
    }
    browser = await launchBrowser();
    folder = await mkdtemp(path.join(tmpdir(), 'speechmark-page-'));
    const source = await readFile(path.resolve(__dirname, '../../../samples', sample), 'utf8');
    const annotated = annotate(source, { format: 'markdown' });
    const options = { version: '1.2.3', date: '2031-05-03T10:20:30Z' };
    const talks = { uri: sample, source, annotated, sha256: 'ab12' };
    await writeFile(path.join(folder, 'page.html'), exportText(html, [talks], options));
    const evil = { uri: 'evil.txt', source: hostile, annotated: annotate(hostile) };
    await writeFile(path.join(folder, 'evil.html'), exportText(html, [evil], options));
  });
  after(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  async function opened(name: string, options: BrowserContextOptions = {}): Promise<Opened> {
    assert.ok(browser);
    const context = await browser.newContext({
      viewport: { width: 1200, height: 800 },
      offline: true,
      ...options,
    });
    const page = await context.newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    const own = pathToFileURL(path.join(folder, name)).href;
    page.on('request', (request) => {
      if (!request.url().startsWith(own)) asked.push(request.url());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('dialog', (dialog) => {
      faults.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(own);
    return { page, asked, faults };
  }

  const card = (page: Page): Locator => page.locator('#card');
  const rows = (page: Page): Locator => page.locator('.rows li:visible');
  const styleOf = (of: Locator, name: string): Promise<string> =>
    of.evaluate((element, property) => {
      const { getComputedStyle } = globalThis as unknown as {
        getComputedStyle: (of: unknown) => { getPropertyValue(name: string): string };
      };
      return getComputedStyle(element).getPropertyValue(property);
    }, name);
  const current = (page: Page): Locator => page.locator('.text .m.at').first();

  it('marks the words, and asks for nothing', async () => {
    const { page, asked, faults } = await opened('page.html');
    const pledge = page.locator('.text .l-pledge', { hasText: '1.1 billion kroner' }).first();
    assert.notEqual(await styleOf(pledge, 'border-top-style'), 'none');
    assert.equal(
      await styleOf(page.locator('.l-actor:not(.unsure)').first(), 'border-bottom-style'),
      'solid',
    );
    const quote = page.locator('.l-quote').first();
    assert.equal(await styleOf(quote, 'border-bottom-style'), 'dashed');
    assert.match(await page.locator('.text footer').innerText(), /ab12.*Speechmark 1\.2\.3.*2031/s);
    await page.mouse.wheel(0, 4000);
    assert.deepEqual([asked, faults], [[], []]);
  });

  it('shows a card at the pointer, and takes it away', async () => {
    const { page } = await opened('page.html');
    assert.ok(!(await card(page).isVisible()));
    await page.locator('.text .l-pledge', { hasText: '1.1 billion kroner' }).first().hover();
    await card(page).waitFor();
    const told = await card(page).innerText();
    assert.match(told, /Norway — pledge/);
    assert.match(told, /Why\s+a verb of promising with an amount · right about/);
    const box = await card(page).boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 1200 && box.y >= 0, 'it is on the screen');
    await page.mouse.move(5, 790);
    await card(page).waitFor({ state: 'hidden' });
  });

  it('goes from mark to mark by keys, with the row beside it', async () => {
    const { page } = await opened('page.html');
    await page.keyboard.press('n');
    await card(page).waitFor();
    const first = await current(page).innerText();
    await page.keyboard.press('n');
    assert.notEqual(await current(page).getAttribute('data-m'), null);
    await page.keyboard.press('p');
    assert.equal(await current(page).innerText(), first);
    // The last comes before the first; the page is scrolled to it.
    await page.keyboard.press('p');
    const box = await current(page).boundingBox();
    assert.ok(box && box.y >= 0 && box.y < 800, 'it is on the screen');
    await page.keyboard.press('Escape');
    assert.ok(!(await card(page).isVisible()));
    assert.equal(await page.locator('.at').count(), 0);
  });

  it('has an outline whose rows lead to their words, by Tab and Enter too', async () => {
    const { page } = await opened('page.html');
    const row = rows(page).filter({ hasText: 'NOK 1.1 billion' }).first();
    await row.locator('a').focus();
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    assert.equal(await page.locator('.text .m:focus').innerText(), '1.1 billion kroner');
    assert.ok(await row.locator('a.at').count());
    assert.equal(await page.evaluate('location.hash'), '', 'the page does not jump as well');
  });

  it('filters the rows by words, and marks and rows by kind', async () => {
    const { page } = await opened('page.html');
    const all = await rows(page).count();
    await page.keyboard.press('/');
    await page.keyboard.type('KRONER');
    const some = await rows(page).allInnerTexts();
    assert.ok(some.length > 0 && some.length < all);
    assert.ok(some.every((each) => /kroner/i.test(each)));
    await page.locator('#filter').fill('');
    assert.equal(await rows(page).count(), all);
    const pledges = await page.locator('.rows li[data-kind=pledge]').count();
    await page.getByLabel('Pledges').uncheck();
    assert.equal(await rows(page).count(), all - pledges);
    const pledge = page.locator('.text .l-pledge').first();
    assert.match(await styleOf(pledge, 'border-top-color'), /rgba\(0, 0, 0, 0\)|transparent/);
    await page.getByLabel('Pledges').check();
    assert.equal(await rows(page).count(), all);
  });

  it('prints the article with its marks and without its tools', async () => {
    const { page } = await opened('page.html');
    await page.keyboard.press('n');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const tool of ['.bar', '.outline', '#card']) {
      assert.ok(!(await page.locator(tool).first().isVisible()), tool);
    }
    assert.ok(await page.locator('.text h1').isVisible());
    assert.equal(await styleOf(page.locator('body'), 'background-color'), 'rgb(255, 255, 255)');
    assert.equal(await styleOf(page.locator('body'), 'color'), 'rgb(0, 0, 0)');
    assert.equal(
      await styleOf(page.locator('.m.at').first(), 'background-color'),
      'rgba(0, 0, 0, 0)',
    );
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`can be read in ${colorScheme} mode: every text stands out from its ground`, async () => {
      const { page } = await opened('page.html', { colorScheme });
      const ground = luminance(await styleOf(page.locator('body'), 'background-color'));
      assert.ok(colorScheme === 'dark' ? ground < 0.1 : ground > 0.9);
      await page.keyboard.press('n');
      for (const text of [
        '.text p',
        '.text footer',
        '.outline i',
        '.bar span',
        '#card dt',
        '#card',
      ]) {
        const ink = luminance(await styleOf(page.locator(text).first(), 'color'));
        const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
        assert.ok(contrast >= 4.5, `${text}: ${String(contrast)}`);
      }
    });
  }

  it('fits a telephone: nothing is wider than the screen', async () => {
    const { page } = await opened('page.html', { viewport: { width: 360, height: 640 } });
    const width = await page.evaluate('document.documentElement.scrollWidth');
    assert.equal(width, 360);
    await page.locator('.text .l-pledge').first().click();
    const box = await card(page).boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 360);
  });

  it('does nothing that a hostile file says', async () => {
    const { page, asked, faults } = await opened('evil.html', { offline: false });
    for (let count = await page.locator('.m').count(); count > 0; count -= 1) {
      await page.keyboard.press('n');
    }
    await page.locator('.rows a').first().click();
    assert.equal(await page.evaluate('window.acted'), undefined);
    assert.deepEqual([asked, faults], [[], []]);
    assert.match(await page.locator('.text').innerText(), /\$3 million/);
  });
});

/** Relative luminance of a colour that is not transparent, as WCAG has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
