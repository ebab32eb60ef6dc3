import assert from 'node:assert/strict';
import { conll } from '../../../src/formats/conll';
import type { ExportDocument } from '../../../src/formats/exportFormat';
import { exportText } from '../../../src/formats/exportText';
import { exportDocument } from './documents';
import { hostileDocuments } from './hostileArticles';
import { sampleDocuments } from './sampleDocuments';

type Token = Readonly<Record<string, string>>;

/** Sentences by the rules of CoNLL-U Plus, tags by those of IOB2. */
function read(text: string): { readonly sentences: Token[][]; readonly comments: string[] } {
  assert.ok(text.endsWith('\n'));
  const [first = '', ...lines] = text.split('\n').slice(0, -1);
  const columns = /^# global\.columns = (.+)$/.exec(first)?.[1]?.split(' ') ?? [];
  assert.ok(columns.length > 3, 'the first line names the columns');
  const sentences: Token[][] = [];
  const comments: string[] = [];
  let open: Token[] = [];
  for (const line of lines) {
    if (line.startsWith('#') && open.length === 0) comments.push(line.slice(2));
    else if (line === '') {
      assert.ok(open.length > 0, 'a blank line closes a sentence');
      sentences.push(open);
      open = [];
    } else {
      const cells = line.split('\t');
      assert.equal(cells.length, columns.length, line);
      for (const cell of cells)
        assert.ok(cell !== '' && !/[\r\v\f\u0085\u2028\u2029]/.test(cell), line);
      assert.equal(cells[0], String(open.length + 1));
      open.push(Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])));
    }
  }
  assert.equal(open.length, 0, 'the last sentence is closed');
  return { sentences, comments };
}

/** The words of each chunk of a column, those of one id in several sentences together. */
function chunks(sentences: readonly Token[][], layer: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const sentence of sentences) {
    let open: string | null = null;
    let last = 'O';
    for (const token of sentence) {
      const tag = token[`SPEECHMARK:${layer}`] ?? '';
      if (tag.startsWith('B-')) {
        open = new RegExp(`\\b${layer}=([^|]+)`).exec(token['MISC'] ?? '')?.[1] ?? null;
      } else if (tag.startsWith('I-')) assert.equal(last.slice(2), tag.slice(2), 'inside a chunk');
      else assert.equal(tag, 'O');
      if (tag === 'O') open = null;
      if (open !== null) words.set(open, (words.get(open) ?? '') + (token['FORM'] ?? ''));
      last = tag;
    }
  }
  return words;
}

const plain = (text: string): string => text.replace(/\s+/g, '');

function check(input: ExportDocument): void {
  const { sentences, comments } = read(exportText(conll, [input]));
  const nested = Number(comments.find((each) => each.startsWith('nested = '))?.slice(9) ?? 0);
  let missing = 0;
  const layers = ['actor', 'money', 'pledge', 'quote', 'claim'] as const;
  for (const kind of layers) {
    const words = chunks(sentences, kind.toUpperCase());
    for (const annotation of input.annotated.annotations) {
      if (annotation.kind !== kind) continue;
      const found = words.get(annotation.id);
      if (found === undefined) missing += 1;
      else assert.equal(found, plain(annotation.text));
    }
  }
  assert.equal(missing, nested, 'what is left out is told');
}

describe('conll, by the rules of CoNLL-U Plus and IOB2', () => {
  it('has a token a line, a column a kind', () => {
    const { sentences, comments } = read(exportText(conll, [exportDocument({ sha256: 'ab' })]));
    assert.ok(comments.includes('newdoc id = samples/dam.txt'));
    assert.ok(comments.includes('sha256 = ab'));
    const tokens = sentences.flat();
    const rows = tokens.map((token) =>
      ['FORM', 'SPEECHMARK:ACTOR', 'SPEECHMARK:MONEY', 'SPEECHMARK:CUE']
        .map((name) => token[name])
        .join(' '),
    );
    assert.ok(rows.includes('Quill I-person O O'));
    assert.ok(rows.includes('pledged O O B-pledge'));
    assert.ok(rows.includes('million O I-pledge O'));
  });

  it('puts the text together again from its tokens', () => {
    const { sentences, comments } = read(exportText(conll, sampleDocuments().slice(0, 2)));
    const texts = comments
      .filter((each) => each.startsWith('text = '))
      .map((each) => each.slice(7));
    for (const [at, sentence] of sentences.entries()) {
      const words = sentence
        .map(
          (token) =>
            `${token['FORM'] ?? ''}${/SpaceAfter=No/.test(token['MISC'] ?? '') ? '' : ' '}`,
        )
        .join('');
      assert.equal(words.trim(), texts[at]);
    }
  });

  it('writes its columns once, and nothing more for no document', () => {
    assert.equal(exportText(conll, []).split('\n').length, 2);
    assert.equal(
      exportText(conll, [exportDocument(), exportDocument()]).split('global.columns').length,
      2,
    );
  });

  it('has the words of every annotation of the samples', () => {
    for (const input of sampleDocuments()) check(input);
  }).timeout(0);

  it('has them whatever the characters', () => {
    for (const input of hostileDocuments()) check(input);
  }).timeout(0);
});
