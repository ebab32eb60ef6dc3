import * as vscode from 'vscode';
import { plainMessage } from './plainMessage';

/** Shows a message with buttons; gives the one that was pressed. */
export const inform = (message: string, ...buttons: string[]): Thenable<string | undefined> =>
  vscode.window.showInformationMessage(plainMessage(message), ...buttons);

/** As `inform`, for what the reader should know of. */
export const warn = (message: string, ...buttons: string[]): Thenable<string | undefined> =>
  vscode.window.showWarningMessage(plainMessage(message), ...buttons);

/** As `inform`, for what failed. */
export const fail = (message: string, ...buttons: string[]): Thenable<string | undefined> =>
  vscode.window.showErrorMessage(plainMessage(message), ...buttons);
