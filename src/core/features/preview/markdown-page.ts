/**
 * A page as Markdown, for places where people already read and comment: wikis, pull requests, chats. Findings stay behind. The writer's
 * Markdown stays as it is, but for HTML, which such places might take for their own.
 */
import { oneLine } from '../../text.js';
import type { Block, Inline, Page, PageSection } from './page.js';

export function pageMarkdown(page: Page): string {
  const facts = page.facts.map(({ label, value }) => `- **${label}:** ${cell(value)}`).join('\n');
  const parts = [`# ${oneLine(page.title)}`, `*${page.kind}*`, page.summary?.text.trim(), facts, ...page.sections.map((section) => sectionMarkdown(section, page.brief ?? false))];
  return `${inert(parts.filter((part) => part !== undefined && part !== '').join('\n\n'))}\n`;
}

/** Tags become text; in code they are text already. */
function inert(markdown: string): string {
  return markdown.replace(/`+(?:[^`]+`+)?|<(?=[a-z/!?])/gi, (found) => (found === '<' ? '&lt;' : found));
}

function sectionMarkdown({ title, owner, blocks }: PageSection, brief: boolean): string {
  const who = owner.people.length > 0 ? `${owner.label} · ${owner.people.join(', ')}` : owner.label;
  const inner = blocks.length > 0 ? blocks.map((block) => blockMarkdown(block, 3)) : ['*Nothing is written here yet.*'];
  return [`## ${oneLine(title)}`, ...(brief ? [] : [`*Owner: ${who}*`]), ...inner].join('\n\n');
}

function blockMarkdown(block: Block, level: number): string {
  switch (block.type) {
    case 'prose':
      return labelled(block.label, block.text.trim());
    case 'facts':
      return block.rows.map(({ label, value }) => `- **${label}:** ${cell(value)}`).join('\n');
    case 'list':
      return labelled(block.label, block.items.map(({ value }) => `- ${cell(value)}`).join('\n'));
    case 'table':
      return labelled(block.caption, table(block.head, block.rows));
    case 'group':
      return [`${'#'.repeat(Math.min(level, 6))} ${oneLine(block.title)}`, ...block.blocks.map((one) => blockMarkdown(one, level + 1))].join('\n\n');
    case 'columns':
      return block.blocks.map((one) => blockMarkdown(one, level)).join('\n\n');
    case 'fold':
      // Opened: there is nothing to click on.
      return [`**${block.sign} ${oneLine(block.title)}** (${block.note})`, ...block.blocks.map((one) => blockMarkdown(one, level + 1))].join('\n\n');
    case 'figure':
      return [`**${block.title}.** ${block.alt}`, ...(block.data.rows.length > 0 ? [table(block.data.head, block.data.rows)] : [])].join('\n\n');
  }
}

function table(head: readonly string[], rows: readonly { readonly cells: readonly Inline[] }[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map((text) => text.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(({ cells }) => row(cells.map(cell)))].join('\n');
}

function labelled(label: string | undefined, text: string): string {
  return label === undefined ? text : `**${label}**\n\n${text}`;
}

function cell({ text, style }: Inline): string {
  return style === 'code' ? `\`${oneLine(text)}\`` : oneLine(text);
}
