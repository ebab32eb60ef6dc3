// Pictures of review: the mode for keys, the tray, two reviewers compared.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { looseText } from '../src/anchoring/looseText.js';
import { annotate } from '../src/core/annotate.js';
import type { Annotation, AnnotationKind } from '../src/core/model.js';
import { Acts } from '../src/review/acts.js';
import type { Act, Decision } from '../src/review/decision.js';
import { reviewed } from '../src/review/reviewed.js';
import { sidecarPlace } from '../src/review/sidecar/sidecarPaths.js';
import { emptySidecar, withDecisions, writeSidecar } from '../src/review/sidecar/sidecarText.js';
import { sign } from '../src/review/sign.js';
import type { Workbench } from '../test/hosts/driver.js';
import { root, scratch } from '../test/hosts/parts.js';

const sample = 'lake-chad-donor-conference.md';

/** Reviewers at work on a text, a minute a step. */
class Reviewers {
  log: readonly Decision[] = [];
  #minute = Date.UTC(2031, 4, 5, 9);

  constructor(readonly source: string) {}

  act(by: string, make: (acts: Acts, find: Find) => readonly Act[]): void {
    const machine = annotate(this.source, { format: 'markdown' });
    const review = reviewed(machine, this.source, this.log);
    const find: Find = (kind, words) => {
      const found = review.document.annotations.find(
        (each) => each.kind === kind && each.text.includes(words),
      );
      if (!found) throw new Error(`The sample has no ${kind} “${words}” any more.`);
      return found;
    };
    const acts = make(new Acts(machine, review, looseText(this.source)), find);
    this.#minute += 60_000;
    this.log = [...this.log, ...sign(acts, { by, at: new Date(this.#minute), log: this.log })];
  }

  accept(by: string, kind: AnnotationKind, words: string): void {
    this.act(by, (acts, find) => acts.accept([find(kind, words).id]));
  }

  reject(by: string, kind: AnnotationKind, words: string): void {
    this.act(by, (acts, find) => acts.reject([find(kind, words).id]));
  }
}

type Find = (kind: AnnotationKind, words: string) => Annotation;

/** What Ines decided on the sample so far. */
function begun(source: string): Reviewers {
  const reviewers = new Reviewers(source);
  reviewers.accept('Ines', 'claim', 'half of what was asked');
  reviewers.accept('Ines', 'pledge', '$780 million');
  reviewers.reject('Ines', 'claim', 'to feed and shelter');
  reviewers.act('Ines', (acts, find) =>
    acts.note(find('pledge', '1.1 billion kroner').id, null, 'Check against the budget bill'),
  );
  reviewers.accept('Ines', 'quote', 'Hunger has no lobby');
  reviewers.act('Ines', (acts, find) =>
    acts.correct(find('claim', 'a third of the sum').id, { fields: { act: 'statement' } }),
  );
  return reviewers;
}

/** What Ines and Jo decided, not always alike. */
function both(source: string): Reviewers {
  const reviewers = begun(source);
  for (const words of ['Hunger has no lobby', 'I cannot promise']) {
    reviewers.accept('Jo', 'quote', words);
  }
  reviewers.accept('Ines', 'quote', 'I cannot promise');
  reviewers.accept('Jo', 'claim', 'a third of the sum');
  reviewers.act('Jo', (acts, find) =>
    acts.note(find('claim', 'a third of the sum').id, null, 'She says what will happen'),
  );
  for (const words of ['€60 million', 'CHF 38 million']) {
    for (const by of ['Ines', 'Jo']) reviewers.accept(by, 'pledge', words);
  }
  reviewers.accept('Jo', 'pledge', '180 million');
  reviewers.reject('Ines', 'pledge', '180 million');
  return reviewers;
}

/** The sample after an editor has rewritten two of its sentences and doubled a third. */
function rewritten(source: string): string {
  const lobby = '"Hunger has no lobby, so today we must be its lobby," Foreign Minister';
  const third = /Its development minister[^\n]*/.exec(source)?.[0] ?? '';
  return source
    .replace(lobby, 'Nobody speaks for the hungry but those in this hall, Foreign Minister')
    .replace(third, `${third}\n\n${third}`);
}

/** A folder with the sample three times, each with a sidecar. */
export async function reviewedFolder(): Promise<string> {
  const folder = await scratch('pictures');
  const source = await readFile(path.join(root, 'samples', sample), 'utf8');
  const articles: Record<string, { text: string; log: readonly Decision[] }> = {
    'lake-chad.md': { text: source, log: begun(source).log },
    'lake-chad-second-edition.md': { text: rewritten(source), log: begun(source).log },
    'lake-chad-by-two.md': { text: source, log: both(source).log },
  };
  await mkdir(folder, { recursive: true });
  for (const [name, { text, log }] of Object.entries(articles)) {
    const { path: sidecar, article } = sidecarPlace(path.join(folder, name));
    await writeFile(path.join(folder, name), text);
    await writeFile(sidecar, writeSidecar(withDecisions(emptySidecar, log, article)));
  }
  return folder;
}

/** Leaves only the view of decisions open in the side bar. */
async function openDecisions(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await workbench.openView('Speechmark');
  await workbench.widenSideBar(470);
  const headers = page.locator('.part.sidebar .pane-header');
  const decisions = headers.filter({ hasText: 'Decisions' });
  if ((await decisions.getAttribute('aria-expanded')) !== 'true') await decisions.click();
  for (const header of await headers.filter({ hasNotText: 'Decisions' }).all()) {
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
  }
  await page.mouse.move(900, 2);
}

export async function takeReview(
  workbench: Workbench,
  take: (name: string) => Promise<void>,
): Promise<void> {
  const { page } = workbench;
  await workbench.openFile('lake-chad.md');
  await openDecisions(workbench);
  await workbench.row('Accepted').waitFor();
  await page
    .locator('.part.sidebar .monaco-list-row')
    .filter({ hasText: 'Accepted' })
    .first()
    .click();
  const place = await workbench.find('Donors meeting');
  await page.mouse.click(place.x + 20, place.y + place.height / 2);
  await page.keyboard.press('Control+F8');
  await page.keyboard.press('r');
  const status = page.locator('.statusbar-item').filter({ hasText: 'Review:' }).first();
  await status.waitFor();
  for (let presses = 0; presses < 6; presses += 1) {
    if ((await status.textContent())?.includes('pledge')) break;
    await page.keyboard.press('n');
    await page.waitForTimeout(400);
  }
  await take('review');
  await page.keyboard.press('Escape');
  await status.waitFor({ state: 'hidden' });

  await workbench.openFile('lake-chad-second-edition.md');
  await workbench.row('To put back').waitFor();
  await take('review-tray');

  await workbench.openFile('lake-chad-by-two.md');
  await workbench.row('Judged differently').waitFor();
  await workbench.command('View: Close Primary Side Bar');
  await workbench.command('Speechmark: Compare Reviewers…');
  const rows = page
    .locator('.quick-input-list .monaco-list-row')
    .filter({ hasText: 'Ines and Jo' });
  await rows.first().click();
  await page.locator('iframe.webview.ready').waitFor();
  await take('review-comparison');
}
