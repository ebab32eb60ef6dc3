import assert from 'node:assert/strict';
import { exportText } from '../../../src/formats/exportText';
import { jsonl } from '../../../src/formats/jsonl';
import { actor, annotated, exportDocument, money } from './documents';

const linesOf = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('jsonl', () => {
  it('writes a document line, then a line for each annotation', () => {
    const { entities, length } = annotated();
    const lines = linesOf(exportText(jsonl, [exportDocument()]));
    const uri = 'samples/dam.txt';
    assert.equal(lines.length, 6);
    assert.deepEqual(lines[0], {
      type: 'document',
      uri,
      title: 'Dam talks 🌊',
      format: 'text',
      length,
      entities,
    });
    assert.deepEqual(lines[2], { type: 'annotation', uri, ...money });
  });

  it('keeps the type of an actor apart from the type of the line', () => {
    const lines = linesOf(exportText(jsonl, [exportDocument()]));
    const { type, ...fields } = actor;
    assert.deepEqual(lines[1], {
      ...fields,
      type: 'annotation',
      uri: 'samples/dam.txt',
      actorType: type,
    });
  });

  it('tells notices in the document line, when there are any', () => {
    const notices = [{ code: 'cut', message: 'cut' }];
    const [line] = linesOf(
      exportText(jsonl, [exportDocument({ annotated: { ...annotated([]), notices } })]),
    );
    assert.deepEqual((line as { notices: unknown }).notices, notices);
  });

  it('writes a document after a document, and nothing for none', () => {
    const one = exportText(jsonl, [exportDocument()]);
    assert.equal(exportText(jsonl, [exportDocument(), exportDocument()]), one + one);
    assert.equal(exportText(jsonl, []), '');
  });

  it('keeps a line a line, whatever the text holds', () => {
    const text = 'a\nb\r\u2028\u2029\0"\\\ud800</script>';
    const lines = linesOf(
      exportText(jsonl, [exportDocument({ annotated: annotated([{ ...money, text }]) })]),
    );
    assert.equal(lines.length, 2);
    assert.equal((lines[1] as { text: string }).text, text);
  });
});
