/** Keeps `$(name)` in text from a file from being shown as an icon in a list or the status bar. */
export function escapeIcons(text: string): string {
  return text.replace(/\$(?=\()/g, '\\$');
}
