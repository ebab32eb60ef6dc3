import * as vscode from 'vscode';
import type { Range } from '../../core/document/sourceDocument';
import { type Annotation, type AnnotationKind, annotationKinds } from '../../core/model';
import type { Changes } from '../../review/acts';
import { editorsOf, offsetsOf } from '../articles/editorRanges';
import type { Localisation } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import { shorten } from '../words/shorten';
import { type CorrectField, fieldWord, kindWord, offeredFields, valueChoices } from './fieldWords';
import { nearestPlace } from './findWords';
import { pickActor } from './pickActor';
import type { OpenReview, ReviewDesk } from './reviewDesk';
import type { ReviewSubject } from './reviewTarget';

/** A correction, of the annotation itself or of the amount of a pledge. */
interface Correction {
  readonly annotation: string;
  readonly changes: Changes;
}

interface Asking {
  readonly review: OpenReview;
  readonly annotation: Annotation;
  readonly l10n: Localisation;
}

interface CorrectItem extends vscode.QuickPickItem {
  readonly ask: () => Promise<Correction | undefined>;
}

/** Asks what of an annotation is wrong and what is right, and decides so. */
export async function correctAnnotation(
  { document, annotation: id }: ReviewSubject,
  desk: ReviewDesk,
  l10n: Localisation,
): Promise<void> {
  const review = await desk.open(document);
  const annotation = review?.annotation(id);
  if (!review || !annotation) return;
  const { t } = l10n;
  const picked = await vscode.window.showQuickPick(correctItems({ review, annotation, l10n }), {
    title: t('Correct: {0}', shorten(oneLine(annotation.text), 60)),
    placeHolder: t('What is wrong?'),
    matchOnDescription: true,
  });
  const correction = await picked?.ask();
  if (!correction) return;
  await desk.decide(document, ({ acts }) =>
    acts.correct(correction.annotation, correction.changes),
  );
}

function correctItems(asking: Asking): CorrectItem[] {
  const { annotation, l10n } = asking;
  const { t } = l10n;
  return [
    ...offeredFields[annotation.kind].map((field): CorrectItem => ({
      label: fieldWord(field, t),
      description: valueWords(field, asking),
      ask: () => askForField(field, asking),
    })),
    {
      label: t('Span'),
      description: shorten(oneLine(annotation.text), 60),
      ask: () => askForSpan(asking),
    },
    {
      label: t('Kind'),
      description: kindWord(annotation.kind, t),
      ask: () => askForKind(asking),
    },
  ];
}

/** The annotation that has a field: of a pledge its amount has some. */
function ownerOf(field: CorrectField, { review, annotation }: Asking): Annotation | undefined {
  const isOfMoney = field === 'amount' || field === 'currency';
  return isOfMoney && annotation.kind === 'pledge'
    ? review.annotation(annotation.money)
    : annotation;
}

const valueOf = (field: string, annotation: Annotation | undefined): unknown =>
  new Map<string, unknown>(Object.entries(annotation ?? {})).get(field);

/** What a field holds now, in words. */
function valueWords(field: CorrectField, asking: Asking): string {
  const { review, l10n } = asking;
  const value = valueOf(field, ownerOf(field, asking));
  if (typeof value === 'object' && value !== null && 'text' in value) {
    return shorten(oneLine(String(value.text)), 60);
  }
  if (typeof value !== 'string') return '';
  const choice = valueChoices(field, l10n.t)?.find((each) => each.value === value);
  return oneLine(choice?.label ?? review.index.entity(value)?.name ?? value);
}

async function askForField(field: CorrectField, asking: Asking): Promise<Correction | undefined> {
  const owner = ownerOf(field, asking);
  const value = await askForValue(field, asking);
  if (!owner || value === undefined) return undefined;
  return { annotation: owner.id, changes: { fields: { [field]: value } } };
}

async function askForValue(field: CorrectField, asking: Asking): Promise<unknown> {
  const { review, annotation, l10n } = asking;
  const { t } = l10n;
  const title = fieldWord(field, t);
  const choices = valueChoices(field, t);
  if (choices) return (await vscode.window.showQuickPick([...choices], { title }))?.value;
  switch (field) {
    case 'amount':
      return askForText(title, valueWords(field, asking), /^\d+(?:\.\d+)?$/, [
        t('Digits alone, such as 35000000 or 2.5'),
      ]);
    case 'currency':
      return askForText(title, valueWords(field, asking), /^[A-Z]{3}$/, [
        t('A code of three letters, such as EUR'),
      ]);
    case 'recipient':
    case 'purpose':
      return askForWords(title, asking);
    default:
      return pickActor(
        { title, index: review.index, name: annotation.text, mayBeNobody: true },
        l10n,
      );
  }
}

async function askForText(
  title: string,
  value: string,
  pattern: RegExp,
  [hint = '']: readonly string[],
): Promise<string | undefined> {
  const given = await vscode.window.showInputBox({
    title,
    value,
    prompt: hint,
    validateInput: (text) => (pattern.test(text.trim()) ? undefined : hint),
  });
  return given?.trim();
}

/** Asks for words of the article; null for none. What is selected is offered. */
async function askForWords(
  title: string,
  { review, annotation, l10n: { t } }: Asking,
): Promise<Range | null | undefined> {
  const { document } = review;
  const source = document.getText();
  const selected = selectionIn(document);
  const value = selected ? source.slice(selected.start, selected.end) : '';
  const given = await vscode.window.showInputBox({
    title,
    value,
    prompt: t('Words as they stand in the article; empty if it names none.'),
    validateInput: (text) =>
      text.trim() === '' || nearestPlace(source, text, annotation.start)
        ? undefined
        : t('These words do not stand in the article.'),
  });
  if (given === undefined) return undefined;
  if (selected && given === value) return selected;
  return given.trim() === '' ? null : nearestPlace(source, given, annotation.start);
}

async function askForSpan(asking: Asking): Promise<Correction | undefined> {
  const { t } = asking.l10n;
  const span = await askForWords(t('Span'), asking);
  return span ? { annotation: asking.annotation.id, changes: { span } } : undefined;
}

async function askForKind({ annotation, l10n: { t } }: Asking): Promise<Correction | undefined> {
  const kinds = annotationKinds.filter((kind) => kind !== annotation.kind && kind !== 'money');
  const picked = await vscode.window.showQuickPick(
    kinds.map((kind: AnnotationKind) => ({ label: kindWord(kind, t), value: kind })),
    { title: t('Kind') },
  );
  return picked && { annotation: annotation.id, changes: { kind: picked.value } };
}

/** What is selected in the editor of a document; undefined if nothing is. */
export function selectionIn(document: vscode.TextDocument): Range | undefined {
  const editor = editorsOf(document.uri.toString())[0];
  if (!editor || editor.selection.isEmpty) return undefined;
  return offsetsOf(document, editor.selection);
}
