/** The door of the preview, loaded when somebody first wants to see a page. */
export { pageOf } from './build.js';
export { documentHtml } from './document.js';
export { bodyHtml } from './html.js';
export { pageMarkdown } from './markdown-page.js';
export type { Page } from './page.js';
export { mistakeIn } from './mistake.js';
export { style } from './style.js';
export { summaryPage } from './summary/page.js';
