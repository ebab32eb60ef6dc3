import * as vscode from 'vscode';
import type { Range } from '../../core/document/sourceDocument';
import type { AnnotationKind } from '../../core/model';
import type { FieldValues } from '../../review/acts';
import type { Act, Addition } from '../../review/decision';
import { asStored } from '../../review/stored';
import type { Localisation } from '../words/localisation';
import { inform } from '../words/messages';
import { oneLine } from '../../formats/oneLine';
import { selectionIn } from './correctAnnotation';
import { kindWord, valueChoices } from './fieldWords';
import { placesOfWords } from './findWords';
import { pickActor } from './pickActor';
import type { OpenReview, ReviewDesk } from './reviewDesk';
import { spokenAmount } from './spokenAmount';

/** The kinds that a selection can be marked as. */
export const markableKinds = ['actor', 'pledge', 'quote', 'claim'] as const;
export type MarkableKind = (typeof markableKinds)[number];

interface Marking {
  readonly review: OpenReview;
  readonly range: Range;
  /** The selected words. */
  readonly words: string;
  readonly l10n: Localisation;
}

/** Adds an annotation for what is selected, and for the same words elsewhere if the reader likes. */
export async function markSelection(
  document: vscode.TextDocument,
  kind: MarkableKind | undefined,
  desk: ReviewDesk,
  l10n: Localisation,
): Promise<void> {
  const { t } = l10n;
  const range = selectionIn(document);
  const words = range ? document.getText().slice(range.start, range.end) : '';
  if (!range || words.trim() === '') {
    void inform(t('Select the words in the article first.'));
    return;
  }
  const as = kind ?? (await pickKind(l10n));
  const review = as && (await desk.open(document));
  if (!review) return;
  const marking = { review, range, words: oneLine(words), l10n };
  const fields = await fieldsFor(as, marking);
  const ranges = fields && (await rangesFor(as, marking));
  if (!ranges) return;
  await desk.decide(document, ({ acts }) =>
    ranges.flatMap((each) =>
      as === 'pledge'
        ? pledgeActs(acts.add('money', each, fields.money), acts.add(as, each, fields.own))
        : acts.add(as, each, fields.own),
    ),
  );
}

async function pickKind({ t }: Localisation): Promise<MarkableKind | undefined> {
  const picked = await vscode.window.showQuickPick(
    markableKinds.map((kind) => ({ label: kindWord(kind, t), value: kind })),
    { title: t('Mark the Selection As') },
  );
  return picked?.value;
}

interface AddedFields {
  readonly own: FieldValues;
  /** Of the amount of a pledge. */
  readonly money: FieldValues;
}

async function fieldsFor(kind: MarkableKind, marking: Marking): Promise<AddedFields | undefined> {
  const { t } = marking.l10n;
  switch (kind) {
    case 'actor': {
      const actor = await actorFor(t('Who is meant'), marking, false);
      return actor === undefined ? undefined : { own: { actor, mention: 'name' }, money: {} };
    }
    case 'quote': {
      const speaker = await actorFor(t('Speaker'), marking, true);
      return speaker === undefined ? undefined : { own: { speaker, form: 'direct' }, money: {} };
    }
    case 'claim': {
      const speaker = await actorFor(t('Speaker'), marking, true);
      if (speaker === undefined) return undefined;
      const picked = await vscode.window.showQuickPick([...(valueChoices('act', t) ?? [])], {
        title: t('Act'),
      });
      return picked && { own: { speaker, act: picked.value }, money: {} };
    }
    case 'pledge': {
      const pledger = await actorFor(t('Pledger'), marking, true);
      const money = pledger === undefined ? undefined : await amountFor(marking);
      return money && { own: { pledger, state: 'pledged' }, money };
    }
  }
}

const actorFor = (
  title: string,
  { review, words, l10n }: Marking,
  mayBeNobody: boolean,
): ReturnType<typeof pickActor> =>
  pickActor({ title, index: review.index, name: mayBeNobody ? '' : words, mayBeNobody }, l10n);

async function amountFor({ words, l10n: { t } }: Marking): Promise<FieldValues | undefined> {
  const hint = t('Digits alone, such as 35000000 or 2.5');
  const { amount, currency } = spokenAmount(words);
  const given = await vscode.window.showInputBox({
    title: t('Amount'),
    value: amount,
    prompt: hint,
    validateInput: (text) => (/^\d+(?:\.\d+)?$/.test(text.trim()) ? undefined : hint),
  });
  if (given === undefined) return undefined;
  const code = await vscode.window.showInputBox({
    title: t('Currency'),
    value: currency,
    prompt: t('A code of three letters, such as EUR'),
    validateInput: (text) =>
      /^(?:[A-Z]{3})?$/.test(text.trim()) ? undefined : t('A code of three letters, such as EUR'),
  });
  if (code === undefined) return undefined;
  const known = code.trim() === '' ? null : code.trim();
  return { amount: given.trim(), currency: known, use: 'pledge' };
}

/** The selection, and the same words elsewhere if the reader wants them marked too. */
async function rangesFor(
  kind: AnnotationKind,
  { review, range, words, l10n: { t } }: Marking,
): Promise<readonly Range[] | undefined> {
  if (kind !== 'actor') return [range];
  const isMarked = (place: Range): boolean =>
    review.annotated.annotations.some(
      (each) =>
        each.kind === kind &&
        each.status !== 'rejected' &&
        each.start < place.end &&
        each.end > place.start,
    );
  const others = placesOfWords(review.document.getText(), words).filter(
    (place) => (place.start >= range.end || place.end <= range.start) && !isMarked(place),
  );
  if (others.length === 0) return [range];
  const picked = await vscode.window.showQuickPick(
    [
      { label: t('Also the {0} identical mentions', others.length), ranges: [range, ...others] },
      { label: t('Only the selection'), ranges: [range] },
    ],
    { title: t('“{0}” stands elsewhere too', words) },
  );
  return picked?.ranges;
}

/** A pledge points to the amount that is added with it. */
function pledgeActs(money: readonly Act[], pledge: readonly Act[]): Act[] {
  const [amount] = money as readonly Addition[];
  if (!amount) return [];
  const link = asStored({ link: amount.target });
  return [
    amount,
    ...(pledge as readonly Addition[]).map((act) => ({
      ...act,
      fields: { ...act.fields, money: link },
    })),
  ];
}
