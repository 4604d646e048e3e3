/** What the page of the preview has beyond any other page: buttons to the text, the mark of the cursor, a note at the top. */
export const hostStyle = `
:root[data-host] { color-scheme: normal; --card: var(--vscode-textBlockQuote-background, transparent); }
[data-host] code { color: var(--vscode-textPreformat-foreground, inherit); background: var(--vscode-textPreformat-background, var(--card)); }
[data-host] h2 { margin-right: auto; }
.go-to-text {
  font: inherit; font-size: 0.8rem; padding: 0.1rem 0.5rem; border: 1px solid var(--line); border-radius: 3px; cursor: pointer;
  background: none; color: var(--accent);
}
.go-to-text:hover { background: var(--card); }
[data-host] [data-start] { cursor: pointer; }
[data-host] a, [data-host] summary { cursor: pointer; }
.at-cursor { position: relative; }
.at-cursor::before { content: ""; position: absolute; inset: 0 auto 0 -0.65rem; width: 3px; background: var(--accent); }
tr.at-cursor::before { content: none; }
tr.at-cursor > td { background: var(--card); box-shadow: inset 0 -2px 0 var(--accent); }
.banner {
  position: sticky; top: 0; z-index: 1; margin: 0; padding: 0.5rem clamp(0.75rem, 4vw, 2rem); background: var(--page);
  border-bottom: 1px solid var(--warning); border-left: 4px solid var(--warning);
}
.banner[hidden] { display: none; }
.banner.alone { position: static; border: 0; padding-top: 2rem; font-size: 1.05rem; color: var(--soft); }
body.vscode-high-contrast .go-to-text, body.vscode-high-contrast-light .go-to-text { border-color: var(--vscode-contrastBorder, currentColor); }
@media (max-width: 420px) { .go-to-text { padding: 0.1rem 0.35rem; } }
`;
