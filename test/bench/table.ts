/** What was measured, as ratios with their spread, for the terminal and for the README. */

export interface Row {
  readonly what: string;
  readonly against: string;
  /** One for each round, in which all sides took turns. */
  readonly ratios: readonly number[];
  /** What is behind the ratio: such as `0.8 ms, 4.1 ms`, ours first. */
  readonly behind?: string;
  /** Not a ratio but a figure of its own kind, such as `412 KB`. */
  readonly figure?: string;
}

/** What one part of the benchmarks has found. */
export interface Part {
  /** As `--only` takes it. */
  readonly name: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

const [begin, end] = ['<!-- benchmarks: written by `npm run bench -- --write` -->', '<!-- /benchmarks -->'];
const startOf = (name: string): string => `<!-- benchmarks of ${name} -->`;

/** The middle one; of an even number the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? NaN) + high) / 2;
}

/** `4.2× (3.9–4.8)`: the median with the least and the greatest. */
export function spread(ratios: readonly number[]): string {
  if (ratios.length === 0) return '—';
  return `${short(median(ratios))}× (${short(Math.min(...ratios))}–${short(Math.max(...ratios))})`;
}

/** Milliseconds as people write them. */
export function time(milliseconds: number): string {
  return milliseconds >= 995 ? `${digits(milliseconds / 1000)} s` : `${digits(milliseconds)} ms`;
}

/** The middle of both sides, as what stands behind a ratio. */
export function times(...sides: readonly (readonly number[])[]): string {
  return sides.map((side) => time(median(side))).join(', ');
}

/** Two digits that count, and no more precision than repeated runs have. */
function short(number: number): string {
  if (number >= 9.95) return Math.round(number).toLocaleString('en');
  return number >= 0.995 ? number.toFixed(1) : digits(number);
}

/** Two digits that count, and never in powers of ten. */
function digits(number: number): string {
  if (number >= 9.95) return Math.round(number).toString();
  return number >= 0.995 ? number.toFixed(1) : number.toFixed(Math.max(2, 1 - Math.floor(Math.log10(number))));
}

export function terminalTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.what, row.against, valueOf(row), row.behind ?? '']);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells.map((line) => `  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}`).join('\n');
}

export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => `| ${row.what} | ${row.against} | ${valueOf(row)} | ${row.behind ?? ''} |`);
  return ['| what | measured against | result: median (least–greatest) | behind it: ours, the other |', '|---|---|---|---|', ...lines].join('\n');
}

/**
 * The README with the tables of some parts brought up to date; those of others stay as they are.
 * @param circumstances where and when these were measured
 * @param order of all parts
 */
export function withBenchmarks(text: string, parts: readonly Part[], circumstances: string, order: readonly string[]): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no place for the benchmarks: ${begin} … ${end}`);
  const present = text.slice(from + begin.length, to);
  const sections = order.flatMap((name) => {
    const part = parts.find((each) => each.name === name);
    return part ? [section(part, circumstances)] : (sectionIn(present, name) ?? []);
  });
  return `${text.slice(0, from)}${begin}\n${sections.map((each) => `${each}\n`).join('\n')}${text.slice(to)}`;
}

function section({ name, title, rows }: Part, circumstances: string): string {
  return `${startOf(name)}\n**${title}**: \`npm run bench -- --only ${name}\` (${circumstances})\n\n${markdownTable(rows)}`;
}

function sectionIn(text: string, name: string): string | undefined {
  const from = text.indexOf(startOf(name));
  if (from < 0) return undefined;
  const to = text.indexOf('<!-- benchmarks of ', from + 1);
  return text.slice(from, to < 0 ? undefined : to).trimEnd();
}

const valueOf = ({ figure, ratios }: Row): string => figure ?? spread(ratios);
