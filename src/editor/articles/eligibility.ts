import type { SourceFormat } from '../../core/model';

const formats = new Map<string, SourceFormat>([
  ['plaintext', 'text'],
  ['html', 'html'],
  ['markdown', 'markdown'],
]);

/** The ids of the VS Code languages that articles are written in. */
export const articleLanguages: readonly string[] = [...formats.keys()];

/** Schemes of documents that belong to a tool and are not files that someone reads. */
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
  'speechmark-report',
  'chat-editing-text-model',
]);

/** The `vscode-…` schemes that hold the user's files. */
const userSchemes = new Set(['vscode-remote', 'vscode-vfs', 'vscode-local', 'vscode-test-web']);

/** What VS Code knows about a document without its text. */
export interface DocumentKind {
  readonly scheme: string;
  readonly languageId: string;
}

/** Whether the document is a file that someone might read, wherever it is stored. */
export function isUserFile({ scheme }: DocumentKind): boolean {
  if (scheme.startsWith('vscode-')) return userSchemes.has(scheme);
  return !toolSchemes.has(scheme);
}

/** The format of a document; null if articles are not written in its language. */
export function articleFormat(document: DocumentKind): SourceFormat | null {
  return isUserFile(document) ? (formats.get(document.languageId) ?? null) : null;
}
