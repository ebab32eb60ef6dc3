import type { SourceFormat } from '../../core/model';

const formats = new Map<string, SourceFormat>([
  ['plaintext', 'text'],
  ['html', 'html'],
  ['markdown', 'markdown'],
]);

/** The languages that articles are written in, by their ids in VS Code. */
export const articleLanguages: readonly string[] = [...formats.keys()];

/** Schemes whose documents are a tool's own, not files that someone reads. */
const toolSchemes = new Set([
  'output',
  'debug',
  'search-editor',
  'comment',
  'git',
  'gitfs',
  'gitlens',
  'gitlens-git',
  'git-commit',
  'hg',
  'svn',
  'review',
  'pr',
  'githubpr',
  'conflictResolution',
  'merge-conflict.conflict-diff',
  'walkThrough',
  'walkThroughSnippet',
  'inmemory',
  'interactive',
  'private',
  'extension',
  'extension-output',
  'accessible-view',
  'chat-editing-text-model',
]);

/** Of the editor's own `vscode-…` schemes, those that hold files of the user. */
const userSchemes = new Set(['vscode-remote', 'vscode-vfs', 'vscode-local', 'vscode-test-web']);

/** What the editor knows of a document before reading it. */
export interface DocumentKind {
  readonly scheme: string;
  readonly languageId: string;
}

/** Whether the document is a file that someone may read, wherever it is stored. */
export function isUserFile({ scheme }: DocumentKind): boolean {
  if (scheme.startsWith('vscode-')) return userSchemes.has(scheme);
  return !toolSchemes.has(scheme);
}

/** How a document is to be read, or null when articles are not written in its language. */
export function articleFormat(document: DocumentKind): SourceFormat | null {
  return isUserFile(document) ? (formats.get(document.languageId) ?? null) : null;
}
