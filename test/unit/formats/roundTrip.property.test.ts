// Whatever was decided on whatever text: an export that is brought in gives the same bytes again.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { looseText } from '../../../src/anchoring/looseText';
import type { AnnotatedDocument } from '../../../src/core/model';
import { bytesOf } from '../../../src/formats/content';
import { exportFiles } from '../../../src/formats/exportFiles';
import type { ExportDocument, ExportFormat } from '../../../src/formats/exportFormat';
import { readExport } from '../../../src/formats/import/readExport';
import { findFormat } from '../../../src/formats/registry';
import { Acts, type FieldValues } from '../../../src/review/acts';
import { fieldsOf } from '../../../src/review/annotationFields';
import type { Act, Decision } from '../../../src/review/decision';
import { importDecisions } from '../../../src/review/importDecisions';
import { reviewed } from '../../../src/review/reviewed';
import { sign } from '../../../src/review/sign';
import { runs } from '../propertyRuns';
import { hostileDocuments } from './hostileArticles';

const options = { version: '1.2.3', date: '2031-05-03T10:20:30Z' };

/** What a reviewer does; numbers choose among what is there, by their remainder. */
interface Step {
  readonly by: string;
  readonly does: 'accept' | 'reject' | 'correct' | 'note' | 'add' | 'rename' | 'merge';
  readonly which: number;
  readonly other: number;
  readonly words: string;
}

const step: fc.Arbitrary<Step> = fc.record({
  by: fc.constantFrom('Ines', 'Omar', 'Ana 🌊'),
  does: fc.constantFrom('accept', 'reject', 'correct', 'note', 'add', 'rename', 'merge'),
  which: fc.nat(1000),
  other: fc.nat(1000),
  words: fc.constantFrom('Zoé', 'a\tnote', 'e\u0301 🌊', 'x; "y"', '<b>&amp;'),
});

const at = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length];

function actsOf({ does, which, other, words }: Step, acts: Acts, shown: AnnotatedDocument): Act[] {
  const annotation = at(shown.annotations, which);
  const entity = at(shown.entities, which);
  switch (does) {
    case 'accept':
      return annotation ? acts.accept([annotation.id]) : [];
    case 'reject':
      return annotation ? acts.reject([annotation.id]) : [];
    case 'note':
      return annotation ? acts.note(annotation.id, annotation.note ?? null, words) : [];
    case 'rename':
      return entity ? acts.rename(entity.id, { name: words.replace('\t', ' ') }) : [];
    case 'merge': {
      const into = at(shown.entities, other);
      return entity && into ? acts.merge([entity.id], into.id) : [];
    }
    case 'correct':
      return annotation
        ? acts.correct(annotation.id, { fields: changed(annotation.kind, other, shown) })
        : [];
    case 'add': {
      const from = annotation?.start ?? 0;
      const range = { start: from, end: Math.max(from + 1, (annotation?.end ?? 0) + (other % 7)) };
      const kind = at(['actor', 'claim', 'quote'] as const, other) ?? 'claim';
      const length = shown.length;
      try {
        return acts.add(kind, { ...range, end: Math.min(range.end, length) }, {});
      } catch (error) {
        assert.ok(error instanceof RangeError);
        return [];
      }
    }
  }
}

/** Another value for a field that may be corrected. */
function changed(kind: string, number: number, shown: AnnotatedDocument): FieldValues {
  const fields = [...fieldsOf(kind as 'actor')].filter(([, { isCorrectable }]) => isCorrectable);
  const [name, field] = at(fields, number) ?? [];
  if (!name || !field) return {};
  const entity = at(shown.entities, number)?.id ?? null;
  if (field.oneOf) return { [name]: at(field.oneOf, number) };
  if (field.content === 'entity')
    return { [name]: field.isList ? [entity].filter(Boolean) : entity };
  if (field.content === 'words' && !field.pattern) return { [name]: 'chief 🌊 of staff' };
  return {};
}

function decided({ source, annotated }: ExportDocument, steps: readonly Step[]): Decision[] {
  const log: Decision[] = [];
  const loose = looseText(source);
  for (const [minute, each] of steps.entries()) {
    const review = reviewed(annotated, source, log);
    const acts = actsOf(each, new Acts(annotated, review, loose), review.document);
    const when = new Date(Date.UTC(2031, 4, 3, 10, minute));
    if (acts.length > 0) log.push(...sign(acts, { by: each.by, at: when, log }));
  }
  return log;
}

async function exported(
  format: ExportFormat,
  { source }: ExportDocument,
  annotated: AnnotatedDocument,
): Promise<{ path: string; text: string }[]> {
  const document = { uri: 'a.txt', source, annotated, sha256: 'ab12' };
  const files = await exportFiles(format, document, 'a', options);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return files.map(({ path, content }) => ({ path, text: decoder.decode(bytesOf(content)) }));
}

type Files = readonly { readonly path: string; readonly text: string }[];

/** The lines that two exports have otherwise. */
const differences = (one: Files, other: Files): string[] => {
  const linesOf = (files: Files): string[] =>
    files.flatMap(({ path, text }) => [path, ...text.split('\n')]);
  const [before, after] = [linesOf(one), linesOf(other)];
  return Array.from({ length: Math.max(before.length, after.length) }, (_, line) => line)
    .filter((line) => before[line] !== after[line])
    .map((line) => `${before[line] ?? ''}\n  is now ${after[line] ?? ''}`);
};

describe('any export that is read back', () => {
  for (const id of ['w3c', 'jsonl', 'brat', 'uima']) {
    it(`is the same bytes when it is exported again: ${id}`, async () => {
      const format = findFormat(id);
      assert.ok(format);
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...hostileDocuments()),
          fc.array(step, { minLength: 1, maxLength: 8 }),
          async (document, steps) => {
            const { source, annotated } = document;
            const before = reviewed(annotated, source, decided(document, steps)).document;
            // That reviewers disagreed is told of a review, not of what it came to.
            fc.pre(!before.notices.some(({ code }) => code === 'review-disputed'));
            const files = await exported(format, document, before);
            const [imported] = readExport(id, files, { source, annotated });
            assert.ok(imported);
            const signer = { by: 'import', at: new Date('2031-06-01T00:00:00Z'), log: [] };
            const { decisions, lost } = importDecisions(
              { ...imported, isWhole: true },
              annotated,
              source,
              signer,
            );
            assert.deepEqual([lost, imported.notices ?? []], [[], []]);
            const after = reviewed(annotated, source, decisions).document;
            assert.deepEqual(differences(files, await exported(format, document, after)), []);
          },
        ),
        runs(60),
      );
    });
  }
});
