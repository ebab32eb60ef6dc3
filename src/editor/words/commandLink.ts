/**
 * A link that runs a command, as Markdown.
 * @param icon Name of a codicon.
 * @param argument What the command is given.
 */
export function commandLink(
  icon: string,
  label: string,
  command: string,
  argument: object,
): string {
  // Brackets would end the link.
  const encoded = encodeURIComponent(JSON.stringify([argument])).replace(/[()]/g, escapeCode);
  return `[$(${icon}) ${label}](command:${command}?${encoded})`;
}

function escapeCode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
