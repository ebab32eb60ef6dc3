// Pictures of the reading view: a saved web page, and Markdown with a table.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Workbench } from '../test/hosts/driver.js';

const withTable = `# Six towns share the dredging fund

*Harwick, 3 May*

Harbour Minister **Odile Brenner** pledged [€40 million](https://example.org/fund) on Tuesday to the six towns of the lower Varn, and said that the first boats would be at work *before the autumn floods*.

> “We have counted the boats, the locks and the winters,” Brenner told the council. “What we have not counted is the cost of waiting.”

| Donor | Pledge | For |
| --- | --- | --- |
| Norway | €12 million | dredging at Oro |
| European Investment Bank | up to €25 million | new locks |
| Town of Vell | €3 million | a ferry berth |

The mayor of Oro, Tomas Lindqvist, welcomed the money but accused the ministry of leaving the smaller harbours out. He said:

- that two berths had been closed since January,
- that the county had refused to pay for a third.

The ministry denied that any harbour had been left out.
`;

/** Writes the articles that no sample is like into a folder of samples. */
export async function writeReadingArticles(folder: string): Promise<void> {
  await writeFile(path.join(folder, 'dredging-fund.md'), withTable);
}

/** The pictures of the README, and one to look at. */
const shown = [
  ['reading', 'ferry-contract-debate.html'],
  ['reading-table', 'dredging-fund.md'],
] as const;

/**
 * Each article in its reading view, alone in the window.
 * @param open Opens an article of the folder and waits until it is marked.
 */
export async function takeReading(
  workbench: Workbench,
  open: (file: string) => Promise<void>,
  take: (name: string) => Promise<void>,
  articles: readonly (readonly [name: string, file: string])[] = shown,
): Promise<void> {
  for (const [name, file] of articles) {
    await open(file);
    await workbench.command('Speechmark: Open Reading View');
    const page = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    // A page takes the focus when it is there, which would close the command palette.
    await page.locator('.text .m').first().waitFor();
    await workbench.command('View: Close Editors in Other Groups');
    await take(name);
    await workbench.command('View: Close All Editors');
  }
}
