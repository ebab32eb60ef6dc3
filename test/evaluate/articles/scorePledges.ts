import type { MoneyAnnotation } from '../../../src/core/model';
import { type Of, type ReadArticle, textOf, wrongPhrase } from './readArticle';
import { list, type PledgeRow } from './rows';
import { anyOf, core, overlapping, sameCue } from './sameText';
import type { Tally } from './tally';

type Pledge = Of<'pledge'>;

export function scorePledges(article: ReadArticle, tally: Tally): void {
  const pledges = article.of('pledge');
  const amounts = new Map(article.of('money').map((money) => [money.id, money]));
  const { pledges: rows, notPledges = [] } = article.expected;
  for (const row of rows) {
    const here = pledges.filter((pledge) => isPledge(row, pledge));
    // A sum named again, as in a headline, is one pledge: what is told elsewhere is held against that row.
    const isAgain = here.length === 0;
    tally.settle(article, row, {
      what: `"${row.text}"`,
      candidates: isAgain ? pledges.filter((pledge) => isMentioned(row, pledge)) : here,
      check: (pledge) =>
        isAgain
          ? [...wrongValue(row, amounts.get(pledge.money)), wrongPledger(article, row, pledge)]
          : [
              core(pledge.text) !== core(row.text) && `amount "${pledge.text}", not "${row.text}"`,
              ...wrongValue(row, amounts.get(pledge.money)),
              ...wrongParts(article, row, pledge),
            ],
      texts: [row.text],
    });
  }
  for (const pledge of pledges) {
    tally.annotations += 1;
    if (rows.some((row) => isPledge(row, pledge) || isMentioned(row, pledge))) continue;
    tally.addExtra(article, pledge, `"${pledge.text}"`);
    if (notPledges.some((text) => overlapping(text, pledge.text))) tally.tempted += 1;
  }
}

const isPledge = (row: PledgeRow, pledge: Pledge): boolean =>
  row.paragraph === pledge.paragraph && overlapping(row.text, pledge.text);

const isMentioned = (row: PledgeRow, pledge: Pledge): boolean =>
  pledge.mentions.some((mention) => core(textOf(mention)).includes(core(row.text)));

/** Of several who promise together, the one that the row names. */
const pledgerOf = (article: ReadArticle, row: PledgeRow, pledge: Pledge): string | null =>
  pledge.pledgers?.find((id) => article.isEntity(row.pledger ?? null, id)) ?? pledge.pledger;

type Faults = readonly (false | string | undefined)[];

function wrongValue(row: PledgeRow, money: MoneyAnnotation | undefined): Faults {
  return [
    row.amount !== undefined &&
      Number(money?.amount) !== row.amount &&
      `value ${String(money?.amount)}, not ${String(row.amount)}`,
    row.currency !== undefined &&
      !list<string | null>(row.currency).includes(money?.currency ?? null) &&
      `currency ${String(money?.currency)}, not ${String(row.currency)}`,
    row.equivalent !== undefined && (money?.equivalent ?? null) === null && 'no equivalent',
  ];
}

const wrongPledger = (article: ReadArticle, row: PledgeRow, pledge: Pledge): string | undefined =>
  article.wrongActor(
    ...(['pledger', row.pledger, row.pledgerText] as const),
    ...([pledgerOf(article, row, pledge), pledge.pledgerSpan] as const),
  );

function wrongParts(article: ReadArticle, row: PledgeRow, pledge: Pledge): Faults {
  // "A package for flooded valleys" names a recipient to one reader, a purpose to another.
  const isSwapped =
    row.purpose === null &&
    pledge.recipient === null &&
    wrongPhrase('recipient', row.recipient, pledge.purpose) === undefined;
  return [
    row.cue !== undefined &&
      !anyOf(row.cue, textOf(pledge.cue), sameCue) &&
      `cue "${textOf(pledge.cue)}", not "${String(row.cue)}"`,
    wrongPledger(article, row, pledge),
    row.onBehalfOf !== undefined &&
      !article.isEntity(row.onBehalfOf, pledge.onBehalfOf) &&
      `for ${article.nameOf(pledge.onBehalfOf)}, not ${row.onBehalfOf}`,
    !isSwapped && wrongPhrase('recipient', row.recipient, pledge.recipient),
    !isSwapped && wrongPhrase('purpose', row.purpose, pledge.purpose),
    row.elaboration !== undefined &&
      !pledge.elaborations.some((one) => textOf(one).includes(row.elaboration?.text ?? '')) &&
      'no elaboration',
    !anyOf(row.state ?? ['pledged', 'paid'], pledge.state, (a, b) => a === b) &&
      `state ${pledge.state}, not ${String(row.state ?? 'pledged')}`,
  ];
}
