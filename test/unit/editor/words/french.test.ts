import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { annotate } from '../../../../src/core/annotate';
import type { AnnotatedDocument } from '../../../../src/core/model';
import french from '../../../../l10n/bundle.l10n.fr.json';
import { indexOf } from '../../../../src/editor/articles/documentIndex';
import { annotationCard } from '../../../../src/editor/cards/hoverCards';
import { kindOf } from '../../../../src/editor/kinds/kinds';
import { actorRows } from '../../../../src/editor/views/actorsModel';
import type { ArticleRow } from '../../../../src/editor/views/articleRow';
import { outlineRows } from '../../../../src/editor/views/outlineModel';
import { pledgeRows } from '../../../../src/editor/views/pledgesModel';
import { noticeWords } from '../../../../src/editor/words/noticeWords';
import type { Localisation } from '../../../../src/editor/words/localisation';
import { translateWith } from '../../../../src/formats/translateWith';

const inFrench: Localisation = { locale: 'fr', t: translateWith(french) };

/** Small words that no sentence in French has; “on”, “a” and the like both languages have. */
const english =
  /(?<![\p{L}’'-])(?:the|of|and|to|for|with|by|from|is|are|was|were|that|this|these|its|their|at|which|would|will|has|have|had|not|further|about|says|said|who|what|where|here|or|no|in|an)(?![\p{L}’'-])/iu;

const samples = new URL('../../../../samples/', import.meta.url);

function sample(name: string): AnnotatedDocument {
  const format = name.endsWith('.html') ? 'html' : name.endsWith('.md') ? 'markdown' : 'text';
  return annotate(readFileSync(new URL(name, samples), 'utf8'), { format });
}

const flat = (rows: readonly ArticleRow[]): ArticleRow[] =>
  rows.flatMap((row) => [row, ...flat(row.children)]);

/** All that a reader of the article is told, in French. */
function told(document: AnnotatedDocument): string[] {
  const context = { ...inFrench, index: indexOf(document) };
  const rows = flat([
    ...outlineRows(document, null, inFrench),
    ...outlineRows(document, null, inFrench, 'speaker'),
    ...outlineRows(document, null, inFrench, 'kind'),
    ...actorRows(context),
    ...pledgeRows(context),
  ]);
  return [
    ...rows.flatMap(({ label, description, spoken }) => [label, description, spoken]),
    ...document.annotations.flatMap((each) => annotationCard(document, each.id, inFrench) ?? []),
    ...document.annotations.flatMap((each) => {
      const label = kindOf(each)?.label(each, context);
      return label ? [label.sort, label.label] : [];
    }),
    ...document.notices.map((notice) => noticeWords(notice, inFrench.t)),
  ];
}

/** What is told without names and what is quoted. */
function ownWords(document: AnnotatedDocument): (text: string) => string {
  const names = [
    document.title ?? '',
    ...document.entities.flatMap(({ name, aliases, role }) => [name, role ?? '', ...aliases]),
    // “its delegation” is called “the delegation”, in the article's language.
    ...document.entities.flatMap(({ name }) => (/^\p{Ll}/u.test(name) ? [`the ${name}`] : [])),
    ...document.annotations.flatMap((each) => [
      ...(each.kind === 'actor' ? [each.text, each.name, each.role ?? ''] : []),
      ...('speakerSpan' in each ? [each.speakerSpan?.text ?? ''] : []),
      ...('pledgerSpan' in each ? [each.pledgerSpan?.text ?? ''] : []),
    ]),
  ]
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name.includes(' ') || english.test(name))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.toLowerCase());
  const known = [...new Set(names)];
  return (text) => {
    let rest = text
      .replace(/\s+/g, ' ')
      .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
      .replace(/«[^»]*»?|“[^”]*”?|"[^"]*"?/g, '…')
      .toLowerCase();
    // A long name is cut.
    const cut = /^(.+)…$/.exec(rest)?.[1];
    if (cut !== undefined && known.some((name) => name.startsWith(cut))) return '';
    for (const name of known) rest = rest.replaceAll(name, '…');
    return rest;
  };
}

describe('Cards and rows in French', () => {
  for (const name of readdirSync(samples)) {
    it(`have no word of English outside names and what they quote: ${name}`, () => {
      const document = sample(name);
      const own = ownWords(document);
      const halves = told(document).filter((text) => english.test(own(text)));
      assert.deepEqual([...new Set(halves)], []);
    });

    it(`quote with « and »: ${name}`, () => {
      const document = sample(name);
      const quoting = told(document).filter(
        (text) => /“/.test(text) && !/“/.test(document.title ?? ''),
      );
      const source = readFileSync(new URL(name, samples), 'utf8');
      if (!/“|&ldquo;/.test(source)) assert.deepEqual([...new Set(quoting)], []);
    });
  }
});
