// Types into an article in a real workbench and looks at every frame that is drawn meanwhile: what
// no suite inside the extension host can see.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser, Workbench } from './driver.js';
import { scratch } from './parts.js';
import { startServer } from './server.js';

const article = `Dutch water minister urges joint flood defences

ROTTERDAM — Dutch Water Minister Marijke Brandsma on Monday urged the European Union to build “shared defences” against rising seas.

Brandsma pledged 35 million euros ($38 million) to “front-line” countries in the Pacific to improve their storm warning systems.

“The sea does not read treaties, and it will not wait for us,” Brandsma said in a speech at a coastal conference in Rotterdam.

She accused Russia of spreading “cheap rumours” about the project.
`;

const settings = {
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'off',
  'editor.fontFamily': 'monospace',
  'editor.occurrencesHighlight': 'off',
  'editor.quickSuggestions': false,
  'editor.wordBasedSuggestions': 'off',
};

/** Runs in the page: notes in each frame which words each style of mark lies on. */
const watch = `(() => {
  const read = () => {
    const editor = document.querySelector('.editor-group-container.active .monaco-editor');
    const lines = [...editor.querySelectorAll('.view-lines .view-line')];
    const longest = lines.reduce((a, b) => (b.textContent.length > a.textContent.length ? b : a));
    const range = document.createRange();
    range.selectNodeContents(longest);
    const width = range.getBoundingClientRect().width / longest.textContent.length;
    const texts = new Map(lines.map((line) => [line.style.top, line.textContent]));
    const marks = {};
    for (const overlay of editor.querySelectorAll('.view-overlays > div')) {
      const text = texts.get(overlay.style.top) ?? '';
      for (const mark of overlay.querySelectorAll('.cdr')) {
        const style = [...mark.classList].find((name) => name.startsWith('ced-'));
        if (style === undefined) continue;
        const from = Math.round(parseFloat(mark.style.left) / width);
        const to = from + Math.round(parseFloat(mark.style.width) / width);
        (marks[style] ??= []).push([parseFloat(overlay.style.top), from, text.slice(from, to)]);
      }
    }
    return Object.values(marks).map((some) =>
      some.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, , words]) => words.replace(/\\u00a0/g, ' ')));
  };
  window.speechmarkFrames = [];
  const look = () => {
    window.speechmarkFrames.push(read());
    if (window.speechmarkFrames.isDone !== true) requestAnimationFrame(look);
  };
  look();
})()`;

/** The words that the marks of each style lie on, in one frame. */
type Frame = readonly (readonly string[])[];

/** Gives back what was wrong: nothing when all marks stayed on their words in all frames. */
export async function typeAndWatch(): Promise<{ frames: number; faults: string[] }> {
  const folder = await scratch('typing');
  await writeFile(path.join(folder, 'article.txt'), article);
  const server = await startServer({ settings });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 3400, height: 700 } });
    const workbench = new Workbench(page);
    await workbench.open(server.url(folder));
    await workbench.openFile('article.txt');
    await workbench.hover('35 million euros', 'pledges');
    await workbench.dismissHover();
    const place = await workbench.find('on Monday');
    await page.mouse.click(place.x + place.width - 1, place.y + place.height / 2);
    await workbench.settle();
    await page.evaluate(watch);
    await page.waitForTimeout(300);
    const words = ' and again the morning after that to all who had come to hear of it,';
    await page.keyboard.type(words.repeat(3).slice(0, 200));
    const frames = (await page.evaluate(
      'window.speechmarkFrames.isDone = true, window.speechmarkFrames.slice()',
    )) as Frame[];
    return { frames: frames.length, faults: faultsOf(frames) };
  } finally {
    await browser.close();
    await server.stop();
  }
}

function faultsOf(frames: readonly Frame[]): string[] {
  const told = (frame: Frame | undefined): string[] => (frame ?? []).flat().sort();
  const first = told(frames[0]);
  if (first.length < 10) return [`only ${String(first.length)} marks to begin with`];
  const faults = frames.flatMap((frame) => {
    const now = told(frame);
    const gone = first.filter((words) => !now.includes(words));
    const wrong = now.filter((words) => !first.includes(words));
    return gone.length + wrong.length === 0
      ? []
      : [`gone: ${gone.join(' | ')}; instead: ${wrong.join(' | ')}`];
  });
  return [...new Set(faults)];
}
