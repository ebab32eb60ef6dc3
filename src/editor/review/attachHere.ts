import * as vscode from 'vscode';
import type { Judgement } from '../../review/reviewed';
import { isLost } from '../../review/reviewed';
import type { Localisation } from '../words/localisation';
import { inform } from '../words/messages';
import { oneLine } from '../../formats/oneLine';
import { shorten } from '../words/shorten';
import { selectionIn } from './correctAnnotation';
import { kindWord } from './fieldWords';
import type { ReviewDesk } from './reviewDesk';
import type { ReviewRow } from './reviewRows';

/** Puts words that were lost where the selection is, or at the place of a row. */
export async function attachHere(
  document: vscode.TextDocument,
  row: ReviewRow | undefined,
  desk: ReviewDesk,
  l10n: Localisation,
): Promise<void> {
  const { t } = l10n;
  const range = row?.range ?? selectionIn(document);
  if (!range) {
    void inform(t('Select the words in the article first.'));
    return;
  }
  const review = await desk.open(document);
  const lost = review?.judgements.filter(isLost) ?? [];
  const wanted = row?.judgement
    ? lost.find(({ annotation }) => annotation === row.judgement?.annotation)
    : await pickLost(lost, l10n);
  if (!wanted) return;
  await desk.decide(document, ({ acts }) => acts.attach(wanted, range));
}

async function pickLost(
  lost: readonly Judgement[],
  { t }: Localisation,
): Promise<Judgement | undefined> {
  if (lost.length === 0) {
    void inform(t('All words that were decided on are found in the article.'));
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(
    lost.map((judgement) => ({
      label: shorten(oneLine(judgement.target.selector.exact), 70),
      description: kindWord(judgement.target.kind, t),
      judgement,
    })),
    { title: t('What belongs here?') },
  );
  return picked?.judgement;
}
