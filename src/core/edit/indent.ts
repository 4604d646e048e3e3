/** Where a column of the given text comes to stand. */
interface Level {
  readonly from: number;
  readonly to: number;
}

/**
 * Moves YAML text that was written with an indentation of two to a column of a file with its own indentation and line
 * breaks. The first line stays where it is; the others are relative to it. Keys keep their place behind a dash, and the
 * lines of a block text keep their places to each other.
 */
export function reindent(text: string, column: number, step: number, eol: string): string {
  const [first = '', ...rest] = text.split(/\r?\n/);
  const levels: Level[] = [{ from: 0, to: column }, ...behindDashes(first, 0, column)];
  let blockText = textBelow(first, 0);
  let textShift: number | undefined;
  const moved = rest.map((line) => {
    const content = line.trimStart();
    if (content === '') return '';
    const from = line.length - content.length;
    if (blockText !== undefined && from > blockText) {
      textShift ??= target(levels, from, step) - from;
      return ' '.repeat(from + textShift) + content;
    }
    blockText = textShift = undefined;
    const to = target(levels, from, step);
    while ((levels.at(-1)?.from ?? -1) >= from) levels.pop();
    levels.push({ from, to });
    levels.push(...behindDashes(content, from, to));
    blockText = textBelow(content, from);
    return ' '.repeat(to) + content;
  });
  return [first, ...moved].join(eol);
}

function target(levels: readonly Level[], from: number, step: number): number {
  const level = levels.findLast((one) => one.from <= from) ?? { from: 0, to: 0 };
  return level.to + Math.round(((from - level.from) / 2) * step);
}

/** What follows a dash stands two columns further, however far the file indents. */
function behindDashes(content: string, from: number, to: number): Level[] {
  return Array.from({ length: dashesOf(content) / 2 }, (_, index) => ({ from: from + 2 * index + 2, to: to + 2 * index + 2 }));
}

function dashesOf(content: string): number {
  return /^(?:- )*/.exec(content)?.[0].length ?? 0;
}

/** The column that the lines of a block text stand to the right of; undefined where none begins. */
function textBelow(content: string, from: number): number | undefined {
  if (!opensText(content)) return undefined;
  const dashes = dashesOf(content);
  return from + (/^[|>]/.test(content.slice(dashes)) ? Math.max(dashes - 2, 0) : dashes);
}

function opensText(line: string): boolean {
  return /(?:^|[:-] )\s*[|>][-+0-9]*\s*(?: #.*)?$/.test(line);
}
