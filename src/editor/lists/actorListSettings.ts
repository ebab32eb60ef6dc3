import * as vscode from 'vscode';
import { type ActorLists, noLists } from '../../core/actors/actorLists';
import { readLists } from '../../review/givenLists';
import { LISTS_SECTION } from './listEdits';

/** The lists of names that the settings of a file's folder have. */
export class ActorListSettings {
  /** By the settings as JSON: the same lists are one object, so that nothing is read again for them. */
  private readonly known = new Map<string, ActorLists>();

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** @param uri Of an article; left out for the lists of the workspace. */
  of(uri?: vscode.Uri): ActorLists {
    const settings = vscode.workspace.getConfiguration(LISTS_SECTION, uri);
    const given = {
      always: settings.get<unknown>('always'),
      never: settings.get<unknown>('never'),
      same: settings.get<unknown>('same'),
    };
    const key = JSON.stringify(given);
    const known = this.known.get(key);
    if (known) return known;
    const { lists, bad } = readLists(given);
    if (bad.length > 0) this.log.warn(`${LISTS_SECTION}: passed over ${bad.join('; ')}.`);
    const isEmpty = lists.always.length + lists.never.length + lists.same.length === 0;
    const own = isEmpty ? noLists : lists;
    this.known.set(key, own);
    return own;
  }
}
