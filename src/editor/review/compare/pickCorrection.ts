import * as vscode from 'vscode';
import { looseText } from '../../../anchoring/looseText';
import { selectorOf } from '../../../anchoring/textSelector';
import type { ActorType } from '../../../core/model';
import { actorTypeWord } from '../../../formats/annotationWords';
import { fieldsOf } from '../../../review/annotationFields';
import type { Disagreement } from '../../../review/agreement/disagreements';
import type { StoredFields } from '../../../review/decision';
import { asStored } from '../../../review/stored';
import { offsetsOf } from '../../articles/editorRanges';
import type { Localisation, Translate } from '../../words/localisation';
import { oneLine } from '../../../formats/oneLine';
import { valueChoices } from '../fieldWords';
import { fieldWord } from './fieldNames';

/** A third way to settle a disagreement: as one reviewer has it, but for this. */
export interface PickedCorrection {
  readonly how: 'first' | 'second';
  readonly to: StoredFields;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
}

interface Item extends vscode.QuickPickItem {
  readonly pick: () => Promise<StoredFields | undefined> | StoredFields | undefined;
}

/**
 * Asks what is right where neither reviewer is: the words that are selected in the article, another
 * act, form, state or type, or another speaker or pledger.
 * @param actors Those of the article.
 */
export async function pickCorrection(
  { first, second, kind }: Disagreement,
  document: vscode.TextDocument,
  [nameA, nameB]: readonly [string, string],
  actors: readonly Actor[],
  { t }: Localisation,
): Promise<PickedCorrection | undefined> {
  const sides = [
    ...(first.unit ? [{ label: nameA, how: 'first' as const }] : []),
    ...(second.unit ? [{ label: nameB, how: 'second' as const }] : []),
  ];
  const base =
    sides.length === 1
      ? sides[0]
      : await vscode.window.showQuickPick(sides, {
          title: t('Whose Annotation Is to Be Corrected?'),
        });
  if (!base) return undefined;
  const fields = fieldsOf(kind);
  const items: Item[] = [...selectedItem(document, t)];
  for (const name of fields.keys()) {
    if (!valueChoices(name, t)) continue;
    items.push({ label: fieldWord(name, t), pick: () => pickWord(name, t) });
  }
  for (const name of ['speaker', 'pledger', 'actor']) {
    if (!fields.has(name)) continue;
    items.push({ label: fieldWord(name, t), pick: () => pickActor(name, actors, t) });
  }
  const item = await vscode.window.showQuickPick(items, { title: t('What Is to Be Corrected?') });
  const to = await item?.pick();
  return to && { how: base.how, to };
}

function selectedItem(document: vscode.TextDocument, t: Translate): Item[] {
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
  if (!editor || editor.selection.isEmpty) return [];
  const selector = selectorOf(looseText(document.getText()), offsetsOf(document, editor.selection));
  if (!selector) return [];
  return [
    {
      label: t('Words'),
      description: oneLine(selector.exact),
      pick: () => ({ span: asStored({ selector }) }),
    },
  ];
}

async function pickWord(name: string, t: Translate): Promise<StoredFields | undefined> {
  const picked = await vscode.window.showQuickPick(
    (valueChoices(name, t) ?? []).map(({ value, label }) => ({ value, label })),
    { title: fieldWord(name, t) },
  );
  return picked && { [name]: picked.value };
}

async function pickActor(
  name: string,
  actors: readonly Actor[],
  t: Translate,
): Promise<StoredFields | undefined> {
  const nobody = t('Nobody');
  const picked = await vscode.window.showQuickPick(
    [
      ...actors.map((actor) => ({
        label: oneLine(actor.name),
        description: actorTypeWord(actor.type, t),
        actor: actor as Actor | null,
      })),
      { label: nobody, description: '', actor: null },
    ],
    { title: fieldWord(name, t) },
  );
  if (!picked) return undefined;
  if (!picked.actor) return { [name]: null };
  const { id, name: own, type } = picked.actor;
  return { [name]: asStored({ entity: { id, name: own, type } }) };
}
