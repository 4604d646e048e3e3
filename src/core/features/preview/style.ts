/**
 * How a page looks: in the editor's own colours, which follow its theme, and in colours of its own (light, dark, print) elsewhere.
 * Nothing is said by colour alone.
 */
export const style = `
:root {
  color-scheme: light dark;
  --page: var(--vscode-editor-background, #ffffff);
  --ink: var(--vscode-editor-foreground, #1f2328);
  --soft: var(--vscode-descriptionForeground, #59636e);
  --line: var(--vscode-panel-border, #d1d9e0);
  --card: var(--vscode-textBlockQuote-background, #f6f8fa);
  --accent: var(--vscode-textLink-foreground, #0969da);
  --error: var(--vscode-editorError-foreground, #cf222e);
  --warning: var(--vscode-editorWarning-foreground, #9a6700);
  --info: var(--vscode-editorInfo-foreground, #0969da);
  --good: var(--vscode-charts-green, #1a7f37);
  --text: var(--vscode-markdown-font-family, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif);
}
@media (prefers-color-scheme: dark) {
  :root:not([data-host]) {
    --page: #0d1117; --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --card: #151b23; --accent: #4493f8;
    --error: #f85149; --warning: #d29922; --info: #4493f8; --good: #3fb950;
  }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 0; background: var(--page); color: var(--ink); font: 0.95rem/1.55 var(--text); overflow-wrap: anywhere; }
main { max-width: 52rem; margin: 0 auto; padding: 1.25rem clamp(0.75rem, 4vw, 2rem) 4rem; }
h1 { font-size: 1.8rem; line-height: 1.25; margin: 0 0 0.75rem; }
h2 { font-size: 1.25rem; margin: 0; }
h3, h4, h5, h6 { font-size: 1rem; margin: 1.1rem 0 0.35rem; }
p { margin: 0.4rem 0 0.7rem; }
a { color: var(--accent); }
code { font-family: var(--vscode-editor-font-family, ui-monospace, Menlo, Consolas, monospace); font-size: 0.9em; background: var(--card); padding: 0.05em 0.3em; border-radius: 3px; }
.kind { margin: 0; color: var(--soft); text-transform: uppercase; letter-spacing: 0.06em; font-size: 0.75rem; }
.summary { font-size: 1.05rem; }
.section { border-top: 1px solid var(--line); margin-top: 1.75rem; padding-top: 1.1rem; }
.section-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0.2rem 1rem; margin-bottom: 0.4rem; }
.owner { margin: 0; color: var(--soft); font-size: 0.85rem; }
.owner .state { margin-left: 0.4rem; }
.label { margin: 0.9rem 0 0.1rem; font-weight: 600; font-size: 0.85rem; color: var(--soft); }
.muted { color: var(--soft); font-style: italic; }
.word { border: 1px solid color-mix(in srgb, currentColor 45%, transparent); border-radius: 1em; padding: 0.05em 0.6em; font-size: 0.88em; white-space: nowrap; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 0.5rem 1.25rem; margin: 0.7rem 0; }
.facts > div.wide { grid-column: 1 / -1; }
.facts dt { color: var(--soft); font-size: 0.8rem; }
.facts dd { margin: 0; }
.list ul { margin: 0.2rem 0 0.7rem; padding-left: 1.3rem; }
.group > h3, .group > h4, .group > h5 { margin-top: 1rem; }
.card { border: 1px solid var(--line); border-left-width: 4px; border-radius: 4px; padding: 0.1rem 0.9rem 0.5rem; margin: 0.7rem 0; background: var(--card); }
.card > h3, .card > h4, .card > h5 { margin-top: 0.5rem; }
.columns { columns: 15rem; column-gap: 0.8rem; }
.columns > .card { break-inside: avoid; margin: 0 0 0.8rem; }
.fold { margin: 0.2rem 0; }
.fold summary { cursor: pointer; }
.fold .note { color: var(--soft); font-size: 0.82rem; }
.fold .list { font-size: 0.85rem; }
button { font: inherit; color: var(--vscode-button-foreground, #fff); background: var(--vscode-button-background, var(--accent)); border: 1px solid var(--vscode-button-border, transparent); border-radius: 3px; padding: 0.25rem 0.7rem; cursor: pointer; }
:root:not([data-host]) button { display: none; }
.table { overflow-x: auto; margin: 0.5rem 0 0.9rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; overflow-wrap: normal; }
caption { text-align: left; font-weight: 600; font-size: 0.85rem; color: var(--soft); padding-bottom: 0.2rem; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); padding: 0.35rem 0.7rem 0.35rem 0; }
th { font-size: 0.8rem; color: var(--soft); font-weight: 600; }
.figure { margin: 0.9rem 0; }
.figure figcaption { font-size: 0.9rem; margin-bottom: 0.4rem; }
.drawing svg { display: block; width: 100%; height: auto; font: 12px var(--text); }
.figure details { font-size: 0.85rem; margin-top: 0.3rem; }
.drawing text { fill: var(--ink); }
.drawing .soft { fill: var(--soft); }
.drawing .strong { font-weight: 600; }
.drawing .axis { stroke: var(--ink); stroke-width: 1; }
.drawing .grid { stroke: var(--line); stroke-width: 1; }
.drawing .tick { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 2; }
.drawing .today { stroke: var(--ink); stroke-width: 2; }
.drawing .aim { stroke: var(--ink); stroke-width: 1; stroke-dasharray: 6 4; }
.drawing .curve { stroke: var(--accent); stroke-width: 2; fill: none; }
.drawing .point { fill: var(--accent); stroke: var(--page); stroke-width: 1.5; }
.drawing .open { fill: var(--page); stroke: var(--accent); stroke-width: 2; }
.drawing .goal { fill: var(--accent); }
.drawing .cross { stroke: var(--ink); stroke-width: 2; fill: none; }
.drawing .bar { fill: var(--accent); fill-opacity: 0.22; stroke: var(--accent); stroke-width: 1; }
.drawing .bar-1 { fill-opacity: 0.5; }
.drawing .bar-2 { fill-opacity: 0.08; stroke-dasharray: 4 2; }
.drawing .bar-3 { fill-opacity: 0.35; stroke-dasharray: 1 2; }
.day { white-space: nowrap; }
.findings { list-style: none; margin: 0.4rem 0 0.7rem; padding: 0; }
.finding { border-left: 3px solid var(--info); padding: 0.1rem 0 0.1rem 0.6rem; margin: 0.25rem 0; font-size: 0.88rem; }
.finding.error { border-color: var(--error); }
.finding.warning { border-color: var(--warning); }
.finding > span { color: var(--info); }
.finding.error > span { color: var(--error); }
.finding.warning > span { color: var(--warning); }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 2px solid var(--vscode-focusBorder, var(--accent)); outline-offset: 2px; }
body.vscode-high-contrast .card, body.vscode-high-contrast-light .card { border-color: var(--vscode-contrastBorder, currentColor); background: none; }
@media (forced-colors: active) { .card, .word { border-color: CanvasText; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
.one-page .section { margin-top: 1rem; padding-top: 0.6rem; }
.one-page h1 { font-size: 1.5rem; margin-bottom: 0.4rem; }
.one-page h2 { font-size: 1.05rem; }
.one-page p, .one-page .list ul, .one-page .table, .one-page .facts { margin-top: 0.2rem; margin-bottom: 0.3rem; }
@page { size: A4; margin: 14mm; }
@media print {
  :root:has(.one-page) { font-size: 9.2pt; }
  .one-page { line-height: 1.3; }
  .one-page h1 { font-size: 1.35rem; margin-bottom: 0.2rem; }
  .one-page .section { margin-top: 0.45rem; padding-top: 0.3rem; }
  .one-page .section-head, .one-page p, .one-page .list ul, .one-page .table, .one-page .facts { margin-top: 0.1rem; margin-bottom: 0.15rem; }
  .one-page .facts { gap: 0.15rem 1rem; }
  .one-page .facts > div.wide { display: flex; gap: 0.6rem; }
  .one-page .facts > div.wide > dt { flex: none; width: 9.5rem; font-size: 0.9rem; }
  .one-page th, .one-page td { padding-top: 0.12rem; padding-bottom: 0.12rem; }
  .one-page .section, .one-page .facts > div { break-inside: avoid; }
  :root { color-scheme: light; --page: #fff; --ink: #000; --soft: #444; --line: #bbb; --card: #fff; --accent: #000; }
  main { max-width: none; padding: 0; }
  .section { break-inside: auto; }
  .card, .figure, tr { break-inside: avoid; }
  .section-head { break-after: avoid; }
  a[href]::after { content: " (" attr(href) ")"; font-size: 0.8em; }
  details { display: none; }
}
`;
