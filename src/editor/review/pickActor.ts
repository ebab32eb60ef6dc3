import * as vscode from 'vscode';
import type { ActorType } from '../../core/model';
import { actorTypeWord } from '../../formats/annotationWords';
import type { EntityReference } from '../../review/decision';
import type { DocumentIndex } from '../articles/documentIndex';
import { actorIcon } from '../kinds/actor/actorIcon';
import type { Localisation } from '../words/localisation';
import { escapeIcons } from '../words/escapeIcons';
import { oneLine } from '../../formats/oneLine';
import { valueChoices } from './fieldWords';

/** An actor that was picked: one of the article by its id, a new one, or nobody. */
export type PickedActor = string | EntityReference | null;

interface ActorItem extends vscode.QuickPickItem {
  readonly pick: () => PickedActor | Promise<PickedActor | undefined>;
}

export interface ActorPick {
  readonly title: string;
  readonly index: DocumentIndex;
  /** Offered as the name of a new actor. */
  readonly name?: string;
  /** Whether there may be nobody. */
  readonly mayBeNobody: boolean;
  /** Id of an actor that is not offered. */
  readonly without?: string;
}

/** Asks for an actor of the article, the most mentioned first; undefined if the reader gives up. */
export async function pickActor(
  { title, index, name = '', mayBeNobody, without }: ActorPick,
  l10n: Localisation,
): Promise<PickedActor | undefined> {
  const { t } = l10n;
  const known = index.document.entities
    .filter(({ id, mentions }) => id !== without && mentions.length > 0)
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .map(({ id, name: label, type, role, mentions }): ActorItem => ({
      label: `$(${actorIcon(type)}) ${escapeIcons(oneLine(label))}`,
      description: escapeIcons(
        [actorTypeWord(type, t), oneLine(role ?? ''), `× ${String(mentions.length)}`]
          .filter((each) => each !== '')
          .join(' · '),
      ),
      pick: () => id,
    }));
  const items: ActorItem[] = [
    ...(mayBeNobody
      ? [{ label: `$(circle-slash) ${t('Nobody who is known')}`, pick: () => null }]
      : []),
    { label: `$(add) ${t('New actor…')}`, pick: () => newActor(name, l10n) },
    ...known,
  ];
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  return picked?.pick();
}

async function newActor(name: string, { t }: Localisation): Promise<EntityReference | undefined> {
  const given = await vscode.window.showInputBox({
    title: t('Name of the New Actor'),
    value: oneLine(name),
    validateInput: (text) => (text.trim() === '' ? t('An actor needs a name.') : undefined),
  });
  if (given === undefined) return undefined;
  const type = await pickType(t('Type of actor'), { t, locale: '' });
  return type && { id: `${type}:${given.trim().toLowerCase()}`, name: given.trim(), type };
}

export async function pickType(title: string, { t }: Localisation): Promise<ActorType | undefined> {
  const picked = await vscode.window.showQuickPick([...(valueChoices('type', t) ?? [])], { title });
  return picked?.value as ActorType | undefined;
}
