import assert from 'node:assert/strict';
import { looseText } from '../../../src/anchoring/looseText';
import { annotate } from '../../../src/core/annotate';
import type { AnnotatedDocument } from '../../../src/core/model';
import { bytesOf } from '../../../src/formats/content';
import { exportFiles } from '../../../src/formats/exportFiles';
import type { ExportFormat } from '../../../src/formats/exportFormat';
import { readExport } from '../../../src/formats/import/readExport';
import { findFormat } from '../../../src/formats/registry';
import { withoutRejected } from '../../../src/formats/withoutRejected';
import { Acts } from '../../../src/review/acts';
import type { Act, Decision } from '../../../src/review/decision';
import { importDecisions } from '../../../src/review/importDecisions';
import { reviewed } from '../../../src/review/reviewed';
import { sign } from '../../../src/review/sign';

const source = `<h1>Harbour 🌊 talks</h1>

<p>The mayor of Harwick, Ana <b>Roe</b>, said on Tuesday that the council would pay $40 million for a new quay &amp; a crane.</p>\r
\r
<p>“We will not wait for the ministry,” Roe said. “The quay is ours.”</p>

<p>The Harwick Port Company denied that it had refused to share the cost. Its chairman, Tom Velde,\r
warned that fees would rise by winter.</p>

<p>Norland pledged 12 million euros for the fishing fleet, foreign minister Ida Marsh told reporters.</p>
`;
const machine = annotate(source);
const options = { version: '1.2.3', date: '2031-05-03T10:20:30Z' };
const formats = ['w3c', 'jsonl', 'json', 'brat', 'uima'].map((id) => {
  const format = findFormat(id);
  assert.ok(format);
  return format;
});

/** Decisions of two reviewers of every kind. */
function decided(): Decision[] {
  const log: Decision[] = [];
  let minute = 0;
  const decide = (by: string, make: (acts: Acts, shown: AnnotatedDocument) => Act[]): void => {
    const review = reviewed(machine, source, log);
    const at = new Date(Date.UTC(2031, 4, 3, 10, (minute += 1)));
    const acts = make(new Acts(machine, review, looseText(source)), review.document);
    assert.ok(acts.length > 0);
    log.push(...sign(acts, { by, at, log }));
  };
  const first = (shown: AnnotatedDocument, kind: string, at = 0): string =>
    shown.annotations.filter((each) => each.kind === kind)[at]?.id ?? '';
  const entity = (shown: AnnotatedDocument, name: string): string =>
    shown.entities.find((each) => each.name === name)?.id ?? '';
  decide('Ines', (acts, shown) => acts.rename(entity(shown, 'Ana Roe'), { name: 'Anna Roe' }));
  decide('Ines', (acts, shown) => acts.accept([first(shown, 'quote'), first(shown, 'pledge')]));
  decide('Omar', (acts, shown) => acts.reject([first(shown, 'claim')]));
  decide('Omar', (acts, shown) =>
    acts.correct(first(shown, 'money'), { fields: { currency: 'AUD', use: 'budget' } }),
  );
  decide('Omar', (acts, shown) =>
    acts.note(first(shown, 'money'), null, 'Harwick counts in AUD 🪙'),
  );
  decide('Ines', (acts) => {
    const start = source.indexOf('a new quay');
    return acts.add(
      'claim',
      { start, end: start + 'a new quay &amp; a crane'.length },
      { act: 'call' },
    );
  });
  decide('Ines', (acts) => {
    const start = source.indexOf('Tom Velde');
    const end = source.indexOf(' that fees');
    return acts.add(
      'actor',
      { start, end },
      { actor: { id: 'x', name: 'T. Velde', type: 'person' } },
    );
  });
  decide('Ines', (acts, shown) => {
    const id = first(shown, 'quote', 1);
    const start = source.indexOf('The quay is ours');
    return acts.correct(id, { span: { start, end: start + 'The quay'.length } });
  });
  return log;
}

const shownBy = (log: readonly Decision[]): AnnotatedDocument =>
  reviewed(machine, source, log).document;

async function exported(
  format: ExportFormat,
  annotated: AnnotatedDocument,
): Promise<{ readonly path: string; readonly content: Uint8Array }[]> {
  const document = { uri: 'harbour.txt', source, annotated, sha256: 'ab12' };
  const files = await exportFiles(format, document, 'harbour', options);
  return files.map(({ path, content }) => ({ path, content: bytesOf(content) }));
}

async function broughtIn(
  format: ExportFormat,
  annotated: AnnotatedDocument,
  change = (text: string): string => text,
): Promise<readonly Decision[]> {
  const files = await exported(format, annotated);
  const texts = files.map(({ path, content }) => ({
    path,
    text: change(new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)),
  }));
  const [document, ...more] = readExport(format.id, texts, { source, annotated: machine });
  assert.ok(document && more.length === 0);
  assert.equal(document.uri, 'harbour.txt');
  assert.equal(document.sha256, 'ab12');
  const isWhole = !document.isPartial && document.version === options.version;
  const signer = { by: 'import', at: new Date('2031-06-01T00:00:00Z'), log: [] };
  const { decisions, lost } = importDecisions({ ...document, isWhole }, machine, source, signer);
  assert.deepEqual(lost, []);
  return decisions;
}

describe('an export that is read back', () => {
  const log = decided();

  for (const format of formats) {
    it(`is the same bytes when it is exported again: ${format.id}`, async () => {
      const before = shownBy(log);
      const after = shownBy(await broughtIn(format, before));
      assert.deepEqual(after.annotations, before.annotations);
      assert.deepEqual(await exported(format, after), await exported(format, before));
    }).timeout(0);

    it(`is so without what is rejected: ${format.id}`, async () => {
      const before = withoutRejected(shownBy(log));
      const after = withoutRejected(shownBy(await broughtIn(format, before)));
      assert.deepEqual(await exported(format, after), await exported(format, before));
    }).timeout(0);

    it(`decides nothing where nothing was decided: ${format.id}`, async () => {
      assert.deepEqual(await broughtIn(format, machine), []);
    }).timeout(0);
  }
});
