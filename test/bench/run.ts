// `npm run bench [-- PART…] [--quick] [--write]`: how fast the engine is beside its peers, how it grows,
// what a key costs, and what the extension costs before anything is read. Only ratios within one
// run say something: machines differ, and what else they do.
import os from 'node:os';
import path from 'node:path';
import { build } from '../../scripts/build.js';
import { main } from '../../scripts/main.js';
import { root } from '../hosts/parts.js';
import { contenderNames, labels } from './contenders.js';
import type { EditCost, Fairness } from './measureEditor.js';
import type { FolderRun } from './measureFolder.js';
import type { HostileCost } from './measureHostile.js';
import type { ReviewCost } from './measureReview.js';
import type { SizeCost, Throughput } from './measureReading.js';
import { markdown, milliseconds, size, times, writeSections, type Section } from './report.js';
import { requiredModules } from '../requiredModules.js';
import { bundleCompromise, runLoading, runMeasure } from './runMeasure.js';

const isQuick = process.argv.includes('--quick');

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

async function throughputSection(): Promise<Section> {
  const [rounds, articles] = isQuick ? [1, 12] : [3, 100];
  const { characters, times: taken } = await runMeasure<Throughput>('throughput', rounds, articles);
  return {
    title: 'Throughput',
    about: `Our own articles, ${size(characters)} of them, each read by each in turn in one process; the best of ${String(rounds)} after a round to warm up.`,
    head: ['', 'time', 'a second', 'beside compromise’s tagging'],
    rows: contenderNames.map((name) => [
      labels[name],
      milliseconds(taken[name]),
      size((characters / taken[name]) * 1000),
      times(taken[name] / taken.tagging),
    ]),
  };
}

async function growthSection(): Promise<Section> {
  const sizes = isQuick ? [10_000, 100_000, 300_000] : [10_000, 100_000, 1_000_000, 10_000_000];
  const costs: SizeCost[] = [];
  for (const length of sizes) costs.push(await runMeasure<SizeCost>('size', 'engine', length));
  const perCharacter = ({ time, characters }: SizeCost): number => time / characters;
  const base = costs[1];
  return {
    title: 'Growth',
    about:
      'Generated news, each size in a process of its own; processor time, and time per character beside that of the second size.',
    head: ['characters', 'time', 'per character', 'memory at most'],
    rows: costs.map((cost) => [
      size(cost.characters).replace('B', ''),
      milliseconds(cost.time),
      base ? times(perCharacter(cost) / perCharacter(base)) : '',
      size(cost.peak),
    ]),
  };
}

async function hostileSection(): Promise<Section> {
  const length = isQuick ? 20_000 : 80_000;
  const costs = await runMeasure<HostileCost[]>('hostile', length);
  return {
    title: 'Hostile text',
    about: `${size(length)} of one piece repeated, ${String(costs.length)} of them: those whose time per character grows most from a quarter of that length on; at most 1.5 × is wanted.`,
    head: ['piece', 'format', 'time', 'growth'],
    rows: costs
      .slice(0, 12)
      .map(({ piece, format, time, growth }) => [
        `\`${JSON.stringify(piece).replace(/[|`]/g, '\\$&')}\``,
        format,
        milliseconds(time),
        times(growth),
      ]),
  };
}

async function memorySection(): Promise<Section> {
  const compared = isQuick ? 100_000 : 1_000_000;
  const peers: SizeCost[] = [];
  for (const name of contenderNames) peers.push(await runMeasure<SizeCost>('size', name, compared));
  const tagging = peers[contenderNames.indexOf('tagging')];
  return {
    title: 'Memory',
    about: `The most that a process had while it read ${size(compared)} of generated news, and before it began.`,
    head: ['', 'at most', 'before', 'at most, beside compromise’s tagging'],
    rows: contenderNames.map((name, place) => [
      labels[name],
      size(peers[place]?.peak ?? NaN),
      size(peers[place]?.before ?? NaN),
      times((peers[place]?.peak ?? NaN) / (tagging?.peak ?? NaN)),
    ]),
  };
}

async function editSection(): Promise<Section> {
  const lengths = isQuick ? [10_000, 100_000] : [10_000, 60_000, 100_000, 1_000_000];
  const costs: EditCost[] = [];
  for (const length of lengths) {
    costs.push(await runMeasure<EditCost>('edit', length, isQuick ? 8 : 40));
  }
  return {
    title: 'A key pressed in a long article',
    about:
      'The built engine in its worker thread, in an editor in which forty keys were pressed in other articles before: the median of five readings of the whole text, and forty keys spread over it: their median and their 95th percentile, which is to be at most 1/5 of all. The extension host’s thread is busy, at the median, with gathering, sending, receiving and applying; a view more is the annotations of what an editor shows.',
    head: ['characters', 'all of it read', 'a key', '95 %', 'of all', 'host’s thread', 'a view'],
    rows: costs.map(({ characters, whole, key, slowKey, host, view }) => [
      size(characters).replace('B', ''),
      milliseconds(whole),
      milliseconds(key),
      milliseconds(slowKey),
      (slowKey / whole).toFixed(2),
      milliseconds(host),
      milliseconds(view),
    ]),
  };
}

