import * as vscode from 'vscode';
import type { Opinion } from '../../review/opinion';
import { escapeIcons } from '../words/escapeIcons';
import type { Localisation } from '../words/localisation';
import { inform } from '../words/messages';
import { judgedWord } from '../../formats/annotationWords';
import { oneLine } from '../../formats/oneLine';
import { shorten } from '../words/shorten';
import { correctionWords } from './correctionWords';
import type { ReviewDesk } from './reviewDesk';
import type { ReviewSubject } from './reviewTarget';

/** Asks which of several judgements holds, and decides so; the others stay in the sidecar. */
export async function settleAnnotation(
  { document, annotation: id }: ReviewSubject,
  desk: ReviewDesk,
  l10n: Localisation,
): Promise<void> {
  const { t } = l10n;
  const review = await desk.open(document);
  const judgement = review?.judgement(id);
  if (!judgement?.isDisputed) {
    void inform(t('Nobody judged this differently.'));
    return;
  }
  const picked = await vscode.window.showQuickPick(
    judgement.opinions.map((opinion) => opinionItem(opinion, l10n)),
    {
      title: t('Settle: {0}', shorten(oneLine(judgement.target.selector.exact), 60)),
      placeHolder: t('Which judgement holds? The others are kept too.'),
      matchOnDetail: true,
    },
  );
  if (!picked) return;
  const by = await desk.reviewer(document);
  await desk.decide(document, ({ acts, judgement: judged }) => {
    const now = judged(id);
    const chosen = now?.opinions.find(({ decision }) => decision === picked.opinion.decision);
    return now && chosen && acts.settle(now, chosen, by);
  });
}

function opinionItem(
  opinion: Opinion,
  { t, locale }: Localisation,
): vscode.QuickPickItem & { readonly opinion: Opinion } {
  const { by, at, status, note } = opinion;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const details = [
    ...correctionWords(opinion, t),
    ...(note === null ? [] : [`✎ ${shorten(oneLine(note), 60)}`]),
  ];
  return {
    label: escapeIcons(t('{0}: {1}', oneLine(by), judgedWord(status, t))),
    description: when.format(new Date(at)),
    ...(details.length === 0 ? {} : { detail: escapeIcons(details.join(' · ')) }),
    opinion,
  };
}
