import * as vscode from 'vscode';
import { kinds } from '../kinds/kinds';
import type { ShownKinds } from '../marks/shownKinds';
import { registerCommandMap } from './registerCommandMap';

/** Registers the commands that choose what is marked and how. */
export function registerMarkCommands(shownKinds: ShownKinds): vscode.Disposable {
  return registerCommandMap({
    ...Object.fromEntries(
      kinds.flatMap((kind) => {
        const { toggle, check, uncheck } = kind.commands;
        return [toggle, check, uncheck].map((id) => [id, () => shownKinds.toggle(kind)]);
      }),
    ),
    'speechmark.chooseMarks': () => shownKinds.choose(),
    'speechmark.toggleActorColors': toggleActorColours,
  });
}

/** Colours each actor differently or all alike, where the setting is already made. */
async function toggleActorColours(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('speechmark.highlights');
  const { Global, Workspace } = vscode.ConfigurationTarget;
  const isByActor = settings.get<string>('actorColors') === 'byActor';
  const isOfWorkspace = settings.inspect('actorColors')?.workspaceValue !== undefined;
  await settings.update(
    'actorColors',
    isByActor ? 'alike' : 'byActor',
    isOfWorkspace ? Workspace : Global,
  );
}
