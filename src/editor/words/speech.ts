import * as vscode from 'vscode';
import type { Speech } from './localise';

/** The reader's language as VS Code is set to it. */
export function editorSpeech(): Speech {
  const [locale] = supported(vscode.env.language);
  return { t: (message, ...args) => vscode.l10n.t(message, ...args), locale: locale ?? 'en' };
}

function supported(language: string): string[] {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language);
  } catch {
    return [];
  }
}
