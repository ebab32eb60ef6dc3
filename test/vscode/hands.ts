// Real keys for a suite: what is done before the workbench is done by the driver outside it.
import * as vscode from 'vscode';
import { type Deed, marker } from '../hosts/events.js';
import { workspaceFolder } from './workspace.js';

/** Whether somebody outside presses keys: in a browser, but not in VS Code for the desktop. */
export const hasHands = vscode.env.uiKind === vscode.UIKind.Web;

/** Whether VS Code asks for files in a list of its own: where there is no disk the browser asks. */
export const canPickFiles = (): boolean => hasHands && workspaceFolder().scheme === 'file';

/** Has things done one after the other. Wait for their effect: nobody tells when they are done. */
export function hands(...deeds: readonly Deed[]): void {
  console.log(marker + JSON.stringify({ event: 'hands', deeds }));
}

/** Keys, in order, as Playwright names them. */
export const press = (...keys: readonly string[]): void => {
  hands(...keys.map((key) => ({ press: key })));
};
