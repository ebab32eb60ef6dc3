import type { Range } from '../../../core/document/sourceDocument';
import type { Comparison, Disagreement, Reading } from '../../../review/agreement/disagreements';
import type { Outcome } from '../../../review/agreement/settle';
import type { Localisation } from '../../words/localisation';
import { oneLine } from '../../../formats/oneLine';
import { shorten } from '../../words/shorten';
import { valueChoices } from '../fieldWords';
import { escapeHtml } from '../../../formats/html/escapeHtml';
import { fieldWord, kindsWord, outcomeWord } from './fieldNames';

/** A comparison as it is shown. */
export interface ComparisonShown {
  /** Name of the article's file. */
  readonly article: string;
  readonly reviewers: readonly [string, string];
  readonly source: string;
  readonly comparison: Comparison;
  /** One for each disagreement. */
  readonly outcomes: readonly (Outcome | null)[];
  /** Index of the disagreement that is looked at. */
  readonly at: number;
  /** Whether what both agree on stands in the adjudicated file. */
  readonly isAgreedTaken: boolean;
}

/** How much of the text stands around a disagreement, in UTF-16 code units. */
const CONTEXT = 160;

/** The page's content as HTML. All that comes from files is escaped. */
export function comparisonBody(shown: ComparisonShown, l10n: Localisation): string {
  const { t } = l10n;
  const [first, second] = shown.reviewers;
  const { agreement, lost } = shown.comparison;
  const lostWords = [
    ...(lost.first > 0
      ? [t('{0}: {1} annotations are not found in the text.', first, lost.first)]
      : []),
    ...(lost.second > 0
      ? [t('{0}: {1} annotations are not found in the text.', second, lost.second)]
      : []),
  ];
  return [
    `<h1>${escapeHtml(t('{0} and {1} on {2}', first, second, shown.article))}</h1>`,
    ...lostWords.map((words) => `<p class="lost">${escapeHtml(words)}</p>`),
    walk(shown, l10n),
    `<h2>${escapeHtml(t('How they agree'))}</h2>`,
    kindsTable(agreement, shown.reviewers, l10n),
    fieldsTable(agreement, l10n),
    list(shown, l10n),
  ].join('\n');
}

const cell = (words: string, tag: 'td' | 'th' = 'td'): string =>
  `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${escapeHtml(words)}</${tag}>`;

const row = (head: string, cells: readonly string[]): string =>
  `<tr><th scope="row">${escapeHtml(head)}</th>${cells.map((each) => cell(each)).join('')}</tr>`;

const table = (caption: string, heads: readonly string[], rows: readonly string[]): string =>
  `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${heads
    .map((head) => cell(head, 'th'))
    .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;

function kindsTable(
  { kinds }: Comparison['agreement'],
  [first, second]: readonly [string, string],
  { t, locale }: Localisation,
): string {
  const figure = figures(locale);
  return table(
    t('By kind'),
    ['', first, second, t('F1 exact'), t('F1 overlapping'), t('Krippendorff’s alpha')],
    kinds.map((each) =>
      row(kindsWord(each.kind, t), [
        String(each.first),
        String(each.second),
        figure(each.exact),
        figure(each.overlapping),
        figure(each.alpha),
      ]),
    ),
  );
}

function fieldsTable({ fields }: Comparison['agreement'], { t, locale }: Localisation): string {
  const figure = figures(locale);
  return table(
    t('On spans that both marked'),
    ['', t('Pairs'), t('Agreed'), t('Cohen’s kappa')],
    fields.map(({ field, count, agreed, kappa }) =>
      row(fieldWord(field, t), [String(count), figure(agreed), figure(kappa)]),
    ),
  );
}

function figures(locale: string): (value: number | null) => string {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return (value) => (value === null ? '–' : format.format(value));
}

/** The disagreement that is looked at, what each decided, and what can be done. */
function walk(shown: ComparisonShown, { t }: Localisation): string {
  const { comparison, at, outcomes, reviewers, source } = shown;
  const { disagreements, agreed } = comparison;
  const disagreement = disagreements[at];
  const takeAgreed = shown.isAgreedTaken
    ? ''
    : button('takeAgreed', t('Take Over What Both Agree On ({0})', agreed.length), 'G');
  if (!disagreement) {
    return `<p>${escapeHtml(t('They disagree on nothing.'))}</p><p class="buttons">${takeAgreed}</p>`;
  }
  const outcome = outcomes[at] ?? null;
  const [first, second] = reviewers;
  return `<section aria-live="polite">
