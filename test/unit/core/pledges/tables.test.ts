import assert from 'node:assert/strict';
import { annotate } from '../../../../src/core/annotate';
import type { SourceFormat } from '../../../../src/core/model';

const talk =
  'Leaders met in Harwick on Monday to speak of wells and dams, and the talks went on until late.';

/** The pledges of a text: who, how much, for what or to whom. */
function pledgesOf(table: string, format: SourceFormat = 'markdown'): string[] {
  const source =
    format === 'html'
      ? `<h1>Talks</h1><p>${talk}</p>${table}`
      : `Talks\n\n${talk}\n\n${table}\n\n${talk}\n`;
  const { annotations, entities } = annotate(source, { format });
  const names = (ids: readonly (string | null)[]): string =>
    ids.map((id) => entities.find((each) => each.id === id)?.name ?? '?').join(' + ');
  return annotations.flatMap((one) => {
    if (one.kind !== 'pledge') return [];
    const money = annotations.find(({ id }) => id === one.money);
    assert.ok(money?.kind === 'money');
    const who = one.pledgers
      ? names(one.pledgers)
      : one.pledger
        ? names([one.pledger])
        : (one.pledgerSpan?.text ?? '?');
    const ends = [one.recipient?.text, one.purpose?.text].filter(Boolean).join(', ');
    return [`${who}: ${money.currency ?? '?'} ${money.amount}${ends === '' ? '' : ` (${ends})`}`];
  });
}

const donors = `Donor | Amount (US$ million) | Purpose
---|---|---
Norway | 120 | early warning
Germany and France | 45.5* | schools
The Harwick Trust | up to 3 | wells
Total | 168.5 |`;

const wanted = [
  'Norway: USD 120000000 (early warning)',
  'Germany + France: USD 45500000 (schools)',
  'Harwick Trust: USD 3000000 (wells)',
];

