/** From here on the README is for those who build the extension. */
const onlyInTheSource = '<!-- What follows is not in the package. -->';

/**
 * The README as the package has it. VS Code shows the page of an extension without its files: a
 * picture there must be in the page itself, and a link must lead to the web.
 * @param picture Gives the bytes of a PNG by its path.
 */
export function packageReadme(readme: string, picture: (path: string) => Uint8Array): string {
  const [forReaders = ''] = readme.split(onlyInTheSource);
  return `${forReaders
    .replace(/!\[([^\]]*)\]\((?!https?:|data:)([^)\s]+)\)/g, (_, alt: string, path: string) => {
      const bytes = Buffer.from(picture(path)).toString('base64');
      return `![${alt}](data:image/png;base64,${bytes})`;
    })
    .replace(/(?<!!)\[([^\]]*)\]\((?!https?:|#)[^)\s]+\)/g, '$1')
    .trimEnd()}\n`;
}
