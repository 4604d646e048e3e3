/**
 * Markdown as editors show it, HTML never. Words of our own (roles, rules, what schemas describe) are Markdown already; titles of
 * schemas, which stand in labels too, and everything that comes from a spec or the team settings pass through `escape` or `code`, so that
 * they stay text whatever they contain.
 */
import { oneLine, shortened } from '../text.js';

/** Text of a person as inert Markdown: no links, images, HTML, emphasis or lists can come of it. Line breaks become spaces. */
export function escape(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>()#+!|~&@$]/g, '\\$&')
    // Bare addresses become links without any brackets.
    .replace(/:(?=\S)/g, '\\:')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/^[-=]/, '\\$&')
    .replace(/^(\d+)\./, '$1\\.');
}

/** An id or value in code type. */
export function code(text: string): string {
  const inner = oneLine(text);
  const longest = Math.max(0, ...(inner.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || inner === '' ? ' ' : '';
  return `${fence}${pad}${inner}${pad}${fence}`;
}

/** Several lines of YAML. */
export function codeBlock(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text}\n${fence}`;
}

/** Paragraphs and lists with an empty line between them; empty ones are left out. */
export function blocks(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Words of a person on one line without Markdown, for labels: no longer than it has to be to be recognised. */
export function plain(text: string, most = 60): string {
  // Editors turn `$(name)` in labels into icons.
  const line = oneLine(text).replace(/\$\(/g, '$ (');
  return shortened(line, most);
}
