import { brat } from './brat';
import { claims } from './claims';
import { conll } from './conll';
import { csv } from './csv';
import { html } from './html';
import type { ExportFormat } from './exportFormat';
import { ftm } from './ftm';
import { iati } from './iati';
import { json } from './json';
import { jsonl } from './jsonl';
import { markdown } from './markdown';
import { tei } from './tei';
import { uima } from './uima';
import { w3c } from './w3c';
import { xlsx } from './xlsx';

/**
 * Every format that annotations can be written in, in the order menus and help list them: first what
 * people open as it is, then what programs read.
 */
export const exportFormats: readonly ExportFormat[] = [
  xlsx,
  html,
  csv,
  markdown,
  jsonl,
  json,
  w3c,
  brat,
  conll,
  uima,
  tei,
  iati,
  ftm,
  claims,
];

/** The format of an id, or undefined when there is none. */
export function findFormat(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === id);
}
