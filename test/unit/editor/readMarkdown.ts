import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** What a CommonMark and GFM renderer makes of markdown, raw HTML let through. */
export function renderMarkdown(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The text of rendered markdown; throws when it holds anything but plain text. */
export function plainTextOf(markdown: string): string {
  const html = renderMarkdown(markdown);
  const inner = /^<p>([^]*)<\/p>$/.exec(html)?.[1];
  if (inner === undefined || inner.includes('<')) throw new Error(`Not plain text: ${html}`);
  return inner
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
