import * as vscode from 'vscode';
import type { Annotation, Entity } from '../../core/model';
import type { EntityReference } from '../../review/decision';
import type { Localisation } from '../words/localisation';
import { inform } from '../words/messages';
import { oneLine } from '../../formats/oneLine';
import { shorten } from '../words/shorten';
import { namedActor } from './namedActor';
import { pickActor, pickType } from './pickActor';
import type { OpenReview, ReviewDesk } from './reviewDesk';
import type { ReviewSubject } from './reviewTarget';

/** What is done with an actor of the article. */
export type ActorCommand = (subject: ReviewSubject, tools: ActorTools) => Promise<void>;

interface ActorTools {
  readonly desk: ReviewDesk;
  readonly l10n: Localisation;
}

/** Makes two actors one. */
export const mergeActors: ActorCommand = async ({ document, annotation }, { desk, l10n }) => {
  const { t } = l10n;
  const review = await desk.open(document);
  const entity = review && (await entityOf(review, annotation, l10n));
  if (!entity) return;
  const into = await pickActor(
    {
      title: t('{0} is the same as', oneLine(entity.name)),
      index: review.index,
      mayBeNobody: false,
      without: entity.id,
    },
    l10n,
  );
  if (typeof into === 'string') {
    await desk.decide(document, ({ acts }) => acts.merge([entity.id], into));
  } else if (into) {
    const { name, type } = into;
    await desk.decide(document, ({ acts }) => acts.rename(entity.id, { name, type }));
  }
};

/** Gives an actor another name or type. */
export const renameActor: ActorCommand = async ({ document, annotation }, { desk, l10n }) => {
  const { t } = l10n;
  const review = await desk.open(document);
  const entity = review && (await entityOf(review, annotation, l10n));
  if (!entity) return;
  const name = await vscode.window.showInputBox({
    title: t('Name of the Actor'),
    value: oneLine(entity.name),
    validateInput: (text) => (text.trim() === '' ? t('An actor needs a name.') : undefined),
  });
  if (name === undefined) return;
  const type = await pickType(t('Type of actor'), l10n);
  if (!type) return;
  await desk.decide(document, ({ acts }) => acts.rename(entity.id, { name: name.trim(), type }));
};

/** Makes some mentions of an actor those of another. */
export const splitActor: ActorCommand = async ({ document, annotation }, { desk, l10n }) => {
  const { t } = l10n;
  const review = await desk.open(document);
  const entity = review && (await entityOf(review, annotation, l10n));
  if (!entity) return;
  const mentions = entity.mentions.flatMap((id) => review.annotation(id) ?? []);
  const picked = await vscode.window.showQuickPick(
    mentions.map((mention) => mentionItem(mention, review)),
    {
      title: t('Mentions of {0} that mean somebody else', oneLine(entity.name)),
      canPickMany: true,
      matchOnDescription: true,
    },
  );
  if (!picked || picked.length === 0) return;
  const other = await pickActor(
    { title: t('Who is meant'), index: review.index, mayBeNobody: false, without: entity.id },
    l10n,
  );
  const reference = typeof other === 'string' ? referenceTo(review, other) : other;
  if (!reference) return;
  await desk.decide(document, ({ acts }) =>
    acts.split(
      picked.map(({ id }) => id),
      reference,
    ),
  );
};

function mentionItem(
  { id, start, end, text }: Annotation,
  { document }: OpenReview,
): vscode.QuickPickItem & { readonly id: string } {
  const source = document.getText();
  const before = source.slice(Math.max(0, start - 40), start);
  const around = `…${before}${source.slice(start, end + 40)}…`;
  return { id, label: shorten(oneLine(text), 60), description: oneLine(around) };
}

function referenceTo({ index }: OpenReview, id: string): EntityReference | undefined {
  const entity = index.entity(id);
  return entity && { id, name: entity.name, type: entity.type };
}

/** The actor that an annotation names; the reader is asked if it names none. */
async function entityOf(
  { index, annotation }: OpenReview,
  id: string,
  l10n: Localisation,
): Promise<Entity | undefined> {
  const about = annotation(id);
  const known = index.entity(about ? namedActor(about) : null);
  if (known) return known;
  void inform(l10n.t('No actor is named here.'));
  return undefined;
}