describe('pledges in tables', () => {
  it('are read where tabs divide the columns, one or as many as line them up', () => {
    const rows = donors.split('\n').filter((line) => !line.startsWith('---'));
    for (const tab of ['\t', '\t\t'])
      assert.deepEqual(pledgesOf(rows.join('\n').replace(/ ?\| ?/g, tab), 'text'), wanted);
  });

  it('are not made of a transcript or of lines that are indented', () => {
    const turns = 'MINISTER:\tWe pay €5 million.\nMR LIND:\tIs that all?\nMINISTER:\tIt is.';
    const told = annotate(`Talks\n\n${talk}\n\n${turns}\n`);
    assert.ok(
      told.annotations.some(({ kind, text }) => kind === 'quote' && /Is that all/.test(text)),
    );
    const indented = '\tNorway\t120\n\tJapan\t35\n\tKenya\t2';
    assert.deepEqual(pledgesOf(indented, 'text'), []);
  });

  it('are read where the last cell of a grid goes on in the next line, and not where others do', () => {
    const rule = '+--------+-------------+-------------+';
    const grid = `${rule}
| Donor  | Pledge      | For         |
+========+=============+=============+
| Norway | €12 million | dredging at |
|        |             | Oro         |
${rule}
| Bank   | up to €25   | new locks   |
|        | million     |             |
${rule}
| Kenya  | €2 million  | radio       |
${rule}`;
    for (const text of [grid, grid.replaceAll('\n', '\r\n')]) {
      const source = `Talks\n\n${talk}\n\n${text}\n`;
      const { annotations } = annotate(source, { format: 'markdown' });
      const pledges = annotations.filter((one) => one.kind === 'pledge');
      assert.deepEqual(
        pledges.map((one) => [one.text, one.purpose?.text]),
        [
          ['€12 million', 'dredging at Oro'],
          ['€2 million', 'radio'],
        ],
      );
      const end = pledges[0]?.purpose?.end ?? 0;
      assert.equal(source.slice(end - 3, end), 'Oro');
    }
  });

  it('are read in Markdown, plain text, grids and HTML, with the unit of the heading', () => {
    const rows = donors.split('\n').filter((line) => !line.startsWith('---'));
    const framed = rows.map((row) => `| ${row.replace(/\|$/, '| ')} |`).join('\n');
    const rule = '+------+------+------+';
    const grid = [rule, ...framed.split('\n').flatMap((row) => [row, rule])].join('\n');
    const html = `<table>${rows
      .map(
        (row) =>
          `<tr>${row
            .split('|')
            .map((cell) => `<td>${cell.trim()}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table>`;
    assert.deepEqual(pledgesOf(donors), wanted, 'Markdown');
    assert.deepEqual(pledgesOf(donors, 'text'), wanted, 'plain text');
    assert.deepEqual(pledgesOf(framed, 'text'), wanted, 'in a frame');
    assert.deepEqual(pledgesOf(grid, 'text'), wanted, 'a grid');
    assert.deepEqual(pledgesOf(grid), wanted, 'a grid in Markdown');
    assert.deepEqual(pledgesOf(html, 'html'), wanted, 'HTML');
  });

  it('are neither what was paid, spent or planned before, nor shares', () => {
    const table = `Country | 2029 (actual, US$ m) | 2030 (pledged, US$ m) | Share
---|---|---|---
Norway | 10 | 12.5 | 30%
Kenya | 3 | 4 | 10%
All | 13 | 16.5 | 40%`;
    assert.deepEqual(pledgesOf(table), ['Norway: USD 12500000', 'Kenya: USD 4000000']);
    for (const head of [
      'Paid',
      'Budget',
      'Cost',
      'Requested',
      'Disbursed to date',
      'Previous pledges',
    ])
      assert.deepEqual(
        pledgesOf(`Donor | ${head} (US$ million)\n---|---\nNorway | 3\nKenya | 2`),
        [],
        head,
      );
    assert.deepEqual(pledgesOf('Ministry | Budget (£m)\n---|---\nHealth | 120\nDefence | 300'), []);
  });

  it('are the totals of rows, and parts of rows and sums of columns are none', () => {
    const table = `Donor | 2030 | 2031 | Total (€ million)
---|---|---|---
Norway | 5 | 7 | 12
of which: Harwick | 1 | 2 | 3
Kenya | 5 | 5 | 10
 | | | 22`;
    assert.deepEqual(pledgesOf(table), ['Norway: EUR 12000000', 'Kenya: EUR 10000000']);
    // Nothing tells which of two columns it is.
    assert.deepEqual(
      pledgesOf('Donor | First (€ m) | Second (€ m)\n---|---|---\nNorway | 5 | 7\nKenya | 2 | 3'),
      [],
    );
  });

  it('have the giver of a cell that takes several rows, and rows of one giver stay apart', () => {
    const table = `<table><tr><th>Donor<th>Pledge (€ million)<th>Paid (€ million)<th>Purpose
<tr><td rowspan=2>France<td>20<td>2<td>wells<tr><td>20<td>0<td>dams
<tr><td>Norway<sup>1</sup><td>7.5<sup>2</sup><td>1<td>schools<tr><td colspan=2>47.5</table>`;
    assert.deepEqual(pledgesOf(table, 'html'), [
      'France: EUR 20000000 (wells)',
      'France: EUR 20000000 (dams)',
      'Norway: EUR 7500000 (schools)',
    ]);
  });

  it('have the unit of a heading once in a cell over two of its columns', () => {
    const table =
      "<table><tr><th>Donor<th>2030 ($ '000)<th>2031 ($ '000)<tr><td>Norway<td colspan=2>$5<tr><td>Kenya<td>2<td>3</table>";
    const { annotations } = annotate(`<h1>Talks</h1><p>${talk}</p>${table}`, { format: 'html' });
    assert.deepEqual(
      annotations.flatMap((one) => (one.kind === 'money' ? [one.amount] : [])),
      ['5000', '2000', '3000'],
    );
  });

  it('are told by a caption, which may name the unit and who gets it', () => {
    const table =
      '<table><caption>Pledges to the Lake Oro Fund, in millions of euros</caption><tr><th>Country<th>Amount<tr><td>Norway<td>5<tr><td>Kenya<td>2</table>';
    assert.deepEqual(pledgesOf(table, 'html'), [
      'Norway: EUR 5000000 (the Lake Oro Fund)',
      'Kenya: EUR 2000000 (the Lake Oro Fund)',
    ]);
    assert.deepEqual(pledgesOf(table.replace('Pledges to', 'Payments received by'), 'html'), []);
  });

  it('are one with what the text says of them', () => {
    const table =
      'Norway pledged €3 million for wells.\n\nDonor | Pledge\n---|---\nNorway | €3 million\nKenya | €3 million';
    assert.deepEqual(pledgesOf(table), ['Norway: EUR 3000000 (for wells)', 'Kenya: EUR 3000000']);
  });

  it('and quotations in cells are read as anywhere', () => {
    const source = `Talks\n\n${talk}\n\nWho | What\n---|---\nMara Quill, mayor | “We will stay,” Quill said.\nIdo Venn, baker | He said: “I shall go.”\n\n${talk}\n`;
    const { annotations } = annotate(source, { format: 'markdown' });
    const quotes = annotations.filter(({ kind }) => kind === 'quote').map(({ text }) => text);
    assert.deepEqual(quotes, ['“We will stay,”', '“I shall go.”']);
  });
});