async function reviewSection(): Promise<Section> {
  const cost = await runMeasure<ReviewCost>('review', 100_000, 1000, isQuick ? 1 : 5);
  const { characters, annotations, found, reading, reviewing } = cost;
  return {
    title: 'Reviewed annotations found again',
    about:
      'Generated news in which a thousand annotations were accepted, then paragraphs put before, moved and lost, lines wrapped anew, words tagged: processor time to read it again and to apply the decisions, which is to take no longer.',
    head: ['characters', 'annotations', 'found', 'reading', 'applying', 'ratio'],
    rows: [
      [
        size(characters).replace('B', ''),
        String(annotations),
        String(found),
        milliseconds(reading),
        milliseconds(reviewing),
        times(reviewing / reading),
      ],
    ],
  };
}

async function folderSection(): Promise<Section> {
  const [few, many] = isQuick ? [200, 1000] : [2000, 10_000];
  const asked = [`${String(few)}x1`, `${String(few)}x2`, `${String(many)}x2`];
  const runs = await runMeasure<FolderRun[]>('folder', ...asked);
  const one = runs[0]?.time ?? NaN;
  const perArticle = ({ time, articles }: FolderRun): number => time / articles;
  return {
    title: 'A folder of articles',
    about: `The built command line annotates generated news of 3,500 characters into one file, its start included: by one thread, by two, and ${String(many / few)} times as many articles by two, whose memory is to be the same. Two are to take at most 1/1.7 of the time of one.`,
    head: [
      'articles',
      'threads',
      'time',
      'articles a second',
      'beside one thread',
      'memory at most',
    ],
    rows: runs.map((run) => [
      String(run.articles),
      String(run.workers),
      milliseconds(run.time),
      (1000 / perArticle(run)).toFixed(0),
      times(one / few / perArticle(run)),
      size(run.peak),
    ]),
  };
}

async function fairnessSection(): Promise<Section> {
  const length = isQuick ? 1_000_000 : 5_000_000;
  const { alone, beside } = await runMeasure<Fairness>('fairness', length, isQuick ? 1 : 3);
  return {
    title: 'Five articles opened at once',
    about: `Until the last of four short articles is annotated, the worker’s start included: alone, and opened behind one of ${size(length)}.`,
    head: ['alone', 'behind a long one', 'ratio'],
    rows: [[milliseconds(alone), milliseconds(beside), times(beside / alone)]],
  };
}

async function activationSections(): Promise<Section[]> {
  const compromise = await bundleCompromise();
  const extension = path.join(root, 'dist/vscode/desktop.js');
  const loads: number[] = [];
  const activations: number[] = [];
  for (let round = 0; round < (isQuick ? 5 : 15); round += 1) {
    activations.push(await runLoading(extension));
    loads.push(await runLoading(compromise));
  }
  const folder = path.join(root, 'dist/vscode');
  const sizeOf = (name: string): number =>
    [...requiredModules(folder, name).values()].reduce(
      (sum, text) => sum + Buffer.byteLength(text),
      0,
    );
  return [
    {
      title: 'Activation',
      about:
        'Loading and activating the bundle with a `vscode` that does nothing, beside loading compromise alone, bundled the same way; medians of fresh processes.',
      head: ['activation', 'compromise alone', 'ratio'],
      rows: [
        [
          milliseconds(median(activations)),
          milliseconds(median(loads)),
          times(median(activations) / median(loads)),
        ],
      ],
    },
    {
      title: 'Bundles',
      about:
        'Minified, each with all that it requires at once. VS Code loads the first; the others load when needed.',
      head: ['', 'size'],
      rows: ['desktop.js', 'worker.desktop.js', 'formats.desktop.js', 'review.js'].map((name) => [
        `\`${name}\``,
        size(sizeOf(name)),
      ]),
    },
  ];
}

const measures: Readonly<Record<string, () => Promise<Section | Section[]>>> = {
  activation: activationSections,
  throughput: throughputSection,
  edits: editSection,
  folder: folderSection,
  fairness: fairnessSection,
  review: reviewSection,
  growth: growthSection,
  hostile: hostileSection,
  memory: memorySection,
};

main(async () => {
  await build();
  const sections: Section[] = [];
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const unknown = named.filter((name) => !(name in measures));
  if (unknown.length > 0) {
    throw new Error(
      `No such part: ${unknown.join(', ')}. Parts: ${Object.keys(measures).join(', ')}`,
    );
  }
  const chosen = Object.entries(measures).filter(
    ([name]) => named.length === 0 || named.includes(name),
  );
  for (const [, measure] of chosen) {
    for (const section of [await measure()].flat()) {
      sections.push(section);
      process.stdout.write(`${markdown(section)}\n\n`);
    }
  }
  if (process.argv.includes('--write')) {
    const [cpu] = os.cpus();
    const how = `Measured with \`npm run bench -- --write${isQuick ? ' --quick' : ''}\` on ${String(os.cpus().length)} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.versions.node}.`;
    await writeSections(sections, how);
  }
  return 0;
});
