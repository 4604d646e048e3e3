/** The writer's Markdown as HTML that can do nothing: no HTML of theirs, no scripts, nothing loaded from elsewhere. */
import MarkdownIt from 'markdown-it';
import { oneLine } from '../../text.js';

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: false });
// Only what opens a page or a letter; no `javascript:`, `file:`, `data:` or `command:`.
markdown.validateLink = (url) => /^(?:https?:|mailto:)/i.test(url.trim());
// A picture would be loaded from somewhere else: what it shows is told instead.
markdown.disable('image');
markdown.renderer.rules['link_open'] = (tokens, index, options, _env, self) => {
  tokens[index]?.attrSet('rel', 'noopener noreferrer');
  return self.renderToken(tokens, index, options);
};

markdown.renderer.rules['code_inline'] = (tokens, index) => `<code>${breakable(escapeHtml(tokens[index]?.content ?? ''))}</code>`;
markdown.renderer.rules['text'] = (tokens, index) => escapeHtml(tokens[index]?.content ?? '').replace(/\S{20,}/g, breakable);

export function proseHtml(text: string): string {
  return markdown.render(text);
}

/** Within a line: no paragraphs, lists or headings. */
export function inlineHtml(text: string): string {
  return markdown.renderInline(oneLine(text));
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Names are long: they go on in the next line between two of their words, and within one only where nothing else is left. @param html escaped */
export function breakable(html: string): string {
  return html.replace(/(?<=[\p{L}\p{N}])[-_](?=[\p{L}\p{N}])/gu, '$&<wbr>');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
