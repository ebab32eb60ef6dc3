// Does in the workbench's page what a suite inside VS Code asks for: real keys and the mouse.
import type { Locator, Page } from 'playwright-core';
import type { Deed } from './events.js';

/** What is asked for comes within this; if not, the test that waits for its effect says so too. */
const limit = 15_000;

export class Hands {
  #turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly page: Page,
    private readonly complain: (text: string) => void,
  ) {}

  /** One after the other, in the order asked for. */
  do(deeds: readonly Deed[]): void {
    for (const deed of deeds) {
      this.#turn = this.#turn.then(async () => {
        try {
          await this.#one(deed);
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          this.complain(`could not ${JSON.stringify(deed)}: ${why}`);
        }
      });
    }
  }

  async #one(deed: Deed): Promise<void> {
    const { keyboard } = this.page;
    if ('press' in deed) await keyboard.press(deed.press);
    else if ('type' in deed) await keyboard.type(deed.type);
    else if ('pick' in deed) await this.#pick(deed.pick, deed.of);
    else if ('tick' in deed) await (await this.#row(deed.tick, deed.of)).click({ timeout: limit });
    else if ('keep' in deed) {
      await this.#asking(deed.keep);
      await keyboard.press('Enter');
    } else if ('fill' in deed) {
      await this.#fill(deed.fill, await this.#asking(deed.of));
      await keyboard.press('Enter');
    } else {
      const notice = await this.#notice(deed.of);
      await notice.getByRole('button', { name: deed.button }).click({ timeout: limit });
    }
  }

  /** A dialog for files puts in a folder of its own once it has found it: then once more. */
  async #fill(text: string, asking: Locator): Promise<void> {
    const input = asking.locator('input[type="text"], input').last();
    const end = Date.now() + limit;
    do {
      await input.fill(text, { timeout: limit });
      await this.page.waitForTimeout(500);
    } while ((await input.inputValue()) !== text && Date.now() < end);
  }

  /** A notice, in the list behind the bell: a workbench under test shows none by themselves. */
  async #notice(words: string): Promise<Locator> {
    const list = this.page.locator('.notifications-center.visible');
    if (!(await list.isVisible())) {
      await this.page.locator('[id="status.notifications"]').click({ timeout: limit });
    }
    const notice = list.locator('.notification-list-item').filter({ hasText: words }).first();
    await notice.hover({ timeout: limit });
    return notice;
  }

  /** Types the words of a row, as a person would, and takes it when it is the one in focus. */
  async #pick(words: string, title: string): Promise<void> {
    const { keyboard } = this.page;
    await this.#row(words, title);
    await keyboard.type(words);
    await this.page
      .locator('.quick-input-list .monaco-list-row.focused')
      .filter({ hasText: words })
      .waitFor({ timeout: limit });
    await keyboard.press('Enter');
  }

  async #row(words: string, title: string): Promise<Locator> {
    const row = (await this.#asking(title))
      .locator('.monaco-list-row')
      .filter({ hasText: words })
      .first();
    await row.waitFor({ timeout: limit });
    return row;
  }

  /** The list or box that asks for something. */
  async #asking(title: string): Promise<Locator> {
    const widget = this.page
      .locator('.quick-input-widget')
      .filter({ has: this.page.locator('.quick-input-title').filter({ hasText: title }) })
      .first();
    await widget.waitFor({ state: 'visible', timeout: limit });
    return widget;
  }
}
