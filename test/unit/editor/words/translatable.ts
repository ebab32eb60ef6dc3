import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** The messages that the source gives to `t`, and the places where it gives what cannot be told. */
export interface Translatable {
  readonly messages: ReadonlySet<string>;
  readonly untold: readonly string[];
}

/** Reads all calls of `t` in the sources. */
export function translatable(): Translatable {
  const messages = new Set<string>();
  const untold: string[] = [];
  const root = new URL('../../../../src/', import.meta.url);
  const names = readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('editorLocalisation.ts'));
  for (const name of names) {
    const text = readFileSync(new URL(name, root), 'utf8');
    if (!/\bt\(/.test(text)) continue;
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && isTranslate(node.expression)) {
        const [message] = node.arguments;
        const told = message ? literalsOf(message) : [];
        for (const each of told) messages.add(each);
        if (told.length === 0) untold.push(`${name}: ${node.getText()}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { messages, untold };
}

function isTranslate(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 't';
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 't';
}

/** The texts that an expression can be; none when it is not made of literals. */
function literalsOf(expression: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(expression)) return literalsOf(expression.expression);
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (!ts.isConditionalExpression(expression)) return [];
  const [yes, no] = [literalsOf(expression.whenTrue), literalsOf(expression.whenFalse)];
  return yes.length === 0 || no.length === 0 ? [] : [...yes, ...no];
}
