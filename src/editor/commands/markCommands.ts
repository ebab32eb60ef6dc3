import * as vscode from 'vscode';
import { registerCommandMap } from './registerCommandMap';
import type { ShownKinds } from '../marks/shownKinds';

/** Registers the commands that say what is marked and how. */
export function registerMarkCommands(kinds: ShownKinds): vscode.Disposable {
  return registerCommandMap({
    'speechmark.toggleActors': () => kinds.toggle('actor'),
    'speechmark.togglePledges': () => kinds.toggle('pledge'),
    'speechmark.toggleQuotes': () => kinds.toggle('quote'),
    'speechmark.toggleClaims': () => kinds.toggle('claim'),
    'speechmark.chooseMarks': () => kinds.choose(),
    'speechmark.toggleActorColors': toggleActorColours,
  });
}

/** Colours actors by who they are, or all alike again, wherever the setting is made. */
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
