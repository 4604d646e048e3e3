/** A page as one file that stands by itself: opened in a browser, sent to people, printed. */
import { bodyHtml } from './html.js';
import type { Page } from './page.js';
import { escapeHtml } from './prose.js';
import { style } from './style.js';

/** No scripts, nothing loaded from anywhere: the file shows the same wherever it goes. */
export function documentHtml(page: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(page.title)}</title>
<style>${style}</style>
</head>
<body>
<main${page.brief ? ' class="one-page"' : ''}>
${bodyHtml(page)}
</main>
</body>
</html>
`;
}
