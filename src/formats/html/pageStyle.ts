/** How a page looks: light and dark, in VS Code in the colours of its theme, and on paper. */
export const pageStyle = `
:root{color-scheme:light dark;--ground:#fff;--ink:#1f1f1f;--dim:#5c5c5c;--edge:#d0d0d0;--lit:#fff3c4;
--actor:#0067b8;--pledge:#a34a00;--quote:#0b7a5b;--claim:#665d8a;
--actorTint:#0067b814;--pledgeTint:#a34a001c;--quoteTint:#0b7a5b14;--claimTint:#665d8a12}
@media screen and (prefers-color-scheme:dark){:root{--ground:#1f1f1f;--ink:#d6d6d6;--dim:#a0a0a0;--edge:#444;--lit:#4a4220;
--actor:#56b4e9;--pledge:#f0b429;--quote:#3fcf9f;--claim:#b3acd6;
--actorTint:#56b4e91a;--pledgeTint:#f0b42920;--quoteTint:#3fcf9f16;--claimTint:#b3acd614}}
body.in-editor{--ground:var(--vscode-editor-background);--ink:var(--vscode-editor-foreground);
--dim:var(--vscode-descriptionForeground);--edge:var(--vscode-panel-border,#8888);
--lit:var(--vscode-editor-rangeHighlightBackground,#ffff0033);
--actor:var(--vscode-speechmark-actorBorder);--pledge:var(--vscode-speechmark-pledgeBorder);
--quote:var(--vscode-speechmark-quoteBorder);--claim:var(--vscode-speechmark-claimBorder);
--actorTint:var(--vscode-speechmark-actorBackground);--pledgeTint:var(--vscode-speechmark-pledgeBackground);
--quoteTint:var(--vscode-speechmark-quoteBackground);--claimTint:var(--vscode-speechmark-claimBackground)}
*{box-sizing:border-box}
body{margin:0;padding:0;background:var(--ground);color:var(--ink);font:17px/1.65 Georgia,"Noto Serif",serif}
.bar{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.4em 1em;align-items:center;padding:.5em 1.2em;
background:var(--ground);border-bottom:1px solid var(--edge);font:13px system-ui,sans-serif}
.bar input[type=search]{font:inherit;width:18em;max-width:100%;padding:.25em .5em;color:inherit;background:transparent;border:1px solid var(--dim)}
.article{display:grid;grid-template-columns:minmax(0,40em) minmax(14em,24em);gap:3em;justify-content:center;padding:1.5em 1.2em 6em}
.text{grid-column:1;grid-row:1;overflow-wrap:break-word}
.outline{grid-column:2;grid-row:1;font:13px/1.45 system-ui,sans-serif;position:sticky;top:3.2em;align-self:start;max-height:calc(100vh - 4em);overflow:auto}
.outline h2{font-size:1em;margin:.4em 0}
.outline ol{list-style:none;margin:0;padding:0}
.outline li{border-left:3px solid var(--edge);margin:.35em 0}
.outline li[data-kind=pledge]{border-color:var(--pledge)}.outline li[data-kind=quote]{border-color:var(--quote)}
.outline li[data-kind=claim]{border-color:var(--claim)}
.outline a{display:block;color:inherit;text-decoration:none;padding:.1em .6em}
.outline a:hover,.outline a.at{background:var(--lit)}
.outline i{color:var(--dim)}
.outline span{display:-webkit-box;-webkit-line-clamp:3;-webkit-box-orient:vertical;overflow:hidden}
.text>:not(footer){content-visibility:auto;contain-intrinsic-size:auto 5em}
.text>h1,.text>h2,.text>h3{contain-intrinsic-size:auto 2em}
h1{font-size:1.6em;line-height:1.25;margin:.4em 0 .6em}.text h2,.text h3,.text h4,.text h5,.text h6{line-height:1.3;margin:1.6em 0 .4em}
.text h2{font-size:1.22em}.text h3{font-size:1.1em}.text h4,.text h5,.text h6{font-size:1em}
.text p{margin:.85em 0}
.notice{color:var(--dim);font:13px/1.45 system-ui,sans-serif}
.text blockquote{margin:1em 0;padding-left:1.1em;border-left:3px solid var(--edge)}
.text ul,.text ol{padding-left:1.6em;margin:.8em 0}.text li>p{margin:.3em 0}.text dt{font-weight:600}.text dd{margin-left:1.4em}
.text dt>p,.text dd>p{margin:.2em 0}
.grid{overflow-x:auto;margin:1.2em 0}
.grid table{border-collapse:collapse;font:15px/1.45 system-ui,sans-serif;min-width:60%}
.grid td,.grid th{border-bottom:1px solid var(--edge);padding:.35em .8em .35em 0;text-align:left;vertical-align:top}
.grid th{font-weight:600}.grid caption{text-align:left;padding-bottom:.4em}.grid p{margin:0}
.text pre{overflow-x:auto;padding:.7em .9em;background:color-mix(in srgb,var(--ink) 6%,transparent);font:13px/1.5 ui-monospace,monospace}
.text :not(pre)>code{font-family:ui-monospace,monospace;font-size:.88em}
.text hr{border:0;border-top:1px solid var(--edge);margin:2em 25%}
.link{text-decoration:underline;text-decoration-color:var(--dim);text-decoration-thickness:1px;text-underline-offset:.2em;cursor:pointer}
.link .m{text-decoration:inherit}
.link:focus-visible,.m:focus-visible,.grid:focus-visible,pre:focus-visible{outline:2px solid var(--vscode-focusBorder,Highlight);outline-offset:1px}
.picture{color:var(--dim);font:13px/1.45 system-ui,sans-serif;border-left:3px solid var(--edge);padding-left:.8em}
.figcaption,figcaption,.caption{color:var(--dim);font-size:.88em}figure{margin:1.2em 0}
.here{box-shadow:-.9em 0 0 var(--ground),-1.05em 0 0 var(--dim)}
::highlight(lit){background-color:var(--lit)}
.text footer{margin-top:3em;padding-top:.6em;border-top:1px solid var(--edge);color:var(--dim);font:12px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
.m{--a:transparent;--p:transparent;--q:transparent;--c:transparent;cursor:pointer;
background-image:linear-gradient(var(--a),var(--a)),linear-gradient(var(--p),var(--p)),linear-gradient(var(--q),var(--q)),linear-gradient(var(--c),var(--c))}
.k-actor{--a:var(--actorTint)}.k-quote{--q:var(--quoteTint)}.k-claim{--c:var(--claimTint)}.l-pledge{--p:var(--pledgeTint)}
.l-actor{border-bottom:2px solid var(--actor)}
.l-pledge{border-block:1.5px solid var(--pledge)}
.l-pledge.from{border-left:1.5px solid var(--pledge);border-start-start-radius:3px;border-end-start-radius:3px}
.l-pledge.to{border-right:1.5px solid var(--pledge);border-start-end-radius:3px;border-end-end-radius:3px}
.l-part{border-bottom:1px solid var(--pledge)}
.l-quote{border-bottom:1px dashed var(--quote)}
.unsure.l-actor{border-bottom:2px dotted var(--actor);--a:transparent}
.unsure.l-pledge{border-style:dotted;--p:transparent}
.unsure.l-quote{border-bottom-style:dotted}
body:not(.no-claim) .m.at.l-claim{border-bottom:1px dotted var(--claim)}
.m.at{background-color:var(--lit)}
.no-actor .l-actor,.no-quote .l-quote{border-bottom-color:transparent}
.no-pledge .l-part{border-bottom-color:transparent}.no-pledge .l-pledge{border-color:transparent;--p:transparent}
.no-actor .k-actor{--a:transparent}.no-quote .k-quote{--q:transparent}.no-claim .k-claim{--c:transparent}
.no-claim li[data-kind=claim],.no-quote li[data-kind=quote],.no-pledge li[data-kind=pledge],li.out{display:none}
#card{position:absolute;z-index:3;max-width:min(31em,calc(100vw - 12px));padding:.6em .9em;background:var(--ground);color:var(--ink);
border:1px solid var(--edge);box-shadow:0 2px 10px #0004;font:13px/1.5 system-ui,sans-serif}
#card[hidden]{display:none}#card dl{margin:.3em 0 0;display:grid;grid-template-columns:max-content 1fr;gap:0 .8em}
#card dt{color:var(--dim)}#card dd{margin:0}
body:is(.vscode-high-contrast,.vscode-high-contrast-light):not(.no-claim) .l-claim{border-bottom:1px dotted var(--claim)}
@media (max-width:60em){.article{grid-template-columns:minmax(0,40em)}.outline{grid-column:1;grid-row:auto;position:static;max-height:none}}
@media (prefers-contrast:more),(forced-colors:active){body:not(.no-claim) .l-claim{border-bottom:1px dotted}}
@media print{:root{color-scheme:light}.m.at{background-color:transparent}.bar,.outline,#card{display:none!important}.text>:not(footer){content-visibility:visible}.grid,.text pre{overflow:visible}.text pre{white-space:pre-wrap}h1,h2,h3{break-after:avoid}tr,blockquote{break-inside:avoid}.article{display:block;padding:0}body{background:#fff;color:#000;font-size:11pt}
.m{print-color-adjust:exact;-webkit-print-color-adjust:exact}body:not(.no-claim) .l-claim{border-bottom:1px dotted #665d8a}}
`;
