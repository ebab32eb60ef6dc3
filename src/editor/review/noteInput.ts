import * as vscode from 'vscode';
import type { Localisation } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import { shorten } from '../words/shorten';
import type { ReviewDesk } from './reviewDesk';
import type { ReviewSubject } from './reviewTarget';

/** Asks for the reviewer's note on an annotation; an empty one takes it away. */
export async function askForNote(
  { document, annotation: id }: ReviewSubject,
  desk: ReviewDesk,
  { t }: Localisation,
): Promise<void> {
  const review = await desk.open(document);
  const annotation = review?.annotation(id);
  if (!review || !annotation) return;
  const by = await desk.reviewer(document);
  const before = review.judgement(id)?.opinions.find((opinion) => opinion.by === by)?.note ?? null;
  const given = await vscode.window.showInputBox({
    title: t('Note'),
    prompt: t('On “{0}”. An empty note takes it away.', shorten(oneLine(annotation.text), 60)),
    value: before ?? '',
    ignoreFocusOut: true,
  });
  if (given === undefined) return;
  const note = given.trim() === '' ? null : given.trim();
  await desk.decide(document, ({ acts }) => acts.note(id, before, note));
}
