// The theme of a workbench that pictures are taken of.
import type { Workbench } from '../test/hosts/driver.js';

/** Themes to take pictures in, as VS Code lists them; the README shows the first three. */
const themes: Readonly<Record<string, string>> = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Dark High Contrast',
  'high-contrast-light': 'Light High Contrast',
};

/** Picks a theme from the list: the setting alone may come too late for what is there already. */
export async function useTheme(workbench: Workbench, theme: string): Promise<void> {
  const { page } = workbench;
  const label = themes[theme] ?? theme;
  // File icons and themes come from one extension, and not at once.
  await page.locator('.monaco-workbench.file-icons-enabled').waitFor();
  await workbench.command('Preferences: Color Theme');
  await page.locator('.quick-input-widget input').first().fill(label);
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: label }).first();
  await row.click();
  await row.waitFor({ state: 'hidden' });
}
