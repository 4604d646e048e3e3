/** What went where, for people to read. */
import type { Imported } from './import.js';

export interface ReportRow {
  readonly lines: string;
  readonly heading: string;
  /** Where it is now; undefined for what was only kept. */
  readonly to: string | undefined;
}

/** Placed and kept together, in the order of the document. */
export function reportRows({ placed, kept }: Imported): readonly ReportRow[] {
  const all = [...placed, ...kept.map(({ heading, lines }) => ({ heading, lines, to: undefined }))];
  return all
    .map((row, index) => ({ row, index }))
    .sort((a, b) => a.row.lines[0] - b.row.lines[0] || a.index - b.index)
    .map(({ row: { heading, lines: [from, to], to: place } }) => ({
      lines: from === to ? String(from) : `${from}–${to}`,
      heading: heading === '' ? '(no heading)' : heading.replace(/\s+/g, ' '),
      to: place,
    }));
}

/** One sentence on what the spec still lacks; undefined when it lacks nothing. */
export function missingText({ kind, missing }: Imported): string | undefined {
  const told = new Set<string>();
  const sentences = missing.flatMap(({ status, titles }) => {
    const fresh = titles.filter((title) => !told.has(title));
    fresh.forEach((title) => told.add(title));
    return fresh.length === 0 ? [] : [`${titles === missing[0]?.titles ? 'Even a draft' : `The status \`${status}\``} asks for: ${fresh.join(', ')}.`];
  });
  return sentences.length === 0 ? undefined : `Still missing from this ${kind.label}. ${sentences.join(' ')}`;
}

/** The report as a page of Markdown. */
export function reportMarkdown(imported: Imported, source: string): string {
  const cell = (text: string): string => text.replace(/[\\|`*_[\]<>]/g, '\\$&');
  const rows = reportRows(imported).map(({ lines, heading, to }) => `| ${lines} | ${cell(heading)} | ${to === undefined ? 'kept in `x-imported`' : `\`${to.replace(/[`|\n]/g, ' ')}\``} |`);
  const missing = missingText(imported);
  return [
    `# What went where`,
    '',
    `${cell(source)} became ${imported.kind.phrase}: ${cell(imported.title)}.`,
    '',
    '| Lines | In the document | In the spec |',
    '| --- | --- | --- |',
    ...rows,
    ...(imported.kept.length > 0 ? ['', 'What stands in `x-imported` found no section of its own. Move it where it belongs, or leave it: nothing checks it.'] : []),
    ...(missing === undefined ? [] : ['', missing]),
    '',
  ].join('\n');
}