<h2>${escapeHtml(t('{0} of {1}: {2}', at + 1, disagreements.length, kindsWord(disagreement.kind, t)))}</h2>
<blockquote>${context(source, disagreement)}</blockquote>
<div class="sides">
${side(first, disagreement.first, disagreement, t)}
${side(second, disagreement.second, disagreement, t)}
</div>
<p class="outcome${outcome === null ? '' : ' settled'}">${escapeHtml(outcomeWord(outcome, reviewers, t))}</p>
<p class="buttons">
${button('takeFirst', t('Take {0}', first), 'A')}
${button('takeSecond', t('Take {0}', second), 'B')}
${button('takeNeither', t('Neither'), 'X')}
${button('correct', t('Correct…'), 'C')}
${button('undo', t('Undo'), 'U')}
</p>
<p class="buttons">
${button('previous', t('Previous'), 'P')}
${button('next', t('Next'), 'N')}
${takeAgreed}
</p>
</section>`;
}

const button = (command: string, words: string, key: string): string =>
  `<button type="button" data-command="${command}">${escapeHtml(words)} <kbd>${key}</kbd></button>`;

function side(
  name: string,
  { unit, rejected, differing }: Reading,
  { isOfSpan }: Disagreement,
  t: Localisation['t'],
): string {
  const note = unit?.judgement.opinions[0]?.note ?? rejected?.opinions[0]?.note ?? null;
  const status = unit ? '' : rejected ? t('Rejected') : t('Not marked');
  const rows = [
    ...(unit ? [[isOfSpan ? t('Words') : '', unit.unit.words] as const] : []),
    ...Object.entries(differing).map(
      ([field, words]) => [fieldWord(field, t), valueWord(field, words, t)] as const,
    ),
    ...(note === null ? [] : [[t('Note'), note] as const]),
  ];
  const lines = rows.map(([head, words]) =>
    head === ''
      ? `<p>${escapeHtml(words)}</p>`
      : `<p><b>${escapeHtml(head)}:</b> ${escapeHtml(words)}</p>`,
  );
  return `<article><h3>${escapeHtml(name)}</h3>${
    status === '' ? '' : `<p class="none">${escapeHtml(status)}</p>`
  }${lines.join('')}</article>`;
}

/** A value as it is called where it is chosen. */
const valueWord = (field: string, value: string, t: Localisation['t']): string =>
  valueChoices(field, t)?.find((choice) => choice.value === value)?.label ??
  (value === '' ? '–' : value);

/** The text around a disagreement, with the words of each reviewer marked. */
function context(source: string, { range, first, second }: Disagreement): string {
  const start = wordStart(source, Math.max(0, range.start - CONTEXT));
  const end = wordEnd(source, Math.min(source.length, range.end + CONTEXT));
  const [a, b] = [first.unit?.annotation, second.unit?.annotation];
  const cuts = [start, end, ...[a, b].flatMap((each) => (each ? [each.start, each.end] : []))]
    .filter((cut) => cut >= start && cut <= end)
    .sort((x, y) => x - y);
  const pieces = cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? from;
    const words = escapeHtml(plain(source.slice(from, to)));
    const [isA, isB] = [isIn(a, from, to), isIn(b, from, to)];
    return isA || isB
      ? `<mark class="${[isA ? 'a' : '', isB ? 'b' : ''].join(' ').trim()}">${words}</mark>`
      : words;
  });
  return `${start > 0 ? '… ' : ''}${pieces.join('')}${end < source.length ? ' …' : ''}`;
}

const isIn = (span: Range | undefined, from: number, to: number): boolean =>
  span !== undefined && to > from && span.start <= from && span.end >= to;

/** Tags of the source are no text to read here. */
const plain = (text: string): string => text.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' ');

const wordStart = (text: string, at: number): number => {
  const space = text.slice(at, at + 30).search(/\s/);
  return at === 0 || space < 0 ? at : at + space + 1;
};
const wordEnd = (text: string, at: number): number => {
  const tail = text.slice(Math.max(0, at - 30), at);
  const space = Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\n'));
  return at === text.length || space < 0 ? at : at - tail.length + space;
};

/** All disagreements, to go to one of them. */
function list(
  { comparison, outcomes, at, reviewers }: ComparisonShown,
  { t }: Localisation,
): string {
  if (comparison.disagreements.length === 0) return '';
  const items = comparison.disagreements.map(({ kind, first, second }, index) => {
    const words = (first.unit ?? second.unit)?.unit.words ?? '';
    const label = `${kindsWord(kind, t)}: ${shorten(oneLine(words), 70)}`;
    const current = index === at ? ' aria-current="true"' : '';
    return `<li><button type="button" class="link" data-command="goTo" data-at="${String(index)}"${current}>${escapeHtml(label)}</button> <span class="outcome">${escapeHtml(outcomeWord(outcomes[index] ?? null, reviewers, t))}</span></li>`;
  });
  const open = outcomes.filter((outcome) => outcome === null).length;
  return `<h2>${escapeHtml(t('All disagreements, {0} open', open))}</h2><ol>${items.join('')}</ol>`;
}
