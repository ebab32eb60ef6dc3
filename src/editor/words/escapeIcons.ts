/** Keeps `$(name)` in a file's text from becoming an icon in a list or the status bar. */
export function escapeIcons(text: string): string {
  return text.replace(/\$(?=\()/g, '\\$');
}
