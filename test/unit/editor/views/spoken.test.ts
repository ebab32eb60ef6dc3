import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { annotate } from '../../../../src/core/annotate';
import type { Annotation } from '../../../../src/core/model';
import { indexOf } from '../../../../src/editor/articles/documentIndex';
import { kindOf } from '../../../../src/editor/kinds/kinds';
import { actorRows } from '../../../../src/editor/views/actorsModel';
import type { ArticleRow } from '../../../../src/editor/views/articleRow';
import { outlineRows } from '../../../../src/editor/views/outlineModel';
import { pledgeRows } from '../../../../src/editor/views/pledgesModel';
import type { ArticleContext } from '../../../../src/editor/words/articleContext';
import { oneLine } from '../../../../src/formats/oneLine';
import { english } from '../english';

const flat = (rows: readonly ArticleRow[]): ArticleRow[] =>
  rows.flatMap((row) => [row, ...flat(row.children)]);

/** Who acts in an annotation, as the article's list of actors has them. */
function whoOf(annotation: Annotation, { index }: ArticleContext): string | undefined {
  const id =
    annotation.kind === 'actor'
      ? annotation.actor
      : annotation.kind === 'pledge'
        ? (annotation.onBehalfOf ?? annotation.pledger)
        : annotation.kind === 'money'
          ? null
          : annotation.speaker;
  return index.entity(id)?.name;
}

/** What a row says of its annotation is missing from what a screen reader says of it. */
function missing(row: ArticleRow, context: ArticleContext): string[] {
  const annotation = context.index.annotation(row.annotation ?? '');
  const kind = annotation && kindOf(annotation);
  if (!annotation || !kind) return [];
  const said = oneLine(row.spoken).toLowerCase();
  const who = whoOf(annotation, context) ?? '';
  // A row of an actor is about all that they do; only those below it are about single words.
  if (annotation.kind === 'actor' && row.icon !== 'symbol-string') {
    return said.includes(oneLine(who).toLowerCase()) ? [] : [who];
  }
  const sort = annotation.kind === 'actor' ? 'mention' : kind.label(annotation, context).sort;
  const words = annotation.kind === 'pledge' ? '' : oneLine(annotation.text);
  return [sort, words, oneLine(who)].filter((each) => !said.includes(each.toLowerCase()));
}

describe('What a screen reader says of a row', () => {
  const samples = new URL('../../../../samples/', import.meta.url);
  for (const name of readdirSync(samples)) {
    it(`is its kind, who, and the words: ${name}`, () => {
      const format = name.endsWith('.html') ? 'html' : name.endsWith('.md') ? 'markdown' : 'text';
      const document = annotate(readFileSync(new URL(name, samples), 'utf8'), { format });
      const context = { ...english, index: indexOf(document) };
      const rows = flat([
        ...outlineRows(document, null, english),
        ...actorRows(context),
        ...pledgeRows(context),
      ]);
      const told = rows.filter(({ annotation }) => annotation !== undefined);
      assert.ok(told.length > 10);
      const faults = told.flatMap((row) =>
        missing(row, context).map((each) => `${row.spoken} — without “${each}”`),
      );
      assert.deepEqual([...new Set(faults)], []);
    });
  }
});
