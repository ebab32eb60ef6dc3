import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const source = join(__dirname, '../../src');
const lexicon = join(source, 'core/lexicon');
/** A list with more words belongs in the lexicon, where others find it. */
const most = 8;

/** The most alternatives that any group of a regular expression has, those of its top level too. */
function mostAlternatives(pattern: string): number {
  const counts = [1];
  let found = 1;
  let isInClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === '\\') at++;
    else if (isInClass) isInClass = character !== ']';
    else if (character === '[') isInClass = true;
    else if (character === '(') counts.push(1);
    else if (character === ')') found = Math.max(found, counts.pop() ?? 1);
    else if (character === '|') counts.push((counts.pop() ?? 1) + 1);
  }
  return Math.max(found, ...counts);
}

/** The regular expressions of a file and where they stand. */
function patternsIn(file: string): { readonly pattern: string; readonly line: number }[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const patterns: { pattern: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    const isPattern =
      ts.isRegularExpressionLiteral(node) ||
      (ts.isTemplateLiteralToken(node) && node.text.includes('|'));
    if (isPattern) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      patterns.push({ pattern: node.text, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return patterns;
}

describe('word lists', () => {
  it('counts the alternatives of the longest group', () => {
    assert.equal(mostAlternatives('(?:a|b|[|c]|\\|)x|y'), 4);
    assert.equal(mostAlternatives('a|b|c'), 3);
  });

  it(`longer than ${String(most)} words stand in no regular expression outside the lexicon`, () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .map((name) => join(source, name))
      .filter((file) => file.endsWith('.ts') && !file.startsWith(lexicon));
    const long = files.flatMap((file) =>
      patternsIn(file)
        // Alternatives of marks and digits are no words.
        .filter(({ pattern }) => mostAlternatives(pattern) > most && /\p{L}{3}/u.test(pattern))
        .map(({ pattern, line }) => `${file}:${String(line)} ${pattern}`),
    );
    assert.deepEqual(long, []);
  });
});
