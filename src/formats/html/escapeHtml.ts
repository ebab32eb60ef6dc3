const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, in an attribute too; what no page may hold is replaced. */
export function escapeHtml(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (character) => references[character] ?? '')
      // eslint-disable-next-line no-control-regex -- control characters are what is sought
      .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]|\p{Cs}/gu, '\uFFFD')
  );
}

/** Data for a script, which no text in it can end. */
export function dataForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
