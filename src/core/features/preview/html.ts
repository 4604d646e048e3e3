/** A page as HTML. Everything that is not ours passes through `escapeHtml` or the Markdown of `prose.ts`. */
import type { Finding } from '../../finding.js';
import type { Span } from '../../text.js';
import type { Block, Fact, Figure, Fold, Inline, Page, PageSection, Table } from './page.js';
import { breakable, escapeHtml, inlineHtml, proseHtml } from './prose.js';

const state = { complete: ['✓', 'complete'], partial: ['◐', 'not complete'], empty: ['○', 'empty'] } as const;
const severity = { error: ['✖', 'Error'], warning: ['▲', 'Warning'], info: ['ℹ', 'Note'] } as const;

/** The inside of `<main>`: the same in the editor and in an exported file. */
export function bodyHtml(page: Page): string {
  return [
    `<header class="page-header"><p class="kind">${escapeHtml(page.kind)}</p><h1>${inlineHtml(page.title)}</h1>`,
    page.summary ? `<div class="summary"${at(page.summary.span)}>${proseHtml(page.summary.text)}</div>` : '',
    page.facts.length > 0 ? factsHtml(page.facts, 'facts header-facts') : '',
    findingsHtml(page.findings),
    '</header>',
    ...page.sections.map((section) => (page.brief ? briefSectionHtml(section) : sectionHtml(section))),
    ownershipHtml(page.ownership),
  ].join('\n');
}

function sectionHtml(section: PageSection): string {
  const [sign, words] = state[section.state];
  const people = section.owner.people.length > 0 ? ` · ${escapeHtml(section.owner.people.join(', '))}` : '';
  const id = `section-${escapeHtml(section.id)}`;
  return [
    `<section class="section ${section.state}" aria-labelledby="${id}"${at(section.span)}>`,
    `<div class="section-head"><h2 id="${id}">${escapeHtml(section.title)}</h2>`,
    `<p class="owner"><span class="visually-hidden">Owner: </span>${escapeHtml(section.owner.label)}${people}`,
    ` <span class="state" title="${words}"><span aria-hidden="true">${sign}</span><span class="visually-hidden">${words}</span></span></p></div>`,
    findingsHtml(section.findings),
    section.blocks.length > 0 ? section.blocks.map((block) => blockHtml(block, 3)).join('\n') : '<p class="muted">Nothing is written here yet.</p>',
    '</section>',
  ].join('');
}

function ownershipHtml(blocks: readonly Block[]): string {
  if (blocks.length === 0) return '';
  const head = '<div class="section-head"><h2 id="who-owns-what">Who owns what</h2></div>';
  return `<section class="section" aria-labelledby="who-owns-what">${head}${blocks.map((block) => blockHtml(block, 3)).join('\n')}</section>`;
}

/** The summary says once, at the top, who is in it. */
function briefSectionHtml({ id, title, span, blocks }: PageSection): string {
  const name = `section-${escapeHtml(id)}`;
  const inner = blocks.map((block) => blockHtml(block, 3)).join('\n');
  return `<section class="section brief" aria-labelledby="${name}"${at(span)}><div class="section-head"><h2 id="${name}">${escapeHtml(title)}</h2></div>${inner}</section>`;
}

function blockHtml(block: Block, level: number): string {
  return contentHtml(block, level) + findingsHtml(block.findings ?? []);
}

function contentHtml(block: Block, level: number): string {
  switch (block.type) {
    case 'prose':
      return `<div class="prose"${at(block.span)}>${label(block.label)}${proseHtml(block.text)}</div>`;
    case 'facts':
      return factsHtml(block.rows, 'facts');
    case 'table':
      return tableHtml(block);
    case 'list': {
      const items = block.items.map(({ value, span }) => `<li${at(span)}>${valueHtml(value)}</li>`).join('');
      return `<div class="list">${label(block.label)}<ul>${items}</ul></div>`;
    }
    case 'group': {
      const heading = `h${Math.min(level, 6)}`;
      const inner = block.blocks.map((one) => blockHtml(one, level + 1)).join('\n');
      return `<div class="group${block.card ? ' card' : ''}"${at(block.span)}><${heading}>${inlineHtml(block.title)}</${heading}>${inner}</div>`;
    }
    case 'figure':
      return figureHtml(block);
    case 'columns':
      return `<div class="columns">${block.blocks.map((one) => blockHtml(one, level)).join('')}</div>`;
    case 'fold':
      return foldHtml(block, level);
  }
}

function foldHtml({ sign, title, note, action, blocks }: Fold, level: number): string {
  const head = `<summary><span aria-hidden="true">${escapeHtml(sign)}</span> ${inlineHtml(title)} <span class="note">${escapeHtml(note)}</span></summary>`;
  const act = action ? `<button type="button" data-action="${action.name}" data-value="${escapeHtml(action.value)}">${escapeHtml(action.label)}</button>` : '';
  return `<details class="fold">${head}${blocks.map((block) => blockHtml(block, level + 1)).join('')}${act}</details>`;
}

function factsHtml(rows: readonly Fact[], className: string): string {
  const all = rows.map(({ label: name, value, span, wide }) => `<div${wide ? ' class="wide"' : ''}${at(span)}><dt>${escapeHtml(name)}</dt><dd>${valueHtml(value)}</dd></div>`);
  return `<dl class="${className}">${all.join('')}</dl>`;
}

function tableHtml({ caption, head, rows, span }: Pick<Table, 'caption' | 'head' | 'rows'> & { readonly span?: Span }): string {
  const cells = (values: readonly Inline[]): string => values.map((value) => `<td>${valueHtml(value)}</td>`).join('');
  return [
    `<div class="table" tabindex="0" role="group" aria-label="${escapeHtml(caption ?? 'Table')}"${span ? at(span) : ''}><table>`,
    caption === undefined ? '' : `<caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head.map((title) => `<th scope="col">${escapeHtml(title)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr${at(row.span)}>${cells(row.cells)}</tr>`).join('')}</tbody></table></div>`,
  ].join('');
}

/** The picture, its sentence, and its numbers for those who want to read them. */
function figureHtml({ title, svg, alt, data, span }: Figure): string {
  return [
    `<figure class="figure"${at(span)}><figcaption><strong>${escapeHtml(title)}.</strong> ${escapeHtml(alt)}</figcaption>`,
    `<div class="drawing" role="img" aria-label="${escapeHtml(alt)}">${svg}</div>`,
    data.rows.length > 0 ? `<details><summary>The numbers</summary>${tableHtml({ ...data, caption: title })}</details>` : '',
    '</figure>',
  ].join('');
}

function valueHtml({ text, style }: Inline): string {
  if (style === 'code') return `<code>${breakable(escapeHtml(text))}</code>`;
  if (style === 'state') return `<span class="word">${escapeHtml(text)}</span>`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return `<span class="day">${text}</span>`;
  return style === 'muted' ? `<span class="muted">${escapeHtml(text)}</span>` : inlineHtml(text);
}

function label(text: string | undefined): string {
  return text === undefined ? '' : `<p class="label">${escapeHtml(text)}</p>`;
}

function findingsHtml(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const items = findings.map((finding) => {
    const [sign, word] = severity[finding.severity];
    return `<li class="finding ${finding.severity}"${at(finding.span)}><span aria-hidden="true">${sign}</span> <strong>${word}:</strong> ${inlineHtml(finding.message)}</li>`;
  });
  return `<ul class="findings">${items.join('')}</ul>`;
}

/** Where in the text a part comes from, for going there. */
function at({ start, end }: Span): string {
  return ` data-start="${start}" data-end="${end}"`;
}
