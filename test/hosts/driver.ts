// A workbench in a browser, driven as a person would: for the tests, the screenshots, `npm start`.
import { chromium as playwright, type Browser, type Locator, type Page } from 'playwright-core';
import { Hands } from './hands.js';
import { chromium } from './parts.js';
import { eventIn, type Report } from './report.js';

/** Nothing here is timed: limits only bound what would never end. */
export const patience = 240_000;

export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium(),
    headless: true,
    // As root, Chromium refuses its sandbox; and nothing here may reach for the network.
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** Opens a page whose VS Code runs a suite, and waits for the suite's end; gives its exit code. */
export async function runSuiteIn(
  page: Page,
  url: string,
  report: Pick<Report, 'line' | 'noise'>,
): Promise<number> {
  let done: (code: number) => void = () => undefined;
  let broke: (error: Error) => void = () => undefined;
  const exit = new Promise<number>((resolve, reject) => {
    done = resolve;
    broke = reject;
  });
  const hands = new Hands(page, (text) => {
    report.noise(text);
    process.stdout.write(`    ! ${text}\n`);
    void pictureOf(page, text);
  });
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
    for (const text of args.map(String).join(' ').split('\n')) {
      const event = eventIn(text);
      if (event?.event === 'hands') hands.do(event.deeds);
      else report.line(text);
      if (event?.event === 'fail') void pictureOf(page, event.title);
    }
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => {
    done(code);
  });
  page.on('pageerror', (error) => {
    report.noise(`page error: ${error.message}`);
  });
  page.on('console', (message) => {
    report.noise(`console ${message.type()}: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report.noise(`${String(response.status())} ${response.url()}`);
  });
  page.on('crash', () => {
    broke(new Error('the page crashed'));
  });
  const limit = setTimeout(() => {
    broke(new Error('the suite did not end within forty minutes'));
  }, 2_400_000);
  try {
    await page.goto(url, { timeout: patience });
    return await exit;
  } finally {
    clearTimeout(limit);
  }
}

/** Takes a picture of what a test failed on, if `SPEECHMARK_PICTURES` names a folder for them. */
async function pictureOf(page: Page, title: string): Promise<void> {
  const folder = process.env['SPEECHMARK_PICTURES'];
  if (folder === undefined) return;
  const name = title.replace(/\W+/g, '-').slice(0, 80);
  await page.screenshot({ path: `${folder}/${name}.png` }).catch(() => undefined);
}

/** The hands of a person before the workbench. */
export class Workbench {
  constructor(readonly page: Page) {}

  async open(url: string): Promise<void> {
    await this.page.goto(url, { timeout: patience });
    await this.page.locator('.monaco-workbench .part.editor').waitFor({ timeout: patience });
  }

  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  /** Runs a command by its title, through the command palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor({ timeout: patience });
    await input.fill(`>${title}`);
    const row = this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: title })
      .first();
    await row.click({ timeout: patience });
    await row.waitFor({ state: 'hidden', timeout: patience });
  }

  /** Opens a file of the workspace by a part of its name. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+P');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor({ timeout: patience });
    await input.fill(name);
    await this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: name })
      .first()
      .click({ timeout: patience });
    await this.page
      .locator('.editor-group-container.active .title')
      .filter({ hasText: name })
      .first()
      .waitFor({ timeout: patience });
    await this.editor.locator('.view-line').first().waitFor({ timeout: patience });
  }

  /** Where a piece of the text stands on the screen; it must be in view and within one line. */
  async find(text: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const handle = await this.page.waitForFunction(
      // Runs in the page; given as text since this side has no types for a document.
      `(() => {
        const wanted = ${JSON.stringify(text)};
        for (const line of document.querySelectorAll('.editor-group-container.active .view-line')) {
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          const nodes = [];
          let all = '';
          while (walker.nextNode()) {
            nodes.push([all.length, walker.currentNode]);
            all += walker.currentNode.data.replace(/\\u00a0/g, ' ');
          }
          const at = all.indexOf(wanted);
          if (at < 0) continue;
          const point = (offset) => {
            const [start, node] = nodes.filter(([begin]) => begin <= offset).at(-1);
            return [node, Math.min(offset - start, node.data.length)];
          };
          const range = document.createRange();
          range.setStart(...point(at));
          range.setEnd(...point(at + wanted.length));
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        }
        return null;
      })()`,
      undefined,
      { timeout: patience },
    );
    return (await handle.jsonValue()) as { x: number; y: number; width: number; height: number };
  }

  /** Rests the mouse on a piece of the text until its hover card holds certain words. */
  async hover(text: string, expected: string | RegExp): Promise<Locator> {
    const card = this.page
      .locator('.monaco-hover:not(.hidden)')
      .filter({ hasText: expected })
      .first();
    for (let attempt = 0; ; attempt += 1) {
      const box = await this.find(text);
      await this.page.mouse.move(box.x + box.width / 2 - 20, box.y - 60);
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
      try {
        // The extension may not have read the article yet: move away and come back.
        await card.waitFor({ timeout: 8000 });
        return card;
      } catch (error) {
        if (attempt >= 12) throw error;
      }
    }
  }

  /** Takes the mouse away, and waits until no card is left. */
  async dismissHover(): Promise<void> {
    await this.page.mouse.move(700, 2);
    await this.page
      .locator('.monaco-hover:not(.hidden)')
      .first()
      .waitFor({ state: 'hidden', timeout: patience });
  }

  /** Opens a view container of the activity bar by its title. */
  async openView(title: string): Promise<void> {
    const icon = this.page
      .locator('.activitybar .action-item')
      .filter({ has: this.page.locator(`[aria-label^="${title}"]`) })
      .first();
    await icon.waitFor({ timeout: patience });
    await icon.click();
    await this.page
      .locator('.part.sidebar .composite.title, .part.sidebar .title')
      .filter({ hasText: new RegExp(title, 'i') })
      .first()
      .waitFor({ timeout: patience });
  }

  /** Drags the border between side bar and editor. */
  async widenSideBar(width: number): Promise<void> {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    if (!box) throw new Error('The side bar is not open.');
    const y = box.y + box.height * 0.9;
    await this.page.mouse.move(box.x + box.width + 1, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + width, y, { steps: 8 });
    await this.page.mouse.up();
    await this.page.mouse.move(box.x + width + 200, 2);
  }

  /** The rows that the side bar's trees show. */
  get rows(): Locator {
    return this.page.locator('.part.sidebar .monaco-list-row');
  }

  row(text: string | RegExp): Locator {
    return this.rows.filter({ hasText: text }).first();
  }

  async clickRow(text: string | RegExp): Promise<void> {
    const row = this.row(text);
    await row.waitFor({ timeout: patience });
    await row.click();
  }

  /** Sends away the notices that a first start shows. */
  async clearNotifications(): Promise<void> {
    await this.command('Notifications: Clear All Notifications');
  }

  /** Waits until no part of the workbench says that it is busy, and the page has been drawn. */
  async settle(): Promise<void> {
    await this.page
      .locator('.monaco-progress-container.active')
      .first()
      .waitFor({ state: 'hidden', timeout: patience });
    await this.page.evaluate('document.fonts.ready.then(() => undefined)');
    await this.page.waitForTimeout(700);
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  }
}
