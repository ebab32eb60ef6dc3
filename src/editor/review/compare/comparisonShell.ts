import { escapeHtml } from '../../../formats/html/escapeHtml';

/** The page that holds a comparison: nothing may be loaded, and only this script runs. */
export const comparisonShell = (body: string, title: string, nonce: string): string =>
  `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>${body}</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>`;

const STYLE = `
body { color: var(--vscode-foreground); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.5; max-width: 60rem; }
h1 { font-size: 1.3em; } h2 { font-size: 1.1em; margin-top: 1.6em; } h3 { margin: 0 0 .4em; font-size: 1em; }
table { border-collapse: collapse; margin: .6em 0 1.2em; } caption { text-align: start; font-weight: bold; padding: .3em 0; }
th, td { border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, #8885)); padding: .2em .9em .2em 0; text-align: end; font-weight: normal; }
th[scope=row], th:first-child { text-align: start; }
thead th { color: var(--vscode-descriptionForeground); }
blockquote { border-inline-start: 3px solid var(--vscode-textBlockQuote-border, #8888); background: var(--vscode-textBlockQuote-background); margin: .6em 0; padding: .5em 1em; }
mark { color: inherit; background: none; } mark.a { border-bottom: 2px solid var(--vscode-charts-blue, #3794ff); } mark.b { border-top: 2px dashed var(--vscode-charts-yellow, #bf8803); }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1em; }
.sides article { border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, #8885)); padding: .6em .9em; overflow-wrap: anywhere; }
.sides article:first-child h3 { border-bottom: 2px solid var(--vscode-charts-blue, #3794ff); } .sides article:last-child h3 { border-bottom: 2px dashed var(--vscode-charts-yellow, #bf8803); }
.sides p { margin: .2em 0; } .none { font-style: italic; }
.outcome { color: var(--vscode-descriptionForeground); } .outcome.settled { color: var(--vscode-foreground); font-weight: bold; }
.buttons { display: flex; flex-wrap: wrap; gap: .5em; }
button { font: inherit; color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); border: 1px solid var(--vscode-contrastBorder, #8886); padding: .25em .7em; cursor: pointer; }
button:hover { background: var(--vscode-button-secondaryHoverBackground); } button:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 1px; }
button.link { background: none; border: 0; padding: 0; color: var(--vscode-textLink-foreground); text-align: start; } button.link[aria-current] { font-weight: bold; }
kbd { font-size: .85em; opacity: .75; }
@media (max-width: 34rem) { .sides { grid-template-columns: 1fr; } }
`;

/** Tells which button was pressed, and shows what it is sent; the focus stays with its button. */
const SCRIPT = `
const host = acquireVsCodeApi();
const main = document.querySelector('main');
document.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-command]');
  if (button) host.postMessage({ command: button.dataset.command, at: Number(button.dataset.at) });
});
window.addEventListener('message', ({ data }) => {
  if (typeof data.body !== 'string') return;
  const { command, at } = document.activeElement?.dataset ?? {};
  main.innerHTML = data.body;
  const again = [...main.querySelectorAll('button[data-command]')].find(
    (each) => each.dataset.command === command && each.dataset.at === at,
  );
  again?.focus();
});
`;
