import * as vscode from 'vscode';

/**
 * Writes a file so that no reader ever sees half of it: VS Code empties a file before it writes it,
 * so what is written is a sibling, which then takes its place.
 * @param overwrite Whether it may take the place of a file that is there.
 * @throws vscode.FileSystemError where it cannot be written; the file is then as it was.
 */
export async function replaceFile(
  uri: vscode.Uri,
  bytes: Uint8Array,
  overwrite = true,
): Promise<void> {
  const { fs } = vscode.workspace;
  await fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
  const sibling = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.tmp` });
  try {
    await fs.writeFile(sibling, bytes);
    await fs.rename(sibling, uri, { overwrite });
  } catch (error) {
    await fs.delete(sibling).then(undefined, () => undefined);
    throw error;
  }
}
