import * as vscode from 'vscode';
import type { Localisation } from './localisation';

/** The display language of VS Code. */
export function editorLocalisation(): Localisation {
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
