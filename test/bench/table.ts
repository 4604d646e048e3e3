/** What was measured, as ratios with their spread, for the terminal and for the README. */

export interface Row {
  readonly what: string;
  readonly against: string;
  /** One for each round, in which both sides took turns. */
  readonly ratios: readonly number[];
  /** What is behind the ratio, for the terminal only: such as `0.8 ms, 4.1 ms`. */
  readonly behind?: string;
  /** Not a ratio but a figure of its own kind, such as `412 KB`. */
  readonly figure?: string;
}

const [begin, end] = ['<!-- benchmarks: written by `npm run bench -- --write` -->', '<!-- /benchmarks -->'];

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

/** Two digits that count, and no more precision than repeated runs have. */
function short(number: number): string {
  return number >= 9.95 ? Math.round(number).toString() : number >= 0.995 ? number.toFixed(1) : number.toPrecision(2);
}

export function terminalTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.what, row.against, valueOf(row), row.behind ?? '']);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells.map((line) => `  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}`).join('\n');
}

export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => `| ${row.what} | ${row.against} | ${valueOf(row)} |`);
  return ['| what | measured against | result: median (least–greatest) |', '|---|---|---|', ...lines].join('\n');
}

/** The README with the table brought up to date. */
export function withBenchmarks(text: string, rows: readonly Row[]): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no place for the benchmarks: ${begin} … ${end}`);
  return `${text.slice(0, from)}${begin}\n${markdownTable(rows)}\n${text.slice(to)}`;
}

const valueOf = ({ figure, ratios }: Row): string => figure ?? spread(ratios);
